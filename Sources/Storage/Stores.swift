public import Workplace
public import WorkingTime

/// Everything that is kept, noun by noun.
public struct Stores: Sendable {
    public let database: any Database
    /// The bytes of pictures.
    public let contents: any Contents
    private let hashing: PasswordHash
    private let secretBox: SecretBox
    private let pace: DeliveryPace
    private let answerMark: AnswerMark
    private let memory = StandingMemory()

    /// - Parameters:
    ///   - contents: where pictures lie; nil means in the database itself.
    ///   - secretBox: seals the permissions of networks; its key lies outside the database.
    public init(
        database: any Database, contents: (any Contents)? = nil, hashing: PasswordHash = .usual, secretBox: SecretBox,
        pace: DeliveryPace = .usual
    ) {
        self.database = database
        self.contents = contents ?? DatabaseContents(database: database)
        self.hashing = hashing
        self.secretBox = secretBox
        self.pace = pace
        answerMark = AnswerMark(salt: secretBox.secret(for: "marks of answers"))
    }

    public var organisations: Organisations { Organisations(database: database) }
    public var units: Units { Units(database: database) }
    public var channels: Channels { Channels(database: database, secretBox: secretBox) }
    public var members: Members { Members(database: database) }
    public var sessions: Sessions { Sessions(database: database) }
    public var passwords: Passwords { Passwords(database: database, hashing: hashing) }
    public var links: Links { Links(database: database) }
    public var ideas: Ideas { Ideas(database: database) }
    public var posts: Posts { Posts(database: database) }
    public var deliveries: Deliveries { Deliveries(database: database, pace: pace) }
    public var takedowns: Takedowns { Takedowns(database: database) }
    public var jobs: JobQueue { JobQueue(database: database) }
    public var heartbeats: Heartbeats { Heartbeats(database: database) }
    public var practice: PracticePosts { PracticePosts(database: database) }
    public var inbox: Inbox { Inbox(database: database, mark: answerMark) }
    public var goals: Goals { Goals(database: database) }
    public var slots: Slots { Slots(database: database) }
    public var lessons: Lessons { Lessons(database: database) }
    public var acknowledgements: Acknowledgements { Acknowledgements(database: database) }
    public var listeningShifts: ListeningShifts { ListeningShifts(database: database) }
    public var actors: Actors { Actors(database: database) }
    public var searchIndex: SearchIndex { SearchIndex(database: database) }
    public var topics: ListeningTopics { ListeningTopics(database: database) }
    public var insights: Insights { Insights(database: database) }
    public var issues: Issues { Issues(database: database) }
    public var reviews: Reviews { Reviews(database: database) }
    public var talkoot: TalkootSessions { TalkootSessions(database: database) }
    public var workCases: WorkCases { WorkCases(database: database) }
    public var quietPeriods: QuietPeriods { QuietPeriods(database: database) }
    public var ambassadors: Ambassadors { Ambassadors(database: database) }
    public var shares: Shares { Shares(database: database) }
    public var ownTrace: OwnTrace { OwnTrace(database: database) }
    public var log: Log { Log(database: database) }
    public var standings: Standings { Standings(database: database, memory: memory) }
    public var models: Models { Models(database: database, memory: memory) }
    public var estimates: Estimates { Estimates(database: database) }
}

extension Stores {
    /// A key for something about to be made.
    public func newKey(at now: Instant) -> String { database.keys.next(at: now) }
}
