import WorkingTime
import Workplace

@testable import Networks

extension MastodonConnector {
    /// The channel's account at a server that answers by `transport`; it never waits.
    static func routala(_ transport: any Transport) -> MastodonConnector {
        let own = MastodonCredentials(token: Secret("token"), accountID: "7", clientID: "", clientSecret: Secret(""))
        guard
            let connector = try? MastodonConnector(
                server: "mastodon.example", credentials: own.credentials, transport: transport, now: { .noon }, pause: { _ in })
        else { preconditionFailure("these are credentials of Mastodon") }
        return connector
    }
}

enum MastodonJSON {
    static func status(
        id: String = "101", _ content: String, at moment: Instant = .noon, replyTo: JSON = .null, visibility: String = "public"
    ) -> JSON {
        [
            "id": .text(id), "created_at": .text(moment.networkTime), "content": .text(content), "visibility": .text(visibility),
            "url": .text("https://mastodon.example/@routala/\(id)"), "in_reply_to_id": replyTo, "language": "fi", "spoiler_text": "",
            "account": ["id": "8", "acct": "venla@muualla.example", "display_name": "Venla"],
        ]
    }

    static func mention(id: String, _ status: JSON) -> JSON { ["id": .text(id), "type": "mention", "status": status] }
}
