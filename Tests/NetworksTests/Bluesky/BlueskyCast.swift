import WorkingTime
import Workplace

@testable import Networks

extension BlueskyConnector {
    /// The channel's account at a server that answers by `transport`, with a session that is open.
    static func routala(
        _ transport: any Transport, server: String = "bsky.social", access: String = "access", keeping kept: Kept = Kept()
    ) -> BlueskyConnector {
        let credentials = Credentials([
            "identifier": "routala.example", "password": "app-password", "did": "did:plc:routala", "handle": "routala.example",
            "access": .text(access), "refresh": "refresh",
        ])
        guard
            let connector = try? BlueskyConnector(
                server: server, credentials: credentials, transport: transport, now: { .noon }, renewed: { await kept.keep($0) })
        else { preconditionFailure("these are credentials of Bluesky") }
        return connector
    }
}

enum BlueskyJSON {
    static let key = RecordKey(.first).text
    static let uri = "at://did:plc:routala/app.bsky.feed.post/\(key)"
    static let put: JSON = ["uri": .text(uri), "cid": "bafyours"]
    static let session: JSON = [
        "did": "did:plc:routala", "handle": "routala.example", "accessJwt": "newer", "refreshJwt": "newer-refresh", "active": true,
    ]

    static func notification(_ name: String, reason: String = "reply", at moment: Instant = .noon) -> JSON {
        [
            "uri": .text("at://did:plc:venla/app.bsky.feed.post/\(name)"), "cid": .text("cid-\(name)"), "reason": .text(reason),
            "indexedAt": .text(moment.networkTime), "isRead": false,
            "author": ["did": "did:plc:venla", "handle": "venla.example", "displayName": "Venla"],
            "record": [
                "$type": "app.bsky.feed.post", "text": .text(name), "langs": ["fi"], "createdAt": .text(moment.networkTime),
                "reply": ["parent": ["uri": .text(uri), "cid": "bafyours"], "root": ["uri": "at://root", "cid": "bafyroot"]],
            ],
        ]
    }
}
