import Hummingbird
import Storage
import Workplace

/// The units of the organisation: what they do, what they promise, and closing one.
enum UnitSettingsRoutes {
    static let all: [Route] = [
        .get("/settings/units", .anyRight([.administer, .lead]), use: list),
        .get("/settings/units/new", .right(.administer), use: new),
        .post("/settings/units", .right(.administer), use: create),
        .get("/settings/units/:unit", .anyRight([.administer, .lead]), use: show),
        .post("/settings/units/:unit", .anyRight([.administer, .lead]), use: change),
        .post("/settings/units/:unit/closing", .right(.administer), use: close),
    ]

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        try await UnitSettingsListPage(visit: visit, units: visit.stores.units.all(), member: visit.signedIn()).page.response(for: visit)
    }

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        try await newPage(visit, .fresh).response(for: visit)
    }

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ newPage(visit, $0) }) {
            let unit = try await visit.stores.units.add(UnitForm(visit.form).changing(blank(visit)), by: visit.signedIn(), at: visit.now)
            return .seeOther("/settings/units/\(unit.address)", said: .saved)
        }
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let unit = try await unit(visit)
        guard try visit.signedIn().mayKeep(unit) else { throw NeedsRight(.lead) }
        return try await UnitSettingsPage(visit: visit, unit: unit).page.response(for: visit)
    }

    @Sendable static func change(_ visit: Visit) async throws -> Response {
        let unit = try await unit(visit)
        return try await visit.keeping({ UnitSettingsPage(visit: visit, unit: unit, state: $0).page }) {
            try await visit.stores.units.change(UnitForm(visit.form).changing(unit), by: visit.signedIn(), at: visit.now)
            return .seeOther("/settings/units/\(unit.address)", said: .saved)
        }
    }

    @Sendable static func close(_ visit: Visit) async throws -> Response {
        let unit = try await unit(visit)
        return try await visit.keeping({ UnitSettingsPage(visit: visit, unit: unit, closing: $0).page }) {
            let reason = try Words(visit.form["reason"], field: .reason, atMost: 600)
            try await visit.stores.units.close(unit.id, because: reason, by: visit.signedIn(), at: visit.now)
            return .seeOther("/settings/units", said: .unitClosed)
        }
    }

    private static func unit(_ visit: Visit) async throws -> Unit {
        try await visit.stores.units.unit(at: visit.parameters.get("unit") ?? "")
    }

    private static func newPage(_ visit: Visit, _ state: FormState) -> Page {
        NewUnitPage(visit: visit, unit: blank(visit), state: state).page
    }

    /// What a new unit has until something else is written: one post a week, office hours, an answer within a working day.
    private static func blank(_ visit: Visit) -> Unit {
        Unit(id: Identifier(known: visit.stores.newKey(at: visit.now)), name: "", address: "")
    }
}

extension Member {
    func mayKeep(_ unit: Unit) -> Bool { may(.administer) || may(.lead, in: unit.id) }
}
