import Storage
import Workplace
import WorkingTime

/// What stands around the chain of units: how the house has moved, who helped whom, and what the reader can do.
struct HouseSurroundings: Sendable {
    /// The kept weeks of two years, the oldest first.
    let movement: [MarkedWeek]
    /// Units closed in the last year.
    let closures: [OpenFacts.Closed]
    /// What the reader can do for the unit that is helped next.
    let reach: OwnReach?
    let talkoot: [SeenTalkoot]

    static func read(_ standing: HouseStanding, for visit: Visit) async throws -> HouseSurroundings {
        let week = standing.kept?.week ?? visit.today
        return try await visit.remembered(in: visit.site.memory.houseSurroundings, week.description, for: visit.signedIn()) {
            let stores = visit.stores
            return HouseSurroundings(
                movement: try await stores.standings.movement(until: week),
                closures: try await stores.standings.closures(at: visit.now),
                reach: OwnReach.toHelp(standing, try visit.signedIn(), knowing: try await .read(for: visit)),
                talkoot: try await stores.talkoot.coming() + stores.talkoot.held())
        }
    }
}
