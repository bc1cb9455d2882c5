import WorkingTime

/// Telling on from one Monday to a later one.
///
/// New deeds lie after all that were told before, so whatever has settled stays as it is. Only a story with something new
/// in it, a promise whose service time has changed, and what was withdrawn are told again.
extension HistoryBuilder {
    /// A new unit, or a person of whom something was told before there was such a person, changes what was told already.
    func mustStartAnew(with log: DeedLog, before end: Instant) -> Bool {
        log.known(before: end)[chronicle.count...].contains { deed in
            switch deed.act {
            case .unitSet: deed.unit.map { $0.index >= namesTold || unit($0) == nil } ?? false
            case .memberSet(let member, _): member.index < namesTold && person(member) == nil
            default: false
            }
        }
    }

    /// - Parameter start: the moment until which everything has been told.
    mutating func goOn(with log: consuming DeedLog, from start: Instant, until monday: LocalDate) {
        keepAlmanac(until: monday)
        let (fresh, withdrawn) = chronicle.goOn(with: log, before: model.clock.midnight(monday), almanac: chronicle.almanac)
        self.fresh = fresh
        growMaps()
        let changed = tellUnits()
        var stories = Set(fresh.compactMap { chronicle[$0].act.subject })
        for number in withdrawn { takeBack(number, &stories) }
        for unit in changed { stories.formUnion(units[unit].works.open(at: start).compactMap { chronicle[$0].act.subject }) }
        for story in stories { stories.formUnion(growths.posts(of: story)) }
        forget(stories)
        tell()
    }

    private mutating func keepAlmanac(until monday: LocalDate) {
        guard monday > almanacMonday else { return }
        let first = chronicle.count > 0 ? chronicle.day(of: 0) : monday
        almanacMonday = monday + 364
        chronicle.almanac = Self.almanac(model, from: first, to: almanacMonday)
        for unit in units.indices {
            units[unit].calendar = ServiceCalendar(almanac: chronicle.almanac, closed: units[unit].calendar.closed)
        }
    }

    /// What a withdrawn deed said by itself ends; the stories it had a part in are told again.
    private mutating func takeBack(_ number: Deed.Number, _ stories: inout Set<Name>) {
        let deed = chronicle[number]
        let gone = chronicle.end(of: number)
        if let person = person(deed.by) { people[person].end(number, gone) }
        if let unit = unit(deed.unit) { units[unit].works.end(number, gone) }
        if let subject = deed.act.subject { stories.insert(subject) }
        stories.formUnion(memory.loopsOfFact[deed.id] ?? [])
    }

    /// Forgets what these stories told, and notes their deeds to be told again.
    private mutating func forget(_ stories: Set<Name>) {
        toTell = stories.flatMap { chronicle.stories[$0] }.sorted()
        var isStale = [Bool](repeating: false, count: chronicle.count)
        for number in toTell { isStale[Int(number)] = true }
        let stale = isStale
        units.concurrentUpdate { $0.works.forget(stale) }
        for number in toTell where number < fresh.lowerBound {
            guard case .postPublished(let post, _, let voice) = chronicle[number].act else { continue }
            if let person = person(voice) { people[person].voicedPosts.forget(isStale, \.deed) }
            let story = PostStory(post, published: chronicle[number].at, in: chronicle)
            if let idea = story.plan.idea { growths.forget(idea, isStale) }
        }
    }
}

extension Works {
    /// Deeds that show promises which had not settled at `instant`.
    fileprivate func open(at instant: Instant) -> [Deed.Number] {
        ([answeredInThreeDays, answeredInTarget, claims, stances, insights] + loops).flatMap { ledger in
            ledger.entries.lazy.filter { $0.at >= instant }.map(\.deed)
        }
    }

    fileprivate mutating func end(_ deed: Deed.Number, _ gone: Instant) {
        for place in listening.indices where listening[place].deed == deed { listening[place].gone = gone }
        for place in actors.indices where actors[place].deed == deed { actors[place].gone = gone }
        for place in encounters.indices where encounters[place].deed == deed { encounters[place].gone = gone }
    }

    fileprivate mutating func forget(_ isStale: [Bool]) {
        posts.forget(isStale, \.deed)
        approvals.forget(isStale, \.deed)
        encounters.forget(isStale, \.deed)
        ideasGiven.forget(isStale, \.deed)
        goalsSet.forget(isStale, \.deed)
        slots.forget(isStale, \.deed)
        help.forget(isStale, \.deed)
        spells.forget(isStale, \.deed)
        for ledger in Self.ledgers { self[keyPath: ledger].forget(isStale) }
        for function in loops.indices { loops[function].forget(isStale) }
    }
}

extension PersonHistory {
    fileprivate mutating func end(_ deed: Deed.Number, _ gone: Instant) {
        for place in contributions.indices where contributions[place].deed == deed { contributions[place].gone = gone }
        for place in passes.indices where passes[place].deed == deed { passes[place].gone = gone }
        for place in acknowledgements.indices where acknowledgements[place].deed == deed { acknowledgements[place].gone = gone }
    }
}
