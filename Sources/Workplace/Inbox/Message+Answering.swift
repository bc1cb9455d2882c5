public import WorkingTime

extension Message {
    /// The unit in whose name `member` may answer: the responsible one, the one that routed it there, or the channel's own.
    public func unitAnswering(through member: Member, onChannelOf channelUnit: Unit.ID) -> Unit.ID? {
        [unitID, routedFrom ?? unitID, channelUnit].first { member.may(.respond, in: $0) }
    }

    /// Whether a colleague has it, so that `member` would answer over them.
    ///
    /// A routed case is answered in public by whoever keeps the channel, when the unit that knows has told its part.
    public func isHeld(against member: Member, onChannelOf channelUnit: Unit.ID) -> Bool {
        guard let claim, claim.by != member.id else { return false }
        if awaitsTaker, member.may(.respond, in: unitID) { return false }
        return !(routings > 0 && member.may(.respond, in: channelUnit))
    }

    /// Answers the case in the house's name. Whoever answers what nobody had, has it.
    ///
    /// - Parameters:
    ///   - seen: how many answers the person had before their eyes.
    ///   - given: those that there are, each by the name of its writer, the oldest first.
    /// - Returns: the unit in whose name it was answered.
    /// - Throws: ``MessageRefusal``, or ``NeedsRight``.
    public mutating func answer(
        seen: Int, given: [String], by member: Member, onChannelOf channelUnit: Unit.ID, at now: Instant
    ) throws -> Unit.ID {
        guard closed == nil else { throw MessageRefusal.closed }
        guard let unit = unitAnswering(through: member, onChannelOf: channelUnit) else { throw NeedsRight(.respond) }
        if let last = given.last, given.count > seen { throw MessageRefusal.alreadyAnswered(by: last) }
        if let claim, isHeld(against: member, onChannelOf: channelUnit) { throw MessageRefusal.alreadyClaimed(by: claim.name) }
        if claim == nil || (awaitsTaker && member.may(.respond, in: unitID)) { takeOn(by: member, at: now) }
        answeredAt = answeredAt ?? now
        return unit
    }
}

extension Answer {
    /// Words as the measure counts them: two at least make it a person's answer (`docs/measure.md` 4).
    public var wordCount: Int { words.split(whereSeparator: \.isWhitespace).count }

    /// Checks that the channel takes an answer of this length.
    ///
    /// - Throws: ``WordsRefusal`` for an empty or an endless text, ``MessageRefusal/answerTooLong(by:)`` by the channel's own counting.
    public static func words(_ raw: String, for capabilities: Capabilities) throws -> Words {
        let words = try Words(raw, field: Words.Field("words"), atMost: 10_000)
        if let excess = capabilities.counting.excess(of: words.text, over: capabilities.longestText) {
            throw MessageRefusal.answerTooLong(by: excess)
        }
        return words
    }
}
