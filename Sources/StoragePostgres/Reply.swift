import CLibPQ
import Storage

/// What PostgreSQL replied to one statement. libpq's memory is given back when the reply goes.
struct Reply: ~Copyable {
    private let handle: OpaquePointer?

    init(_ handle: OpaquePointer?) { self.handle = handle }

    deinit { PQclear(handle) }

    /// False also where libpq had no reply at all, because the connection or the memory ended.
    var isGood: Bool {
        let status = PQresultStatus(handle)
        return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK
    }

    var changes: Int { Int(String(cString: PQcmdTuples(handle))) ?? 0 }

    var message: String { String(cString: PQresultErrorMessage(handle)) }

    /// One field of an error, by the letter it has in PostgreSQL's protocol.
    func diagnosis(_ letter: Unicode.Scalar) -> String? {
        PQresultErrorField(handle, Int32(letter.value)).map { String(cString: $0) }
    }

    /// - Parameter nameOfType: asked for the name of a type only when it cannot be read.
    func rows(nameOfType: (Oid) -> String) throws -> [Row] {
        let columns = 0..<PQnfields(handle)
        let names = columns.map { String(cString: PQfname(handle, $0)) }
        let types = try columns.map { column in
            guard let type = ColumnType(rawValue: PQftype(handle, column)) else {
                throw UnreadableType(column: names[Int(column)], type: nameOfType(PQftype(handle, column)))
            }
            return type
        }
        let shared = Row.Columns(names)
        return (0..<PQntuples(handle)).map { row in
            Row(columns: shared, values: columns.map { value(row, $0, types[Int($0)]) })
        }
    }

    private func value(_ row: Int32, _ column: Int32, _ type: ColumnType) -> Value {
        guard PQgetisnull(handle, row, column) == 0 else { return .null }
        let length = Int(PQgetlength(handle, row, column))
        return type.value(UnsafeRawBufferPointer(start: PQgetvalue(handle, row, column), count: length))
    }
}
