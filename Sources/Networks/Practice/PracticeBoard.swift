public import Workplace

/// Where the posts of the practice network stand: inside the house, kept by whoever implements this.
public protocol PracticeBoard: Sendable {
    /// Puts a post up. The same key again gives the same receipt and no second post.
    func post(
        _ text: String, pictures: [Dispatch.Picture], replyTo: RemoteReference?, key: Delivery.Key
    ) async throws -> Delivery.Receipt

    /// The post that was put up with this key; nil when there is none.
    func find(_ key: Delivery.Key) async throws -> Delivery.Receipt?

    /// What colleagues and invented customers have said to the channel after `cursor`, the oldest first.
    func messages(after cursor: String?) async throws -> Harvest

    /// Takes a post down; nothing happens when there is none.
    func remove(_ receipt: Delivery.Receipt) async throws
}
