public import Workplace

/// One channel's line to its network.
public protocol Connector: Sendable {
    /// What the network takes, read from the network where it tells.
    func capabilities() async throws(NetworkFailure) -> Capabilities

    /// Hands `dispatch` over. The key makes a repeat recognisable to the network, where the network has a way for it.
    func deliver(_ dispatch: Dispatch, key: Delivery.Key) async -> Delivery.Outcome

    /// Looks whether an uncertain delivery arrived after all.
    func find(_ dispatch: Dispatch, key: Delivery.Key) async throws(NetworkFailure) -> Delivery.Sighting

    /// Replies and mentions that came after `cursor`, the oldest first; without a cursor the latest ones.
    ///
    /// A message may come a second time when the one before was not kept: it has the same reference then.
    func fetch(after cursor: String?) async throws(NetworkFailure) -> Harvest

    /// Takes a post back. One that is gone already counts as taken back.
    func delete(_ receipt: Delivery.Receipt) async throws(NetworkFailure)
}
