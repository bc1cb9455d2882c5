import Workplace

/// The two posts that an answer names: the one it answers, and the first of the conversation, each with its content id.
///
/// Source: the lexicon `app.bsky.feed.post`, `replyRef`.
struct BlueskyThread {
    let parent: StrongReference
    let root: StrongReference

    struct StrongReference: Hashable {
        let uri: String
        let cid: String

        init(uri: String, cid: String) {
            self.uri = uri
            self.cid = cid
        }

        init?(_ fields: JSON?) {
            guard let uri = fields?["uri"]?.string, let cid = fields?["cid"]?.string else { return nil }
            self.init(uri: uri, cid: cid)
        }

        var json: JSON { ["uri": .text(uri), "cid": .text(cid)] }
    }

    /// From a post: it is the parent of its answers; their root is its own, or itself.
    init?(post fields: JSON, record: JSON) {
        guard let parent = StrongReference(fields) else { return nil }
        self.parent = parent
        root = StrongReference(record["reply"]?["root"]) ?? parent
    }

    /// From what was remembered of a post; nil when nothing was.
    init?(_ reference: RemoteReference) {
        let context = JSON(Array(reference.context.utf8))
        guard let cid = context?["cid"]?.string, let root = StrongReference(context?["root"]) else { return nil }
        parent = StrongReference(uri: reference.id, cid: cid)
        self.root = root
    }

    var reference: RemoteReference {
        let context: JSON = ["cid": .text(parent.cid), "root": root.json]
        return RemoteReference(id: parent.uri, context: context.asText)
    }

    var json: JSON { ["parent": parent.json, "root": root.json] }
}
