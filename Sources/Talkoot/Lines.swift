import ArgumentParser
import Foundation

/// A line of a file with its number, from 1.
struct Line {
    let number: Int
    let bytes: ArraySlice<UInt8>

    /// The ending of a command whose input is wrong here.
    func refused(_ file: String, _ reason: String) -> ExitCode { CommandEnd.unusableData.saying("\(file), line \(number): \(reason)") }
}

/// Cuts bytes into lines as they come; empty lines are counted and passed over.
struct Lines {
    private var bytes: [UInt8]
    private var index = 0
    private var number = 0
    private var hasEnded: Bool

    /// All lines of a file.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        hasEnded = !bytes.isEmpty
    }

    mutating func append(_ more: ArraySlice<UInt8>) {
        bytes.removeFirst(index)
        index = 0
        bytes.append(contentsOf: more)
    }

    /// Nothing more will come: what lacks its line feed is a line too.
    mutating func end() { hasEnded = true }

    /// The next whole line; nil where none has come yet.
    mutating func next() -> Line? {
        while index < bytes.count {
            guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? (hasEnded ? bytes.count : nil) else { return nil }
            let line = bytes[index..<end]
            index = min(end + 1, bytes.count)
            number += 1
            if line.contains(where: { $0 > 0x20 }) { return Line(number: number, bytes: line) }
        }
        return nil
    }
}

enum StandardInput {
    /// The bytes that have come, waiting until some have; none at the end.
    ///
    /// - Throws: the ending with 66 when it cannot be read.
    static func next() throws -> ArraySlice<UInt8> {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(STDIN_FILENO, &bytes, bytes.count)
            if count >= 0 { return bytes.prefix(count) }
            guard errno == EINTR else { throw CommandEnd.unreadableInput.saying("Standard input cannot be read.") }
        }
    }
}
