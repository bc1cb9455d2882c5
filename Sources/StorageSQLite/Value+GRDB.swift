import Foundation
import GRDB
import Storage

extension Value {
    init(_ stored: DatabaseValue) {
        self =
            switch stored.storage {
            case .null: .null
            case .int64(let number): .integer(number)
            case .double(let number): .real(number)
            case .string(let text): .text(text)
            case .blob(let bytes): .bytes([UInt8](bytes))
            }
    }
}

extension DatabaseValue {
    init(_ value: Value) {
        self =
            switch value {
            case .null: .null
            case .integer(let number): number.databaseValue
            case .real(let number): number.databaseValue
            // SQLite would end the text at U+0000, PostgreSQL cannot keep it: both leave it out.
            case .text(let text): text.replacing("\0", with: "").databaseValue
            case .bytes(let bytes): Data(bytes).databaseValue
            }
    }
}
