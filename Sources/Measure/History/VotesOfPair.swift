import WorkingTime

/// The counted votes of one person for another's things.
struct VotesOfPair: Sendable {
    private var times: [Instant] = []

    /// Counts a vote unless there are too many since `start`.
    mutating func count(_ instant: Instant, after start: Instant, limit: Int) -> Bool {
        times.removeAll { $0 < start }
        guard times.count < limit else { return false }
        times.append(instant)
        return true
    }
}
