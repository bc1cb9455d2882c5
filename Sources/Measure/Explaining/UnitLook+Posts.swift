import WorkingTime

/// Posts, the plan and what it makes, that a value passed over.
extension UnitLook {
    func posts(_ indicator: Indicator) -> [Finding] {
        deeds { if case .postPublished = $0 { true } else { false } }.compactMap { number in
            guard let post = unit.works.posts.first(where: { $0.deed == number }) else { return (number, .repeated) }
            return why(post, indicator).map { (number, $0) }
        }
    }

    private func why(_ post: Post, _ indicator: Indicator) -> Uncounted.Why? {
        if !post.counts(at: week.end) { return .deleted }
        if post.at < window { return .outsideWindow }
        switch indicator {
        case .planned: return post.isReactive ? .reactive : nil
        case .goalsRolledUp: return post.hasGoal ? nil : .withoutGoal
        case .described: return post.media == 0 ? .withoutMedia : nil
        case .activeWeeks, .longestSilence, .unevenness: return unit.quiet.all.contains(post.day) ? .quietDay : .repeated
        default: return nil
        }
    }

    func openness() -> [Finding] {
        deeds { act in
            switch act {
            case .goalSet, .slotPlanned, .ideaGiven, .insightWritten, .reviewHeld: true
            default: false
            }
        }.compactMap { number in
            if isWithdrawn(number) { return (number, .withdrawn) }
            guard let entry = unit.works.openness.entries.first(where: { $0.deed == number }) else {
                return (number, isFirst(number) ? .restricted : .repeated)
            }
            return entry.at < window ? (number, .outsideWindow) : nil
        }
    }

    private func isFirst(_ number: Deed.Number) -> Bool {
        guard let subject = chronicle[number].act.subject else { return true }
        return chronicle.stories[subject].first { chronicle[$0].act.creates } == number
    }

    func slots() -> [Finding] {
        let standing = unit.works.slots.filter { $0.exists(at: week.end) }
        return deeds { if case .slotPlanned = $0 { true } else { false } }.compactMap { number in
            guard isFirst(number), let slot = chronicle[number].act.subject else { return (number, .repeated) }
            guard let state = standing.first(where: { $0.slot == slot }) else { return (number, .notStanding) }
            return state.date < week.monday || state.date >= week.monday + 28 ? (number, .outsideWindow) : (number, .repeated)
        }
    }
}

extension Act {
    /// The first of these makes the object.
    fileprivate var creates: Bool {
        switch self {
        case .goalSet, .slotPlanned, .ideaGiven, .insightWritten: true
        default: false
        }
    }
}
