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

/// What answers a question.
public struct SearchFindings: Sendable {
    /// Those that are shown, the best of each kind first.
    public var hits: [Hit] = []
    /// How many there are of each kind, shown or not.
    public var counts: [SearchIndex.Kind: Int] = [:]

    public static let nothing = SearchFindings()
}

/// Which of the findings are shown: the first of each kind, or a page of one.
public enum SearchSection: Hashable, Sendable {
    case best
    /// Pages are counted from one.
    case page(Int, of: SearchIndex.Kind)

    /// How many of each kind are the first.
    public static let shownAtFirst = 20
    public static let onPage = 50
    /// Nobody reads further, and a number in an address may be any.
    public static let mostPages = 10_000

    fileprivate func rows(of kind: SearchIndex.Kind) -> Range<Int> {
        switch self {
        case .best: 0..<Self.shownAtFirst
        case .page(let number, kind): (number - 1) * Self.onPage..<number * Self.onPage
        case .page: 0..<0
        }
    }
}

extension SearchIndex {
    /// What `viewer` may see and what answers the question.
    public func find(_ question: SearchQuestion, _ section: SearchSection = .best, for viewer: Member) async throws -> SearchFindings {
        guard !question.isEmpty else { return .nothing }
        let terms = SearchTerms(question)
        return try await database.read { transaction in
            var findings = SearchFindings.nothing
            for kind in Kind.allCases {
                let found = kind.found(terms, for: viewer, dialect: transaction.dialect)
                findings.counts[kind] = try transaction.row("SELECT COUNT(*) AS n FROM \(found)")?.integer("n") ?? 0
                let rows = section.rows(of: kind)
                guard !rows.isEmpty else { continue }
                findings.hits += try transaction.rows(
                    """
                    SELECT \(kind.columns) FROM \(found) ORDER BY \(Query.bestFirst(terms, dialect: transaction.dialect))
                    LIMIT \(rows.count) OFFSET \(rows.lowerBound)
                    """
                ).map { try Hit($0, kind) }
            }
            return findings
        }
    }
}

extension SearchIndex.Kind {
    fileprivate var columns: Query {
        switch self {
        case .post:
            """
            posts.id, posts.title AS name, posts.words, posts.language, posts.edited_at AS at,
            (SELECT name FROM units WHERE units.id = posts.unit_id) AS unit_name
            """
        case .message:
            """
            messages.id, contacts.name, messages.words, messages.language, messages.received_at AS at,
            (SELECT name FROM units WHERE units.id = messages.unit_id) AS unit_name
            """
        case .idea:
            """
            ideas.id, '' AS name, ideas.words, NULL AS language, ideas.given_at AS at,
            (SELECT name FROM units WHERE units.id = ideas.unit_id) AS unit_name
            """
        }
    }

    /// The tables, and what of them may be seen and answers.
    fileprivate func found(_ terms: SearchTerms, for viewer: Member, dialect: Dialect) -> Query {
        switch self {
        case .post:
            "\(Query.found("posts", self, terms, dialect: dialect)) AND \(visible(to: viewer, owner: "author_id", table: "posts"))"
        case .message:
            """
            contacts, channels, \(Query.found("messages", self, terms, dialect: dialect))
            AND contacts.id = messages.contact_id AND channels.id = messages.channel_id AND \(visibleMessages(to: viewer))
            """
        case .idea:
            "\(Query.found("ideas", self, terms, dialect: dialect)) AND \(visible(to: viewer, owner: "giver_id", table: "ideas"))"
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
