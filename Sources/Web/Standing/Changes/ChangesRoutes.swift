import Hummingbird
import Measure
import Storage
import Workplace
import WorkingTime

/// `GET /units/:unit/changes?from=…&to=…`: what changed between two weeks. Any day of a week means its Monday.
enum ChangesRoutes {
    static let all: [Route] = [.get("/units/:unit/changes", use: show)]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let unit = try await visit.namedUnit()
        let newest = try await visit.stores.standings.newest()?.week ?? visit.today.monday
        let to = min(try visit.week(in: "to") ?? newest, newest)
        let from = min(try visit.week(in: "from") ?? to - 7, to - 7)
        let (before, after) = (try await standing(on: from, "from", for: visit), try await standing(on: to, "to", for: visit))
        let then = try await SeenUnit.read(unit, in: before, for: visit, canBeOnItsWay: false)
        let now = try await SeenUnit.read(unit, in: after, for: visit, canBeOnItsWay: false)
        let shift = UnitShift(then.maturity, by: before.model, now.maturity, by: after.model)
        return try await ChangesPage(
            visit: visit, unit: unit, weeks: (from, to), from: before, to: after, shift: shift, deeds: deeds(of: shift, for: visit)
        ).page.response(for: visit)
    }

    /// Of a week that nobody asked for by name there may be nothing to know yet.
    private static func standing(on week: LocalDate, _ name: String, for visit: Visit) async throws -> HouseStanding {
        do {
            return try await HouseStanding.read(for: visit, week: week)
        } catch let unknown as NotFound {
            guard visit.query(name)?.isEmpty ?? true else { throw unknown }
            return try await HouseStanding(nil, for: visit)
        }
    }

    private static func deeds(of shift: UnitShift, for visit: Visit) async throws -> [String: CountedDeed] {
        let parts = shift.gates.flatMap(\.parts).filter { !$0.after.indicator.isAboutPeople }
        let ids = Set(parts.flatMap { $0.gained + $0.missed + $0.left + $0.leftUncounted })
        let deeds = try await visit.stores.standings.deeds(ids.sorted(), seenBy: visit.signedIn())
        return Dictionary(uniqueKeysWithValues: deeds.map { ($0.id, $0) })
    }
}

extension Visit {
    /// The Monday of the week in a part of the address; nil when it was left empty.
    fileprivate func week(in name: String) throws -> LocalDate? {
        guard let text = query(name), !text.isEmpty else { return nil }
        guard let date = LocalDate(text) else { throw NotFound() }
        return date.monday
    }
}
