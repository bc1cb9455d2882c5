import Hummingbird
import Storage
import Workplace

/// Listening: what a unit has heard lately, and noting a shift of a quarter of an hour.
enum ListeningRoutes {
    static let all: [Route] = [
        .get("/listening", use: show),
        .get("/listening/new", use: new),
        .post("/listening", use: create),
    ]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let unit = try await ownUnit(of: visit)
        let shifts = visit.stores.listeningShifts
        return try await ListeningPage(
            visit: visit, unit: unit, weeks: shifts.weeks(of: unit.id, at: visit.now), heard: shifts.heard(by: unit.id),
            actors: visit.stores.actors.all(readBy: unit.id), insights: visit.stores.insights.waiting(for: visit.signedIn()),
            issues: visit.stores.issues.waiting()
        ).page.response(for: visit)
    }

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await page(visit, $0) }) {
            let notes = try Words.optional(visit.form["notes"], field: Words.Field("notes"), atMost: ListeningShift.longestNotes)
            let items = try Words(visit.form["items"], field: Words.Field("items"), atMost: 20).text
            guard let number = Int(items) else { throw WordsRefusal.notUnderstood(Words.Field("items")) }
            try await visit.stores.listeningShifts.note(
                items: number, notes: notes, for: unit(in: visit), formKey: visit.formKey, by: visit.signedIn(), at: visit.now)
            return .seeOther("/listening", said: .shiftNoted)
        }
    }

    /// The unit that was chosen, else one's own.
    private static func unit(in visit: Visit) throws -> Unit.ID {
        guard !visit.form["unit"].isEmpty else { return try visit.homeUnit() }
        guard let unit = Unit.ID(visit.form["unit"]) else { throw NotFound() }
        return unit
    }

    private static func ownUnit(of visit: Visit) async throws -> Unit {
        let home = try visit.homeUnit()
        guard let unit = try await visit.stores.units.all().first(where: { $0.id == home }) else { throw NotFound() }
        return unit
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let member = try visit.signedIn()
        let units = try await visit.stores.units.all().filter { member.may(.read, in: $0.id) }
        let actors = try await visit.stores.actors.all(readBy: visit.homeUnit())
        return ShiftPage(visit: visit, units: units, actors: actors, state: state).page
    }
}

extension Visit {
    /// The unit in which the reader works.
    func homeUnit() throws -> Unit.ID {
        guard let home = try signedIn().home else { throw NotFound() }
        return home
    }
}
