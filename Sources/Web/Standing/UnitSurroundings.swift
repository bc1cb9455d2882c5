import Measure
import Storage
import Workplace
import WorkingTime

/// What stands around a unit's gates: how it publishes and plans, its goals, its channels, and what it says of itself.
struct UnitSurroundings: Sendable {
    let quarter: QuarterPosts?
    let coverage: PlanCoverage
    let goals: [SeenGoal]
    let channels: [(channel: Channel, stewards: [String])]
    let estimate: KeptEstimate?
    /// The stages of two years, as they were kept week by week.
    let movement: [MovementChart.Point]
    /// What the reader can do of the unit's next step.
    let reach: OwnReach
    let warnings: UnitWarnings?
    /// What everyone may know of how the unit is measured.
    let facts: OpenFacts

    static func read(_ seen: SeenUnit, for visit: Visit) async throws -> UnitSurroundings {
        let (stores, member) = (visit.stores, try visit.signedIn())
        let kept = try await stores.standings.movement(of: seen.unit.id, until: seen.week ?? visit.today)
        return UnitSurroundings(
            quarter: try await QuarterPosts.read(seen, for: visit),
            coverage: try await stores.slots.coverage(of: seen.unit.id, from: visit.today.monday),
            goals: try await stores.goals.active(of: seen.unit.id, for: member, on: visit.today),
            channels: try await stores.channels.inUse(by: seen.unit.id),
            estimate: try await stores.estimates.newest(of: seen.unit.id),
            movement: kept.map { MovementChart.Point(week: $0.week, stage: $0.stage) },
            reach: OwnReach(member, in: seen.unit, knowing: try await .read(for: visit)),
            warnings: try await UnitWarnings.read(seen.unit, seen.isOnItsWay ? nil : seen.maturity, for: visit),
            facts: try await stores.standings.openFacts(of: seen.unit.id, seenBy: member, at: visit.now))
    }
}
