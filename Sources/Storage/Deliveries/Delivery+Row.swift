import Workplace
import WorkingTime

extension Delivery {
    init(_ row: Row) throws {
        let post: Post.ID? = try row.keyIfAny("post_id")
        self.init(
            id: try row.key("id"), subject: try post.map { .post($0) } ?? .answer(row.key("answer_id")),
            channelID: try row.key("channel_id"),
            revision: try row.integer("revision"), state: try State(row), attempts: try row.integer("attempts"),
            firstBegunAt: try row.instantIfAny("begun_at"))
    }
}

extension Delivery.State {
    /// The word under which a state is kept.
    enum Word: String {
        case waiting, sending, sent, retry, refused, needsConnecting, uncertain, undecided, stopped
    }

    fileprivate init(_ row: Row) throws {
        let word: Word = try row.word("state")
        switch word {
        case .waiting: self = .waiting(until: try row.instant("at"))
        case .sending: self = .sending(since: try row.instant("at"))
        case .sent:
            self = .sent(
                Delivery.Receipt(remoteID: try row.text("remote_id"), address: try row.textIfAny("address")), at: try row.instant("at"))
        case .retry: self = .retry(at: try row.instant("at"), reason: try row.word("reason"))
        case .refused: self = .refused(reason: try row.text("reason"))
        case .needsConnecting: self = .needsConnecting
        case .uncertain: self = .uncertain(since: try row.instant("sent_since"), nextLook: try row.instant("at"))
        case .undecided: self = .uncertain(since: try row.instant("sent_since"), nextLook: nil)
        case .stopped: self = .stopped
        }
    }

    /// How the state is written into its columns.
    var columns: (word: Word, at: Instant?, since: Instant?, reason: String, receipt: Delivery.Receipt?) {
        switch self {
        case .waiting(let time): (.waiting, time, nil, "", nil)
        case .sending(let since): (.sending, since, since, "", nil)
        case .sent(let receipt, let time): (.sent, time, nil, "", receipt)
        case .retry(let time, let setback): (.retry, time, nil, setback.rawValue, nil)
        case .refused(let reason): (.refused, nil, nil, reason, nil)
        case .needsConnecting: (.needsConnecting, nil, nil, "", nil)
        case .uncertain(let since, let look?): (.uncertain, look, since, "", nil)
        case .uncertain(let since, nil): (.undecided, nil, since, "", nil)
        case .stopped: (.stopped, nil, nil, "", nil)
        }
    }
}

extension Transaction {
    func delivery(_ id: Delivery.ID) throws -> Delivery? {
        try row("SELECT * FROM deliveries WHERE id = \(id)").map(Delivery.init)
    }

    func deliveries(of post: Post.ID) throws -> [Delivery] {
        try rows("SELECT * FROM deliveries WHERE post_id = \(post) ORDER BY id").map(Delivery.init)
    }

    func insert(_ delivery: Delivery, at now: Instant) throws {
        let (kept, subject) = (delivery.state.columns, delivery.subject.columns)
        try execute(
            """
            INSERT INTO deliveries (id, post_id, answer_id, channel_id, revision, state, at, attempts, made_at)
            VALUES (\(delivery.id), \(subject.post), \(subject.answer), \(delivery.channelID), \(delivery.revision), \(kept.word.rawValue),
                    \(kept.at), \(delivery.attempts), \(now))
            """)
    }

    func save(_ delivery: Delivery) throws {
        let kept = delivery.state.columns
        try execute(
            """
            UPDATE deliveries SET state = \(kept.word.rawValue), at = \(kept.at), sent_since = \(kept.since), begun_at = \(delivery.firstBegunAt),
              attempts = \(delivery.attempts), reason = \(kept.reason), remote_id = \(kept.receipt?.remoteID), address = \(kept.receipt?.address)
            WHERE id = \(delivery.id)
            """)
    }
}

extension Delivery.Subject {
    fileprivate var columns: (post: Post.ID?, answer: Answer.ID?) {
        switch self {
        case .post(let id): (id, nil)
        case .answer(let id): (nil, id)
        }
    }
}
