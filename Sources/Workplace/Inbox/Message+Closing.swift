public import WorkingTime

extension Message {
    /// Closes the case. Closing is never an answer: a question that was not answered is closed only with another outcome than solved.
    ///
    /// - Throws: ``MessageRefusal``, or ``NeedsRight`` when the person answers neither for the responsible unit nor for the channel's.
    public mutating func close(_ outcome: Closing.Outcome, by member: Member, onChannelOf channelUnit: Unit.ID, at now: Instant) throws {
        guard closed == nil else { throw MessageRefusal.closed }
        guard unitAnswering(through: member, onChannelOf: channelUnit) != nil else { throw NeedsRight(.respond) }
        guard outcome != .solved || answeredAt != nil || !category.wantsAnswer else { throw MessageRefusal.answerFirst }
        closed = Closing(outcome: outcome, at: now)
    }

    /// Opens the case again: it waits for an answer as if it had come now.
    ///
    /// - Parameter due: when the responsible unit's answer is due.
    public mutating func reopen(due: Instant, by member: Member, onChannelOf channelUnit: Unit.ID) throws {
        guard closed != nil else { return }
        guard unitAnswering(through: member, onChannelOf: channelUnit) != nil else { throw NeedsRight(.respond) }
        closed = nil
        answeredAt = nil
        dueAt = due
    }
}
