import Hummingbird
import Storage
import Workplace
import WorkingTime

/// The calendar: a month on the wall, or the coming weeks as a list.
enum CalendarRoutes {
    static let all: [Route] = [
        .get("/calendar", use: showNow),
        .get("/calendar/list", use: list),
        .get("/calendar/:year/:month", use: showMonth),
    ]

    @Sendable static func showNow(_ visit: Visit) async throws -> Response {
        let filter = try await UnitFilter(reading: visit)
        return .seeOther("/calendar/\(visit.today.year)/\(visit.today.month)" + filter.query)
    }

    @Sendable static func showMonth(_ visit: Visit) async throws -> Response {
        guard let year = visit.parameters.get("year").flatMap({ Int($0) }), let number = visit.parameters.get("month").flatMap({ Int($0) }),
            let month = CalendarMonth(year: year, month: number)
        else { throw NotFound() }
        let filter = try await UnitFilter(reading: visit)
        let entries = try await visit.stores.slots.calendar(of: filter.unit?.id, in: month.shown, seenBy: visit.signedIn())
        let reach = try await PlanReach(reading: visit, filter: filter)
        return try await MonthPage(visit: visit, month: month, entries: entries, filter: filter, reach: reach).page.response(for: visit)
    }

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let monday = (visit.query("from").flatMap { LocalDate($0) } ?? visit.today).monday
        let filter = try await UnitFilter(reading: visit)
        let days = monday..<(monday + 7 * PlanListPage.weeks)
        let entries = try await visit.stores.slots.calendar(of: filter.unit?.id, in: days, seenBy: visit.signedIn())
        let reach = try await PlanReach(reading: visit, filter: filter)
        return try await PlanListPage(visit: visit, monday: monday, entries: entries, filter: filter, reach: reach).page
            .response(for: visit)
    }
}

/// Which unit's plan is looked at: one named in the address by `?unit=`, else all.
struct UnitFilter {
    let units: [Unit]
    let unit: Unit?

    /// An address that names no unit shows all: the reader sees what is shown.
    init(reading visit: Visit) async throws {
        units = try await visit.stores.units.all()
        let wanted = visit.query("unit") ?? ""
        unit = units.first { $0.address == wanted }
    }

    /// The end of an address that keeps to the same unit.
    var query: String { unit.map { "?unit=\($0.address)" } ?? "" }

    func form(for visit: Visit) -> HTML? {
        guard units.count > 1 else { return nil }
        let options = units.map { choice -> HTML in
            "<option value=\"\(choice.address)\"\("selected", when: choice.id == unit?.id)>\(choice.name)</option>"
        }
        return """
            <form class="row-of" action="\(visit.path)"><span class="pair"><label class="small" for="unit">\(visit.texts.unit)</label>\
            <select class="as-is" id="unit" name="unit"><option value="">\(visit.texts.allUnits)</option>\(options)</select></span>\
            <button class="button quiet slim">\(visit.texts.show)</button></form>
            """
    }
}

/// How far a unit's plan reaches: the unit looked at, else the viewer's own.
struct PlanReach {
    let unit: Unit
    let coverage: PlanCoverage

    /// Nil for somebody without a unit who looks at all of them.
    init?(reading visit: Visit, filter: UnitFilter) async throws {
        let home = try visit.signedIn().home
        guard let unit = filter.unit ?? filter.units.first(where: { $0.id == home }) else { return nil }
        self.unit = unit
        coverage = try await visit.stores.slots.coverage(of: unit.id, from: visit.today.monday)
    }

    /// What lacks first, then how far the plan reaches, then the one thing to do about it.
    func sentence(for visit: Visit) -> HTML {
        let texts = visit.texts
        let lacking = [texts.noSlots(inWeeks: coverage.weeks(.empty)), texts.unfinished(inWeeks: coverage.weeks(.unfinished))]
            .compactMap(\.self).joined(separator: " ")
        return """
            \(lacking.isEmpty ? nil : "<strong>\(lacking)</strong> " as HTML)\(texts.coverage(coverage, of: unit.name))\(next(for: visit))
            """
    }

    private func next(for visit: Visit) -> HTML? {
        guard let week = coverage.weeks(.empty).first, let member = visit.member, member.may(.write, in: unit.id) else { return nil }
        let day = max(week.monday, visit.today)
        return
            " <a class=\"not-print\" href=\"/slots/new?date=\(day.description)\">\(visit.texts.reserve(forWeek: week.monday.isoWeek.week))</a>"
    }
}
