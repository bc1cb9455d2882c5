import WorkingTime

/// Messages: who answers for them, and whether in time (I14, I15, I22, loops of the kind `messages`).
extension HistoryBuilder {
    mutating func tellMessages() {
        var told = NamesMet(names: names.count)
        let functions = model.functions.indices.filter { model.functions[$0].loop == .messages }
        for number in toTell {
            guard case .messageReceived(let message, _, _, _) = chronicle[number].act, told.meets(message) else { continue }
            let story = MessageStory(number, of: message, in: chronicle, humanAnswers)
            for spell in story.spells(number) { tell(spell, of: story, message, functions) }
        }
    }

    private mutating func tell(_ spell: Spell, of story: MessageStory, _ message: Name, _ functions: [Int]) {
        guard let unit = unit(spell.unit) else { return }
        let service = service(unit, from: spell.start)
        answer(spell, of: story, unit, service)
        if spell.beganByRouting { units[unit].works.claims.add(claim(spell, of: story, service)) }
        for function in functions { close(spell, of: story, unit, service, function) }
        let answer = story.answer?.at
        units[unit].works.spells.append(
            SpellRecord(
                spell, of: message, answer: answer,
                wasOwed: answer.map { story.isAnswerable(at: $0, model.answerable) } ?? false))
    }

    /// I14 within three service days, I15 within the unit's target but never later than a service day.
    private mutating func answer(_ spell: Spell, of story: MessageStory, _ unit: Int, _ service: ServiceTime) {
        let target = units[unit].targetMinutes.value(through: spell.start) ?? model.service.targetMinutes
        let seconds = Int64(min(target, service.hours.minutesPerDay)) * 60
        if let entry = answered(spell, of: story, due: service.deadline(days: 3)) {
            units[unit].works.answeredInThreeDays.add(entry)
        }
        if let entry = answered(spell, of: story, due: service.deadline(seconds: seconds)) {
            units[unit].works.answeredInTarget.add(entry)
        }
    }

    /// What comes first decides: the answer, the release, or the due time. Nil when nobody owed an answer then.
    private func answered(_ spell: Spell, of story: MessageStory, due: Instant) -> Entry? {
        let promise = Promise(deed: spell.deed, due: due)
        if let answer = story.answer?.at, answer <= due, answer <= spell.release ?? .never {
            return story.isAnswerable(at: answer, model.answerable) ? promise.kept(at: answer) : nil
        }
        if let release = spell.release, release <= due { return nil }
        return story.isAnswerable(at: due, model.answerable) ? promise.broken() : nil
    }

    /// I22: taken, answered or passed on within a service day. Of any class.
    private func claim(_ spell: Spell, of story: MessageStory, _ service: ServiceTime) -> Entry {
        let claimed = story.claims.first { $0.unit == spell.unit && $0.at >= spell.start }?.at
        let first = [claimed, story.answer?.at, spell.passedOn].compactMap { $0 }.min()
        return Promise(deed: spell.deed, due: service.deadline(days: 1)).settled(keptAt: first)
    }

    /// I29: answered and then solved or moved. The release counts only before an answer.
    private mutating func close(
        _ spell: Spell, of story: MessageStory, _ unit: Int, _ service: ServiceTime, _ function: Int
    ) {
        guard let limit = model.functions[function].limit else { return }
        let promise = Promise(deed: spell.deed, due: service.deadline(limit))
        let released = spell.release.map { $0 <= promise.due && $0 < story.answer?.at ?? .never } ?? false
        guard !released else { return }
        let entry = promise.settled(keptAt: story.solved())
        guard story.isAnswerable(at: entry.at, model.answerable) else { return }
        units[unit].works.loops[function].add(entry)
    }
}

/// A spell as I16 needs it, at the last Monday only.
struct SpellRecord: Sendable {
    /// What began it.
    let deed: Deed.Number
    let message: Name
    let start: Instant
    let release: Instant?
    let answer: Instant?
    /// Whether an answer was asked for when it came.
    let wasOwed: Bool

    init(_ spell: Spell, of message: Name, answer: Instant?, wasOwed: Bool) {
        self.deed = spell.deed
        self.message = message
        self.start = spell.start
        self.release = spell.release
        self.answer = answer
        self.wasOwed = wasOwed
    }
}
