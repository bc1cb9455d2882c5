import WorkingTime

/// Whether a unit is assessed on a Monday, and if not, why.
enum Standing: Hashable, Sendable {
    case undeclared, closed, outOfScope
    /// Arvioidaan myöhemmin.
    case later
    case assessed

    /// - Parameter place: the unit's among all; it is asked for no more than it takes.
    init(_ history: History, _ place: Int, members: Int, _ monday: Monday) {
        let declared = history.units[place].declared
        guard declared < monday.end else {
            self = .undeclared
            return
        }
        let scope = history.units[place].scope.last { $0.at < monday.end }
        if scope?.scope == .closed {
            self = .closed
        } else if scope?.excludes(on: monday.date) ?? false {
            self = .outOfScope
        } else {
            let ripe = monday.midnight(history.model.clock.date(of: declared) + history.model.assessedAfterDays) <= monday.end
            self = ripe && members >= 1 ? .assessed : .later
        }
    }
}
