import Hummingbird
import Storage
import Workplace
import WorkingTime

/// Places of the plan: reserved, moved, filled with a topic and people, given up.
enum SlotRoutes {
    static let all: [Route] = [
        .get("/slots/new", .right(.write), use: new),
        .post("/slots", .right(.write), use: create),
        .get("/slots/:slot", use: show),
        .post("/slots/:slot", .right(.write), use: change),
        .delete("/slots/:slot", .right(.write), use: drop),
    ]

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        try await newPage(visit, .fresh).response(for: visit)
    }

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await newPage(visit, $0) }) {
            guard let unit: Unit.ID = try visit.choice(in: "unit") else { throw WordsRefusal.missing(Words.Field("unit")) }
            let slot = try await visit.stores.slots.reserve(
                visit.slotPlan(), for: unit, formKey: visit.formKey, by: visit.signedIn(), at: visit.now)
            return .seeOther("/slots/\(slot.id)", said: .slotReserved)
        }
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func change(_ visit: Visit) async throws -> Response {
        let id: Slot.ID = try visit.key("slot")
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.slots.change(id, to: visit.slotPlan(), by: visit.signedIn(), at: visit.now)
            return .seeOther("/slots/\(id)", said: .slotChanged)
        }
    }

    @Sendable static func drop(_ visit: Visit) async throws -> Response {
        try await visit.stores.slots.drop(visit.key("slot"), by: visit.signedIn(), at: visit.now)
        return .seeOther("/calendar/list", said: .slotDropped)
    }

    private static func newPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        let member = try visit.signedIn()
        let units = try await visit.stores.units.all().filter { member.may(.write, in: $0.id) }
        var goals: [SeenGoal] = []
        for unit in units {
            let known = Set(goals.map(\.id))
            goals += try await visit.stores.goals.open(to: unit.id, for: member, on: visit.today).filter { !known.contains($0.id) }
        }
        let people = try await visit.stores.members.present()
        return NewSlotPage(visit: visit, units: units, fields: SlotFields(visit: visit, people: people, goals: goals, state: state)).page
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let member = try visit.signedIn()
        let seen = try await visit.stores.slots.slot(visit.key("slot"), seenBy: member)
        let beside = seen.slot.isDropped ? [] : try await visit.stores.slots.sharingHour(with: seen.slot, seenBy: member)
        let goals = try await visit.stores.goals.open(to: seen.slot.unitID, for: member, on: visit.today)
        let people = try await visit.stores.members.present()
        let fields = SlotFields(visit: visit, people: people, goals: goals, state: state, seen: seen)
        return SlotPage(visit: visit, seen: seen, beside: beside, fields: fields).page
    }
}

extension Visit {
    /// What the form says of a place.
    fileprivate func slotPlan() throws -> Slot.Plan {
        try Slot.Plan(
            time: LocalMoment(date: date(in: "date"), minute: minute(in: "time")),
            topic: Words.optional(form["topic"], field: Words.Field("topic"), atMost: Slot.longestTopic), ownerID: choice(in: "owner"),
            deputyID: choice(in: "deputy"), goalID: choice(in: "goal"), restriction: restriction())
    }
}
