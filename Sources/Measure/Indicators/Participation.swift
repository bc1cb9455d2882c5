import WorkingTime

/// How a person took part between two moments.
struct Participation {
    private(set) var contributions = 0
    private(set) var days = 0
    /// The weights, each local day capped.
    private(set) var quarters = 0
    private(set) var isEarnest = false
    private(set) var gaveIdea = false
    private(set) var coDrafted = false
    private(set) var answered = false
    private(set) var shared = false

    /// - Parameter all: everything the person contributed, in order. Asked of every member of every unit on every Monday, so
    ///   it takes no more of the person than this.
    init(_ all: [Contribution], from start: Instant, to end: Instant, quartersPerDay: Int) {
        var today = 0
        var day: Int32?
        for place in all.partitionPoint({ $0.at >= start })..<all.endIndex {
            guard all[place].at < end else { break }
            guard end <= all[place].gone else { continue }
            if all[place].day != day {
                day = all[place].day
                days += 1
                quarters += min(today, quartersPerDay)
                today = 0
            }
            today += Int(all[place].quarters)
            note(all[place])
        }
        quarters += min(today, quartersPerDay)
    }

    private mutating func note(_ contribution: Contribution) {
        contributions += 1
        isEarnest = isEarnest || contribution.kind.isEarnest
        switch contribution.kind {
        case .idea: gaveIdea = true
        case .draft: coDrafted = coDrafted || contribution.isCoDraft
        case .answer: answered = true
        case .share: shared = true
        default: break
        }
    }

    /// Twice at least, on two days, and not with votes and lessons alone.
    var isActive: Bool { contributions >= 2 && days >= 2 && isEarnest }
}
