public import Storage
public import WorkingTime

/// Keeps each week's assessment, how far young units have come, and the weeks of the past two years that nobody has looked at yet.
///
/// The one job of its kind comes back every minute: looking whether there is anything to do costs a few small queries.
public struct Assessing: Chore {
    public let kind = Job.Kind.assess

    let standings: Standings
    let now: @Sendable () -> Instant

    /// Half a year, so that the job's hold is never long and this week's assessment never waits for old ones.
    private static let weeksAtOnce = 26

    public init(standings: Standings, now: @escaping @Sendable () -> Instant) {
        self.standings = standings
        self.now = now
    }

    public func perform(_ job: Job, heldBy holder: String) async throws -> Ending {
        try await standings.assessIfDue(at: now())
        let hasMore = try await standings.fillIn(Self.weeksAtOnce, at: now())
        return .again(now() + (hasMore ? .seconds(1) : .minutes(1)))
    }
}
