import Networks
public import Storage
public import WorkingTime
import Workplace

/// Takes what was published off its network again. A network that cannot answer now is asked again.
public struct TakingDown: Chore {
    public let kind = Job.Kind.takeDown

    let takedowns: Takedowns
    let lines: ChannelLines
    /// From the first asking to the second, unless the network names a time itself; later ones are further apart.
    let every: Duration
    let now: @Sendable () -> Instant

    public init(
        takedowns: Takedowns, lines: ChannelLines, every: Duration = .minutes(1), now: @escaping @Sendable () -> Instant
    ) {
        self.takedowns = takedowns
        self.lines = lines
        self.every = every
        self.now = now
    }

    public func perform(_ job: Job, heldBy holder: String) async throws -> Ending {
        guard let errand = try await takedowns.errand(of: Delivery.ID(known: job.subject)) else { return .done }
        do {
            try await lines.connector(for: errand.channel).delete(errand.receipt)
            try await takedowns.finish(errand, at: now())
            return .done
        } catch let failure as NetworkFailure {
            return try await ending(after: failure, of: errand)
        }
    }

    private func ending(after failure: NetworkFailure, of errand: Takedowns.Errand) async throws -> Ending {
        switch failure {
        case .refused(let reason):
            try await takedowns.refuse(errand, because: reason, at: now())
            return .done
        case .reconnect:
            try await takedowns.notePermissionGone(errand, at: now())
            return .done
        case .again(let time, _): return .again(time ?? next(of: errand))
        case .notUnderstood: return .again(next(of: errand))
        }
    }

    /// As long again as half the time that has passed since a person asked, an hour at most.
    private func next(of errand: Takedowns.Errand) -> Instant {
        now() + min(max((now() - errand.askedAt) / 2, every), .hours(1))
    }
}
