import WorkingTime

/// The walk from the newest notification back to what was seen before.
///
/// When it is longer than one round allows, the cursor remembers where to go on, so that nothing in between is lost.
struct BlueskyWalk {
    struct Page {
        let notifications: [BlueskyNotification]
        let next: String?
    }

    /// Everything up to this moment was seen, and at this very moment these.
    private var seen: (at: Instant, uris: Set<String>)?
    /// The newest that this walk met; becomes `seen` when the walk is done.
    private var newest: (at: Instant, uris: Set<String>)?
    private(set) var pageCursor: String?
    private(set) var found: [BlueskyNotification] = []
    private(set) var isDone = false

    init(cursor: String?) {
        let state = cursor.flatMap { JSON(Array($0.utf8)) }
        seen = Self.mark(state?["seen"])
        newest = Self.mark(state?["newest"])
        pageCursor = state?["page"]?.string
    }

    mutating func add(_ page: Page) {
        let fresh = page.notifications.filter(isNew)
        for notification in fresh { remember(notification) }
        found += fresh
        // The first walk ever takes the newest page; what was before the account was connected is history.
        isDone = seen == nil || page.next == nil || fresh.count < page.notifications.count || page.notifications.isEmpty
        pageCursor = isDone ? nil : page.next
    }

    var cursor: String? {
        guard !isDone else { return (newest ?? seen).map { JSON.object(["seen": Self.json($0)]).asText } }
        var state: [String: JSON] = [:]
        state["seen"] = seen.map(Self.json)
        state["newest"] = newest.map(Self.json)
        state["page"] = pageCursor.map(JSON.text)
        return JSON.object(state).asText
    }

    private func isNew(_ notification: BlueskyNotification) -> Bool {
        guard let seen else { return true }
        return notification.indexedAt > seen.at || (notification.indexedAt == seen.at && !seen.uris.contains(notification.uri))
    }

    private mutating func remember(_ notification: BlueskyNotification) {
        let known = newest ?? seen
        if let known, notification.indexedAt < known.at { return }
        let together = known?.at == notification.indexedAt ? known?.uris ?? [] : []
        newest = (notification.indexedAt, together.union([notification.uri]))
    }

    private static func mark(_ fields: JSON?) -> (at: Instant, uris: Set<String>)? {
        guard let at = fields?["at"]?.int else { return nil }
        return (Instant(microseconds: Int64(at)), Set(fields?["uris"]?.items?.compactMap(\.string) ?? []))
    }

    private static func json(_ mark: (at: Instant, uris: Set<String>)) -> JSON {
        ["at": .whole(mark.at.microseconds), "uris": .list(mark.uris.sorted().map(JSON.text))]
    }
}
