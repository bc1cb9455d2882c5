import Dispatch
import Synchronization

/// Those who wait for a connection, first come, first served, and the threads that serve them.
///
/// libpq blocks, so that it never runs on Swift's own few threads: who waits here is suspended, who serves has a thread.
final class Line: Sendable {
    private struct Waiting {
        let serve: @Sendable (Worker) -> Void
        let turnAway: @Sendable (any Error) -> Void
    }

    private struct State {
        var lastTicket = 0
        var order: [Int] = []
        var waiting: [Int: Waiting] = [:]
        var isClosed = false

        mutating func takeFirst() -> Waiting? {
            while !order.isEmpty {
                if let first = waiting.removeValue(forKey: order.removeFirst()) { return first }
            }
            return nil
        }
    }

    private let state = Mutex(State())
    /// Rings once for each that comes. A thread that finds nobody, because they left, waits again.
    private let bell = DispatchSemaphore(value: 0)

    /// Waits for a worker and has it do `work`. Cancelled while it waits, it gives its place back; work once begun is finished.
    ///
    /// - Throws: ``ClosedDatabase``, `CancellationError`, or what `work` throws.
    func serve<Answer: Sendable>(_ work: @escaping @Sendable (Worker) throws -> Answer) async throws -> Answer {
        let ticket = state.withLock { state in
            state.lastTicket += 1
            return state.lastTicket
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                enter(
                    ticket,
                    Waiting(
                        serve: { worker in continuation.resume(with: Result { try work(worker) }) },
                        turnAway: { continuation.resume(throwing: $0) }))
                if Task.isCancelled { leave(ticket) }  // cancelled before it stood in the line, where nobody could find it
            }
        } onCancel: {
            leave(ticket)
        }
    }

    /// Serves until the line is closed and empty; called once on each thread.
    func work(as worker: Worker) {
        while true {
            bell.wait()
            let (waiting, isClosed) = state.withLock { ($0.takeFirst(), $0.isClosed) }
            if let waiting {
                waiting.serve(worker)
            } else if isClosed {
                return
            }
        }
    }

    /// Lets nobody in any more. Those in the line are served, then the threads go.
    func close(threads: Int) {
        state.withLock { $0.isClosed = true }
        for _ in 0..<threads { bell.signal() }
    }

    private func enter(_ ticket: Int, _ waiting: Waiting) {
        let isClosed = state.withLock { state in
            guard !state.isClosed else { return true }
            state.order.append(ticket)
            state.waiting[ticket] = waiting
            return false
        }
        if isClosed { waiting.turnAway(ClosedDatabase()) } else { bell.signal() }
    }

    private func leave(_ ticket: Int) {
        let waiting = state.withLock { $0.waiting.removeValue(forKey: ticket) }
        waiting?.turnAway(CancellationError())
    }
}
