/// A statement of SQL in which every interpolated value is bound, so that text never turns into SQL.
///
///     "SELECT name FROM members WHERE id = \(id.text)"
///
/// It is written in what SQLite and PostgreSQL both speak; the driver numbers the places.
public struct Query: ExpressibleByStringInterpolation, Sendable {
    /// The pieces of SQL around the values: always one more than there are values.
    public private(set) var pieces: [String]
    public private(set) var values: [Value]

    public init(stringLiteral sql: String) {
        pieces = [sql]
        values = []
    }

    public init(stringInterpolation: StringInterpolation) {
        pieces = stringInterpolation.pieces
        values = stringInterpolation.values
    }

    /// The statement with its places written by `place`, which gets their number from 1 on.
    public func sql(place: (Int) -> String) -> String {
        var sql = pieces[0]
        for (index, piece) in pieces.dropFirst().enumerated() { sql += place(index + 1) + piece }
        return sql
    }

    public static func + (left: Query, right: Query) -> Query {
        var sum = left
        sum.pieces[sum.pieces.count - 1] += right.pieces[0]
        sum.pieces += right.pieces.dropFirst()
        sum.values += right.values
        return sum
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        var pieces = [""]
        var values: [Value] = []

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) { pieces[pieces.count - 1] += literal }

        public mutating func appendInterpolation(_ value: some Storable) { append(value.value) }
        public mutating func appendInterpolation(_ value: (some Storable)?) { append(value?.value ?? .null) }

        /// A part of a statement, itself bound.
        public mutating func appendInterpolation(_ part: Query) {
            pieces[pieces.count - 1] += part.pieces[0]
            pieces += part.pieces.dropFirst()
            values += part.values
        }

        /// A list for `IN`: `(…, …)`; an empty list matches nothing.
        public mutating func appendInterpolation(_ list: [some Storable]) {
            guard !list.isEmpty else { return appendLiteral("(NULL)") }
            for (index, element) in list.enumerated() {
                appendLiteral(index == 0 ? "(" : ", ")
                append(element.value)
            }
            appendLiteral(")")
        }

        private mutating func append(_ value: Value) {
            values.append(value)
            pieces.append("")
        }
    }
}
