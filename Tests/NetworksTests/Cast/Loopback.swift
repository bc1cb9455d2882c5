import Logging
import Testing
import WorkingTime

@testable import Networks

enum Loopback {
    static let ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-One: a\r\nX-One: b\r\n\r\nok"

    /// Talks through a live transport to a server of the test's own, and closes both.
    @discardableResult
    static func talking<Answer>(
        allowed: String = "127.0.0.1/32", to script: LoopbackServer.Script,
        _ talk: (WireTransport, WebAddress, LoopbackServer) async throws -> Answer
    ) async throws -> Answer {
        let server = try await LoopbackServer.started(script)
        let transport = WireTransport(
            userAgent: "Talkoot/test", allowed: try AllowedAddresses(allowed), connectingWithin: .seconds(3), logger: Logger(label: "test"),
            now: { .noon })
        let address = try #require(WebAddress("http://127.0.0.1:\(server.port)/"))
        let result: Result<Answer, any Error>
        do {
            result = .success(try await talk(transport, address, server))
        } catch {
            result = .failure(error)
        }
        await transport.close()
        await server.stop()
        return try result.get()
    }
}
