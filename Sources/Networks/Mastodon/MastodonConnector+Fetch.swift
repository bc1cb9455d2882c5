import WorkingTime
public import Workplace

extension MastodonConnector {
    /// Asks for mentions, to which every reply to us belongs. The cursor is the id of the newest notification seen.
    ///
    /// Source: <https://docs.joinmastodon.org/methods/notifications/#get>; `min_id` gives what comes right after, so a long absence
    /// is made up for page by page.
    public func fetch(after cursor: String?) async throws(NetworkFailure) -> Harvest {
        var messages: [IncomingMessage] = []
        var newest = cursor
        for _ in 0..<(cursor == nil ? 1 : 5) {
            let page = try await notifications(after: newest)
            guard let last = page.last else { break }
            messages += page.compactMap { $0.message(now: server.now()) }
            newest = last.id
        }
        return Harvest(messages: messages, cursor: newest)
    }

    /// The oldest first, and none that was seen before, whatever the server makes of the question.
    private func notifications(after seen: String?) async throws(NetworkFailure) -> [MastodonNotification] {
        let query = [(name: "types[]", value: "mention"), (name: "limit", value: "40")]
        let list = try await server.read("/api/v1/notifications", query: query + (seen.map { [(name: "min_id", value: $0)] } ?? []))
        guard let items = list.items else { throw .notUnderstood }
        return items.compactMap(MastodonNotification.init)
            .filter { notification in seen.map { notification.isNewer(than: $0) } ?? true }
            .sorted { $1.isNewer(than: $0.id) }
    }
}

/// A notification, as far as Talkoot needs it.
///
/// Source: <https://docs.joinmastodon.org/entities/Notification/>.
struct MastodonNotification {
    let id: String
    private let fields: JSON

    init?(_ fields: JSON) {
        guard let id = fields["id"]?.string, !id.isEmpty else { return nil }
        self.id = id
        self.fields = fields
    }

    /// Ids grow: a longer one is newer, of two as long the later in the alphabet. That holds for numbers and for ULIDs.
    func isNewer(than other: String) -> Bool {
        (id.utf8.count, id) > (other.utf8.count, other)
    }

    /// Nil for other kinds of notification, which some servers send although they were not asked for, and for deleted statuses.
    func message(now: Instant) -> IncomingMessage? {
        guard fields["type"]?.string == "mention" else { return nil }
        return fields["status"].flatMap(MastodonPost.init)?.message(now: now)
    }
}
