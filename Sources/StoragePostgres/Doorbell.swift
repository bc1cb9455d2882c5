import Foundation

/// Wakes a thread that waits for a socket.
final class Doorbell: Sendable {
    enum Waking { case bell, socket, time }

    private let listening: Int32
    private let button: Int32

    init() throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EMFILE) }
        (listening, button) = (ends[0], ends[1])
    }

    deinit {
        close(listening)
        close(button)
    }

    /// Rings for good: each wait from now on ends at once.
    func ring() { _ = write(button, "!", 1) }

    /// Waits for the bell, for something to read at `socket` where there is one, or until the time is up where there is a limit.
    func wait(for socket: Int32? = nil, atMost limit: Duration? = nil) -> Waking {
        var sources = [listening, socket].compactMap { $0 }.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let milliseconds = limit.map { Int32($0 / .milliseconds(1)) } ?? -1
        let count = poll(&sources, nfds_t(sources.count), milliseconds)
        guard count > 0 else { return .time }  // also when a signal interrupted it: whoever waits looks again
        return sources[0].revents != 0 ? .bell : .socket
    }
}
