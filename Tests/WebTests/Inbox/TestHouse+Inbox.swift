import Storage
import WorkingTime
import Workplace

extension InboxHouse {
    /// Takes in one message on the house's account; its key.
    func receive(
        _ words: String = "Onko humina normaalia?", id: String = "m1", from name: String = "Kirsi L.", isPublic: Bool = true,
        on network: Network = .mastodon
    ) async throws -> Message.ID {
        let channel = Channel.ID(known: network.rawValue)
        try await stores.database.write { transaction in
            guard try transaction.row("SELECT id FROM channels WHERE id = \(channel)") == nil else { return }
            try transaction.execute(
                """
                INSERT INTO channels (id, unit_id, network, name, handle, server, recovery_contact, service_promise, connection, capabilities,
                                      made_at)
                VALUES (\(channel), \(Self.service.id), \(network), 'Routala Mastodonissa', 'routala', '', '', 'Vastaamme arkisin.',
                        'connected', '', \(Self.now))
                """)
        }
        let message = IncomingMessage(
            reference: RemoteReference(id: id), inReplyTo: nil, author: RemoteAuthor(id: name, name: name, handle: "@kirsi"), text: words,
            language: "fi", sentAt: Self.now, address: "https://mastodon.example/@kirsi/1", isPublic: isPublic)
        return try await stores.inbox.receive(Harvest(messages: [message], cursor: nil), on: channel, at: Self.now).first
            ?? Identifier(known: "")
    }
}
