public import WorkingTime

/// A piece of work that is done without anyone asking.
public struct Job: Identifiable, Hashable, Sendable {
    /// What is to be done; the subject says to what.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A delivery's next turn.
        case deliver
        /// Asking a network to take something off again.
        case takeDown
        /// A round of a channel's replies and mentions.
        case fetch
        /// The Monday's assessment of all units.
        case assess
        /// Reading the words of what was written, so that it can be searched.
        case index
        /// What an invented customer of the practice network says next.
        case rehearse
    }

    public let id: String
    public let kind: Kind
    public let subject: String
    public let due: Instant
    /// How many times it has been begun since it was queued or last done.
    public let attempts: Int
}

/// The work that waits, shared by every process on the database. A job is held by a lease: whoever dies loses it.
public struct JobQueue: Sendable {
    let database: any Database

    /// Takes up to `most` due jobs, the longest waiting first, until `lease` runs out.
    ///
    /// - Parameter holder: names the process; only the holder may finish or put off a job.
    public func claim(
        _ most: Int, of kinds: [Job.Kind] = Job.Kind.allCases, for holder: String, lease: Duration, at now: Instant
    ) async throws -> [Job] {
        try await database.write { transaction in
            let waiting: Query = """
                SELECT id FROM jobs WHERE due <= \(now) AND (leased_until IS NULL OR leased_until <= \(now))
                AND kind IN \(kinds.map(\.rawValue)) ORDER BY due LIMIT \(most)\(transaction.dialect.skippingLocked)
                """
            return try transaction.rows(
                """
                UPDATE jobs SET holder = \(holder), leased_until = \(now + lease), attempts = attempts + 1
                WHERE id IN (\(waiting)) RETURNING *
                """
            ).map(Job.init).sorted { ($0.due, $0.id) < ($1.due, $1.id) }
        }
    }

    /// Keeps jobs that are still being worked on.
    public func renew(_ jobs: [Job.ID], for holder: String, lease: Duration, at now: Instant) async throws {
        guard !jobs.isEmpty else { return }
        try await database.write { transaction in
            try transaction.execute("UPDATE jobs SET leased_until = \(now + lease) WHERE holder = \(holder) AND id IN \(jobs)")
        }
    }

    /// Gives back every job of a holder that is gone for certain, such as this machine's process before it was started anew.
    public func release(heldBy holder: String) async throws {
        try await database.write { transaction in
            try transaction.execute("UPDATE jobs SET holder = NULL, leased_until = NULL WHERE holder = \(holder)")
        }
    }

    /// Puts a job off that could not be done; how often it has been tried stays known.
    public func putOff(_ job: Job, heldBy holder: String, until time: Instant) async throws {
        try await database.write { try $0.finish(job, heldBy: holder, again: time, attempts: job.attempts) }
    }

    /// Puts a job off as it should be, or ends it when `time` is nil.
    public func finish(_ job: Job, heldBy holder: String, again time: Instant?) async throws {
        try await database.write { try $0.finish(job, heldBy: holder, again: time) }
    }

    /// When the next job falls due; nil when none waits.
    public func nextDue(after now: Instant) async throws -> Instant? {
        try await database.read { transaction in
            try transaction.row("SELECT MIN(CASE WHEN leased_until > due THEN leased_until ELSE due END) AS next FROM jobs")?
                .instantIfAny("next")
        }
    }
}

extension Transaction {
    /// Queues a job; one of the same kind and subject that already waits is moved to the new time.
    func enqueue(_ kind: Job.Kind, _ subject: String, due: Instant, at now: Instant) throws {
        try execute(
            """
            INSERT INTO jobs (id, kind, subject, due, made_at) VALUES (\(newKey(at: now)), \(kind.rawValue), \(subject), \(due), \(now))
            ON CONFLICT (kind, subject) DO UPDATE SET due = excluded.due, attempts = 0
            """)
        announce(.jobs)
    }

    /// Ends a job, or puts it off. What was queued anew while it ran stays queued.
    func finish(_ job: Job, heldBy holder: String, again time: Instant?, attempts: Int = 0) throws {
        let isOurs: Query = "id = \(job.id) AND holder = \(holder)"
        if let time {
            try execute(
                """
                UPDATE jobs SET due = CASE WHEN due = \(job.due) THEN \(time) ELSE due END, attempts = \(attempts), holder = NULL,
                leased_until = NULL WHERE \(isOurs)
                """)
        } else {
            try execute("DELETE FROM jobs WHERE \(isOurs) AND due = \(job.due)")
            try execute("UPDATE jobs SET holder = NULL, leased_until = NULL WHERE \(isOurs)")
        }
    }
}

extension Job {
    init(_ row: Row) throws {
        self.init(
            id: try row.text("id"), kind: try row.word("kind"), subject: try row.text("subject"), due: try row.instant("due"),
            attempts: try row.integer("attempts"))
    }
}
