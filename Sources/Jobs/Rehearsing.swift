public import Storage
public import WorkingTime

/// Lets the invented customers of the practice network take their turns.
public struct Rehearsing: Chore {
    public let kind = Job.Kind.rehearse

    let practice: PracticePosts
    let now: @Sendable () -> Instant

    public init(practice: PracticePosts, now: @escaping @Sendable () -> Instant) {
        self.practice = practice
        self.now = now
    }

    public func perform(_ job: Job, heldBy holder: String) async throws -> Ending {
        try await practice.rehearse(under: job.subject, at: now())
        return .done
    }
}
