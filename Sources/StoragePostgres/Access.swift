/// How a transaction begins.
enum Access {
    case read, write
    /// One program at a time: the lock is awaited inside, so that each statement must see what others committed meanwhile.
    case migration

    var begin: String {
        switch self {
        case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        case .write: "BEGIN ISOLATION LEVEL SERIALIZABLE"
        case .migration: "BEGIN ISOLATION LEVEL READ COMMITTED"
        }
    }

    var leavesTraces: Bool { self != .read }
}
