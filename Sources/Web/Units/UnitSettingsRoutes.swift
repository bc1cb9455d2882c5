import Hummingbird
import Storage
import Workplace
import WorkingTime

/// The units of the organisation: what they do, what they promise, and closing one.
enum UnitSettingsRoutes {
    static let all: [Route] = [
        .get("/settings/units", .anyRight([.administer, .lead]), use: list),
        .get("/settings/units/new", .right(.administer), use: new),
        .post("/settings/units", .right(.administer), use: create),
        .get("/settings/units/:unit", .anyRight([.administer, .lead]), use: show),
        .post("/settings/units/:unit", .anyRight([.administer, .lead]), use: change),
        .post("/settings/units/:unit/exclusion", .right(.administer), use: exclude),
        .delete("/settings/units/:unit/exclusion", .right(.administer), use: include),
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
        return try await page(visit, unit).response(for: visit)
    }

    @Sendable static func change(_ visit: Visit) async throws -> Response {
        let unit = try await unit(visit)
        return try await visit.keeping({ try await page(visit, unit, state: $0) }) {
            try await visit.stores.units.change(UnitForm(visit.form).changing(unit), by: visit.signedIn(), at: visit.now)
            return .seeOther("/settings/units/\(unit.address)", said: .saved)
        }
    }

    @Sendable static func close(_ visit: Visit) async throws -> Response {
        let unit = try await unit(visit)
        return try await visit.keeping({ try await page(visit, unit, closing: $0) }) {
            let reason = try Words(visit.form["reason"], field: .reason, atMost: 600)
            try await visit.stores.units.close(unit.id, because: reason, by: visit.signedIn(), at: visit.now)
            return .seeOther("/settings/units", said: .unitClosed)
        }
    }

    @Sendable static func exclude(_ visit: Visit) async throws -> Response {
        let unit = try await unit(visit)
        return try await visit.keeping({ try await page(visit, unit, excluding: $0) }) {
            guard let reviewBy = LocalDate(visit.form["review-by"]) else { throw WordsRefusal.notUnderstood(Words.Field("review-by")) }
            let reason = try Words(visit.form["exclusion-reason"], field: Words.Field("exclusion-reason"), atMost: 600)
            try await visit.stores.units.exclude(
                unit.id, because: reason, reviewBy: reviewBy, by: visit.signedIn(), at: visit.now)
            return .seeOther("/settings/units/\(unit.address)", said: .unitExcluded)
        }
    }

    @Sendable static func include(_ visit: Visit) async throws -> Response {
        let unit = try await unit(visit)
        try await visit.stores.units.include(unit.id, by: visit.signedIn(), at: visit.now)
        return .seeOther("/settings/units/\(unit.address)", said: .unitIncluded)
    }

    private static func page(
        _ visit: Visit, _ unit: Unit, state: FormState = .fresh, excluding: FormState = .fresh, closing: FormState = .fresh
    ) async throws -> Page {
        let exclusion = try await visit.stores.units.exclusion(of: unit.id, on: visit.today)
        return UnitSettingsPage(
            visit: visit, unit: unit, exclusion: exclusion, state: state, excluding: excluding, closing: closing
        ).page
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
