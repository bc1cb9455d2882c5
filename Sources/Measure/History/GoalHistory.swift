import WorkingTime

/// A goal (tavoite) or, without a unit, an aim (päämäärä), as it was set and changed.
struct GoalHistory: Sendable {
    let deed: Deed.Number
    let opened: Instant
    /// The unit of its first deed.
    let unit: Name?
    /// Both ends bind when first given: a longer goal is a new goal.
    private(set) var from: (date: LocalDate, given: Instant)?
    private(set) var to: (date: LocalDate, given: Instant)?
    private var versions: [Version] = []
    /// The first conclusion of any kind.
    var concluded: Instant?

    struct Version: Sendable {
        var at: Instant
        var hasMetric = false
        var baseline: Double?
        var target: Double?
        /// Since when the target has been what it is.
        var targetSince: Instant
        var aim: Name?
    }

    init(_ deed: Deed.Number, opened: Instant, unit: Name?) {
        self.deed = deed
        self.opened = opened
        self.unit = unit
    }

    mutating func note(_ change: GoalChange, at instant: Instant) {
        if from == nil, case .value(let date) = change.from { from = (date, instant) }
        if to == nil, case .value(let date) = change.to { to = (date, instant) }
        var version = versions.last ?? Version(at: instant, targetSince: instant)
        version.at = instant
        version.hasMetric = change.hasMetric.after(version.hasMetric) ?? false
        version.baseline = change.baseline.after(version.baseline)
        let target = change.target.after(version.target)
        if target != version.target { version.targetSince = instant }
        version.target = target
        version.aim = change.aim.after(version.aim)
        versions.append(version)
    }

    func version(through instant: Instant) -> Version? { versions.last { $0.at <= instant } }

    /// Complete: something to measure, from where to where, and a span of 13 to 183 days.
    func isComplete(at instant: Instant) -> Bool {
        guard let from, let to, from.given <= instant, to.given <= instant, (13...183).contains(to.date - from.date),
            let version = version(through: instant), version.hasMetric, let baseline = version.baseline, let target = version.target
        else { return false }
        return target != baseline
    }

    func spans(_ date: LocalDate) -> Bool {
        guard let from, let to else { return false }
        return from.date <= date && date <= to.date
    }
}
