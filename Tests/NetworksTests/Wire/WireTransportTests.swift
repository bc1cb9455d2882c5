import Logging
import NIOCore
import Testing
import WorkingTime

@testable import Networks

@Suite struct WireTransportTests {
    private func failure(
        _ method: WireRequest.Method, body: [UInt8] = [], limits: WireLimits = .usual, _ manner: LoopbackServer.Manner
    ) async throws -> TransportFailure? {
        try await Loopback.talking(to: .always(manner)) { transport, address, _ in
            do throws(TransportFailure) {
                _ = try await transport.send(WireRequest(method, address, body: body, limits: limits))
                return nil
            } catch {
                return error
            }
        }
    }

    @Test func `a request says who asks, carries its token and its body`() async throws {
        let heard = try await Loopback.talking(to: .always(.answer(Loopback.ok))) { transport, address, server in
            let request = WireRequest(
                .post, address.at("/a", query: [("q", "ä b")]), headers: ["X-Own": "1"], body: Array("hei".utf8), bearer: Secret("t"))
            let answer = try await transport.send(request)
            #expect(answer == WireAnswer(status: 200, headers: ["content-length": "2", "x-one": "a, b"], body: "ok"))
            return try #require(server.requests.first)
        }

        #expect(heard.hasPrefix("POST /a?q=%C3%A4%20b HTTP/1.1\r\n"))
        #expect(heard.hasSuffix("\r\n\r\nhei"))
        for line in ["User-Agent: Talkoot/test", "Authorization: Bearer t", "X-Own: 1", "Content-Length: 3"] {
            #expect(heard.lowercased().contains("\r\n\(line.lowercased())\r\n"), "\(line)")
        }
    }

    @Test func `a write whose connection is closed without an answer is uncertain`() async throws {
        #expect(try await failure(.post, body: [1], .close) == .uncertain(.reset))
    }

    @Test func `a write that is not answered in time is uncertain`() async throws {
        let short = WireLimits(time: .seconds(1), answerInBytes: 1_000)
        #expect(try await failure(.post, body: [1], limits: short, .silence) == .uncertain(.timeOut))
        #expect(try await failure(.post, body: [1], limits: short, .head) == .uncertain(.timeOut))
    }

    @Test func `an answer that goes on is cut off`() async throws {
        #expect(
            try await failure(.post, body: [1], limits: WireLimits(time: .seconds(20), answerInBytes: 1_000), .flood)
                == .uncertain(.answerTooLarge))
    }

    @Test func `what goes wrong before there is encryption has left nothing`() async throws {
        for (manner, failure) in [
            (LoopbackServer.Manner.answer(Loopback.ok), TransportFailure.Reason.encryptionFailed), (.silence, .timeOut),
        ] {
            try await Loopback.talking(to: .always(manner)) { transport, address, server in
                let encrypted = try #require(WebAddress("https://127.0.0.1:\(server.port)/"))
                let request = WireRequest(.post, encrypted, body: [1], limits: WireLimits(time: .seconds(1), answerInBytes: 10))
                await #expect(throws: TransportFailure.neverLeft(failure)) { try await transport.send(request) }
            }
        }
    }

    @Test func `the system knows this machine by name`() async {
        let addresses = await NameResolution.system.addresses("localhost")

        #expect(!addresses.isEmpty)
        #expect(addresses.compactMap(IPAddress.init).allSatisfy { !$0.isPublic })
    }

    @Test func `what is not HTTP is a broken exchange`() async throws {
        #expect(try await failure(.post, body: [1], .answer("nonsense\r\n\r\n")) == .uncertain(.reset))
    }

    @Test(arguments: [[], [UInt8(1)]])
    func `where nobody listens nothing leaves the house`(_ body: [UInt8]) async throws {
        let refused = try await Loopback.talking(to: .always(.silence)) { transport, address, server in
            await server.stop()
            return await #expect(throws: TransportFailure.self) { try await transport.send(WireRequest(.post, address, body: body)) }
        }

        #expect(refused == .neverLeft(.unreachable))
    }
}
