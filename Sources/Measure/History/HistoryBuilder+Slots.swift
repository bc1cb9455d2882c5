import WorkingTime

/// A place in the plan as it stood for a while: on that day, with a topic and an owner.
struct SlotState: Sendable {
    let slot: Name
    /// The first `slot.planned`.
    let deed: Deed.Number
    let date: LocalDate
    let known: Instant
    let gone: Instant

    func exists(at end: Instant) -> Bool { known < end && end <= gone }
}

extension HistoryBuilder {
    mutating func tellSlots() {
        var told = NamesMet(names: names.count)
        for number in toTell {
            guard case .slotPlanned(let slot, _) = chronicle[number].act, told.meets(slot) else { continue }
            note(openness: number, of: chronicle[number].unit)
            guard let unit = unit(chronicle[number].unit) else { continue }
            units[unit].works.slots += states(of: slot, first: number)
        }
        let names = names
        for unit in units.indices {
            units[unit].works.slots.sortIfNeeded { $0.date == $1.date ? names.isBefore($0.slot, $1.slot) : $0.date < $1.date }
        }
    }

    private func states(of slot: Name, first: Deed.Number) -> [SlotState] {
        var states: [SlotState] = []
        var state = SlotChange(date: .absent, hasTopic: .absent, owner: .absent, dropped: .absent)
        let deeds = chronicle.stories[slot].filter { if case .slotPlanned = chronicle[$0].act { true } else { false } }
        for (place, number) in deeds.enumerated() {
            guard case .slotPlanned(_, let change) = chronicle[number].act else { continue }
            state.take(chronicle.log.changes.slots[Int(change)])
            guard let date = state.standsOn else { continue }
            let next = place + 1 < deeds.count ? chronicle[deeds[place + 1]].at : .never
            states.append(SlotState(slot: slot, deed: first, date: date, known: chronicle[number].at, gone: next))
        }
        return states
    }
}

extension SlotChange {
    mutating func take(_ change: SlotChange) {
        if change.date.isGiven { date = change.date }
        if change.hasTopic.isGiven { hasTopic = change.hasTopic }
        if change.owner.isGiven { owner = change.owner }
        if change.dropped.isGiven { dropped = change.dropped }
    }

    /// The day of a slot that is planned: not dropped, with owner and topic.
    fileprivate var standsOn: LocalDate? {
        guard dropped.after(nil) != true, hasTopic.after(nil) == true, owner.after(nil) != nil else { return nil }
        return date.after(nil)
    }
}
