public import Workplace
public import WorkingTime

/// The cases of the functions' own work as they are kept. They are open to the whole house.
public struct WorkCases: Sendable {
    let database: any Database

    /// Opens a case of a unit's function. The same form sent twice opens one.
    ///
    /// - Throws: ``WorkRefusal``, ``WordsRefusal`` for an owner who is not here, or ``NeedsRight``.
    public func open(
        _ function: BusinessFunction, _ content: WorkCase.Content, for unit: Unit.ID, formKey: String, by member: Member, at now: Instant
    ) async throws -> WorkCase {
        guard member.may(.write, in: unit) else { throw NeedsRight(.write) }
        let kind = try WorkCase.Kind(of: function)
        return try await database.write { transaction in
            if let earlier = try transaction.row("SELECT * FROM work_cases WHERE form_key = \(formKey)") { return try WorkCase(earlier) }
            guard try transaction.presentMembers().contains(where: { $0.id == content.ownerID }) else {
                throw WordsRefusal.notUnderstood(Words.Field("owner"))
            }
            let work = try WorkCase(
                opening: Identifier(known: transaction.newKey(at: now)), of: kind, for: transaction.unit(unit), content: content,
                by: member.id, at: now, clock: transaction.clock())
            try transaction.insert(work, formKey: formKey)
            try transaction.append(.loopOpened(work))
            return work
        }
    }

    /// Takes a case to another of its steps.
    public func move(_ id: WorkCase.ID, to step: String, by member: Member, at now: Instant) async throws {
        try await change(id) { transaction, work in
            guard work.step != step else { return }
            try work.move(to: step, by: member)
            try transaction.append(.loopMoved(work, by: member.id, at: now))
        }
    }

    /// Closes a case with the deed that shows its outcome. The same said twice is said once.
    ///
    /// - Parameter fact: one of the keys that ``facts(for:seenBy:)`` offers.
    public func close(_ id: WorkCase.ID, _ outcome: String, words: Words, fact: String, by member: Member, at now: Instant) async throws {
        try await change(id) { transaction, work in
            if let known = work.closing, known.by == member.id, known.outcome == outcome, known.words == words.text { return }
            let facts = try transaction.facts(for: work, seenBy: member)
            try work.close(outcome, words: words, fact: facts.first { $0.id == fact }?.id, by: member, at: now)
            if let closing = work.closing { try transaction.append(.loopClosed(work, closing)) }
        }
    }

    /// Says something of a case; words of some length can later show its outcome.
    public func comment(_ words: Words, on id: WorkCase.ID, formKey: String, by member: Member, at now: Instant) async throws {
        try await database.write { transaction in
            guard try transaction.row("SELECT id FROM work_cases WHERE id = \(id)") != nil else { throw NotFound() }
            try transaction.comment(words, on: id.text, formKey: formKey, by: member, at: now)
        }
    }

    private func change(_ id: WorkCase.ID, _ act: @escaping @Sendable (any Transaction, inout WorkCase) throws -> Void) async throws {
        try await database.write { transaction in
            guard let row = try transaction.row("SELECT * FROM work_cases WHERE id = \(id)") else { throw NotFound() }
            var work = try WorkCase(row)
            try act(transaction, &work)
            try transaction.save(work)
        }
    }
}
