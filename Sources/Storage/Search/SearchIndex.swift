import Workplace
import WorkingTime

/// What can be searched, by the base forms of its words.
public struct SearchIndex: Sendable {
    let database: any Database

    public enum Kind: String, CaseIterable, Sendable { case post, message, idea }

    /// A thing whose words are to be read.
    public struct Waiting: Sendable {
        public let kind: Kind
        public let subject: String
        public let text: String
        /// As the thing itself says, such as `fi`.
        public let language: String?
        let askedAt: Instant
    }

    /// The job that reads; there is one, for everything that waits.
    public static let job = "search"

    /// Things whose words are to be read, the longest waiting first.
    public func waiting(atMost most: Int) async throws -> [Waiting] {
        try await database.readAtLength { transaction in
            try transaction.rows("SELECT * FROM search_waiting ORDER BY asked_at, kind, subject LIMIT \(most)").map { row in
                let (kind, subject): (Kind, String) = (try row.word("kind"), try row.text("subject"))
                let (text, language) = try transaction.searchableText(kind, subject)
                return Waiting(kind: kind, subject: subject, text: text, language: language, askedAt: try row.instant("asked_at"))
            }
        }
    }

    /// Keeps the terms of what was read. What was written anew meanwhile waits on.
    public func keep(_ read: [(Waiting, terms: [String])]) async throws {
        let read = read.map { (waiting: $0.0, terms: $0.terms) }
        try await database.write { transaction in
            for (waiting, terms) in read {
                try transaction.keepTerms(terms, of: waiting.kind, waiting.subject)
                try transaction.execute(
                    """
                    DELETE FROM search_waiting WHERE kind = \(waiting.kind.rawValue) AND subject = \(waiting.subject)
                    AND asked_at = \(waiting.askedAt)
                    """)
            }
        }
    }
}

extension Transaction {
    /// Has the words of a thing read, once this transaction is committed.
    func makeSearchable(_ kind: SearchIndex.Kind, _ subject: String, at now: Instant) throws {
        try execute(
            """
            INSERT INTO search_waiting (kind, subject, asked_at) VALUES (\(kind.rawValue), \(subject), \(now))
            ON CONFLICT (kind, subject) DO UPDATE SET asked_at = excluded.asked_at
            """)
        try enqueue(.index, SearchIndex.job, due: now, at: now)
    }

    fileprivate func searchableText(_ kind: SearchIndex.Kind, _ subject: String) throws -> (text: String, language: String?) {
        switch kind {
        case .post:
            let post = try keptPost(Identifier(known: subject))
            return (([post.title, post.words] + post.variants.compactMap(\.words)).joined(separator: "\n"), post.language.rawValue)
        case .message:
            let row = try row(
                """
                SELECT contacts.name, contacts.handle, messages.words, messages.language
                FROM messages JOIN contacts ON contacts.id = messages.contact_id WHERE messages.id = \(subject)
                """)
            let text = try ["name", "handle", "words"].map { try row?.text($0) ?? "" }.joined(separator: "\n")
            // Nobody finds a person by an identity code that is covered on every page.
            return (SensitiveNumbers.coveringPersonalIdentityCodes(in: text), try row?.textIfAny("language"))
        case .idea:
            return (try row("SELECT words FROM ideas WHERE id = \(subject)")?.text("words") ?? "", nil)
        }
    }
}
