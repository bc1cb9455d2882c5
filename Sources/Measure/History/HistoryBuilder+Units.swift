import WorkingTime

/// Units in the order of their ids, with all they declare.
extension HistoryBuilder {
    mutating func tellUnits() {
        var first: [Name: Instant] = [:]
        for number in chronicle.numbers {
            let deed = chronicle[number]
            if case .unitSet = deed.act, let unit = deed.unit, first[unit] == nil { first[unit] = deed.at }
        }
        let ids = first.keys.sorted(by: names.isBefore)
        let calendar = ServiceCalendar(almanac: chronicle.almanac, closed: DaySet(model.holidays))
        units = ids.map { UnitHistory($0, declared: first[$0]!, calendar: calendar) }
        for unit in units.indices { units[unit].works = Works(functions: model.functions.count) }
        number(units: ids)
        noteChanges()
        tellQuietDays()
    }

    private mutating func noteChanges() {
        let functions = functionPlaces()
        for number in chronicle.numbers {
            let deed = chronicle[number]
            guard case .unitSet(let change) = deed.act, let unit = unit(deed.unit) else { continue }
            units[unit].note(
                chronicle.log.changes.units[Int(change)], at: deed.at, on: chronicle.day(of: number), functions: functions)
        }
        for unit in units.indices { units[unit].settleHours(model.service) }
    }

    /// The places of the model's functions under the names the log knows them by.
    func functionPlaces() -> [Name: Int] {
        var places: [Name: Int] = [:]
        for (place, function) in model.functions.enumerated() {
            if let name = names.known(function.id) { places[name] = place }
        }
        return places
    }

    private mutating func tellQuietDays() {
        var declarations = [[QuietDays.Declaration]](repeating: [], count: units.count)
        let cancelled = cancellations()
        for number in chronicle.numbers {
            let deed = chronicle[number]
            guard case .quietDeclared(let from, let to, let notice) = deed.act, let unit = unit(deed.unit) else { continue }
            declarations[unit].append(
                QuietDays.Declaration(
                    day: chronicle.day(of: number), from: from, to: to, notice: notice, cancelled: cancelled[deed.id]))
        }
        for unit in units.indices {
            units[unit].quiet = QuietDays(declarations[unit], model.quiet)
            for date in units[unit].quiet.announced { units[unit].calendar.closed.insert(date) }
        }
    }

    /// The first day on which each declaration was cancelled.
    private func cancellations() -> [Name: LocalDate] {
        var cancelled: [Name: LocalDate] = [:]
        for number in chronicle.numbers {
            guard case .quietCancelled(let declaration) = chronicle[number].act, cancelled[declaration] == nil else { continue }
            cancelled[declaration] = chronicle.day(of: number)
        }
        return cancelled
    }
}
