import Foundation
import Glibc

/// The built program while it serves.
final class RunningProgram {
    private let process = Process()
    private let output = Pipe()

    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        process.executableURL = Program.executable
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// Returns when the program has said that it is open, or that it works in the background.
    func isOpen() -> Bool {
        while let line = String(data: output.fileHandleForReading.availableData, encoding: .utf8), !line.isEmpty {
            if line.contains("open at") || line.contains("works in the background") { return true }
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
