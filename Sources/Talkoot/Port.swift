import NIOCore
import NIOPosix

/// A port of this machine on which the pages are to be served.
struct Port {
    private let number: Int
    private let host: String

    init(_ number: Int, on host: String) {
        self.number = number
        self.host = host
    }

    /// Asked before anything is opened, so that a program that cannot serve leaves the data as it was.
    ///
    /// - Throws: `IOError` with the system's reason.
    func requireFree() async throws {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .bind(host: host, port: number).get()
        try await channel.close()
    }
}
