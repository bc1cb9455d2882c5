import Dispatch

/// Holds a transaction open until the test lets it go on.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func waitUntilOpen() { semaphore.wait() }
    func open() { semaphore.signal() }
}
