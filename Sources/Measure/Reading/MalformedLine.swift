/// Why a log is refused as a whole: the first line that is not a deed (measure.md 2.6).
public struct MalformedLine: Error, Hashable, CustomStringConvertible {
    /// Lines count from 1, skipped ones included.
    public let line: Int
    public let why: String

    public init(line: Int, why: String) {
        self.line = line
        self.why = why
    }

    public var description: String { "line \(line): \(why)" }
}

/// What is wrong with the line being read; it gets its number on the way out.
struct Malformed: Error {
    let why: String

    static let notJSON = Malformed(why: "not one JSON object")
    static let notUTF8 = Malformed(why: "not valid UTF-8")

    static func missing(_ field: Field) -> Malformed { Malformed(why: "\"\(field.spelling)\" is missing") }

    static func wrong(_ field: Field, _ wanted: String) -> Malformed {
        Malformed(why: "\"\(field.spelling)\" is not \(wanted)")
    }
}
