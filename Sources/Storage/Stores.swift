public import WorkingTime

/// Everything that is kept, noun by noun.
public struct Stores: Sendable {
    public let database: any Database
    private let hashing: PasswordHash

    public init(database: any Database, hashing: PasswordHash = .usual) {
        self.database = database
        self.hashing = hashing
    }

    public var organisations: Organisations { Organisations(database: database) }
    public var units: Units { Units(database: database) }
    public var members: Members { Members(database: database) }
    public var sessions: Sessions { Sessions(database: database) }
    public var passwords: Passwords { Passwords(database: database, hashing: hashing) }
    public var links: Links { Links(database: database) }
    public var ideas: Ideas { Ideas(database: database) }
    public var lessons: Lessons { Lessons(database: database) }
    public var acknowledgements: Acknowledgements { Acknowledgements(database: database) }
    public var listeningShifts: ListeningShifts { ListeningShifts(database: database) }
    public var actors: Actors { Actors(database: database) }
}

extension Stores {
    /// A key for something about to be made.
    public func newKey(at now: Instant) -> String { database.keys.next(at: now) }
}
