public import WorkingTime
public import Workplace

extension Channels {
    /// Where the next round of fetching goes on; nil before the first one.
    public func fetchCursor(of id: Channel.ID) async throws -> String? {
        try await database.read { try $0.row("SELECT fetch_cursor FROM channels WHERE id = \(id)")?.textIfAny("fetch_cursor") }
    }

    /// Notes that a round did not succeed; pages say so until one does.
    public func noteFetchTrouble(_ failure: NetworkFailure, of id: Channel.ID, at now: Instant) async throws {
        try await database.write { transaction in
            try transaction.execute("UPDATE channels SET fetch_trouble = \(failure.word) WHERE id = \(id)")
            if failure == .reconnect { try transaction.expire(id, at: now) }
        }
    }
}

extension NetworkFailure {
    fileprivate var word: String {
        switch self {
        case .again(_, let setback): setback.rawValue
        case .reconnect: "reconnect"
        case .refused: "refused"
        case .notUnderstood: "notUnderstood"
        }
    }
}
