import Hummingbird
import Measure
import Storage
import Workplace
import WorkingTime

/// Where we stand: the chain of units, each unit with its gates, and every number down to its deeds. Open to the whole house.
enum StandingRoutes {
    static let all: [Route] = [
        .get("/units", use: list),
        .get("/units/file", use: file),
        .get("/units/:unit", use: show),
        .get("/units/:unit/gates/:gate", use: showGate),
        .get("/units/:unit/weeks/:week", use: showWeek),
    ]

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let week = try visit.askedWeek()
        let standing = try await HouseStanding.read(for: visit, week: week)
        let surroundings = try await HouseSurroundings.read(standing, for: visit)
        return try await UnitsPage(visit: visit, standing: standing, surroundings: surroundings, week: week).page.response(for: visit)
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let standing = try await HouseStanding.read(for: visit)
        guard let unit = standing.units.first(where: { $0.address == visit.parameters.get("unit") }) else { throw NotFound() }
        let (subject, reader) = ("\(unit.id) \(visit.texts.language)", try visit.signedIn())
        let page = try await visit.remembered(in: visit.site.memory.unitPages, subject, for: reader) {
            let seen = try await SeenUnit.read(unit, in: standing, for: visit)
            return try await UnitPage(visit: visit, standing: standing, seen: seen, surroundings: .read(seen, for: visit)).page
        }
        return try await page.response(for: visit)
    }

    @Sendable static func showGate(_ visit: Visit) async throws -> Response {
        let unit = try await visit.namedUnit()
        let standing = try await HouseStanding.read(for: visit, week: visit.askedWeek())
        guard let gate = visit.parameters.get("gate").flatMap({ standing.model.gate($0) }) else { throw NotFound() }
        let seen = try await SeenUnit.read(unit, in: standing, for: visit)
        let evidence = try await GateEvidence.read(gate, of: seen, isOpening: visit.query("open") != nil, for: visit)
        let changes = try await SettledMeasure.read(for: visit).changes(of: gate.id).filter { $0.settling.from <= seen.week ?? visit.today }
        return try await GatePage(
            visit: visit, standing: standing, seen: seen, gate: gate, evidence: evidence, changes: changes,
            reach: OwnReach(visit.signedIn(), in: unit, knowing: .read(for: visit))
        ).page.response(for: visit)
    }

    @Sendable static func showWeek(_ visit: Visit) async throws -> Response {
        let unit = try await visit.namedUnit()
        guard let week = visit.parameters.get("week").flatMap({ LocalDate($0) }) else { throw NotFound() }
        guard week == week.monday else { return .seeOther("/units/\(unit.address)/weeks/\(week.monday)") }
        let then = try await HouseStanding.read(for: visit, week: week)
        let now = try await HouseStanding.read(for: visit)
        let page = WeekPage(
            visit: visit, week: week, then: then, seen: try await SeenUnit.read(unit, in: then, for: visit, canBeOnItsWay: false),
            now: now[unit.id])
        return try await page.page.response(for: visit)
    }
}

extension Visit {
    /// The unit in the address, such as `myynti` in `/units/myynti`.
    func namedUnit() async throws -> Unit {
        guard let address = parameters.get("unit") else { throw NotFound() }
        return try await stores.units.unit(at: address)
    }

    /// The past week that the address asks for; nil means the newest.
    func askedWeek() throws -> LocalDate? {
        guard let text = query("week") else { return nil }
        guard let week = LocalDate(text) else { throw NotFound() }
        return week.monday
    }
}
