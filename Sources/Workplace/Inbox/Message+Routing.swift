public import WorkingTime

extension Message {
    /// A third routing needs a coordinator: by then two units have said "not ours" (`docs/measure.md` 4, spell).
    public static let freeRoutings = 2
    public static let longestWish = 500

    /// Sends the case to the unit that knows. Its time begins to run there, and the sender keeps the case until somebody takes it on.
    ///
    /// - Parameter due: when the other unit's answer is due.
    /// - Throws: ``MessageRefusal``, or ``NeedsRight`` when the person does not answer for the responsible unit.
    public mutating func route(to unit: Unit.ID, due: Instant, by member: Member, at now: Instant) throws {
        guard closed == nil else { throw MessageRefusal.closed }
        // The router may mend a wrong address as long as nobody has taken the case on.
        guard [unitID, routedFrom ?? unitID].contains(where: { member.may(.respond, in: $0) }) || member.may(.coordinate) else {
            throw NeedsRight(.respond)
        }
        guard unit != unitID else { throw MessageRefusal.alreadyThere }
        guard routings < Self.freeRoutings || member.may(.coordinate) else { throw MessageRefusal.bouncedTwice }
        // Who has it answers for it, also while it is on its way: a case never lies between two units.
        if claim == nil { claim = Claim(by: member.id, name: member.name, at: now) }
        routedFrom = unitID
        unitID = unit
        responsibleSince = now
        dueAt = due
        routings += 1
    }
}
