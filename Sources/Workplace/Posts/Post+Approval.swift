public import WorkingTime

extension Post {
    /// In an organisation of one person the second pair of eyes is the same person after this pause.
    public static let pauseWhenAlone = Duration.minutes(10)

    /// Asks for another person's eyes.
    ///
    /// - Parameter findings: what the checks say of the text as it stands; those that block and are not overridden stop it.
    public mutating func submit(by member: Member, findings: [Finding], at now: Instant) throws {
        guard member.may(.write, in: unitID) else { throw NeedsRight(.write) }
        guard case .draft = stage else { throw PostRefusal.notADraft }
        guard !words.isEmpty else { throw PostRefusal.emptyText }
        guard !variants.isEmpty else { throw PostRefusal.noChannel }
        let blocking = findings.filter(\.blocks)
        guard blocking.isEmpty else { throw PostRefusal.blocked(blocking) }
        stage = .submitted(by: member.id, at: now)
    }

    /// Records that `approver` agrees to publish the text as it stands at `now`.
    ///
    /// - Parameters:
    ///   - seen: the revision that the approver read.
    ///   - isAlone: whether the approver is the only active person of the organisation.
    /// - Throws: ``PostRefusal`` when the post is not waiting, has changed since it was read, or is the approver's own
    ///   (four eyes: `docs/decisions/0004-approval.md`).
    public mutating func approve(by approver: Member, seen: Int, isAlone: Bool = false, at now: Instant) throws {
        let submission = try requireWaiting(for: approver, seen: seen)
        if approver.id == authorID || approver.id == editorID || approver.id == submission.by {
            guard isAlone else { throw PostRefusal.ownPost }
            guard now - submission.at >= Self.pauseWhenAlone else { throw PostRefusal.tooSoonAlone }
        }
        try requireVoice(approvedBy: approver)
        let approval = Approval(by: approver.id, at: now)
        stage = leavesAt.map { .scheduled(approval, for: max($0, now)) } ?? .approved(approval)
    }

    /// Sends the post back with what should change.
    public mutating func sendBack(by approver: Member, seen: Int, note: String, at now: Instant) throws {
        _ = try requireWaiting(for: approver, seen: seen)
        guard !note.isEmpty else { throw PostRefusal.noteMissing }
        stage = .draft(Returned(by: approver.id, at: now, note: note))
    }

    private func requireWaiting(for approver: Member, seen: Int) throws -> (by: Member.ID, at: Instant) {
        guard approver.may(.approve, in: unitID) else { throw NeedsRight(.approve) }
        guard case .submitted(let by, let at) = stage else { throw PostRefusal.notWaiting }
        guard seen == revision else { throw PostRefusal.changedMeanwhile }
        return (by, at)
    }
}
