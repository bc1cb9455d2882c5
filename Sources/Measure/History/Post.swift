import WorkingTime

/// A published post of a unit, as it stood when it was published.
struct Post: Sendable {
    /// The first `post.published`.
    let deed: Deed.Number
    let at: Instant
    let day: LocalDate
    /// When it was deleted within a week: from then on it does not count.
    var gone = Instant.never
    /// A place in the chronicle's media.
    let media: Int32
    var hasGoal = false
    /// Its goal is an aim of the organisation or leads to one.
    var leadsToAim = false
    var isPlanned = false
    var isReactive = false
    /// Its last check found nothing, or somebody else overrode it with a reason.
    var isChecked = false

    /// It counts at a T.
    func counts(at end: Instant) -> Bool { at < end && end <= gone }
}

/// What is attached to a post by its plan.
struct PostPlan {
    private(set) var slot: Name?
    private(set) var goal: Name?
    private(set) var idea: Name?
    private(set) var reactiveTo: Name?
    /// Since when there has been a slot: another one keeps the time.
    private(set) var slotSince = Instant.never
    /// Since when it has been this goal: saying the same again keeps the time.
    private(set) var goalSince = Instant.never

    mutating func take(_ change: PlanChange, at instant: Instant) {
        let newSlot = change.slot.after(slot)
        if slot == nil, newSlot != nil { slotSince = instant }
        slot = newSlot
        let newGoal = change.goal.after(goal)
        if newGoal != goal { goalSince = instant }
        goal = newGoal
        idea = change.idea.after(idea)
        reactiveTo = change.reactiveTo.after(reactiveTo)
    }
}
