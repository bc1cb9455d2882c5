import Hummingbird
import Storage
import Workplace
import WorkingTime

/// A case and what is done with it. Each act is a thing one makes or takes away: a claim, a class, a routing, a note, an answer, a closing.
enum CaseRoutes {
    static let all: [Route] = [
        .get("/cases/:case", use: show),
        .post("/cases/:case/claim", .right(.respond), use: claim),
        .delete("/cases/:case/claim", .right(.respond), use: release),
        .get("/cases/:case/class", use: showClass),
        .post("/cases/:case/class", use: classify),
        .get("/cases/:case/routing", use: showRouting),
        .post("/cases/:case/routing", use: route),
        .post("/cases/:case/notes", use: note),
        .post("/cases/:case/answers", .right(.respond), use: answer),
        .post("/cases/:case/closing", .right(.respond), use: close),
        .delete("/cases/:case/closing", .right(.respond), use: reopen),
    ]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await CasePage.read(for: visit, .fresh).response(for: visit)
    }

    @Sendable static func claim(_ visit: Visit) async throws -> Response {
        try await act(visit, said: .claimed) { try await $0.claim($1, by: $2, at: visit.now) }
    }

    @Sendable static func release(_ visit: Visit) async throws -> Response {
        try await act(visit, said: .released) { try await $0.release($1, by: $2, at: visit.now) }
    }

    @Sendable static func showClass(_ visit: Visit) async throws -> Response {
        try await ClassPage.read(for: visit, .fresh).response(for: visit)
    }

    @Sendable static func classify(_ visit: Visit) async throws -> Response {
        let (id, member): (Message.ID, Member) = (try visit.key("case"), try visit.signedIn())
        return try await visit.keeping({ try await ClassPage.read(for: visit, $0) }) {
            guard let category = Message.Category(rawValue: visit.form["class"]) else { throw MessageRefusal.categoryMissing }
            try await visit.stores.inbox.classify(id, as: category, by: member, at: visit.now)
            let now = try await visit.stores.inbox.thread(of: id, seenBy: member).message.category
            return .seeOther("/cases/\(id)", said: now == category ? .classified : .secondOpinion)
        }
    }

    @Sendable static func showRouting(_ visit: Visit) async throws -> Response {
        try await RoutingPage.read(for: visit, .fresh).response(for: visit)
    }

    @Sendable static func route(_ visit: Visit) async throws -> Response {
        let (id, member): (Message.ID, Member) = (try visit.key("case"), try visit.signedIn())
        return try await visit.keeping({ try await RoutingPage.read(for: visit, $0) }) {
            guard let unit = Unit.ID(visit.form["unit"]) else { throw MessageRefusal.unitMissing }
            let wish = try Words(visit.form["wish"], field: Words.Field("wish"), atMost: Message.longestWish)
            try await visit.stores.inbox.route(id, to: unit, wish: wish, formKey: visit.formKey, by: member, at: visit.now)
            return .seeOther("/cases/\(id)", said: .routed)
        }
    }

    @Sendable static func note(_ visit: Visit) async throws -> Response {
        try await act(visit, said: .noted) { inbox, id, member in
            let words = try Words(visit.form["note"], field: Words.Field("note"), atMost: 2_000)
            try await inbox.note(words, on: id, formKey: visit.formKey, by: member, at: visit.now)
        }
    }

    @Sendable static func answer(_ visit: Visit) async throws -> Response {
        try await act(visit, said: .messageAnswered) { inbox, id, member in
            try await inbox.answer(
                id, visit.form["words"], seen: Int(visit.form["seen"]) ?? 0, closing: visit.form["then"] == "close", formKey: visit.formKey,
                by: member, at: visit.now)
        }
    }

    @Sendable static func close(_ visit: Visit) async throws -> Response {
        try await act(visit, said: .caseClosed) { inbox, id, member in
            guard let outcome = Message.Closing.Outcome(rawValue: visit.form["outcome"]) else { throw MessageRefusal.outcomeMissing }
            try await inbox.close(id, as: outcome, by: member, at: visit.now)
        }
    }

    @Sendable static func reopen(_ visit: Visit) async throws -> Response {
        try await act(visit, said: .caseReopened) { try await $0.reopen($1, by: $2, at: visit.now) }
    }

    /// Does something with the case and shows it; a refusal comes back on the case's own page with everything that was written.
    private static func act(
        _ visit: Visit, said: Said, _ act: (Inbox, Message.ID, Member) async throws -> Void
    ) async throws -> Response {
        let (id, member): (Message.ID, Member) = (try visit.key("case"), try visit.signedIn())
        return try await visit.keeping({ try await CasePage.read(for: visit, $0) }) {
            try await act(visit.stores.inbox, id, member)
            return .seeOther("/cases/\(id)", said: said)
        }
    }
}
