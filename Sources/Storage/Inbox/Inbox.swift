public import Workplace
public import WorkingTime

/// What people outside say to us, as it is kept. Each writing method is one transaction that leaves the workplace's rules intact.
public struct Inbox: Sendable {
    let database: any Database
    let mark: AnswerMark

    /// Takes the case on in the name of its unit; taking what one has changes nothing.
    public func claim(_ id: Message.ID, by member: Member, at now: Instant) async throws {
        try await change(id, by: member) { transaction, kept, message in
            let before = message
            try message.claim(by: member, at: now)
            guard message != before else { return }
            try transaction.record(.claimed, of: message, by: member, unit: message.unitID, at: now)
            try transaction.append(.messageClaimed(message, by: member.id, at: now), rehearsal: kept.isRehearsal)
        }
    }

    public func release(_ id: Message.ID, by member: Member, at now: Instant) async throws {
        try await change(id, by: member) { transaction, kept, message in
            guard message.claim != nil else { return }
            try message.release(by: member)
            try transaction.record(.released, of: message, by: member, unit: message.unitID, at: now)
            try transaction.append(.messageLogged(message, "released", by: member.id, at: now), rehearsal: kept.isRehearsal)
        }
    }

    /// Says what kind of message it is; what was surely a question waits for a second opinion (``Message/classify(as:by:)``).
    public func classify(_ id: Message.ID, as category: Message.Category, by member: Member, at now: Instant) async throws {
        try await change(id, by: member) { transaction, kept, message in
            let before = message
            try message.classify(as: category, by: member)
            guard message != before else { return }
            try transaction.record(.classified, of: message, by: member, unit: message.unitID, words: category.rawValue, at: now)
            try transaction.append(.messageClassified(message, as: category, by: member.id, at: now), rehearsal: kept.isRehearsal)
        }
    }

    /// Sends the case to the unit that knows, with what the customer wants and by when. The same form sent twice sends it once.
    public func route(
        _ id: Message.ID, to unit: Unit.ID, wish: Words, formKey: String, by member: Member, at now: Instant
    ) async throws {
        try await change(id, by: member) { transaction, kept, message in
            let event = EventKey(.routed, formKey: formKey)
            guard try !transaction.hasEvent(event) else { return }
            guard let target = try transaction.openUnit(unit) else { throw MessageRefusal.unitMissing }
            let from = message.unitID
            let due = ServicePromise(clock: try transaction.clock()).due(of: target, from: now)
            try message.route(to: unit, due: due, by: member, at: now)
            try transaction.record(.routed, key: event, of: message, by: member, unit: unit, words: wish.text, at: now)
            try transaction.append(.messageRouted(message, from: from, by: member.id, at: now), rehearsal: kept.isRehearsal)
        }
    }

    /// Says something to colleagues; never seen outside.
    public func note(_ words: Words, on id: Message.ID, formKey: String, by member: Member, at now: Instant) async throws {
        try await change(id, by: member) { transaction, kept, message in
            let event = EventKey(.note, formKey: formKey)
            guard try !transaction.hasEvent(event) else { return }
            try transaction.record(.note, key: event, of: message, by: member, unit: member.home, words: words.text, at: now)
            try transaction.append(.messageLogged(message, "noted", by: member.id, at: now), rehearsal: kept.isRehearsal)
        }
    }

    /// Closes the case; closing it again changes nothing.
    public func close(_ id: Message.ID, as outcome: Message.Closing.Outcome, by member: Member, at now: Instant) async throws {
        try await change(id, by: member) { transaction, kept, message in
            guard message.closed?.outcome != outcome else { return }
            try message.close(outcome, by: member, onChannelOf: kept.channelUnitID, at: now)
            try transaction.noteClosing(message, outcome, by: member, kept, at: now)
        }
    }

    public func reopen(_ id: Message.ID, by member: Member, at now: Instant) async throws {
        try await change(id, by: member) { transaction, kept, message in
            guard message.closed != nil else { return }
            let due = ServicePromise(clock: try transaction.clock()).due(of: try transaction.unit(message.unitID), from: now)
            try message.reopen(due: due, by: member, onChannelOf: kept.channelUnitID)
            try transaction.record(.reopened, of: message, by: member, unit: message.unitID, at: now)
            try transaction.append(.messageLogged(message, "reopened", by: member.id, at: now), rehearsal: kept.isRehearsal)
        }
    }

    /// Load, ask the rule, save.
    private func change(
        _ id: Message.ID, by member: Member,
        _ act: @escaping @Sendable (any Transaction, KeptMessage, inout Message) throws -> Void
    ) async throws {
        try await database.write { transaction in
            let kept = try transaction.message(id, seenBy: member)
            var message = kept.message
            try act(transaction, kept, &message)
            if message != kept.message { try transaction.save(message) }
        }
    }
}

extension Transaction {
    func noteClosing(
        _ message: Message, _ outcome: Message.Closing.Outcome, by member: Member, _ kept: KeptMessage, at now: Instant
    ) throws {
        let unit = message.unitAnswering(through: member, onChannelOf: kept.channelUnitID)
        try record(.closed, of: message, by: member, unit: unit, words: outcome.rawValue, at: now)
        try append(.messageClosed(message, outcome, unit: unit, by: member.id, at: now), rehearsal: kept.isRehearsal)
    }
}
