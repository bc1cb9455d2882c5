public import Workplace
public import WorkingTime

extension Inbox {
    /// A message longer than this is cut: no network lets a person write so much.
    static let longestText = 20_000

    /// Takes in what one round of fetching brought. What has come before is passed over, so that a round may be repeated.
    ///
    /// - Returns: the messages that were new.
    @discardableResult
    public func receive(_ harvest: Harvest, on channel: Channel.ID, at now: Instant) async throws -> [Message.ID] {
        try await database.write { transaction in
            guard let receiver = try transaction.receiver(channel) else { throw NotFound() }
            let fresh = try harvest.messages.compactMap { try transaction.receive($0, on: receiver, at: now) }
            try transaction.execute(
                """
                UPDATE channels SET fetch_cursor = COALESCE(\(harvest.cursor), fetch_cursor), fetched_at = \(now), fetch_trouble = NULL
                WHERE id = \(channel)
                """)
            return fresh
        }
    }
}

/// A channel as far as receiving needs it.
struct Receiver {
    let id: Channel.ID
    let unit: Unit
    let network: Network
    let server: String
    /// Accounts of the house in that network, as their handles are compared.
    let ownHandles: Set<String>

    /// Where an author's id is unique: account numbers of Mastodon are those of one server.
    var neighbourhood: String { network == .mastodon ? "\(network.rawValue):\(server)" : network.rawValue }

    static func comparable(_ handle: String) -> String {
        (handle.hasPrefix("@") ? String(handle.dropFirst()) : handle).lowercased()
    }
}

extension Transaction {
    fileprivate func receiver(_ id: Channel.ID) throws -> Receiver? {
        guard let row = try row("SELECT unit_id, network, server FROM channels WHERE id = \(id)") else { return nil }
        let network: Network = try row.word("network")
        let handles = try rows("SELECT handle FROM channels WHERE network = \(network)").map { try $0.text("handle") }
        guard let unit = try self.row("SELECT * FROM units WHERE id = \(try row.text("unit_id"))") else { return nil }
        return Receiver(
            id: id, unit: try Unit(unit), network: network, server: try row.text("server"),
            ownHandles: Set(handles.map(Receiver.comparable)))
    }

    /// Nil when the message is already here.
    fileprivate func receive(_ incoming: IncomingMessage, on receiver: Receiver, at now: Instant) throws -> Message.ID? {
        let earlier = try row(
            "SELECT id FROM messages WHERE channel_id = \(receiver.id) AND remote_id = \(incoming.reference.id)")
        guard earlier == nil else { return nil }
        let guess = Message.Category.guess(from: incoming.text)
        let message = Message(
            id: Identifier(known: newKey(at: now)), channelID: receiver.id, unitID: receiver.unit.id,
            contact: try contact(incoming.author, in: receiver.neighbourhood, at: now),
            words: String(incoming.text.prefix(Inbox.longestText)), category: guess.category, receivedAt: now, responsibleSince: now,
            dueAt: ServicePromise(clock: try clock()).due(of: receiver.unit, from: now), isPublic: incoming.isPublic,
            isOwn: try isOwn(incoming.author, receiver), arrivedAs: guess.isSure ? guess.category : nil, language: incoming.language,
            address: incoming.address)
        try insert(message, incoming)
        try makeSearchable(.message, message.id.text, at: now)
        try record(.received, of: message, by: nil, unit: message.unitID, words: message.arrivedAs?.rawValue ?? "", at: now)
        try append(.messageReceived(message, at: now), rehearsal: receiver.network.isRehearsal)
        if let unit = try unitOfPost(repliedToBy: incoming, on: receiver.id), !message.isOwn {
            try append(.contactMet(message.contact.id, "reacted", unit: unit, by: nil, at: now), rehearsal: receiver.network.isRehearsal)
        }
        return message.id
    }

    /// One of our accounts, or a colleague: on the practice network people write under their own key.
    private func isOwn(_ author: RemoteAuthor, _ receiver: Receiver) throws -> Bool {
        if receiver.ownHandles.contains(Receiver.comparable(author.handle)) { return true }
        return try row("SELECT id FROM members WHERE id = \(author.id)") != nil
    }

    /// The contact under this name, which may have changed since it was last met.
    private func contact(_ author: RemoteAuthor, in neighbourhood: String, at now: Instant) throws -> Message.Contact {
        let kept = try row("SELECT * FROM contacts WHERE network = \(neighbourhood) AND remote_id = \(author.id)")
        let contact = Message.Contact(
            id: try kept?.key("id") ?? Identifier(known: newKey(at: now)),
            name: author.name.isEmpty ? author.handle : author.name, handle: author.handle)
        if kept != nil {
            try execute("UPDATE contacts SET name = \(contact.name), handle = \(contact.handle) WHERE id = \(contact.id)")
        } else {
            try execute(
                """
                INSERT INTO contacts (id, network, remote_id, name, handle)
                VALUES (\(contact.id), \(neighbourhood), \(author.id), \(contact.name), \(contact.handle))
                """)
        }
        return contact
    }

    private func insert(_ message: Message, _ incoming: IncomingMessage) throws {
        try execute(
            """
            INSERT INTO messages (id, channel_id, unit_id, contact_id, remote_id, context, words, language, class, is_own, is_public, address,
                                  in_reply_to, received_at, sent_at, spell_from, due_at)
            VALUES (\(message.id), \(message.channelID), \(message.unitID), \(message.contact.id), \(incoming.reference.id),
                    \(incoming.reference.context), \(message.words), \(message.language), \(message.category.rawValue), \(message.isOwn),
                    \(message.isPublic), \(message.address), \(incoming.inReplyTo), \(message.receivedAt), \(incoming.sentAt),
                    \(message.responsibleSince), \(message.dueAt))
            """)
    }

    private func unitOfPost(repliedToBy incoming: IncomingMessage, on channel: Channel.ID) throws -> Unit.ID? {
        guard let answered = incoming.inReplyTo else { return nil }
        return try row(
            """
            SELECT posts.unit_id FROM deliveries JOIN posts ON posts.id = deliveries.post_id
            WHERE deliveries.channel_id = \(channel) AND deliveries.remote_id = \(answered)
            """
        )?.key("unit_id")
    }
}
