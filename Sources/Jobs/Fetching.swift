import Networks
public import Storage
public import WorkingTime
import Workplace

/// Fetches what people say to us: a round of one channel's replies and mentions.
public struct Fetching: Chore {
    public let kind = Job.Kind.fetch

    let stores: Stores
    let lines: ChannelLines
    /// From the end of one round to the next. The practice network calls by itself when there is something.
    let every: Duration
    let now: @Sendable () -> Instant

    public init(stores: Stores, lines: ChannelLines, every: Duration = .seconds(60), now: @escaping @Sendable () -> Instant) {
        self.stores = stores
        self.lines = lines
        self.every = every
        self.now = now
    }

    public func perform(_ job: Job, heldBy holder: String) async throws -> Ending {
        let id = Channel.ID(known: job.subject)
        guard let channel = try? await stores.channels.channel(id), channel.connection == .connected else { return .done }
        do {
            let cursor = try await stores.channels.fetchCursor(of: id)
            let harvest = try await lines.connector(for: channel).fetch(after: cursor)
            try await stores.inbox.receive(harvest, on: id, at: now())
        } catch let failure as NetworkFailure {
            try await stores.channels.noteFetchTrouble(failure, of: id, at: now())
            if failure == .reconnect { return .done }
            return .again(now() + every * 2)
        }
        return channel.network.isRehearsal ? .done : .again(now() + every)
    }
}
