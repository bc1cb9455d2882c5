import WorkingTime

/// Units in the order of their ids, with all they declare.
extension HistoryBuilder {
    mutating func foundUnits() {
        var first: [Name: Instant] = [:]
        for number in fresh {
            let deed = chronicle[number]
            if case .unitSet = deed.act, let unit = deed.unit, first[unit] == nil { first[unit] = deed.at }
        }
        let ids = first.keys.sorted(by: names.isBefore)
        let calendar = ServiceCalendar(almanac: chronicle.almanac, closed: DaySet(model.holidays))
        units = ids.map { UnitHistory($0, declared: first[$0]!, calendar: calendar) }
        for unit in units.indices { units[unit].works = Works(functions: model.functions.count) }
        memory.declarations = units.map { _ in [] }
        number(units: ids)
    }

    /// - Returns: units whose service time has changed.
    mutating func tellUnits() -> Set<Int> { tellChanges().union(tellQuietDays()) }

    private mutating func tellChanges() -> Set<Int> {
        let functions = functionPlaces()
        var changed = Set<Int>()
        for number in fresh {
            let deed = chronicle[number]
            guard case .unitSet(let change) = deed.act, let unit = unit(deed.unit) else { continue }
            let told = chronicle.log.changes.units[Int(change)]
            units[unit].note(told, at: deed.at, on: chronicle.day(of: number), functions: functions)
            if told.changesHours { changed.insert(unit) }
        }
        for unit in changed { units[unit].settleHours(model.service) }
        return changed
    }

    /// The places of the model's functions under the names the log knows them by.
    func functionPlaces() -> [Name: Int] {
        var places: [Name: Int] = [:]
        for (place, function) in model.functions.enumerated() {
            if let name = names.known(function.id) { places[name] = place }
        }
        return places
    }

    private mutating func tellQuietDays() -> Set<Int> {
        let cancelled = tellCancellations()
        var changed = Set<Int>()
        for number in fresh {
            let deed = chronicle[number]
            guard case .quietDeclared(let from, let to, let notice) = deed.act, let unit = unit(deed.unit) else { continue }
            memory.declarations[unit].append(
                QuietDays.Declaration(
                    id: deed.id, day: chronicle.day(of: number), from: from, to: to, notice: notice,
                    cancelled: memory.cancellations[deed.id]))
            changed.insert(unit)
        }
        if !cancelled.isEmpty { changed.formUnion(cancel(cancelled)) }
        for unit in changed { settleQuietDays(of: unit) }
        return changed
    }

    /// The first day on which each declaration was cancelled.
    private mutating func tellCancellations() -> Set<Name> {
        var cancelled = Set<Name>()
        for number in fresh {
            guard case .quietCancelled(let id) = chronicle[number].act, memory.cancellations[id] == nil else { continue }
            memory.cancellations[id] = chronicle.day(of: number)
            cancelled.insert(id)
        }
        return cancelled
    }

    private mutating func cancel(_ cancelled: Set<Name>) -> Set<Int> {
        var changed = Set<Int>()
        for unit in units.indices {
            for place in memory.declarations[unit].indices where cancelled.contains(memory.declarations[unit][place].id) {
                memory.declarations[unit][place].cancelled = memory.cancellations[memory.declarations[unit][place].id]
                changed.insert(unit)
            }
        }
        return changed
    }

    private mutating func settleQuietDays(of unit: Int) {
        units[unit].quiet = QuietDays(memory.declarations[unit], model.quiet)
        units[unit].calendar.closed = DaySet(model.holidays + units[unit].quiet.announced)
    }
}

extension UnitChange {
    fileprivate var changesHours: Bool { days.isGiven || from.isGiven || to.isGiven }
}
