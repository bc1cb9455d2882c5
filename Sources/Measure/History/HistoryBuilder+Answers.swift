import WorkingTime

extension HistoryBuilder {
    /// A human answer: by a person, not automatic, two words at least, and not the same text as three others within a day.
    mutating func findHumanAnswers() {
        humanAnswers += repeatElement(false, count: fresh.count)
        for number in fresh {
            let deed = chronicle[number]
            guard case .messageAnswered(_, let words, let text, let automatic) = deed.act else { continue }
            let copies = memory.sentTexts[text, default: RecentTimes()].countAndNote(deed.at, after: deed.at.adding(hours: -24))
            humanAnswers[Int(number)] = deed.by != nil && !automatic && words >= 2 && copies < 3
        }
    }
}

/// The last three times something happened.
struct RecentTimes: Sendable {
    private var last = Instant.always
    private var second = Instant.always
    private var third = Instant.always

    /// How many of them lay after `start`, before `instant` is added.
    mutating func countAndNote(_ instant: Instant, after start: Instant) -> Int {
        let count = (last > start ? 1 : 0) + (second > start ? 1 : 0) + (third > start ? 1 : 0)
        (last, second, third) = (instant, last, second)
        return count
    }
}
