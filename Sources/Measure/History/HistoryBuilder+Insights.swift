import WorkingTime

/// Insights (I06, and loops of the kind `insights`).
extension HistoryBuilder {
    mutating func tellInsights() {
        let functions = model.functions.indices.filter { model.functions[$0].loop == .insights }
        var told = NamesMet(names: names.count)
        for number in toTell {
            guard case .insightWritten(let insight, _) = chronicle[number].act, told.meets(insight) else { continue }
            tell(insight, functions)
        }
    }

    /// An insight may be taken back; then the next deed that writes it, if there is one, makes it.
    private mutating func tell(_ insight: Name, _ functions: [Int]) {
        var known = Instant.always
        for number in chronicle.stories[insight] {
            guard case .insightWritten = chronicle[number].act else { continue }
            let gone = chronicle.end(of: number)
            note(openness: number, of: chronicle[number].unit, known: known, gone: gone)
            if let unit = unit(chronicle[number].unit) { tell(insight, number, unit, known...max(known, gone), functions) }
            if gone == .never { return }
            known = max(known, gone)
        }
    }

    private mutating func tell(
        _ insight: Name, _ number: Deed.Number, _ unit: Int, _ life: ClosedRange<Instant>, _ functions: [Int]
    ) {
        let written = chronicle[number].at
        let promise = Promise(
            deed: number, due: written.adding(days: 30), known: life.lowerBound, gone: chronicle.end(of: number))
        units[unit].works.insights.add(promise.settled(keptAt: decided(insight, after: written, told: false)))
        for function in functions {
            guard let limit = model.functions[function].limit else { continue }
            let due = service(unit, from: written).deadline(limit)
            let loop = Promise(deed: number, due: due, known: life.lowerBound, gone: chronicle.end(of: number))
            units[unit].works.loops[function].add(loop.settled(keptAt: decided(insight, after: written, told: true)))
        }
    }

    /// Any decision with a reason, also "no, because"; for the loop also told back to those who said it.
    private func decided(_ insight: Name, after written: Instant, told needsTold: Bool) -> Instant? {
        for number in chronicle.stories[insight] {
            guard case .insightDecided(_, let characters, let told) = chronicle[number].act, characters >= 10,
                told || !needsTold, chronicle[number].at >= written
            else { continue }
            return chronicle[number].at
        }
        return nil
    }
}
