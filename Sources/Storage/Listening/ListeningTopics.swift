public import Workplace
public import WorkingTime

/// Topics as they are kept, and what of the house's own texts they are held against.
public struct ListeningTopics: Sendable {
    let database: any Database

    /// All of them, by name.
    public func all() async throws -> [ListeningTopic] {
        try await database.read { try $0.rows("SELECT * FROM topics WHERE removed_at IS NULL ORDER BY name, id").map(ListeningTopic.init) }
    }

    public func topic(_ id: ListeningTopic.ID) async throws -> ListeningTopic {
        try await database.read { try $0.listeningTopic(id) }
    }

    /// Adds a topic of the maker's own unit. The same form sent twice adds one.
    @discardableResult
    public func add(
        _ name: Words, query: Words, language: HouseLanguage?, formKey: String, by member: Member, at now: Instant
    ) async throws -> ListeningTopic {
        guard let unit = member.home else { throw NeedsRight(.read) }
        return try await database.write { transaction in
            if let earlier = try transaction.row("SELECT * FROM topics WHERE form_key = \(formKey)") { return try ListeningTopic(earlier) }
            let topic = ListeningTopic(
                id: Identifier(known: transaction.newKey(at: now)), unitID: unit, name: name.text, query: query.text, language: language,
                madeBy: member.id)
            try transaction.execute(
                """
                INSERT INTO topics (id, unit_id, name, query, language, made_by, made_at, form_key)
                VALUES (\(topic.id), \(unit), \(topic.name), \(topic.query), \(language), \(member.id), \(now), \(formKey))
                """)
            try transaction.append(.topicChanged(topic, "added", by: member.id, at: now))
            return topic
        }
    }

    /// - Parameter basedOn: the revision that the writer had before their eyes.
    public func change(
        _ id: ListeningTopic.ID, name: Words, query: Words, language: HouseLanguage?, basedOn: Int, by member: Member, at now: Instant
    ) async throws {
        try await keep(id, by: member) { transaction, topic in
            guard basedOn == topic.revision else { throw TopicChangedMeanwhile() }
            try transaction.execute(
                """
                UPDATE topics SET name = \(name.text), query = \(query.text), language = \(language), revision = \(topic.revision + 1)
                WHERE id = \(id)
                """)
            try transaction.append(.topicChanged(topic, "changed", by: member.id, at: now))
        }
    }

    public func remove(_ id: ListeningTopic.ID, by member: Member, at now: Instant) async throws {
        try await keep(id, by: member) { transaction, topic in
            try transaction.execute("UPDATE topics SET removed_at = \(now) WHERE id = \(id)")
            try transaction.append(.topicChanged(topic, "removed", by: member.id, at: now))
        }
    }

    private func keep(
        _ id: ListeningTopic.ID, by member: Member, _ act: @escaping @Sendable (any Transaction, ListeningTopic) throws -> Void
    ) async throws {
        try await database.write { transaction in
            let topic = try transaction.listeningTopic(id)
            guard topic.mayBeKept(by: member) else { throw NeedsRight(.lead) }
            try act(transaction, topic)
        }
    }
}

/// A text that topics are held against, with what is known beside its words.
public struct HeardText: Sendable {
    public let hit: Hit
    /// The account that said it, where it was not the house.
    public let author: String?
    /// Where it stands in its network.
    public let address: String?
}

extension ListeningTopics {
    /// How many of the newest messages and posts a topic is held against.
    public static let heldAgainst = 2_000

    /// The newest messages and posts that `viewer` may see, the newest first.
    public func texts(for viewer: Member) async throws -> [HeardText] {
        try await database.readAtLength { transaction in
            let messages = try transaction.rows(
                """
                SELECT messages.id, contacts.name, messages.words, messages.language, messages.received_at AS at, units.name AS unit_name,
                  contacts.handle, messages.address
                FROM messages JOIN contacts ON contacts.id = messages.contact_id JOIN channels ON channels.id = messages.channel_id
                JOIN units ON units.id = messages.unit_id
                WHERE messages.is_own = 0 AND \(visibleMessages(to: viewer)) ORDER BY messages.received_at DESC LIMIT \(Self.heldAgainst)
                """
            ).map { HeardText(hit: try Hit($0, .message), author: try $0.text("handle"), address: try $0.textIfAny("address")) }
            let posts = try transaction.rows(
                """
                SELECT posts.id, posts.title AS name, posts.words, posts.language, posts.edited_at AS at, units.name AS unit_name
                FROM posts JOIN units ON units.id = posts.unit_id
                WHERE \(visible(to: viewer, owner: "author_id", table: "posts")) ORDER BY posts.edited_at DESC LIMIT \(Self.heldAgainst)
                """
            ).map { HeardText(hit: try Hit($0, .post), author: nil, address: nil) }
            return Array((messages + posts).sorted { ($0.hit.at, $0.hit.id) > ($1.hit.at, $1.hit.id) }.prefix(Self.heldAgainst))
        }
    }
}

extension Transaction {
    fileprivate func listeningTopic(_ id: ListeningTopic.ID) throws -> ListeningTopic {
        guard let row = try row("SELECT * FROM topics WHERE id = \(id) AND removed_at IS NULL") else { throw NotFound() }
        return try ListeningTopic(row)
    }
}

extension ListeningTopic {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), unitID: try row.key("unit_id"), name: try row.text("name"), query: try row.text("query"),
            language: try row.textIfAny("language").flatMap(HouseLanguage.init), madeBy: try row.key("made_by"),
            revision: try row.integer("revision"))
    }
}
