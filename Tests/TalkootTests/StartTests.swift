import Foundation
import Glibc
import Storage
import StorageSQLite
import Testing

/// A program that cannot start says why in one sentence, ends with a code that is not zero, and leaves the data as it was.
@Suite struct StartTests {
    @Test func `a port in use`() throws {
        try Folder.temporary { folder in
            let (descriptor, port) = try Self.takenPort()
            defer { close(descriptor) }

            let outcome = try Program.run(["serve", "--data", folder.appending(path: "data").path, "--port", "\(port)"])

            Self.expect(outcome, toSay: "port \(port) on 127.0.0.1 is already in use")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "data").path).isEmpty)
        }
    }

    @Test func `a folder that cannot be made`() throws {
        let outcome = try Program.run(["serve", "--data", "/proc/talkoot", "--port", "\(Sink.freePort())"])

        Self.expect(outcome, toSay: "/proc/talkoot cannot be written")
    }

    @Test(arguments: [
        ("TALKOOT_ADDRESS=talkoot", "TALKOOT_ADDRESS is 'talkoot'"), ("TALKOOT_DATABASE=mysql://x", "should begin with postgres://"),
        ("TALKOOT_KEY=short", "TALKOOT_KEY should be 32 bytes"),
        ("TALKOOT_ALLOWED_ADDRESSES=nowhere at all", "TALKOOT_ALLOWED_ADDRESSES is"),
    ])
    func `a broken configuration`(_ line: String, sentence: String) throws {
        try Folder.temporary { folder in
            try Data("\(line)\n".utf8).write(to: folder.appending(path: "talkoot.env"))

            let outcome = try Program.run(["serve", "--data", folder.path, "--port", "\(Sink.freePort())"])

            Self.expect(outcome, toSay: sentence)
        }
    }

    @Test func `data that a newer version has made`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "talkoot-newer-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let database = try SQLiteDatabase.open(file: folder.appending(path: "talkoot.sqlite").path)
        try await database.write { _ = try $0.execute("INSERT INTO migrations (number) VALUES (99)") }
        try await database.close()

        let outcome = try Program.run(["serve", "--data", folder.path, "--port", "\(Sink.freePort())"])

        Self.expect(outcome, toSay: "made by a newer version (schema 99")
        try FileManager.default.removeItem(at: folder)
    }

    @Test func `a second program on the same data`() throws {
        try Folder.temporary { folder in
            let first = try RunningProgram(["serve", "--data", folder.path, "--port", "\(Sink.freePort())"])
            #expect(first.isOpen())

            let outcome = try Program.run(["serve", "--data", folder.path, "--port", "\(Sink.freePort())"])

            Self.expect(outcome, toSay: "another Talkoot is already running")
            #expect(first.stop() == 0)
        }
    }

    @Test(.enabled(if: getuid() == 0, "a disk of its own can be mounted by root only"))
    func `a full disk`() throws {
        try Folder.temporary { folder in
            try Self.command("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.path)
            defer { try? Self.command("umount", folder.path) }

            let outcome = try Program.run(["serve", "--data", folder.path, "--port", "\(Sink.freePort())"])

            Self.expect(outcome, toSay: "the disk is full")
        }
    }

    private static func expect(_ outcome: Program.Outcome, toSay sentence: String) {
        #expect(outcome.code != 0)
        #expect(outcome.error.hasPrefix("talkoot: "))
        #expect(outcome.error.contains(sentence), "\(outcome.error)")
        #expect(outcome.error.split(separator: "\n").count == 1, "\(outcome.error)")
    }

    /// A port of loopback that somebody listens on until the descriptor is closed.
    private static func takenPort() throws -> (descriptor: Int32, port: Int) {
        let port = try Sink.freePort()
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        try #require(bound == 0 && listen(descriptor, 1) == 0)
        return (descriptor, port)
    }

    private static func command(_ words: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }
}
