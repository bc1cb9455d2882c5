import Workplace
import WorkingTime

extension Deed {
    /// The class stands only where the machine was sure; without it the measure takes the message for a question.
    static func messageReceived(_ message: Message, at now: Instant) -> Deed {
        Deed(
            "message.received", by: nil, unit: message.unitID, at: now, subject: message.id.text,
            [
                "message": .key(message.id), "contact": .key(message.contact.id),
                "class": message.arrivedAs.map { .text($0.rawValue) }, "own": message.isOwn ? .flag(true) : nil,
            ])
    }

    static func messageClassified(_ message: Message, as category: Message.Category, by member: Member.ID, at now: Instant) -> Deed {
        Deed(
            "message.classified", by: member, unit: message.unitID, at: now, subject: message.id.text,
            ["message": .key(message.id), "class": .text(category.rawValue)])
    }

    /// The reason is a code: what the customer wants stands in the case, never in the log.
    static func messageRouted(_ message: Message, from unit: Unit.ID, by member: Member.ID, at now: Instant) -> Deed {
        Deed(
            "message.routed", by: member, unit: unit, at: now, subject: message.id.text,
            ["message": .key(message.id), "to": .key(message.unitID), "reason": .text("given")])
    }

    static func messageClaimed(_ message: Message, by member: Member.ID, at now: Instant) -> Deed {
        Deed(
            "message.claimed", by: member, unit: message.unitID, at: now, subject: message.id.text, ["message": .key(message.id)])
    }

    static func messageAnswered(_ message: Message, _ answer: Answer, mark: String) -> Deed {
        Deed(
            "message.answered", by: answer.memberID, unit: answer.unitID, at: answer.at, subject: message.id.text,
            ["message": .key(message.id), "words": .integer(answer.wordCount), "text": .text(mark)])
    }

    static func messageClosed(
        _ message: Message, _ outcome: Message.Closing.Outcome, unit: Unit.ID?, by member: Member.ID, at now: Instant
    ) -> Deed {
        Deed(
            "message.closed", by: member, unit: unit, at: now, subject: message.id.text,
            ["message": .key(message.id), "outcome": .text(outcome.rawValue)])
    }

    /// What the measure does not ask about: released, noted, reopened.
    static func messageLogged(_ message: Message, _ event: String, by member: Member.ID, at now: Instant) -> Deed {
        Deed(
            "log.message", by: member, unit: message.unitID, at: now, subject: message.id.text,
            ["message": .key(message.id), "event": .text(event)])
    }

    /// - Parameter way: `reacted` for somebody outside who came to us, `addressed` for one we spoke to.
    static func contactMet(_ contact: Identifier<Message.Contact>, _ way: String, unit: Unit.ID, by member: Member.ID?, at now: Instant)
        -> Deed
    {
        Deed("contact.met", by: member, unit: unit, at: now, ["contact": .key(contact), "way": .text(way)])
    }

    /// The same deed done on the practice network: told to the house, never measured (`docs/measure.md` 2.7).
    var rehearsed: Deed {
        Deed("log.practice", by: by, unit: unit, at: at, subject: subject, ["event": .text(kind)])
    }
}

extension Transaction {
    @discardableResult
    func append(_ deed: Deed, rehearsal: Bool) throws -> String { try append(rehearsal ? deed.rehearsed : deed) }
}
