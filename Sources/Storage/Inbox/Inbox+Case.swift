public import Workplace
public import WorkingTime

/// One message with everything that has happened to it.
public struct SeenCase: Sendable {
    public let seen: SeenMessage
    /// Oldest first.
    public let events: [CaseEvent]
    /// Oldest first.
    public let answers: [SeenAnswer]
    /// What of ours the message replies to.
    public let origin: Origin?

    public var message: Message { seen.message }

    public enum Origin: Hashable, Sendable {
        case post(Post.ID, title: String)
        case answer(in: Message.ID)
    }
}

/// Something that a colleague did with a case.
public struct CaseEvent: Identifiable, Sendable {
    public let id: String
    public let kind: Kind
    public let memberName: String
    /// Where the colleague acted, or where the case went.
    public let unitName: String?
    public let at: Instant

    public enum Kind: Hashable, Sendable {
        case claimed, released, reopened
        case classified(Message.Category)
        case routed(wish: String)
        case note(String)
        case closed(Message.Closing.Outcome)
    }
}

/// An answer, and how far it has come.
public struct SeenAnswer: Identifiable, Sendable {
    public let answer: Answer
    public let memberName: String
    public let unitName: String
    public let passage: Passage

    public var id: Answer.ID { answer.id }

    /// What its readers want to know of the delivery.
    public enum Passage: Hashable, Sendable {
        case underway
        case arrived(address: String?)
        /// The network did not take it for now; it is tried again at this time.
        case again(at: Instant?)
        case refused(reason: String)
        case needsConnecting
        /// Nobody knows whether it arrived: it is looked for, never sent again blindly.
        case uncertain
        /// Nobody knows, and the network cannot tell: a person looks and decides.
        case undecided
        case stopped
    }
}

extension Inbox {
    /// One case with its thread.
    public func thread(of id: Message.ID, seenBy viewer: Member) async throws -> SeenCase {
        try await database.read { transaction in
            guard let row = try transaction.row("\(Query.messages) WHERE messages.id = \(id) AND \(visibleMessages(to: viewer))")
            else { throw NotFound() }
            return SeenCase(
                seen: try SeenMessage(row), events: try transaction.events(of: id), answers: try transaction.answers(to: id),
                origin: try transaction.origin(of: row))
        }
    }
}

extension Transaction {
    func answers(to message: Message.ID) throws -> [SeenAnswer] {
        try rows(
            """
            SELECT answers.*, members.name AS member_name, units.name AS unit_name, deliveries.state, deliveries.at AS moves_at,
              deliveries.reason, deliveries.address
            FROM answers JOIN members ON members.id = answers.member_id JOIN units ON units.id = answers.unit_id
            LEFT JOIN deliveries ON deliveries.answer_id = answers.id
            WHERE answers.message_id = \(message) ORDER BY answers.at, answers.id
            """
        ).map { row in
            SeenAnswer(
                answer: try Answer(row), memberName: try row.text("member_name"), unitName: try row.text("unit_name"),
                passage: try SeenAnswer.Passage(row))
        }
    }

    fileprivate func events(of message: Message.ID) throws -> [CaseEvent] {
        try rows(
            """
            SELECT message_events.*, members.name AS member_name, units.name AS unit_name
            FROM message_events JOIN members ON members.id = message_events.member_id
            LEFT JOIN units ON units.id = message_events.unit_id
            WHERE message_events.message_id = \(message) ORDER BY message_events.at, message_events.id
            """
        ).compactMap { row in
            try CaseEvent.Kind(row).map { kind in
                CaseEvent(
                    id: try row.text("id"), kind: kind, memberName: try row.text("member_name"), unitName: try row.textIfAny("unit_name"),
                    at: try row.instant("at"))
            }
        }
    }

    fileprivate func origin(of message: Row) throws -> SeenCase.Origin? {
        guard let replied = try message.textIfAny("in_reply_to") else { return nil }
        let found = try row(
            """
            SELECT posts.id AS post_id, posts.title, answers.message_id FROM deliveries
            LEFT JOIN posts ON posts.id = deliveries.post_id LEFT JOIN answers ON answers.id = deliveries.answer_id
            WHERE deliveries.channel_id = \(try message.text("channel_id")) AND deliveries.remote_id = \(replied)
            """)
        if let post: Post.ID = try found?.keyIfAny("post_id") { return .post(post, title: try found?.text("title") ?? "") }
        return try found?.keyIfAny("message_id").map { .answer(in: $0) }
    }
}

extension CaseEvent.Kind {
    /// Nil for what the thread does not tell.
    fileprivate init?(_ row: Row) throws {
        let words = try row.text("words")
        switch MessageEventKind(rawValue: try row.text("kind")) {
        case .claimed: self = .claimed
        case .released: self = .released
        case .reopened: self = .reopened
        case .routed: self = .routed(wish: words)
        case .note: self = .note(words)
        case .classified: self = .classified(Message.Category(rawValue: words) ?? .other)
        case .closed: self = .closed(Message.Closing.Outcome(rawValue: words) ?? .solved)
        case .received, nil: return nil
        }
    }
}

extension SeenAnswer.Passage {
    fileprivate init(_ row: Row) throws {
        self =
            switch try row.textIfAny("state") {
            case "sent": .arrived(address: try row.textIfAny("address"))
            case "retry": .again(at: try row.instantIfAny("moves_at"))
            case "refused": .refused(reason: try row.text("reason"))
            case "needsConnecting": .needsConnecting
            case "uncertain": .uncertain
            case "undecided": .undecided
            case "stopped": .stopped
            default: .underway
            }
    }
}
