public import Workplace
public import WorkingTime

/// One row of an answer; columns are read by name.
public struct Row: Sendable {
    private let columns: Columns
    private let values: [Value]

    /// The names of an answer's columns, shared by all its rows.
    public final class Columns: Sendable {
        let places: [String: Int]
        public init(_ names: [String]) {
            places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    public init(columns: Columns, values: [Value]) {
        self.columns = columns
        self.values = values
    }

    public subscript(column: String) -> Value {
        get throws {
            guard let place = columns.places[column] else { throw UnreadableRow(column: column) }
            return values[place]
        }
    }
}

/// A row that is not what the schema promises: a fault, never the person's doing.
public struct UnreadableRow: Error, CustomStringConvertible {
    public let column: String
    public var description: String { "column \(column) is missing or holds something else than expected" }
}

extension Row {
    public func text(_ column: String) throws -> String { try required(column, textIfAny(column)) }
    public func integer(_ column: String) throws -> Int { try required(column, integerIfAny(column)) }
    public func flag(_ column: String) throws -> Bool { try integer(column) != 0 }
    public func instant(_ column: String) throws -> Instant { try required(column, instantIfAny(column)) }
    public func date(_ column: String) throws -> LocalDate { try required(column, dateIfAny(column)) }
    public func key<Subject>(_ column: String) throws -> Identifier<Subject> { Identifier(known: try text(column)) }

    public func textIfAny(_ column: String) throws -> String? {
        switch try self[column] {
        case .text(let text): text
        case .null: nil
        default: throw UnreadableRow(column: column)
        }
    }

    public func integerIfAny(_ column: String) throws -> Int? {
        switch try self[column] {
        case .integer(let number): Int(number)
        case .null: nil
        default: throw UnreadableRow(column: column)
        }
    }

    public func real(_ column: String) throws -> Double { try required(column, realIfAny(column)) }

    public func realIfAny(_ column: String) throws -> Double? {
        switch try self[column] {
        case .real(let number): number
        case .integer(let number): Double(number)
        case .null: nil
        default: throw UnreadableRow(column: column)
        }
    }

    public func bytes(_ column: String) throws -> [UInt8] {
        guard case .bytes(let bytes) = try self[column] else { throw UnreadableRow(column: column) }
        return bytes
    }

    public func instantIfAny(_ column: String) throws -> Instant? {
        try integerIfAny(column).map { Instant(microseconds: Int64($0)) }
    }

    public func dateIfAny(_ column: String) throws -> LocalDate? {
        guard let text = try textIfAny(column) else { return nil }
        guard let date = LocalDate(text) else { throw UnreadableRow(column: column) }
        return date
    }

    public func keyIfAny<Subject>(_ column: String) throws -> Identifier<Subject>? {
        try textIfAny(column).map { Identifier(known: $0) }
    }

    /// A column that holds one of the words of an enumeration.
    public func word<Word: RawRepresentable>(_ column: String, as type: Word.Type = Word.self) throws -> Word
    where Word.RawValue == String {
        try required(column, Word(rawValue: text(column)))
    }

    private func required<Element>(_ column: String, _ element: Element?) throws -> Element {
        guard let element else { throw UnreadableRow(column: column) }
        return element
    }
}
