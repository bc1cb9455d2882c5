import Foundation
import Logging
import Testing
import WorkingTime
import Workplace

@testable import Networks

/// A server that this project did not write, started by `Tests/counterparts/start.sh`; nil where it was not.
enum Counterpart {
    static let mastodon = address("TALKOOT_TEST_MASTODON")
    static let proxy = address("TALKOOT_TEST_MASTODON_PROXY")
    static let bluesky = address("TALKOOT_TEST_BLUESKY")
    static let python = ProcessInfo.processInfo.environment["TALKOOT_TEST_PYTHON"]
    /// Mastodon's interface description, which is not part of the project.
    static let description: String? = ProcessInfo.processInfo.environment["TALKOOT_SHARED"].map { "\($0)/specs/mastodon/openapi.json" }
        .flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }

    static let absent: Comment = "the counterpart is not there: eval \"$(Tests/counterparts/start.sh)\""

    static func now() -> Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }

    /// Letters that no other test and no earlier run used.
    static func unique() -> String { UUID().uuidString.lowercased().filter { $0 != "-" } }

    static func key() -> Delivery.Key { Delivery.Key("\(unique())-1") }

    private static func address(_ name: String) -> WebAddress? {
        ProcessInfo.processInfo.environment[name].flatMap { WebAddress(server: $0) }
    }

    static func dispatch(_ text: String, pictures: [Dispatch.Picture] = [], replyTo: RemoteReference? = nil) -> Dispatch {
        Dispatch(text: text, language: .finnish, pictures: pictures, replyTo: replyTo, at: now())
    }

    static func receipt(_ outcome: Delivery.Outcome) throws -> Delivery.Receipt {
        guard case .sent(let receipt) = outcome else {
            Issue.record("not sent: \(outcome)")
            throw NetworkFailure.notUnderstood
        }
        return receipt
    }

    /// Works with the live transport, and closes it.
    static func live<Answer>(
        limits: Duration = .seconds(30), _ work: (any Transport) async throws -> Answer
    ) async throws -> Answer {
        let wire = WireTransport(
            userAgent: "Talkoot/test", allowed: try AllowedAddresses("127.0.0.1"), logger: Logger(label: "test"), now: now)
        let result: Result<Answer, any Error>
        do {
            result = .success(try await work(HurriedTransport(wire: wire, time: limits)))
        } catch {
            result = .failure(error)
        }
        await wire.close()
        return try result.get()
    }

    /// Runs a script of `Tests/counterparts` and gives what it prints.
    static func script(_ name: String, _ words: [String], input: [UInt8] = []) throws -> (status: Int32, output: String) {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../counterparts")
        let process = Process()
        process.executableURL = URL(filePath: try #require(python))
        process.arguments = [folder.appending(path: name).path] + words
        let (from, into) = (Pipe(), Pipe())
        process.standardOutput = from
        process.standardInput = into
        try process.run()
        try into.fileHandleForWriting.write(contentsOf: Data(input))
        try into.fileHandleForWriting.close()
        let output = try from.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
