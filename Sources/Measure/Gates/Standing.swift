import WorkingTime

/// Whether a unit is assessed on a Monday, and if not, why.
enum Standing: Hashable, Sendable {
    case undeclared, closed, outOfScope
    /// Arvioidaan myöhemmin.
    case later
    case assessed

    init(_ unit: UnitHistory, members: Int, _ monday: Monday, _ model: Model) {
        guard unit.declared < monday.end else {
            self = .undeclared
            return
        }
        let scope = unit.scope.last { $0.at < monday.end }
        if scope?.scope == .closed {
            self = .closed
        } else if scope?.excludes(on: monday.date) ?? false {
            self = .outOfScope
        } else {
            let ripe = monday.midnight(model.clock.date(of: unit.declared) + model.assessedAfterDays) <= monday.end
            self = ripe && members >= 1 ? .assessed : .later
        }
    }
}
