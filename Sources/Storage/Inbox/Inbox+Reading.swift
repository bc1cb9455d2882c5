public import Workplace
public import WorkingTime

/// A message as its readers see it.
public struct SeenMessage: Identifiable, Sendable {
    public let message: Message
    public let unitName: String
    public let channelName: String
    /// The unit whose account it came to.
    public let channelUnitID: Unit.ID
    public let network: Network
    /// What the channel promises to the public, in its own words.
    public let servicePromise: String

    public var id: Message.ID { message.id }
}

extension Inbox {
    /// How many messages a page shows; older ones are found by search.
    public static let shown = 50

    /// What can be looked at.
    public enum Listing: String, CaseIterable, Sendable { case waiting, own, handled }

    /// Messages of one listing. What waits comes by its due time, what asks for no answer after it; what is handled the latest first.
    ///
    /// - Parameter unit: only those that this unit is responsible for or has routed.
    public func messages(_ listing: Listing, of unit: Unit.ID? = nil, for viewer: Member) async throws -> [SeenMessage] {
        let filter: Query = unit.map { "(messages.unit_id = \($0) OR messages.routed_from = \($0))" } ?? "1 = 1"
        let condition: Query = "messages.is_own = 0 AND \(filter) AND \(visibleMessages(to: viewer))"
        return try await database.read { transaction in
            switch listing {
            case .waiting: try transaction.seenMessages("\(Query.waiting) AND \(condition)", order: .dueFirst)
            case .own: try transaction.seenMessages("\(Query.waiting) AND \(condition) AND \(Query.held(by: viewer))", order: .dueFirst)
            case .handled: try transaction.handledMessages(condition)
            }
        }
    }

    /// How many messages wait for an answer from us.
    public func waitingCount(for viewer: Member) async throws -> Int {
        try await database.read { transaction in
            try transaction.row(
                """
                SELECT COUNT(*) AS n FROM messages JOIN channels ON channels.id = messages.channel_id
                WHERE \(Query.waiting) AND messages.is_own = 0 AND messages.class IN \(Message.Category.answerable)
                  AND \(visibleMessages(to: viewer))
                """)?.integer("n") ?? 0
        }
    }

    /// How many answers that were due since `start` came in time, of all that were due or answered since.
    public func kept(by unit: Unit.ID, since start: Instant, at now: Instant) async throws -> (inTime: Int, of: Int) {
        try await database.read { transaction in
            let row = try transaction.row(
                """
                SELECT COUNT(*) AS n, COALESCE(SUM(CASE WHEN answered_at <= due_at THEN 1 ELSE 0 END), 0) AS in_time FROM messages
                WHERE unit_id = \(unit) AND received_at >= \(start - .days(14)) AND is_own = 0 AND class IN \(Message.Category.answerable)
                  AND (answered_at >= \(start) OR (answered_at IS NULL AND due_at >= \(start) AND due_at < \(now)))
                """)
            return (try row?.integer("in_time") ?? 0, try row?.integer("n") ?? 0)
        }
    }
}

extension Transaction {
    fileprivate func seenMessages(_ condition: Query, order: Query) throws -> [SeenMessage] {
        try rows("\(Query.messages) WHERE \(condition) ORDER BY \(order) LIMIT \(Inbox.shown)").map(SeenMessage.init)
    }

    /// Closed ones and answered ones are read along one index each, then put together.
    fileprivate func handledMessages(_ condition: Query) throws -> [SeenMessage] {
        let closed = try seenMessages("messages.closed_at IS NOT NULL AND \(condition)", order: "messages.closed_at DESC")
        let answered = try seenMessages(
            "messages.closed_at IS NULL AND messages.answered_at IS NOT NULL AND \(condition)", order: "messages.answered_at DESC")
        return Array((closed + answered).sorted { $0.message.handledAt > $1.message.handledAt }.prefix(Inbox.shown))
    }
}

extension Query {
    fileprivate static let waiting: Query = "messages.closed_at IS NULL AND messages.answered_at IS NULL"
    fileprivate static let dueFirst: Query = """
        CASE WHEN messages.class IN \(Message.Category.answerable) THEN 0 ELSE 1 END, messages.due_at, messages.id
        """

    /// What one has taken on, and what one has sent on and must follow to its end.
    fileprivate static func held(by viewer: Member) -> Query {
        """
        (messages.claimed_by = \(viewer.id) OR EXISTS (
          SELECT 1 FROM message_events WHERE message_id = messages.id AND kind = 'routed' AND member_id = \(viewer.id)))
        """
    }
}

extension Message.Category {
    static let answerable = allCases.filter(\.wantsAnswer).map(\.rawValue)
}

extension Message {
    fileprivate var handledAt: Instant { closed?.at ?? answeredAt ?? receivedAt }
}

extension SeenMessage {
    init(_ row: Row) throws {
        self.init(
            message: try Message(row), unitName: try row.text("unit_name"), channelName: try row.text("channel_name"),
            channelUnitID: try row.key("channel_unit"), network: try row.word("network"), servicePromise: try row.text("service_promise"))
    }
}
