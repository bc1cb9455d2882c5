import CLibPQ
import Storage

/// The types of PostgreSQL that the driver writes and reads, by their numbers in `pg_type.dat`.
enum ColumnType: Oid {
    case boolean = 16
    case bytes = 17
    case name = 19
    case integer8 = 20
    case integer2 = 21
    case integer4 = 23
    case text = 25
    case real4 = 700
    case real8 = 701
    case paddedText = 1042
    case limitedText = 1043
    case numeric = 1700

    /// libpq's number for the binary format.
    static let binary: Int32 = 1

    /// The type a value is bound as; nil for a null, which takes the type of its place.
    init?(of value: Value) {
        switch value {
        case .null: return nil
        case .integer: self = .integer8
        case .real: self = .real8
        case .text: self = .text
        case .bytes: self = .bytes
        }
    }

    /// Reads one field of a reply in binary format.
    func value(_ field: UnsafeRawBufferPointer) -> Value {
        switch self {
        case .boolean, .integer2, .integer4, .integer8: .integer(signed(field))
        case .real4: .real(Double(Float(bitPattern: UInt32(truncatingIfNeeded: signed(field)))))
        case .real8: .real(Double(bitPattern: UInt64(bitPattern: signed(field))))
        case .numeric: Numeric(field).value
        case .text, .name, .paddedText, .limitedText: .text(String(decoding: field, as: UTF8.self))
        case .bytes: .bytes(Array(field))
        }
    }
}

/// The big-endian number of one to eight bytes that `field` holds, with its sign.
private func signed(_ field: UnsafeRawBufferPointer) -> Int64 {
    let unsigned = field.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    let unused = 64 - 8 * field.count
    return (Int64(bitPattern: unsigned) << unused) >> unused
}
