public import Networks
public import Storage
public import WorkingTime
import Workplace

/// One channel's board of the practice network, kept in the house's own database.
struct HouseBoard: PracticeBoard {
    let posts: PracticePosts
    let channel: Channel.ID
    let now: @Sendable () -> Instant

    func post(_ text: String, pictures: [Dispatch.Picture], replyTo: RemoteReference?, key: Delivery.Key) async throws -> Delivery.Receipt {
        try await posts.put(text, on: channel, replyTo: replyTo?.id, key: key, at: now())
    }

    func find(_ key: Delivery.Key) async throws -> Delivery.Receipt? { try await posts.find(key) }
    func messages(after cursor: String?) async throws -> Harvest { try await posts.said(after: cursor, on: channel) }
    func remove(_ receipt: Delivery.Receipt) async throws { try await posts.remove(receipt.remoteID) }
}

extension Connectors {
    /// Every network, with the practice network kept in `stores`.
    public init(transport: any Transport, stores: Stores, now: @escaping @Sendable () -> Instant) {
        self.init(transport: transport, now: now) { channel in
            HouseBoard(posts: stores.practice, channel: channel, now: now)
        }
    }
}
