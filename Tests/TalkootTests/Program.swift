import Foundation
import Testing

/// The built program, run as a person at a terminal runs it.
struct Program {
    struct Outcome {
        let code: Int
        let output: [UInt8]
        let error: String
    }

    /// It lies where the tests themselves were built.
    static let executable: URL = {
        let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appending(component: "talkoot")
    }()

    /// - Parameter input: what stands on standard input; without it there is nothing.
    static func run(_ arguments: [String], input: [UInt8] = []) throws -> Outcome {
        try Folder.temporary { folder in
            let files = ["in", "out", "err"].map { folder.appending(component: $0) }
            try Data(input).write(to: files[0])
            for file in files.dropFirst() { try Data().write(to: file) }
            let process = Process()
            process.executableURL = executable
            process.arguments = arguments
            process.standardInput = try FileHandle(forReadingFrom: files[0])
            process.standardOutput = try FileHandle(forWritingTo: files[1])
            process.standardError = try FileHandle(forWritingTo: files[2])
            try process.run()
            process.waitUntilExit()
            return Outcome(
                code: Int(process.terminationStatus), output: [UInt8](try Data(contentsOf: files[1])),
                error: try String(contentsOf: files[2], encoding: .utf8))
        }
    }
}

/// A folder for the length of a test.
enum Folder {
    static func temporary<Answer>(_ body: (URL) throws -> Answer) throws -> Answer {
        let folder = FileManager.default.temporaryDirectory.appending(component: "talkoot-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // what is left lies in the system's own folder for such
        return try body(folder)
    }
}

/// The examples of the measure.
enum Examples {
    static let names = [
        "01-empty", "02-small-and-new", "03-first-steps", "04-ad-hoc", "05-planned-quiet-summer", "06-worked-example",
        "07-clockwork", "08-corrections", "09-strategic", "10-a-bit-of-everything", "12-edges",
    ]

    static func path(_ name: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "MeasureTests/Examples/\(name)").path
    }

    static func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path(name)))) }
}
