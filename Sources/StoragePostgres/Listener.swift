import Storage

/// Hears with a connection of its own what any process announces in the database, and tells the audience.
final class Listener: Sendable {
    private let address: Address
    private let doorbell: Doorbell
    let audience = Audience()

    init(_ address: Address) throws {
        self.address = address
        doorbell = try Doorbell()
    }

    /// Begins to listen on a thread of `threads`; nothing that is committed after the return is missed.
    func start(on threads: Threads) async throws {
        try await withCheckedThrowingContinuation { continuation in
            threads.start { [self] in
                do {
                    let connection = try listeningConnection()
                    continuation.resume()
                    listen(first: connection)
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        }
    }

    func stop() {
        doorbell.ring()
        audience.end()
    }

    private func listen(first: Connection) {
        var connection = first
        while hear(connection) == .isGone {
            guard let next = reconnected() else { return }
            connection = next
            // Nobody knows what was announced meanwhile.
            audience.tell(.jobs)
            audience.tell(.deeds)
        }
    }

    private enum Ending { case isGone, wasAskedToStop }

    /// Passes on what comes, for as long as the connection lasts.
    private func hear(_ connection: Connection) -> Ending {
        while true {
            while let announcement = connection.nextNotification() { audience.tell(announcement) }
            switch doorbell.wait(for: connection.socket) {
            case .bell: return .wasAskedToStop
            case .socket: if !connection.takeIn() { return .isGone }
            case .time: continue
            }
        }
    }

    /// A new connection as soon as there can be one; nil when asked to stop before.
    private func reconnected() -> Connection? {
        var pause = Duration.milliseconds(50)
        while true {
            do {
                return try listeningConnection()
            } catch {
                if doorbell.wait(atMost: pause) == .bell { return nil }
                pause = min(pause * 2, .seconds(5))
            }
        }
    }

    private func listeningConnection() throws -> Connection {
        let connection = try Connection(address)
        try connection.command("LISTEN talkoot")
        return connection
    }
}
