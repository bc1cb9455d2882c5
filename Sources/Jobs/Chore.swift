public import Storage
public import WorkingTime

/// One kind of work that is done without anyone asking.
public protocol Chore: Sendable {
    var kind: Job.Kind { get }

    /// Does the job once. What it throws is logged, and the job is put off for a while.
    func perform(_ job: Job, heldBy holder: String) async throws -> Ending
}

/// How a job ends.
public enum Ending: Hashable, Sendable {
    /// The store has already ended it or put it off, in the transaction of the state it changed.
    case settled
    case done
    case again(Instant)
}
