import Workplace
import WorkingTime

/// What can happen to a case, as its thread keeps it.
enum MessageEventKind: String {
    case received, claimed, released, classified, routed, note, closed, reopened
}

/// The key of an event that a form makes: the same form sent twice makes the same key.
struct EventKey {
    let text: String

    init(_ kind: MessageEventKind, formKey: String) {
        text = String(SecretToken.hash(of: "\(kind.rawValue):\(formKey)").prefix(40))
    }
}

extension Transaction {
    func hasEvent(_ key: EventKey) throws -> Bool {
        try row("SELECT 1 AS n FROM message_events WHERE id = \(key.text)") != nil
    }

    func record(
        _ kind: MessageEventKind, key: EventKey? = nil, of message: Message, by member: Member?, unit: Unit.ID?, words: String = "",
        at now: Instant
    ) throws {
        try execute(
            """
            INSERT INTO message_events (id, message_id, kind, member_id, unit_id, words, at)
            VALUES (\(key?.text ?? newKey(at: now)), \(message.id), \(kind.rawValue), \(member?.id), \(unit), \(words), \(now))
            """)
    }
}
