import WorkingTime
import Workplace

/// A status, as far as Talkoot needs it.
///
/// Source: <https://docs.joinmastodon.org/entities/Status/>.
struct MastodonPost {
    let id: String
    private let fields: JSON

    /// Nil when the status has no id.
    init?(_ fields: JSON) {
        guard let id = fields["id"]?.string, !id.isEmpty else { return nil }
        self.id = id
        self.fields = fields
    }

    var receipt: Delivery.Receipt { Delivery.Receipt(remoteID: id, address: address) }
    var sentAt: Instant? { fields["created_at"]?.string.flatMap { Instant(networkTime: $0) } }
    var comparableText: ComparableText { ComparableText(html: fields["content"]?.string ?? "") }
    var isBoost: Bool { fields["reblog"] != nil }

    /// Whether it replies to that post, or to none; a server that leaves the field out lets every answer be right.
    func replies(to parent: String?) -> Bool {
        !fields.mentions("in_reply_to_id") || fields["in_reply_to_id"]?.string == parent
    }

    /// The status as a message to us; `now` stands in for a time that the server leaves out.
    func message(now: Instant) -> IncomingMessage {
        IncomingMessage(
            reference: reference, inReplyTo: fields["in_reply_to_id"]?.string, author: author, text: text,
            language: fields["language"]?.string, sentAt: sentAt ?? now, address: address,
            isPublic: visibility == "public" || visibility == "unlisted")
    }

    /// Only what leads to the web: pages show it as a link.
    private var address: String? {
        [fields["url"]?.string, fields["uri"]?.string].lazy.compactMap(\.self).first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
    }

    private var visibility: String { fields["visibility"]?.string ?? "public" }
    private var account: String { fields["account"]?["acct"]?.string ?? fields["account"]?["username"]?.string ?? "" }

    private var reference: RemoteReference {
        let context: JSON = ["account": .text(account), "visibility": .text(visibility)]
        return RemoteReference(id: id, context: context.asText)
    }

    private var author: RemoteAuthor {
        let name = fields["account"]?["display_name"]?.string ?? ""
        return RemoteAuthor(id: fields["account"]?["id"]?.string ?? account, name: name.isEmpty ? account : name, handle: "@\(account)")
    }

    /// A content warning is part of what was said, so it comes first.
    private var text: String {
        let warning = fields["spoiler_text"]?.string ?? ""
        let content = HTMLText(fields["content"]?.string ?? "").shown
        return [warning, content].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}
