public import Workplace

/// Delivers to the practice network, which behaves like any other and leaves the house as little as a rehearsal leaves the stage.
public struct PracticeConnector: Connector {
    private let board: any PracticeBoard

    public init(board: any PracticeBoard) { self.board = board }

    public func capabilities() async throws(NetworkFailure) -> Capabilities { .usual(of: .practice) }

    public func deliver(_ dispatch: Dispatch, key: Delivery.Key) async -> Delivery.Outcome {
        do {
            return .sent(try await board.post(dispatch.text, pictures: dispatch.pictures, replyTo: dispatch.replyTo, key: key))
        } catch {
            // Whether the board kept it before it failed, only the board knows; it is asked by the key.
            return .uncertain
        }
    }

    public func find(_ dispatch: Dispatch, key: Delivery.Key) async throws(NetworkFailure) -> Delivery.Sighting {
        try await asking { try await board.find(key) }.map(Delivery.Sighting.found) ?? .absent
    }

    public func fetch(after cursor: String?) async throws(NetworkFailure) -> Harvest {
        try await asking { try await board.messages(after: cursor) }
    }

    public func delete(_ receipt: Delivery.Receipt) async throws(NetworkFailure) {
        try await asking { try await board.remove(receipt) }
    }

    private func asking<Answer>(_ question: () async throws -> Answer) async throws(NetworkFailure) -> Answer {
        do {
            return try await question()
        } catch {
            throw .again(after: nil, because: .unavailable)
        }
    }
}
