/// What a channel's network wants to see before it lets us in: one text, opaque to all but the connector that made it.
///
/// It is kept encrypted. Whatever prints or logs it sees only that it is there.
public struct Credentials: Hashable, Sendable {
    public let secret: Secret

    public init(_ text: String) { secret = Secret(text) }

    init(_ fields: JSON) { self.init(fields.asText) }

    /// Empty when the text is none of ours.
    var fields: JSON { JSON(Array(secret.text.utf8)) ?? .object([:]) }
}

extension Credentials: CustomStringConvertible {
    public var description: String { "(credentials)" }
}

/// An account that a steward has just connected.
public struct GrantedAccount: Hashable, Sendable {
    /// As people of the network write it: `@routala@mastodon.example`, `routala.bsky.social`.
    public let handle: String
    public let name: String
    /// The base address of the server.
    public let server: String
    public let credentials: Credentials

    public init(handle: String, name: String, server: String, credentials: Credentials) {
        self.handle = handle
        self.name = name
        self.server = server
        self.credentials = credentials
    }
}
