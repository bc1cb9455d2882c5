import WorkingTime

/// Cases of a function's own work (I29). A tick closes nothing: a deed must show it.
extension HistoryBuilder {
    mutating func tellLoops() {
        let functions = functionPlaces()
        var told = NamesMet(names: names.count)
        for number in toTell {
            let deed = chronicle[number]
            guard case .loopOpened(let loop, let function, let until) = deed.act, told.meets(loop),
                let unit = unit(deed.unit), let place = functions[function], model.functions[place].loop == .loops,
                let limit = model.functions[place].limit
            else { continue }
            noteFacts(of: loop)
            let base = base(opened: deed.at, on: chronicle.day(of: number), until: until)
            let promise = Promise(deed: number, due: service(unit, from: base).deadline(limit))
            for entry in outcomes(of: loop, opened: deed.at, promise) { units[unit].works.loops[place].add(entry) }
        }
    }

    /// So that the loop can be told again when the fact is withdrawn.
    private mutating func noteFacts(of loop: Name) {
        for number in chronicle.stories[loop] {
            guard case .loopClosed(_, _, let fact) = chronicle[number].act else { continue }
            if !memory.loopsOfFact[fact, default: []].contains(loop) { memory.loopsOfFact[fact, default: []].append(loop) }
        }
    }

    /// The limit runs from the end of the work itself, when that is given and within half a year.
    private func base(opened: Instant, on day: LocalDate, until: LocalDate?) -> Instant {
        guard let until, until >= day, until - day <= 184 else { return opened }
        return chronicle.almanac.midnight(until + 1)
    }

    /// The closing may rest on a deed that is taken back later; then the next one holds, or none.
    private func outcomes(of loop: Name, opened: Instant, _ promise: Promise) -> [Entry] {
        var entries: [Entry] = []
        var promise = promise
        for number in chronicle.stories[loop] {
            let closing = chronicle[number]
            guard case .loopClosed(_, true, let fact) = closing.act, closing.at >= opened, closing.at <= promise.due,
                let shown = chronicle.deed(named: fact), shows(shown, from: opened, to: closing.at)
            else { continue }
            promise.gone = chronicle.end(of: shown)
            entries.append(promise.kept(at: closing.at))
            if promise.gone == .never { return entries }
            promise.known = max(promise.known, promise.gone)
        }
        promise.gone = .never
        return entries + [promise.broken()]
    }

    private func shows(_ number: Deed.Number, from opened: Instant, to closed: Instant) -> Bool {
        let fact = chronicle[number]
        guard opened <= fact.at, fact.at <= closed else { return false }
        switch fact.act {
        case .postPublished, .messageAnswered, .goalConcluded, .ideaDecided, .insightDecided, .reviewHeld, .shareMade: return true
        case .commentMade(_, let characters): return characters >= 15
        default: return false
        }
    }
}
