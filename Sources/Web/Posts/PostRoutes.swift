import Hummingbird
import Storage
import Workplace
import WorkingTime

/// Posts: begun, written, checked, and sent for approval.
enum PostRoutes {
    static let all: [Route] = [
        .get("/posts/new", .right(.write), use: new),
        .post("/posts", .right(.write), use: create),
        .get("/posts/:post", use: show),
        .post("/posts/:post", .right(.write), use: write),
        .delete("/posts/:post", .right(.write), use: withdraw),
        .post("/posts/:post/voice", use: agree),
        .get("/posts/:post/findings/:finding/override", .right(.write), use: showOverride),
        .post("/posts/:post/findings/:finding/override", .right(.write), use: override),
    ]

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        try await newPage(visit, .fresh).response(for: visit)
    }

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await newPage(visit, $0) }) {
            let member = try visit.signedIn()
            let sent = SentPost(visit: visit)
            guard let unit = Unit.ID(visit.form["unit"]) else { throw WordsRefusal.missing(Words.Field("unit")) }
            let beginning = Posts.Beginning(
                unitID: unit, title: try sent.title, content: try await sent.content(keeping: [], in: member.language), plan: try sent.plan)
            let post = try await visit.stores.posts.begin(beginning, formKey: visit.formKey, by: member, at: visit.now)
            return .seeOther("/posts/\(post.id)", said: .saved)
        }
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    /// Saves what was written, and with the other button asks for approval of just that.
    @Sendable static func write(_ visit: Visit) async throws -> Response {
        let id: Post.ID = try visit.key("post")
        return try await visit.keeping({ try await page(visit, $0) }) {
            let member = try visit.signedIn()
            let sent = SentPost(visit: visit)
            let before = try await visit.stores.posts.post(id, seenBy: member).post
            try await visit.stores.posts.write(
                id, title: try sent.title, content: try await sent.content(keeping: before.pictures, in: before.language),
                plan: try sent.plan,
                basedOn: Int(visit.form["revision"]) ?? before.revision, by: member, at: visit.now)
            guard visit.form["act"] == "submit" else { return .seeOther("/posts/\(id)", said: .saved) }
            try await visit.stores.posts.submit(id, by: member, at: visit.now)
            return .seeOther("/posts/\(id)", said: .submitted)
        }
    }

    @Sendable static func withdraw(_ visit: Visit) async throws -> Response {
        let id: Post.ID = try visit.key("post")
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.posts.withdraw(id, by: visit.signedIn(), at: visit.now)
            return .seeOther("/posts/\(id)", said: .withdrawn)
        }
    }

    /// The person in whose name the post speaks agrees to it as it was read.
    @Sendable static func agree(_ visit: Visit) async throws -> Response {
        let id: Post.ID = try visit.key("post")
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.posts.agree(id, seen: Int(visit.form["revision"]) ?? 0, by: visit.signedIn(), at: visit.now)
            return .seeOther("/posts/\(id)", said: .approved)
        }
    }

    @Sendable static func showOverride(_ visit: Visit) async throws -> Response {
        try await overridePage(visit, .fresh).response(for: visit)
    }

    @Sendable static func override(_ visit: Visit) async throws -> Response {
        let id: Post.ID = try visit.key("post")
        return try await visit.keeping({ try await overridePage(visit, $0) }) {
            let reason = try Words(visit.form["reason"], field: .reason, atMost: 500).text
            let finding = try visit.finding()
            try await visit.stores.posts.override(finding, of: id, reason: reason, by: visit.signedIn(), at: visit.now)
            return .seeOther("/posts/\(id)", said: .overridden)
        }
    }

    private static func newPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        let member = try visit.signedIn()
        let choices = try await visit.stores.posts.choices(for: member, in: nil, today: visit.today)
        let idea: SeenIdea? =
            if let id = Idea.ID(visit.query("idea") ?? visit.form["idea"]) {
                try await visit.stores.ideas.idea(id, seenBy: member).idea
            } else {
                nil
            }
        let issue: SeenIssue? =
            if let id = Issue.ID(visit.query("issue") ?? visit.form["issue"]) { try await visit.stores.issues.issue(id) } else { nil }
        return NewPostPage(visit: visit, choices: choices, idea: idea, issue: issue, state: state).page
    }

    static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let member = try visit.signedIn()
        let seen = try await visit.stores.posts.post(visit.key("post"), seenBy: member)
        guard seen.post.isEditable, member.may(.write, in: seen.post.unitID) else { return PostPage(visit: visit, seen: seen).page }
        let choices = try await visit.stores.posts.choices(for: member, in: seen.post.unitID, today: visit.today)
        return ComposerPage(visit: visit, seen: seen, choices: choices, state: state).page
    }

    private static func overridePage(_ visit: Visit, _ state: FormState) async throws -> Page {
        let seen = try await visit.stores.posts.post(visit.key("post"), seenBy: visit.signedIn())
        let key = try visit.finding()
        guard let finding = seen.findings.first(where: { $0.key == key }) else { throw NotFound() }
        return OverridePage(visit: visit, seen: seen, finding: finding, state: state).page
    }
}

extension Visit {
    /// The finding that the address names.
    fileprivate func finding() throws -> String {
        guard let key = parameters.get("finding") else { throw NotFound() }
        return key
    }
}
