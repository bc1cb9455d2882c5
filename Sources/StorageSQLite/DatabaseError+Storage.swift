import GRDB
import Storage

extension DatabaseError {
    /// The error as the stores know it: a broken constraint by its kind, a full disk by its name, all else as it is.
    var named: any Error {
        switch extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: ConstraintViolation(kind: .unique, constraint: message ?? "")
        case .SQLITE_CONSTRAINT_FOREIGNKEY: ConstraintViolation(kind: .foreignKey, constraint: message ?? "")
        case .SQLITE_CONSTRAINT_CHECK: ConstraintViolation(kind: .check, constraint: message ?? "")
        case .SQLITE_CONSTRAINT_NOTNULL: ConstraintViolation(kind: .notNull, constraint: message ?? "")
        default: resultCode == .SQLITE_FULL ? DatabaseTrouble.full : self
        }
    }

    /// What is the matter with the file at `path`, for the person who starts the program.
    func trouble(with path: String) -> any Error {
        switch resultCode {
        case .SQLITE_FULL: DatabaseTrouble.full
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_IOERR: DatabaseTrouble.unwritable(path)
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: DatabaseTrouble.unreachable("\(path): \(message ?? "not a database")")
        default: named
        }
    }
}
