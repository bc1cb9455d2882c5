import Hummingbird
import Storage
import Workplace

/// Sharing in one's own words: voluntary, in one's own channel, and seen by nobody else.
enum KitRoutes {
    static let all: [Route] = [
        .get("/kits/:post", use: show),
        .post("/kits/:post", .right(.write), use: write),
        .post("/kits/:post/words", use: open),
        .post("/kits/:post/shares", use: share),
        .get("/ambassadors", .right(.coordinate), use: ambassadors),
        .post("/me/ambassador", use: optIn),
        .delete("/me/ambassador", use: optOut),
    ]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    /// The question and the angles that the post's writers give.
    @Sendable static func write(_ visit: Visit) async throws -> Response {
        let id: Post.ID = try visit.key("post")
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.shares.write(visit.kit(), for: id, by: visit.signedIn(), at: visit.now)
            return .seeOther("/kits/\(id)", said: .saved)
        }
    }

    /// What was written, ready to be taken along, and the question whether it was shared. Nothing is kept yet.
    @Sendable static func open(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await page(visit, $0) }) {
            let words = try Words(visit.form["words"], field: .words, atMost: Share.longestWords)
            let seen = try await visit.stores.posts.post(visit.key("post"), seenBy: visit.signedIn())
            return try await OpenedSharePage(visit: visit, seen: seen, words: words.text).page.response(for: visit)
        }
    }

    @Sendable static func share(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await page(visit, $0) }) {
            let words = try Words(visit.form["words"], field: .words, atMost: Share.longestWords)
            try await visit.stores.shares.note(
                words, of: visit.key("post"), formKey: visit.formKey, by: visit.signedIn(), at: visit.now)
            return .seeOther("/", said: .shared)
        }
    }

    @Sendable static func ambassadors(_ visit: Visit) async throws -> Response {
        let people = try await visit.stores.ambassadors.all(seenBy: visit.signedIn())
        return try await AmbassadorsPage(visit: visit, people: people).page.response(for: visit)
    }

    @Sendable static func optIn(_ visit: Visit) async throws -> Response {
        try await visit.stores.ambassadors.choose(true, for: visit.signedIn(), at: visit.now)
        return .seeOther("/me", said: .saved)
    }

    @Sendable static func optOut(_ visit: Visit) async throws -> Response {
        try await visit.stores.ambassadors.choose(false, for: visit.signedIn(), at: visit.now)
        return .seeOther("/me", said: .saved)
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let (id, member): (Post.ID, Member) = (try visit.key("post"), try visit.signedIn())
        let kit = try await visit.stores.shares.kit(of: id, seenBy: member)
        return KitPage(
            visit: visit, seen: try await visit.stores.posts.post(id, seenBy: member), kit: kit,
            isAmbassador: try await visit.stores.ambassadors.isOne(member), state: state
        ).page
    }
}

extension Visit {
    /// What the form says of a kit: a question and at least one angle.
    fileprivate func kit() throws -> ShareKit {
        let question = try Words(form["kit-question"], field: Words.Field("kit-question"), atMost: ShareKit.longestLine)
        let angles = try (1...ShareKit.mostAngles).map {
            try Words.optional(form["angle-\($0)"], field: Words.Field("angle-\($0)"), atMost: ShareKit.longestLine)
        }.filter { !$0.isEmpty }
        guard !angles.isEmpty else { throw ShareRefusal.noAngle }
        return ShareKit(question: question.text, angles: angles.map { $0.replacing("\n", with: " ") })
    }
}
