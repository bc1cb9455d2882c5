public import Logging
public import ServiceLifecycle
public import Storage
import Synchronization
public import WorkingTime

/// Takes due jobs from the queue and has them done, many at a time, until it is told to stop.
///
/// Whoever dies loses its leases, and another process takes the jobs over: a chore therefore never trusts that it is
/// the first to do its job.
public struct JobRunner: Service {
    let jobs: JobQueue
    let heartbeats: Heartbeats
    let announcements: @Sendable () -> AsyncStream<Announcement>
    let chores: [Job.Kind: any Chore]
    let holder: String
    let lease: Duration
    let now: @Sendable () -> Instant
    let logger: Logger

    /// Jobs done at the same time.
    private static let hands = 32
    /// The queue is looked at this often even when nobody rings.
    private static let longestRest = Duration.seconds(2)

    /// - Parameters:
    ///   - holder: names this process among all that share the database.
    ///   - lease: for how long a job is held without a sign of life.
    public init(
        stores: Stores, chores: [any Chore], holder: String, lease: Duration, now: @escaping @Sendable () -> Instant, logger: Logger
    ) {
        jobs = stores.jobs
        heartbeats = stores.heartbeats
        announcements = { stores.database.announcements() }
        self.chores = Dictionary(uniqueKeysWithValues: chores.map { ($0.kind, $0) })
        self.holder = holder
        self.lease = lease
        self.now = now
        self.logger = logger
    }

    public func run() async throws {
        let (bell, hands) = (Bell(), Hands())
        await withGracefulShutdownHandler {
            await withTaskGroup { group in
                group.addTask { await listen(for: bell) }
                group.addTask { await keepAlive(hands) }
                await work(bell, hands)
                group.cancelAll()
            }
        } onGracefulShutdown: {
            bell.ring()
        }
    }

    /// Takes jobs as hands get free; when told to stop takes no more and waits for those in hand.
    private func work(_ bell: Bell, _ hands: Hands) async {
        await withDiscardingTaskGroup { group in
            while !Task.isShuttingDownGracefully && !Task.isCancelled {
                let taken = await take(Self.hands - hands.count)
                for job in taken {
                    hands.begin(job)
                    group.addTask {
                        await perform(job)
                        hands.end(job)
                        bell.ring()
                    }
                }
                if taken.isEmpty { await bell.wait(atMost: Self.longestRest) }
            }
        }
    }

    private func take(_ most: Int) async -> [Job] {
        guard most > 0 else { return [] }
        do {
            return try await jobs.claim(most, of: Array(chores.keys), for: holder, lease: lease, at: now())
        } catch {
            logger.error("jobs cannot be taken", metadata: ["error": "\(error)"])
            return []
        }
    }

    private func perform(_ job: Job) async {
        guard let chore = chores[job.kind] else { return }
        do {
            do {
                switch try await chore.perform(job, heldBy: holder) {
                case .settled: break
                case .done: try await jobs.finish(job, heldBy: holder, again: nil)
                case .again(let time): try await jobs.finish(job, heldBy: holder, again: time)
                }
            } catch {
                logger.error("a job failed", metadata: ["kind": "\(job.kind)", "subject": "\(job.subject)", "error": "\(error)"])
                try await jobs.putOff(job, heldBy: holder, until: now() + Self.pause(after: job.attempts))
            }
        } catch {
            // The lease runs out by itself, and somebody takes the job up again.
            logger.error("a job could not be given back", metadata: ["kind": "\(job.kind)", "error": "\(error)"])
        }
    }

    /// 5 seconds, doubled with each attempt, at most 10 minutes.
    private static func pause(after attempts: Int) -> Duration { .seconds(min(600, 5 << min(attempts - 1, 7))) }

    private func listen(for bell: Bell) async {
        for await announcement in announcements() where announcement == .jobs { bell.ring() }
    }

    /// Renews the leases of what is in hand, and tells that the jobs are alive.
    private func keepAlive(_ hands: Hands) async {
        while !Task.isCancelled {
            do {
                try await heartbeats.beat(.jobs, at: now())
                try await jobs.renew(hands.jobs, for: holder, lease: lease, at: now())
            } catch {
                logger.error("no sign of life could be given", metadata: ["error": "\(error)"])
            }
            try? await Task.sleep(for: lease / 3)  // ends early only when the runner stops
        }
    }
}

/// The jobs that are being done at this moment.
private final class Hands: Sendable {
    private let held = Mutex<Set<Job.ID>>([])

    var jobs: [Job.ID] { held.withLock { Array($0) } }
    var count: Int { held.withLock { $0.count } }

    func begin(_ job: Job) { held.withLock { _ = $0.insert(job.id) } }
    func end(_ job: Job) { held.withLock { _ = $0.remove(job.id) } }
}
