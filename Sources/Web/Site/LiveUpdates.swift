import Storage
import Synchronization
import Workplace

/// Tells open pages that something has changed: one subscription to the database for the whole process, handed on to every page.
///
/// A signal is a hint to look again, never the news itself.
public final class LiveUpdates: Sendable {
    enum Signal: Sendable {
        case changed
        /// Nothing has happened; keeps the connection, and shows whether the page and its session are still there.
        case stillHere
    }

    /// Pages of one person that may be open at once. The longest open one gives way to a new one.
    static let mostPerMember = 8
    static let pulse = Duration.seconds(20)

    private struct Listener {
        let place: Int
        let member: Member.ID
        let stream: AsyncStream<Signal>.Continuation
    }

    private struct State {
        /// Changes told so far.
        var changes = 0
        var lastPlace = 0
        /// In the order in which they came.
        var listeners: [Listener] = []
        var hasEnded = false
    }

    /// Tells this process's counting from another's.
    private let origin = UInt32.random(in: .min ... .max)
    private let announcements: AsyncStream<Announcement>
    private let state = Mutex(State())

    /// Listens from now on, so that nothing is missed before ``run()`` begins.
    init(database: any Database) { announcements = database.announcements() }

    /// Hands announcements on until the database closes or the task is cancelled; all streams end then.
    public func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                for await announcement in self.announcements where announcement == .deeds { self.tell(.changed) }
            }
            group.addTask {
                while !Task.isCancelled {
                    // Cancellation is the only reason for it to throw, and the loop asks for that itself.
                    try? await Task.sleep(for: Self.pulse)
                    self.tell(.stillHere)
                }
            }
            await group.next()
            group.cancelAll()
        }
        end()
    }

    /// How far the changes have come; opaque, and compared only for being the same.
    var mark: String { state.withLock { mark(at: $0.changes) } }

    private func mark(at changes: Int) -> String { "\(origin)-\(changes)" }

    /// The signals for one open page of `member`.
    ///
    /// - Parameter mark: what the page was made after. What has happened since is told at once: between the making of the page and its
    ///   listening nobody could tell it.
    func listen(as member: Member.ID, since mark: String? = nil) -> AsyncStream<Signal> {
        // The oldest are kept: a change that finds no room has an unread one before it, and one is enough to look again.
        let (stream, continuation) = AsyncStream.makeStream(of: Signal.self, bufferingPolicy: .bufferingOldest(8))
        let place = state.withLock { state -> Int? in
            guard !state.hasEnded else { return nil }
            state.lastPlace += 1
            state.listeners.append(Listener(place: state.lastPlace, member: member, stream: continuation))
            if let mark, mark != self.mark(at: state.changes) { continuation.yield(.changed) }
            return state.lastPlace
        }
        guard let place else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in self?.leave(place) }
        crowdOut(of: member)
        return stream
    }

    /// How many pages listen.
    var listenerCount: Int { state.withLock { $0.listeners.count } }

    func tell(_ signal: Signal) {
        let listeners = state.withLock { state in
            if signal == .changed { state.changes += 1 }
            return state.listeners
        }
        for listener in listeners { listener.stream.yield(signal) }
    }

    private func crowdOut(of member: Member.ID) {
        let own = state.withLock { state in state.listeners.filter { $0.member == member } }
        for listener in own.dropLast(Self.mostPerMember) { listener.stream.finish() }
    }

    private func end() {
        let listeners = state.withLock { state in
            state.hasEnded = true
            return state.listeners
        }
        for listener in listeners { listener.stream.finish() }
    }

    private func leave(_ place: Int) { state.withLock { $0.listeners.removeAll { $0.place == place } } }
}
