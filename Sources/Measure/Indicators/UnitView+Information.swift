import WorkingTime

/// Values for information only: I16, I17, I28.
extension UnitView {
    /// I16: the median answering time in minutes of service; those still waiting count as not yet answered (Kaplan–Meier).
    func answerMinutes(least: Int) -> Maturity.Indication {
        widening(usual, least: least) { (window) -> Maturity.Indication in
            let start = monday.start(window)
            let first = unit.works.spells.partitionPoint { $0.start >= start }
            let waits = unit.works.spells[first...].prefix { $0.start < monday.end }.compactMap(wait)
            return Maturity.Indication(value: Wait.median(waits).map { Figure(Int($0 / 60)) }, n: waits.count, window: window)
        }
    }

    /// How long a spell's message has waited; nil when no answer is owed.
    private func wait(_ spell: SpellRecord) -> Wait? {
        let answer = spell.answer.flatMap { $0 < monday.end ? $0 : nil }
        let release = spell.release.flatMap { $0 < monday.end ? $0 : nil }
        guard answer == nil ? isStillOwed(spell.message) : spell.wasOwed else { return nil }
        let time = ServiceTime(unit, from: spell.start, history.model.service)
        if let answer, answer <= release ?? .never { return Wait(seconds: time.served(until: answer), isOver: true) }
        return Wait(seconds: time.served(until: release ?? monday.end), isOver: false)
    }

    private func isStillOwed(_ message: Name) -> Bool {
        history.isAnswerable(message, at: Instant(microseconds: monday.end.microseconds - 1))
    }

    /// I17: human answers of the unit for each of its posts.
    func answersPerPost(least: Int) -> Maturity.Indication {
        widening(usual, least: least) { (window) -> Maturity.Indication in
            let start = monday.start(window)
            let share = Share(unit.works.answers.count { $0 >= start && $0 < monday.end }, of: posts(window).count)
            return Maturity.Indication(value: share.figure, x: share.x, n: share.n, window: window)
        }
    }

    /// I28: the median time a post waited for approval, in minutes of service; of two middle ones their mean.
    func approvalMinutes(least: Int) -> Maturity.Indication {
        widening(usual, least: least) { (window) -> Maturity.Indication in
            let start = monday.start(window)
            let approvals = unit.works.approvals.filter { $0.at >= start && $0.at < monday.end }
            let times = approvals.map { approval in
                ServiceTime(unit, from: approval.submitted, history.model.service).served(until: approval.at)
            }.sorted()
            var median: Figure?
            if !times.isEmpty {
                let twice = times[(times.count - 1) / 2] + times[times.count / 2]
                median = Figure(Int(twice / 120))
            }
            return Maturity.Indication(value: median, n: times.count, window: window)
        }
    }

    private func widening(
        _ windows: [Int], least: Int, _ read: (Int) -> Maturity.Indication
    ) -> Maturity.Indication {
        for window in windows.dropLast() {
            let indication = read(window)
            if indication.n >= least { return indication }
        }
        return read(windows[windows.count - 1])
    }
}

extension History {
    /// Whether a message asked for an answer, by what was known at `instant`.
    func isAnswerable(_ message: Name, at instant: Instant) -> Bool {
        let receipt = chronicle.stories[message].first {
            if case .messageReceived = chronicle[$0].act { true } else { false }
        }
        guard let receipt else { return false }
        return MessageStory(receipt, of: message, in: chronicle, humanAnswers).isAnswerable(at: instant, model.answerable)
    }
}
