public import Storage
public import WorkingTime

/// Looks every Monday where each unit stands, and in between how far those have come that wait for their first assessment.
public struct Assessing: Chore {
    public let kind = Job.Kind.assess
    /// The one job of this kind.
    public static let subject = "house"

    let standings: Standings
    /// There is nothing to do most times, and finding that out is cheap.
    let every: Duration
    let now: @Sendable () -> Instant

    public init(standings: Standings, every: Duration = .minutes(10), now: @escaping @Sendable () -> Instant) {
        self.standings = standings
        self.every = every
        self.now = now
    }

    public func perform(_ job: Job, heldBy holder: String) async throws -> Ending {
        try await standings.assessIfDue(at: now())
        return .again(now() + every)
    }
}
