import Storage
import WorkingTime
import Workplace

@testable import Web

extension InboxHouse {
    /// Takes in one message on the house's account; its key.
    func receive(
        _ words: String = "Onko humina normaalia?", id: String = "m1", from name: String = "Kirsi L.", isPublic: Bool = true,
        on network: Network = .mastodon
    ) async throws -> Message.ID {
        try await stores.receive(words, id: id, from: name, isPublic: isPublic, on: network, of: Self.service.id, at: Self.now)
    }
}

extension TestHouse {
    /// Takes in one message on the account of the communications unit; its key.
    @discardableResult
    func receive(_ words: String, id: String = "m1") async throws -> Message.ID {
        try await stores.receive(words, id: id, from: "Kirsi L.", isPublic: true, on: .mastodon, of: Self.communications, at: clock.now)
    }
}

extension Stores {
    fileprivate func receive(
        _ words: String, id: String, from name: String, isPublic: Bool, on network: Network, of unit: Unit.ID, at now: Instant
    ) async throws -> Message.ID {
        let channel = Channel.ID(known: network.rawValue)
        try await database.write { transaction in
            guard try transaction.row("SELECT id FROM channels WHERE id = \(channel)") == nil else { return }
            try transaction.execute(
                """
                INSERT INTO channels (id, unit_id, network, name, handle, server, recovery_contact, service_promise, connection, capabilities,
                                      made_at)
                VALUES (\(channel), \(unit), \(network), 'Routala Mastodonissa', 'routala', '', '', 'Vastaamme arkisin.',
                        'connected', '', \(now))
                """)
        }
        let message = IncomingMessage(
            reference: RemoteReference(id: id), inReplyTo: nil, author: RemoteAuthor(id: name, name: name, handle: "@kirsi"), text: words,
            language: "fi", sentAt: now, address: "https://mastodon.example/@kirsi/1", isPublic: isPublic)
        return try await inbox.receive(Harvest(messages: [message], cursor: nil), on: channel, at: now).first ?? Identifier(known: "")
    }
}
