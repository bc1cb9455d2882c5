public import Storage
public import WorkingTime

/// Keeps each week's assessment, and how far young units have come.
///
/// The one job of its kind comes back every minute: looking whether there is anything to do costs three small queries.
public struct Assessing: Chore {
    public let kind = Job.Kind.assess

    let standings: Standings
    let now: @Sendable () -> Instant

    public init(standings: Standings, now: @escaping @Sendable () -> Instant) {
        self.standings = standings
        self.now = now
    }

    public func perform(_ job: Job, heldBy holder: String) async throws -> Ending {
        try await standings.assessIfDue(at: now())
        return .again(now() + .minutes(1))
    }
}
