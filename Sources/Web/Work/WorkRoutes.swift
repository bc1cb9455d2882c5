import Hummingbird
import Storage
import Workplace

/// The functions' own work: a unit's loops, and the cases of those functions that have their own.
enum WorkRoutes {
    static let all: [Route] = [
        .get("/units/:unit/loop", use: show),
        .get("/units/:unit/loop/new", .right(.write), use: new),
        .post("/units/:unit/loop", .right(.write), use: open),
        .get("/loops/:loop", use: showCase),
        .post("/loops/:loop/step", use: move),
        .post("/loops/:loop/comments", use: comment),
        .get("/loops/:loop/outcome", use: showOutcome),
        .post("/loops/:loop/outcome", use: close),
    ]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let unit = try await visit.namedUnit()
        var parts: [FunctionLoop] = []
        for function in BusinessFunction.allCases where unit.functions.contains(function) {
            parts.append(try await .read(function, of: unit, for: visit))
        }
        return try await LoopPage(visit: visit, unit: unit, parts: parts).page.response(for: visit)
    }

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        try await newPage(visit, .fresh).response(for: visit)
    }

    @Sendable static func open(_ visit: Visit) async throws -> Response {
        let unit = try await visit.namedUnit()
        return try await visit.keeping({ try await newPage(visit, $0) }) {
            guard let function = BusinessFunction(rawValue: visit.form["function"]) else {
                throw WordsRefusal.missing(Words.Field("function"))
            }
            let work = try await visit.stores.workCases.open(
                function, visit.workContent(), for: unit.id, formKey: visit.formKey, by: visit.signedIn(), at: visit.now)
            return .seeOther("/loops/\(work.id)", said: .loopOpened)
        }
    }

    @Sendable static func showCase(_ visit: Visit) async throws -> Response {
        try await casePage(visit, .fresh).response(for: visit)
    }

    @Sendable static func move(_ visit: Visit) async throws -> Response {
        let id: WorkCase.ID = try visit.key("loop")
        return try await visit.keeping({ try await casePage(visit, $0) }) {
            try await visit.stores.workCases.move(id, to: visit.form["step"], by: visit.signedIn(), at: visit.now)
            return .seeOther("/loops/\(id)", said: .saved)
        }
    }

    @Sendable static func comment(_ visit: Visit) async throws -> Response {
        let id: WorkCase.ID = try visit.key("loop")
        return try await visit.keeping({ try await casePage(visit, $0) }) {
            try await visit.stores.workCases.comment(
                visit.comment(), on: id, formKey: visit.formKey, by: visit.signedIn(), at: visit.now)
            return .seeOther("/loops/\(id)", said: .commented)
        }
    }

    @Sendable static func showOutcome(_ visit: Visit) async throws -> Response {
        try await outcomePage(visit, .fresh).response(for: visit)
    }

    @Sendable static func close(_ visit: Visit) async throws -> Response {
        let id: WorkCase.ID = try visit.key("loop")
        return try await visit.keeping({ try await outcomePage(visit, $0) }) {
            guard !visit.form["result"].isEmpty else { throw WordsRefusal.missing(Words.Field("result")) }
            let words = try Words(visit.form["words"], field: .words, atMost: WorkCase.longestOutcome)
            try await visit.stores.workCases.close(
                id, visit.form["result"], words: words, fact: visit.form["fact"], by: visit.signedIn(), at: visit.now)
            return .seeOther("/loops/\(id)", said: .loopClosed)
        }
    }

    private static func newPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        let unit = try await visit.namedUnit()
        let wanted = visit.query("function") ?? visit.form["function"]
        let functions = BusinessFunction.allCases.filter { unit.functions.contains($0) && Playbook(of: $0).caseKind != nil }
        guard let function = functions.first(where: { $0.rawValue == wanted }) ?? functions.first,
            let kind = Playbook(of: function).caseKind
        else { throw WorkRefusal.noCases }
        return NewWorkCasePage(
            visit: visit, unit: unit, function: function, kind: kind, people: try await visit.stores.members.present(), state: state
        ).page
    }

    private static func casePage(_ visit: Visit, _ state: FormState) async throws -> Page {
        let (work, comments) = try await visit.stores.workCases.workCase(visit.key("loop"))
        return WorkCasePage(visit: visit, seen: work, comments: comments, state: state).page
    }

    private static func outcomePage(_ visit: Visit, _ state: FormState) async throws -> Page {
        let (work, _) = try await visit.stores.workCases.workCase(visit.key("loop"))
        let facts = try await visit.stores.workCases.facts(for: work.work, seenBy: visit.signedIn())
        return WorkOutcomePage(visit: visit, seen: work, facts: facts, state: state).page
    }
}

extension Visit {
    /// What the form says of a case.
    fileprivate func workContent() throws -> WorkCase.Content {
        guard let owner: Member.ID = try choice(in: "owner") else { throw WordsRefusal.missing(Words.Field("owner")) }
        return WorkCase.Content(
            title: try Words(form["title"], field: Words.Field("title"), atMost: WorkCase.longestTitle).text,
            notes: try Words.optional(form["notes"], field: Words.Field("notes"), atMost: WorkCase.longestNotes), ownerID: owner,
            until: form["until"].isEmpty ? nil : try date(in: "until"))
    }
}
