import CLibPQ
import Storage

/// The values of one statement as PostgreSQL takes them: binary, each with its type.
///
/// A null is written into the statement as `NULL`, not bound: PostgreSQL then finds its type from what stands around it,
/// which it refuses to do for a bound one in `$1 IS NULL`.
struct Parameters {
    let sql: String
    private(set) var types: [Oid] = []
    private var bytes: [UInt8] = [0]  // never empty, so that an empty text still has an address: no address would mean null
    private var starts: [Int] = []
    private var lengths: [Int32] = []

    init(_ query: Query) {
        var places: [String] = []
        for value in query.values {
            if let type = ColumnType(of: value) {
                types.append(type.rawValue)
                places.append("$\(types.count)")
            } else {
                places.append("NULL")
            }
        }
        sql = query.sql { places[$0 - 1] }
        for value in query.values { append(value) }
    }

    /// Calls `body` with the addresses, lengths and formats that libpq asks for; they live as long as the call.
    func withAddresses<Answer>(
        _ body: (_ addresses: [UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]) -> Answer
    ) -> Answer {
        bytes.withUnsafeBytes { bytes in
            let addresses = starts.map { bytes.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
            return body(addresses, lengths, Array(repeating: ColumnType.binary, count: lengths.count))
        }
    }

    private mutating func append(_ value: Value) {
        switch value {
        case .null: break
        case .integer(let number): append(bigEndian: UInt64(bitPattern: number))
        case .real(let number): append(bigEndian: number.bitPattern)
        // PostgreSQL cannot keep U+0000. It stands for nothing a person wrote, and to refuse it would let one odd message
        // from a network stop the whole inbox of a channel: so it is left out.
        case .text(let text): append(text.utf8.lazy.filter { $0 != 0 })
        case .bytes(let bytes): append(bytes)
        }
    }

    private mutating func append(bigEndian number: UInt64) {
        append((0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) })
    }

    private mutating func append(_ value: some Sequence<UInt8>) {
        starts.append(bytes.count)
        bytes.append(contentsOf: value)
        lengths.append(Int32(bytes.count - (starts.last ?? 0)))
    }
}
