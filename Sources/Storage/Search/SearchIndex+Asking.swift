public import Workplace
public import WorkingTime

/// Something that was found, as a list shows it.
public struct Hit: Sendable {
    public let kind: SearchIndex.Kind
    public let id: String
    /// What the house calls it, or who said it; empty where the words are all there is.
    public let name: String
    public let words: String
    /// As the thing itself says, such as `fi`.
    public let language: String?
    public let unitName: String
    public let at: Instant
}

extension SearchIndex {
    /// How many of each kind a page shows.
    public static let shown = 20

    /// Everything that `viewer` may see and that answers the question, the best of each kind first.
    public func find(_ question: SearchQuestion, for viewer: Member) async throws -> [Hit] {
        guard !question.isEmpty else { return [] }
        let terms = SearchTerms(question)
        return try await database.read { transaction in
            try Kind.allCases.flatMap { kind in
                try transaction.rows(kind.query(terms, for: viewer, dialect: transaction.dialect)).map { try Hit($0, kind) }
            }
        }
    }
}

extension SearchIndex.Kind {
    fileprivate func query(_ terms: SearchTerms, for viewer: Member, dialect: Dialect) -> Query {
        let end: Query = "ORDER BY \(Query.bestFirst(terms, dialect: dialect)) LIMIT \(SearchIndex.shown)"
        switch self {
        case .post:
            return """
                SELECT posts.id, posts.title AS name, posts.words, posts.language, posts.edited_at AS at,
                  (SELECT name FROM units WHERE units.id = posts.unit_id) AS unit_name
                FROM \(Query.found("posts", self, terms, dialect: dialect)) AND \(visible(to: viewer, owner: "author_id", table: "posts")) \(end)
                """
        case .message:
            return """
                SELECT messages.id, contacts.name, messages.words, messages.language, messages.received_at AS at,
                  (SELECT name FROM units WHERE units.id = messages.unit_id) AS unit_name
                FROM contacts, channels, \(Query.found("messages", self, terms, dialect: dialect))
                  AND contacts.id = messages.contact_id AND channels.id = messages.channel_id AND \(visibleMessages(to: viewer)) \(end)
                """
        case .idea:
            return """
                SELECT ideas.id, '' AS name, ideas.words, NULL AS language, ideas.given_at AS at,
                  (SELECT name FROM units WHERE units.id = ideas.unit_id) AS unit_name
                FROM \(Query.found("ideas", self, terms, dialect: dialect)) AND \(visible(to: viewer, owner: "giver_id", table: "ideas")) \(end)
                """
        }
    }
}

extension Hit {
    init(_ row: Row, _ kind: SearchIndex.Kind) throws {
        self.init(
            kind: kind, id: try row.text("id"), name: try row.text("name"),
            words: SensitiveNumbers.coveringPersonalIdentityCodes(in: try row.text("words")),
            language: try row.textIfAny("language"), unitName: try row.text("unit_name"), at: try row.instant("at"))
    }
}
