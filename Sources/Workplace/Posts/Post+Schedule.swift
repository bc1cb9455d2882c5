public import WorkingTime

extension Post {
    /// Says when the post leaves: at once counts as `now`. Before the approval it is a wish, after it a schedule.
    public mutating func schedule(for time: Instant, by member: Member, at now: Instant) throws {
        switch stage {
        case .draft, .submitted:
            guard member.may(.write, in: unitID) else { throw NeedsRight(.write) }
            leavesAt = time
        case .approved(let approval), .scheduled(let approval, _), .failed(let approval):
            guard member.may(.publish, in: unitID) else { throw NeedsRight(.publish) }
            leavesAt = max(time, now)
            stage = .scheduled(approval, for: max(time, now))
        case .paused: throw PostRefusal.paused
        case .goingOut, .published, .partlyPublished, .withdrawn: throw PostRefusal.alreadyOut
        }
    }

    /// Takes the post back before it leaves.
    public mutating func withdraw(by member: Member) throws {
        guard member.may(.publish, in: unitID) || member.id == authorID else { throw NeedsRight(.publish) }
        guard isEditable else { throw PostRefusal.alreadyOut }
        stage = .withdrawn
    }

    /// Holds the post back while the whole house has stopped.
    public mutating func pause() {
        if case .scheduled(let approval, let time) = stage { stage = .paused(approval, for: time) }
    }

    /// Lets a paused post go after somebody has read it again.
    public mutating func resume(by member: Member, at now: Instant) throws {
        guard member.may(.publish, in: unitID) else { throw NeedsRight(.publish) }
        guard case .paused(let approval, let time) = stage else { throw PostRefusal.notPaused }
        stage = .scheduled(approval, for: max(time, now))
    }

    /// Whether a delivery of `revision` may leave at `now`: asked again in the transaction that claims it.
    public func mayLeave(revision: Int, at now: Instant) -> Bool {
        guard revision == self.revision else { return false }
        switch stage {
        case .scheduled(_, let time): return time <= now
        // One of its channels has begun or failed; the others follow.
        case .goingOut, .failed, .partlyPublished, .published: return true
        case .draft, .submitted, .approved, .paused, .withdrawn: return false
        }
    }

    /// What the states of its deliveries make of the post.
    public mutating func settle(_ states: [Delivery.State], at now: Instant) {
        guard let approval else { return }
        let sent = states.filter(\.isSent).count
        let open = states.filter { !$0.isSettled }.count
        if sent == states.count, sent > 0 {
            if case .published = stage { return }
            stage = .published(approval, at: now)
        } else if open > 0 {
            stage = .goingOut(approval)
        } else {
            stage = sent > 0 ? .partlyPublished(approval, at: now) : .failed(approval)
        }
    }

    public var approval: Approval? {
        switch stage {
        case .approved(let approval), .scheduled(let approval, _), .goingOut(let approval), .published(let approval, _),
            .partlyPublished(let approval, _), .failed(let approval), .paused(let approval, _):
            approval
        case .draft, .submitted, .withdrawn: nil
        }
    }
}

extension Delivery.State {
    public var isSent: Bool {
        if case .sent = self { true } else { false }
    }

    /// Whether nothing more happens without a person.
    public var isSettled: Bool {
        switch self {
        case .sent, .refused, .stopped, .needsConnecting, .uncertain(_, nextLook: nil): true
        case .waiting, .sending, .retry, .uncertain: false
        }
    }
}
