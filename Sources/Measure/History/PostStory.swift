import WorkingTime

/// What was done to a post before it was published (`at` ≤ the publishing deed's) and after.
struct PostStory {
    var plan = PostPlan()
    /// The first `post.written`, whenever it came.
    private(set) var firstDraft: (at: Instant, by: Name?)?
    private var writers: [Name?] = []
    private var lastCheck: (findings: Int, overridden: Bool, by: Name?)?
    private var approvers: [Name] = []
    private(set) var deleted = Instant.never

    init(_ post: Name, published: Instant, in chronicle: Chronicle) {
        for number in chronicle.stories[post] {
            let deed = chronicle[number]
            if case .postWritten = deed.act, firstDraft == nil { firstDraft = (deed.at, deed.by) }
            if deed.at <= published { note(deed, chronicle.log.changes) }
            if case .postDeleted = deed.act, deed.at >= published, deed.at <= published.adding(days: 7) {
                deleted = min(deleted, deed.at)
            }
        }
    }

    private mutating func note(_ deed: Deed, _ changes: Changes) {
        switch deed.act {
        case .postWritten: writers.append(deed.by)
        case .postPlanned(_, let change): plan.take(changes.plans[Int(change)], at: deed.at)
        case .postChecked(_, let findings, let overridden): lastCheck = (findings, overridden, deed.by)
        case .postDecided(_, true): if let by = deed.by { approvers.append(by) }
        default: break
        }
    }

    /// A person may override the machine's findings, but not in a post of one's own.
    var isChecked: Bool {
        guard let lastCheck else { return false }
        if lastCheck.findings == 0 { return true }
        return lastCheck.overridden && lastCheck.by != nil && !writers.contains(lastCheck.by)
    }

    func isApproved(by person: Name) -> Bool { approvers.contains(person) }
}
