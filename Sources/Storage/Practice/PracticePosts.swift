public import Workplace
public import WorkingTime

/// The practice network as it is kept: what we post there, and what colleagues and invented customers say.
public struct PracticePosts: Sendable {
    let database: any Database

    /// Puts a post of ours up. The same key again gives the post that is already there.
    public func put(_ words: String, on channel: Channel.ID, replyTo: String?, key: Delivery.Key, at now: Instant) async throws
        -> Delivery.Receipt
    {
        try await database.write { transaction in
            if let earlier = try transaction.practiceReceipt(key) { return earlier }
            let id = transaction.newKey(at: now)
            try transaction.execute(
                """
                INSERT INTO practice_posts (id, channel_id, author, words, reply_to, delivery_key, at)
                VALUES (\(id), \(channel), '', \(words), \(replyTo), \(key.text), \(now))
                """)
            try transaction.append(.rehearsed(channel, "posted", at: now))
            try transaction.enqueue(.rehearse, id, due: now + .seconds(PracticeCustomers.pause(before: id)), at: now)
            return PracticePost.receipt(id, on: channel)
        }
    }

    public func find(_ key: Delivery.Key) async throws -> Delivery.Receipt? {
        try await database.read { try $0.practiceReceipt(key) }
    }

    /// Says something to the channel in the name of a customer, real only in this house. The same form sent twice says it once.
    public func say(
        _ words: String, as author: String, on channel: Channel.ID, replyTo: String?, formKey: String, at now: Instant
    ) async throws {
        try await database.write { transaction in
            guard try transaction.row("SELECT id FROM practice_posts WHERE form_key = \(formKey)") == nil else { return }
            guard try transaction.channel(channel).network.isRehearsal else { throw NotFound() }
            if let replyTo {
                let asked = try transaction.row("SELECT id FROM practice_posts WHERE id = \(replyTo) AND channel_id = \(channel)")
                guard asked != nil else { throw NotFound() }
            }
            try transaction.say(words, as: author, on: channel, replyTo: replyTo, formKey: formKey, at: now)
        }
    }

    /// What others have said after `cursor`, the oldest first. The cursor is the key of the last post that was read.
    public func said(after cursor: String?, on channel: Channel.ID) async throws -> Harvest {
        try await database.read { transaction in
            let rows = try transaction.rows(
                """
                SELECT * FROM practice_posts WHERE channel_id = \(channel) AND author <> '' AND id > \(cursor ?? "") ORDER BY id LIMIT 100
                """)
            return Harvest(messages: try rows.map(IncomingMessage.init), cursor: try rows.last?.text("id") ?? cursor)
        }
    }

    public func remove(_ id: String) async throws {
        try await database.write { transaction in
            // What others answered stays, as on any network.
            try transaction.execute("UPDATE practice_posts SET reply_to = NULL WHERE reply_to = \(id)")
            try transaction.execute("DELETE FROM practice_posts WHERE id = \(id)")
        }
    }

    /// What stands on the channel, the newest first.
    public func posts(on channel: Channel.ID) async throws -> [PracticePost] {
        try await database.read { transaction in
            try transaction.rows("SELECT * FROM practice_posts WHERE channel_id = \(channel) ORDER BY id DESC LIMIT 100").map(
                PracticePost.init)
        }
    }
}

/// Something said on the practice network.
public struct PracticePost: Identifiable, Hashable, Sendable {
    public let id: String
    /// Nil for the channel's own posts.
    public let author: String?
    public let words: String
    public let replyTo: String?
    public let at: Instant

    static func receipt(_ id: String, on channel: Channel.ID) -> Delivery.Receipt {
        Delivery.Receipt(remoteID: id, address: "/practice/\(channel)#\(id)")
    }

    init(_ row: Row) throws {
        let author = try row.text("author")
        self.id = try row.text("id")
        self.author = author.isEmpty ? nil : author
        words = try row.text("words")
        replyTo = try row.textIfAny("reply_to")
        at = try row.instant("at")
    }
}

extension IncomingMessage {
    fileprivate init(_ row: Row) throws {
        let (id, author) = (try row.text("id"), try row.text("author"))
        self.init(
            reference: RemoteReference(id: id), inReplyTo: try row.textIfAny("reply_to"),
            author: RemoteAuthor(id: author, name: author, handle: author), text: try row.text("words"), language: nil,
            sentAt: try row.instant("at"), address: "/practice/\(try row.text("channel_id"))#\(id)", isPublic: true)
    }
}

extension Transaction {
    fileprivate func practiceReceipt(_ key: Delivery.Key) throws -> Delivery.Receipt? {
        try row("SELECT id, channel_id FROM practice_posts WHERE delivery_key = \(key.text)").map {
            PracticePost.receipt(try $0.text("id"), on: try $0.key("channel_id"))
        }
    }
}

extension Deed {
    static func rehearsed(_ channel: Channel.ID, _ event: String, at now: Instant) -> Deed {
        Deed("log.practice", by: nil, unit: nil, at: now, subject: channel.text, ["object": .key(channel), "event": .text(event)])
    }
}
