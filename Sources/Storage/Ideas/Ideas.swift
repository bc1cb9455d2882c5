public import Workplace
public import WorkingTime

/// Ideas as they are kept. Each writing method is one transaction that leaves the workplace's rules intact.
public struct Ideas: Sendable {
    let database: any Database

    /// Takes in an idea for the giver's own unit. The same form sent twice gives one idea.
    public func give(_ words: Words, nameless: Bool, formKey: String, by giver: Member, at now: Instant) async throws -> Idea {
        guard let unit = giver.home else { throw NeedsRight(.read) }
        return try await database.write { transaction in
            if let earlier = try transaction.row("SELECT * FROM ideas WHERE form_key = \(formKey)") { return try Idea(earlier) }
            let clock = try transaction.clock()
            let answerBy = clock.midnight(clock.date(of: now) + Idea.daysToAnswer + 1) - .seconds(1)
            let idea = Idea(
                id: Identifier(known: transaction.newKey(at: now)), unitID: unit, giverID: giver.id, isNameless: nameless,
                words: words.text,
                givenAt: now, answerBy: answerBy)
            try transaction.insert(idea, formKey: formKey)
            try transaction.makeSearchable(.idea, idea.id.text, at: now)
            try transaction.append(.ideaGiven(idea))
            return idea
        }
    }

    /// Answers an idea: taken up, merged, waiting or not now, always with a reason.
    @discardableResult
    public func answer(_ id: Idea.ID, _ answer: Idea.Answer, reason: String, by member: Member, at now: Instant) async throws -> Idea {
        try await database.write { transaction in
            var idea = try transaction.idea(id, seenBy: member)
            if case .take(let writer) = answer, try !transaction.member(writer).isPresent { throw IdeaRefusal.writerMissing }
            if case .merge(let other) = answer, try transaction.row("SELECT id FROM ideas WHERE id = \(other)") == nil {
                throw IdeaRefusal.targetMissing
            }
            try idea.answer(answer, reason: reason, by: member, at: now, today: transaction.clock().date(of: now))
            try transaction.save(idea)
            try transaction.append(.ideaDecided(idea, by: member.id, at: now))
            return idea
        }
    }

    /// Supports an idea; doing it twice counts once.
    public func support(_ id: Idea.ID, by member: Member, at now: Instant) async throws {
        try await database.write { transaction in
            let idea = try transaction.idea(id, seenBy: member)
            guard idea.giverID != member.id else { throw IdeaRefusal.ownVote }
            try transaction.vote(for: id.text, by: member, unit: member.home, at: now)
        }
    }

    /// Takes one's support back.
    public func withdrawSupport(_ id: Idea.ID, by member: Member, at now: Instant) async throws {
        try await database.write { transaction in
            _ = try transaction.idea(id, seenBy: member)
            try transaction.withdrawVote(for: id.text, by: member, at: now)
        }
    }

    public func comment(_ words: Words, on id: Idea.ID, formKey: String, by member: Member, at now: Instant) async throws {
        try await database.write { transaction in
            _ = try transaction.idea(id, seenBy: member)
            try transaction.comment(words, on: id.text, formKey: formKey, by: member, at: now)
        }
    }
}

extension Transaction {
    /// An idea that `viewer` may see; to all others it does not exist.
    func idea(_ id: Idea.ID, seenBy viewer: Member) throws -> Idea {
        guard let row = try row("SELECT * FROM ideas WHERE id = \(id) AND \(visible(to: viewer, owner: "giver_id"))") else {
            throw NotFound()
        }
        return try Idea(row)
    }

    func insert(_ idea: Idea, formKey: String?) throws {
        try execute(
            """
            INSERT INTO ideas (id, unit_id, giver_id, is_nameless, words, given_at, answer_by, form_key)
            VALUES (\(idea.id), \(idea.unitID), \(idea.giverID), \(idea.isNameless), \(idea.words), \(idea.givenAt), \(idea.answerBy), \(formKey))
            """)
    }

    func save(_ idea: Idea) throws {
        let kept = idea.decision.columns
        try execute(
            """
            UPDATE ideas SET decision = \(kept.word), decided_by = \(idea.ruling?.by), decided_at = \(idea.ruling?.at),
              reason = \(idea.ruling?.reason ?? ""), writer_id = \(kept.writer), merged_into = \(kept.into), parked_until = \(kept.until),
              told_back_at = \(idea.toldBackAt) WHERE id = \(idea.id)
            """)
    }
}

extension Idea {
    init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), unitID: try row.key("unit_id"), giverID: try row.key("giver_id"),
            isNameless: try row.flag("is_nameless"),
            words: try row.text("words"), givenAt: try row.instant("given_at"), answerBy: try row.instant("answer_by"),
            decision: try Decision(row), toldBackAt: try row.instantIfAny("told_back_at"))
    }
}

extension Idea.Decision {
    fileprivate init(_ row: Row) throws {
        let word = try row.text("decision")
        guard word != "open" else {
            self = .open
            return
        }
        let ruling = Idea.Ruling(by: try row.key("decided_by"), at: try row.instant("decided_at"), reason: try row.text("reason"))
        self =
            switch word {
            case "take": .taken(ruling, writer: try row.key("writer_id"))
            case "merge": .merged(ruling, into: try row.key("merged_into"))
            case "park": .parked(ruling, until: try row.date("parked_until"))
            case "decline": .declined(ruling)
            default: throw UnreadableRow(column: "decision")
            }
    }

    /// The words of the deed log serve in the table too.
    var columns: (word: String, writer: Member.ID?, into: Idea.ID?, until: LocalDate?) {
        switch self {
        case .open: ("open", nil, nil, nil)
        case .taken(_, let writer): ("take", writer, nil, nil)
        case .merged(_, let other): ("merge", nil, other, nil)
        case .parked(_, let date): ("park", nil, nil, date)
        case .declined: ("decline", nil, nil, nil)
        }
    }
}
