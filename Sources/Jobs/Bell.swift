import Synchronization

/// Wakes the one who waits. Rung while nobody waits, it wakes the next who comes.
final class Bell: Sendable {
    private struct State {
        var isRung = false
        var waiting: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    func ring() {
        state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard let waiting = state.waiting else {
                state.isRung = true
                return nil
            }
            state.waiting = nil
            return waiting
        }?.resume()
    }

    /// Returns when the bell rings, at the latest after `most`. Only one may wait at a time.
    func wait(atMost most: Duration) async {
        await withTaskGroup { group in
            group.addTask {
                try? await Task.sleep(for: most)  // cancelled when the bell was first: then there is nothing left to ring for
                self.ring()
            }
            await wait()
            group.cancelAll()
        }
        state.withLock { $0.isRung = false }
    }

    private func wait() async {
        await withCheckedContinuation { continuation in
            let isRung = state.withLock { state in
                guard !state.isRung else {
                    state.isRung = false
                    return true
                }
                state.waiting = continuation
                return false
            }
            if isRung { continuation.resume() }
        }
    }
}
