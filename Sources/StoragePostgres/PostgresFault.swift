import CLibPQ
import Storage

/// PostgreSQL's no to a statement that nobody expected: a fault.
///
/// - `state`: the five characters of PostgreSQL's appendix A, "Error Codes".
/// - `message`: the first line only; the others may quote what people wrote.
public struct PostgresFault: Error, Hashable, Sendable, CustomStringConvertible {
    public let state: String
    public let message: String

    public var description: String { "PostgreSQL \(state): \(message)" }
}

/// The connection broke while a transaction was being committed: nobody knows whether it was kept.
public struct UnknownCommit: Error, Hashable, Sendable {}

/// Someone asked a database that has been closed.
public struct ClosedDatabase: Error, Hashable, Sendable {}

/// A column of a type that the driver does not read. The statement is to cast it.
struct UnreadableType: Error, CustomStringConvertible {
    let column: String
    let type: String
    var description: String { "column \(column) is of type \(type), which is not read: cast it in the statement" }
}

extension PostgresFault {
    static let connectionFailure = "08006"

    /// Another transaction was in the way: serialization failure, deadlock.
    var isConflict: Bool { state == "40001" || state == "40P01" }
    var isLostConnection: Bool { state == Self.connectionFailure }
    /// The table was changed under a prepared statement by a newer program: prepared again, it works.
    var isStalePlan: Bool { state == "0A000" && message == "cached plan must not change result type" }
}

/// The error of a reply as the stores know it: a broken constraint by its kind, a full disk by its name, all else a fault.
func error(of reply: borrowing Reply, isConnected: Bool) -> any Error {
    let state = reply.diagnosis("C") ?? PostgresFault.connectionFailure
    let message = reply.diagnosis("M") ?? reply.message
    guard isConnected else { return PostgresFault(state: PostgresFault.connectionFailure, message: message) }

    let kind: ConstraintViolation.Kind
    switch state {
    case "23505": kind = .unique
    case "23503": kind = .foreignKey
    case "23514": kind = .check
    case "23502": kind = .notNull
    case "53100": return DatabaseTrouble.full
    default: return PostgresFault(state: state, message: message)
    }
    return ConstraintViolation(kind: kind, constraint: reply.diagnosis("n") ?? message)
}
