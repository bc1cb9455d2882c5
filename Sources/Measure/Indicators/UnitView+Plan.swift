import WorkingTime

/// D4 plan and goals: I10, I11, I13, activeGoals, goalsRolledUp; and I27, which asks posts in the same way.
extension UnitView {
    /// The posts that count in W(window), in order.
    func posts(_ window: Int) -> [Post] {
        let start = unit.works.posts.partitionPoint { $0.at >= monday.start(window) }
        return unit.works.posts[start...].prefix { $0.at < monday.end }.filter { $0.counts(at: monday.end) }
    }

    /// A share of all posts.
    func posts(least: Int, where holds: (Post) -> Bool) -> Reading {
        widening(usual, least: least) { window in
            var tally = Tally(collects: collects)
            for post in posts(window) { tally.count(post.deed, holds: holds(post)) }
            return tally.reading(window: window)
        }
    }

    /// I10: planned posts. Up to two in five may answer what came up; the earliest of them are excused.
    func planned(least: Int) -> Reading {
        widening(usual, least: least) { window in
            let posts = posts(window)
            var excuses = min(posts.count { $0.isReactive }, 2 * posts.count / 5)
            var tally = Tally(collects: collects)
            for post in posts {
                if post.isReactive, excuses > 0 {
                    excuses -= 1
                } else {
                    tally.count(post.deed, holds: post.isPlanned)
                }
            }
            return tally.reading(window: window)
        }
    }

    /// Of posts with a goal those that lead to an aim of the organisation.
    func goalsRolledUp(least: Int) -> Reading {
        widening(usual, least: least) { window in
            var tally = Tally(collects: collects)
            for post in posts(window) where post.hasGoal { tally.count(post.deed, holds: post.leadsToAim) }
            return tally.reading(window: window)
        }
    }

    /// Goals that run on this Monday and have not been concluded.
    func activeGoals() -> Reading {
        let justBefore = Instant(microseconds: monday.end.microseconds - 1)
        let active = unit.works.goalsSet.filter { goal in
            goal.opened < monday.end && goal.spans(monday.date) && goal.isComplete(at: justBefore)
                && !(goal.concluded.map { $0 < monday.end } ?? false)
        }
        return .number(active.count, Evidence(supporting: active.map(\.deed)))
    }

    /// I13: of the four weeks from M those with a place in the plan that has a topic and an owner.
    func planReach() -> Reading {
        var evidence = Evidence()
        for week in 0..<4 {
            let start = monday.date + 7 * week
            let first = unit.works.slots.partitionPoint { $0.date >= start }
            let slot = unit.works.slots[first...].prefix { $0.date < start + 7 }.first { $0.exists(at: monday.end) }
            if let slot { evidence.supporting.append(slot.deed) }
        }
        return .number(evidence.supporting.count, evidence)
    }
}
