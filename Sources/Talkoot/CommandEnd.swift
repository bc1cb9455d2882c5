import ArgumentParser
import Foundation

/// How a command ends when it cannot do what it was asked to; the codes are those of sysexits(3).
enum CommandEnd: Int32 {
    /// The command was called with something it does not know.
    case wrongUse = 64
    /// The input can be read but says something wrong.
    case unusableData = 65
    case unreadableInput = 66
    case cannotWrite = 73

    /// What a command throws after it has told the person, on standard error, what is the matter.
    func saying(_ sentence: String) -> ExitCode {
        FileHandle.standardError.write(Data("\(sentence)\n".utf8))
        return ExitCode(rawValue)
    }
}

/// A file named on the command line; `-` is standard input.
struct InputFile {
    let name: String

    init(_ name: String) { self.name = name }

    /// - Throws: the ending with 66 when it cannot be read.
    func bytes() throws -> [UInt8] {
        do {
            if name == "-" { return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data()) }
            return [UInt8](try Data(contentsOf: URL(filePath: name)))
        } catch {
            throw CommandEnd.unreadableInput.saying("\(name) cannot be read.")
        }
    }
}
