import WorkingTime
public import Workplace

extension MastodonConnector {
    /// A thousand posts: more than any account publishes between a sending and the look for it. A list that is longer than that is left to a
    /// person, and to the server's limit on requests.
    static let mostPages = 25

    /// Looks among the account's own latest statuses.
    ///
    /// Source: <https://docs.joinmastodon.org/methods/accounts/#statuses>.
    public func find(_ dispatch: Dispatch, key: Delivery.Key) async throws(NetworkFailure) -> Delivery.Sighting {
        let trace = MastodonTrace(dispatch)
        let path = "/api/v1/accounts/\(PercentEncoding.encode(try await ownID()))/statuses"
        var oldest: String?
        for _ in 0..<Self.mostPages {
            let posts = try await posts(path, before: oldest)
            if let match = posts.first(where: trace.fits) { return .found(match.receipt) }
            guard let last = posts.last, last.sentAt.map({ $0 >= trace.start }) ?? true else { return .absent }
            // A server that gives the same page again does not let us look further back.
            guard last.id != oldest else { return .cannotTell }
            oldest = last.id
        }
        return .cannotTell
    }

    private func posts(_ path: String, before oldest: String?) async throws(NetworkFailure) -> [MastodonPost] {
        let page = [(name: "limit", value: "40"), (name: "exclude_reblogs", value: "true")]
        let list = try await server.read(path, query: page + (oldest.map { [(name: "max_id", value: $0)] } ?? []))
        guard let items = list.items else { throw .notUnderstood }
        let posts = items.compactMap(MastodonPost.init)
        // A list of things without an id says nothing about what is absent.
        guard posts.count == items.count else { throw .notUnderstood }
        return posts
    }

    private func ownID() async throws(NetworkFailure) -> String {
        guard accountID.isEmpty else { return accountID }
        let account = try await server.read("/api/v1/accounts/verify_credentials")
        guard let id = account["id"]?.string else { throw .notUnderstood }
        return id
    }
}

/// What a delivery must have left behind on the server, if it arrived.
struct MastodonTrace {
    /// The earliest that the server's clock can have shown. The two clocks may differ a little.
    let start: Instant
    private let text: ComparableText
    private let parent: String?

    init(_ dispatch: Dispatch) {
        start = dispatch.at - .minutes(1)
        text = ComparableText(plain: MastodonThread(dispatch.replyTo).addressed(dispatch.text))
        parent = dispatch.replyTo?.id
    }

    func fits(_ post: MastodonPost) -> Bool {
        !post.isBoost && post.sentAt.map { $0 >= start } ?? true && post.replies(to: parent) && post.comparableText.isSame(as: text)
    }
}
