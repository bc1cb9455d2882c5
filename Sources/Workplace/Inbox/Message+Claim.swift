public import WorkingTime

extension Message {
    /// Whether it has been routed and nobody of the unit it went to has taken it on: the router still has it.
    public var awaitsTaker: Bool { routedFrom != nil }

    /// Whether it waits for something from us.
    public var isWaiting: Bool { closed == nil && answeredAt == nil && !isOwn }

    /// Takes the case on, in the name of the responsible unit.
    ///
    /// After a routing it is taken over from the one who routed it; otherwise the first one has it.
    ///
    /// - Throws: ``MessageRefusal``, or ``NeedsRight`` when the person does not answer for the responsible unit.
    public mutating func claim(by member: Member, at now: Instant) throws {
        guard closed == nil else { throw MessageRefusal.closed }
        guard member.may(.respond, in: unitID) else { throw NeedsRight(.respond) }
        if let claim, claim.by != member.id, !awaitsTaker { throw MessageRefusal.alreadyClaimed(by: claim.name) }
        takeOn(by: member, at: now)
    }

    /// Gives the case back, so that a colleague can take it. Who leads the unit may free what somebody on leave holds.
    public mutating func release(by member: Member) throws {
        guard closed == nil else { throw MessageRefusal.closed }
        guard let claim else { return }
        guard claim.by == member.id || member.may(.lead, in: unitID) else { throw MessageRefusal.alreadyClaimed(by: claim.name) }
        self.claim = nil
    }

    mutating func takeOn(by member: Member, at now: Instant) {
        if claim?.by != member.id || awaitsTaker { claim = Claim(by: member.id, name: member.name, at: now) }
        routedFrom = nil
    }
}
