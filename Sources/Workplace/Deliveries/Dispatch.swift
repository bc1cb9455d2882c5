public import WorkingTime

/// What is handed to a network: one text as it goes out, with its pictures and what it replies to.
public struct Dispatch: Hashable, Sendable {
    public let text: String
    public let language: HouseLanguage
    public let pictures: [Picture]
    /// The network's own id of the post this one replies to.
    public let replyTo: RemoteReference?
    /// When the delivery was first begun: a look afterwards needs to reach back to it.
    public let at: Instant

    public init(text: String, language: HouseLanguage, pictures: [Picture] = [], replyTo: RemoteReference? = nil, at: Instant) {
        self.text = text
        self.language = language
        self.pictures = pictures
        self.replyTo = replyTo
        self.at = at
    }

    public struct Picture: Hashable, Sendable {
        public let bytes: [UInt8]
        /// `image/jpeg`, `image/png`, `image/webp` or `image/gif`.
        public let mediaType: String
        public let altText: String

        public init(bytes: [UInt8], mediaType: String, altText: String) {
            self.bytes = bytes
            self.mediaType = mediaType
            self.altText = altText
        }
    }
}

/// A post on a network, as that network refers to it.
public struct RemoteReference: Hashable, Sendable {
    public let id: String
    /// Whatever more the connector needs to answer there (Bluesky: content id and root of the thread); opaque to all others.
    public let context: String

    public init(id: String, context: String = "") {
        self.id = id
        self.context = context
    }
}

/// Something that arrived on a channel: a reply to us or a mention of us.
public struct IncomingMessage: Hashable, Sendable {
    public let reference: RemoteReference
    /// The network's id of the post it replies to, when it is a reply.
    public let inReplyTo: String?
    public let author: RemoteAuthor
    /// Plain text; markup of the network has been taken away.
    public let text: String
    /// As the network says, if it does: a language code such as `fi`.
    public let language: String?
    public let sentAt: Instant
    public let address: String?
    public let isPublic: Bool

    public init(
        reference: RemoteReference, inReplyTo: String?, author: RemoteAuthor, text: String, language: String?, sentAt: Instant,
        address: String?, isPublic: Bool
    ) {
        self.reference = reference
        self.inReplyTo = inReplyTo
        self.author = author
        self.text = text
        self.language = language
        self.sentAt = sentAt
        self.address = address
        self.isPublic = isPublic
    }
}

/// Somebody outside the house, as a network names them.
public struct RemoteAuthor: Hashable, Sendable {
    /// Never changes in that network: an account id or a DID.
    public let id: String
    public let name: String
    public let handle: String

    public init(id: String, name: String, handle: String) {
        self.id = id
        self.name = name
        self.handle = handle
    }
}

/// What one round of fetching brought.
public struct Harvest: Hashable, Sendable {
    /// Oldest first.
    public let messages: [IncomingMessage]
    /// Where the next round goes on; opaque to all but the connector.
    public let cursor: String?

    public init(messages: [IncomingMessage], cursor: String?) {
        self.messages = messages
        self.cursor = cursor
    }
}
