import WorkingTime
public import Workplace

extension BlueskyConnector {
    /// Lexicon `app.bsky.notification.listNotifications`, which gives the newest first: what is new is walked back to what was seen.
    public func fetch(after cursor: String?) async throws(NetworkFailure) -> Harvest {
        var walk = BlueskyWalk(cursor: cursor)
        for _ in 0..<5 where !walk.isDone {
            walk.add(try await page(walk.pageCursor))
        }
        let messages = walk.found.sorted { $0.indexedAt < $1.indexedAt }.compactMap { message($0) }
        return Harvest(messages: messages, cursor: walk.cursor)
    }

    private func page(_ cursor: String?) async throws(NetworkFailure) -> BlueskyWalk.Page {
        let query = [("reasons", "mention"), ("reasons", "reply"), ("limit", "50")] + (cursor.map { [("cursor", $0)] } ?? [])
        let answer = try await read(server.query("app.bsky.notification.listNotifications", query))
        guard let items = answer["notifications"]?.items else { throw .notUnderstood }
        return BlueskyWalk.Page(notifications: items.compactMap(BlueskyNotification.init), next: answer["cursor"]?.string)
    }

    /// Nil for other kinds of notification, which servers send that do not know the question for kinds.
    private func message(_ notification: BlueskyNotification) -> IncomingMessage? {
        let fields = notification.fields
        let record = fields["record"] ?? .null
        guard ["mention", "reply"].contains(fields["reason"]?.string), let thread = BlueskyThread(post: fields, record: record)
        else { return nil }
        let author = notification.author
        return IncomingMessage(
            reference: thread.reference, inReplyTo: record["reply"]?["parent"]?["uri"]?.string, author: author,
            text: record["text"]?.string ?? "", language: record["langs"]?.items?.first?.string,
            sentAt: record["createdAt"]?.string.flatMap { Instant(networkTime: $0) } ?? notification.indexedAt,
            address: address(of: thread.parent.uri, handle: author.handle), isPublic: true)
    }
}

/// One notification, as far as Talkoot needs it.
struct BlueskyNotification {
    let uri: String
    /// When the network learnt of it, which unlike the post's own time cannot be chosen by its writer.
    let indexedAt: Instant
    let fields: JSON

    init?(_ fields: JSON) {
        guard let uri = fields["uri"]?.string, let indexed = fields["indexedAt"]?.string.flatMap({ Instant(networkTime: $0) })
        else { return nil }
        self.uri = uri
        indexedAt = indexed
        self.fields = fields
    }

    var author: RemoteAuthor {
        let account = fields["author"]
        let did = account?["did"]?.string ?? ""
        let handle = account?["handle"]?.string ?? did
        let name = account?["displayName"]?.string ?? ""
        return RemoteAuthor(id: did, name: name.isEmpty ? handle : name, handle: handle)
    }
}
