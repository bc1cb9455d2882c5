import Storage
import Workplace
import WorkingTime

/// One month of the whole house's plan: a grid where there is room, an agenda on a phone, one sheet on paper.
struct MonthPage {
    let visit: Visit
    let month: CalendarMonth
    let filter: UnitFilter
    let reach: PlanReach?
    private let days: [LocalDate: [CalendarEntry]]
    private let hours: SharedHours

    init(visit: Visit, month: CalendarMonth, entries: [CalendarEntry], filter: UnitFilter, reach: PlanReach?) {
        self.visit = visit
        self.month = month
        self.filter = filter
        self.reach = reach
        days = Dictionary(grouping: entries, by: \.time.date)
        hours = SharedHours(entries)
    }

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.name(of: month), kicker: "\(texts.contentCalendar)",
            actions: """
                \(step("back", texts.previousMonth, to: month.previous))\
                <a class="button quiet" href="/calendar\(filter.query)">\(texts.name(of: .today))</a>\
                \(step("arrow", texts.nextMonth, to: month.next))\(ReserveButton(visit: visit).html)
                """,
            place: .calendar, live: true,
            body: """
                <div class="stack">
                <div class="row-of spread">\(CalendarTabs(visit: visit, filter: filter, current: .month).html)\(filter.form(for: visit))</div>
                \(reachSentence)
                \(days.isEmpty ? "<p class=\"text\">\(texts.noPlan)</p>" as HTML : nil)
                <div class="calendar"><div class="days-head" aria-hidden="true"><span>\(texts.weekHead)</span>\
                \((1...7).map { "<span>\(texts.shortWeekday($0))</span>" as HTML })</div>\
                \(month.mondays.map(week))</div>
                \(EntryKey(texts: texts).html)
                </div>
                """)
    }

    /// Only where the weeks it speaks of can be seen.
    private var reachSentence: HTML? {
        guard let reach, reach.coverage.weeks.contains(where: { month.shown.contains($0.monday) }) else { return nil }
        return "<p class=\"small\">\(reach.sentence(for: visit))</p>"
    }

    private func step(_ drawing: String, _ label: String, to month: CalendarMonth?) -> HTML? {
        guard let month else { return nil }
        return """
            <a class="button quiet" href="/calendar/\(month.year)/\(month.month)\(filter.query)">\(icon(drawing))\
            <span class="visually-hidden">\(label)</span></a>
            """
    }

    private func week(_ monday: LocalDate) -> HTML {
        let isEmpty = (0..<7).allSatisfy { days[monday + $0] == nil }
        return """
            <section class="week\(isEmpty ? " empty" : "")" aria-label="\(texts.week(monday))"><p class="weekno"><span class="phone-only">\(texts.weekWord) </span>\
            \(monday.isoWeek.week)</p><div class="contents" role="list">\((0..<7).map { day(monday + $0) })</div></section>
            """
    }

    private func day(_ date: LocalDate) -> HTML {
        let entries = days[date, default: []]
        let isToday = date == visit.today
        return """
            <div class="day\(month.contains(date) ? "" : " other")\(isToday ? " today" : "")\(entries.isEmpty ? " empty" : "")" role="listitem">\
            <h2><span><span class="phone-only wd">\(texts.shortWeekday(date.weekday)) </span>\
            <time datetime="\(date.description)">\(texts.dayInGrid(date))</time></span>\
            \(isToday ? "<span>\(texts.todayMark)</span>" as HTML : nil)</h2>\(entries.map(markup))</div>
            """
    }

    private func markup(_ entry: CalendarEntry) -> HTML {
        EntryMarkup(visit: visit, entry: entry, others: entry.time.date >= visit.today ? hours.others(beside: entry) : []).html
    }
}

/// The ways to look at the plan.
struct CalendarTabs {
    enum View: CaseIterable { case month, list, goals }

    let visit: Visit
    let filter: UnitFilter
    let current: View

    var html: HTML {
        "<nav class=\"tabs no-rule\" aria-label=\"\(visit.texts.viewLabel)\">\(View.allCases.map(tab))</nav>"
    }

    private func tab(_ view: View) -> HTML {
        let (path, name) =
            switch view {
            case .month: ("/calendar", visit.texts.month)
            case .list: ("/calendar/list", visit.texts.list)
            case .goals: ("/goals", visit.texts.goals)
            }
        return "<a href=\"\(path)\(filter.query)\"\("aria-current=\"page\"", when: view == current)>\(name)</a>"
    }
}

/// Leads to a new place; for those who may plan in some unit.
struct ReserveButton {
    let visit: Visit

    var html: HTML? {
        guard visit.member?.hasSomewhere(.write) == true else { return nil }
        return "<a class=\"button\" href=\"/slots/new\">\(icon("plus"))\(visit.texts.reserveSlot)</a>"
    }
}
