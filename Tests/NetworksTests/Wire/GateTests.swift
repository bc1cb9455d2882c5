import Logging
import NIOCore
import Testing
import WorkingTime

@testable import Networks

@Suite struct GateTests {
    @Test(arguments: ["", "127.0.0.1:1", "10.0.0.0/8"])
    func `a private address that is not listed is not asked`(_ allowed: String) async throws {
        try await Loopback.talking(allowed: allowed, to: .always(.answer(Loopback.ok))) { transport, address, server in
            await #expect(throws: TransportFailure.neverLeft(.addressRefused)) { try await transport.send(WireRequest(.get, address)) }
            #expect(server.requests.isEmpty)
        }
    }

    @Test func `a redirect is followed to the same place, and with a secret to no other`() async throws {
        let redirecting = LoopbackServer.Script { request in
            let target = request.hasPrefix("GET /away") ? "http://127.0.0.1:1/" : "/new"
            return request.hasPrefix("GET /new")
                ? .answer(Loopback.ok) : .answer("HTTP/1.1 302 Found\r\nLocation: \(target)\r\nContent-Length: 0\r\n\r\n")
        }
        try await Loopback.talking(to: redirecting) { transport, address, server in
            let near = try await transport.send(WireRequest(.get, address.at("/old"), bearer: Secret("t")))
            let far = try await transport.send(WireRequest(.get, address.at("/away"), bearer: Secret("t")))
            let written = try await transport.send(WireRequest(.post, address.at("/old"), body: [1]))
            #expect([near.status, far.status, written.status] == [200, 302, 302])
            await #expect(throws: TransportFailure.neverLeft(.unreachable)) {
                try await transport.send(WireRequest(.get, address.at("/away")))
            }
            #expect(server.requests.count == 5)
        }
    }

    @Test func `a redirect inwards is refused`() async throws {
        let redirecting = LoopbackServer.Script.always(
            .answer("HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/latest\r\nContent-Length: 0\r\n\r\n"))
        try await Loopback.talking(to: redirecting) { transport, address, _ in
            await #expect(throws: TransportFailure.neverLeft(.addressRefused)) { try await transport.send(WireRequest(.get, address)) }
        }
    }

    @Test func `a name is asked at the address that was checked`() async throws {
        let server = try await LoopbackServer.started(.always(.answer(Loopback.ok)))
        let resolve = NameResolution { _ in
            // Nobody listens at the first, and the second is not to be asked.
            ["127.0.0.2", "10.0.0.1", "127.0.0.1"].compactMap { try? SocketAddress(ipAddress: $0, port: 0) }
        }
        let transport = WireTransport(
            userAgent: "t", allowed: try AllowedAddresses("127.0.0.0/8"), resolve: resolve, connectingWithin: .seconds(5),
            logger: Logger(label: "test"), now: { .noon })

        let answer = try await transport.send(WireRequest(.get, try #require(WebAddress("http://nowhere.invalid:\(server.port)/"))))

        #expect(answer.status == 200)
        #expect(server.requests.first?.lowercased().contains("host: nowhere.invalid") == true)
        await transport.close()
        await server.stop()
    }

    @Test func `a name that nobody knows leads nowhere`() async throws {
        let gate = Gate(allowed: .none, resolve: NameResolution { _ in [] })

        await #expect(throws: TransportFailure.neverLeft(.nameUnknown)) {
            try await gate.pins(for: try #require(WebAddress("https://nowhere.invalid")))
        }
    }

    @Test func `a client that nobody uses is closed after a while`() async {
        let clock = Ticking(.noon)
        let clients = PinnedClients(connectingWithin: .seconds(1), now: { clock.now })
        let (one, two) = (Gate.Pin(host: "a", address: "10.0.0.1"), Gate.Pin(host: "b", address: "10.0.0.2"))

        _ = await clients.borrow(one)
        await clients.giveBack(one)
        clock.now = .noon + .minutes(2)
        _ = await clients.borrow(two)
        await clients.giveBack(two)

        #expect(await clients.count == 1)
        await clients.closeAll()
    }
}
