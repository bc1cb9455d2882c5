import Foundation
import FoundationNetworking
import Glibc
import Testing

/// The built program, run as its users run it.
final class Program {
    private let process = Process()
    private let output = Pipe()

    /// Where the build put it: beside the bundle of the tests.
    static let path = Bundle.main.bundleURL.appending(path: "talkoot").path

    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        process.executableURL = URL(filePath: Self.path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// Returns when the program has said that it is open.
    func isOpen() -> Bool {
        while let line = String(data: output.fileHandleForReading.availableData, encoding: .utf8), !line.isEmpty {
            if line.contains("open at") { return true }
        }
        return false
    }

    /// Ends it the way a power cut does.
    func kill() {
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Asks it to end, and waits.
    func stop() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

/// A server of another project's interface, in a process of its own, that counts what it takes.
final class Sink {
    private let process = Process()
    /// The sink leaves when this is closed, so it never outlives the tests.
    private let life = Pipe()
    let port: Int

    init(_ options: [String]) throws {
        port = try Self.freePort()
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", root.appending(path: "campaign/sink.py").path, "\(port)"] + options
        let output = Pipe()
        process.standardOutput = output
        process.standardInput = life
        try process.run()
        _ = output.fileHandleForReading.availableData  // "ready"
    }

    deinit { process.terminate() }

    /// How often each text was taken.
    func counts() async throws -> [String: Int] {
        let (data, _) = try await URLSession.shared.data(from: URL(string: "http://127.0.0.1:\(port)/_count")!)
        return try JSONDecoder().decode([String: Int].self, from: data)
    }

    static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        try #require(bound)
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
