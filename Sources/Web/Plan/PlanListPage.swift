import Storage
import Workplace
import WorkingTime

/// The coming weeks as a list: what is planned, by whom, and which week still waits for its first place.
struct PlanListPage {
    /// Two months of weeks: the plan of the next three with what comes after.
    static let weeks = 8

    let visit: Visit
    let monday: LocalDate
    let filter: UnitFilter
    let reach: PlanReach?
    private let byWeek: [LocalDate: [CalendarEntry]]
    private let hours: SharedHours

    init(visit: Visit, monday: LocalDate, entries: [CalendarEntry], filter: UnitFilter, reach: PlanReach?) {
        self.visit = visit
        self.monday = monday
        self.filter = filter
        self.reach = reach
        byWeek = Dictionary(grouping: entries, by: \.time.date.monday)
        hours = SharedHours(entries)
    }

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.comingWeeks, kicker: "\(texts.contentCalendar)", actions: ReserveButton(visit: visit).html, place: .calendar,
            live: true,
            body: """
                <div class="stack">
                <div class="row-of spread">\(CalendarTabs(visit: visit, filter: filter, current: .list).html)\(filter.form(for: visit))</div>
                \(reach.map { CoverageFrames(visit: visit, reach: $0).html })
                \((0..<Self.weeks).map { week(monday + 7 * $0) })
                <p class="row-of">\(link(texts.earlierWeeks, -1))\(link(texts.laterWeeks, 1))</p>
                </div>
                """)
    }

    private func week(_ monday: LocalDate) -> HTML {
        let entries = byWeek[monday, default: []]
        let id = "week-\(monday.description)"
        let span = "\(texts.day(monday))–\(texts.day(monday + 6, today: visit.today))"
        return """
            <section class="section apart" aria-labelledby="\(id)"><header><h2 class="h-21" id="\(id)">\(texts.week(monday))</h2>\
            <span class="small muted">\(span)</span></header>
            \(entries.isEmpty ? empty(monday) : "<ul class=\"rows\">\(entries.map(row))</ul>" as HTML)</section>
            """
    }

    private func empty(_ monday: LocalDate) -> HTML {
        guard monday + 6 >= visit.today, visit.member?.hasSomewhere(.write) == true else {
            return "<p class=\"muted\">\(texts.noPlanThisWeek)</p>"
        }
        let day = max(monday, visit.today)
        return """
            <p class="muted">\(texts.noPlanThisWeek) <a class="hit" href="/slots/new?date=\(day.description)">\
            \(texts.reserve(forWeek: monday.isoWeek.week))</a></p>
            """
    }

    private func row(_ entry: CalendarEntry) -> HTML {
        let others = entry.time.date >= visit.today ? hours.others(beside: entry) : []
        return PlanRow(visit: visit, entry: entry, others: others).html
    }

    private func link(_ label: String, _ direction: Int) -> HTML {
        let start = monday + direction * 7 * Self.weeks
        let unit = filter.unit.map { "&unit=\($0.address)" } ?? ""
        return "<a class=\"hit\" href=\"/calendar/list?from=\(start.description)\(unit)\">\(label)</a>"
    }
}

/// A place or a post in a list, with who sees to it.
struct PlanRow {
    let visit: Visit
    let entry: CalendarEntry
    var others: [String] = []

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        <li class="row no-lead"><div><p class="title"><a href="\(path)" dir="auto">\(title)</a></p>\
        <p class="meta">\(texts.moment(entry.time, today: visit.today)), \(entry.unitName)\(people)\
        \(others.isEmpty ? nil : ", \(texts.sameHour(as: others))" as HTML)</p></div><p class="end">\(state)</p></li>
        """
    }

    private var path: String {
        switch entry {
        case .slot(let seen): "/slots/\(seen.id)"
        case .post(let post, _): "/posts/\(post.id)"
        }
    }

    private var title: String {
        switch entry {
        case .slot(let seen): seen.slot.plan.topic.isEmpty ? texts.topicOpen : seen.slot.plan.topic
        case .post(let post, _): post.title.isEmpty ? texts.name(of: post.state) : post.title
        }
    }

    private var people: HTML? {
        guard case .slot(let seen) = entry else { return nil }
        let names = [seen.ownerName ?? texts.ownerMissing, seen.deputyName.map { "\(texts.deputy.lowercased()) \($0)" }]
        return ", \(names.compactMap(\.self).joined(separator: ", "))"
    }

    private var state: HTML {
        switch entry {
        case .slot: Glyph.hollow.state(texts.slotReserved)
        case .post(let post, _): post.state.glyph.state(texts.name(of: post.state), tone: post.state.tone)
        }
    }
}

extension PlannedPost.State {
    var glyph: Glyph {
        switch self {
        case .draft: .hollow
        case .submitted: .half
        case .approved: .checked
        case .scheduled, .goingOut: .planned
        case .published, .partlyPublished: .published
        case .failed: .failed
        case .paused: .stopped
        }
    }

    var tone: String {
        switch self {
        case .draft: ""
        case .submitted: "open"
        case .approved, .published, .partlyPublished: "met"
        case .scheduled, .goingOut: "plan"
        case .failed, .paused: "stop"
        }
    }
}

/// The next four weeks as four frames, dashed where nothing is planned, under the sentence that says the same.
struct CoverageFrames {
    let visit: Visit
    let reach: PlanReach

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        <figure class="chart narrow"><figcaption class="regular">\(reach.sentence(for: visit))</figcaption>
        <svg height="48" role="img" aria-label="\(label)">\(reach.coverage.weeks.enumerated().map(frame))</svg></figure>
        """
    }

    private var label: String {
        reach.coverage.weeks.map { "\(texts.week($0.monday)): \(texts.name(of: $0.state))" }.joined(separator: ", ")
    }

    private func frame(_ place: Int, _ week: PlanCoverage.Week) -> HTML {
        let x = place * 25
        return """
            <rect x="\(x)%" y="1" width="23%" height="22" class="\(css(week.state))"/>\
            <text x="\(x)%" y="42">\(texts.weekHead) \(week.monday.isoWeek.week)</text>
            """
    }

    private func css(_ state: PlanCoverage.State) -> HTML {
        switch state {
        case .covered: "solid"
        case .unfinished: "hollow"
        case .empty: "vacant"
        }
    }
}
