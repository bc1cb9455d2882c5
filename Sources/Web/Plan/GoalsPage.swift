import Storage
import Workplace
import WorkingTime

/// All goals: those that wait for their outcome, those under way, and what the others taught.
struct GoalsPage {
    let visit: Visit
    let filter: UnitFilter
    let active: [SeenGoal]
    let awaiting: [SeenGoal]
    let concluded: [SeenGoal]

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.goals, kicker: "\(texts.contentCalendar)", lead: texts.goalsLead, actions: setButton, place: .calendar, live: true,
            body: """
                <div class="stack">
                <div class="row-of spread">\(CalendarTabs(visit: visit, filter: filter, current: .goals).html)\(filter.form(for: visit))</div>
                <div class="stack loose">
                \(awaiting.isEmpty ? nil : section("awaiting", texts.goalsAwaiting, awaiting, empty: ""))
                \(section("active", texts.goalsActive, active, empty: texts.noGoals))
                \(section("concluded", texts.goalsConcluded, concluded, empty: texts.noGoalsConcluded))
                </div></div>
                """)
    }

    private var setButton: HTML? {
        guard visit.member?.hasSomewhere(.write) == true else { return nil }
        return "<a class=\"button\" href=\"/goals/new\">\(icon("plus"))\(texts.setGoal)</a>"
    }

    private func section(_ id: String, _ title: String, _ goals: [SeenGoal], empty: String) -> HTML {
        let rows: HTML =
            goals.isEmpty
            ? "<p class=\"muted\">\(empty)</p>" : "<ul class=\"rows\">\(goals.map { GoalRow(visit: visit, seen: $0).html })</ul>"
        return
            "<section class=\"section\" aria-labelledby=\"\(id)\"><header><h2 class=\"h-21\" id=\"\(id)\">\(title)</h2></header>\(rows)</section>"
    }
}

/// A goal in a list: what changes, from what to what, and where it stands.
struct GoalRow {
    let visit: Visit
    let seen: SeenGoal

    private var texts: Texts { visit.texts }

    var html: HTML {
        let content = seen.goal.content
        return """
            <li class="row">\(icon("goal"))<div><p class="title"><a href="/goals/\(seen.id)" dir="auto">\(content.name)</a></p>\
            <p class="meta"><span dir="auto">\(content.metric)</span>: \(texts.number(content.baseline)) → \(texts.number(content.target))</p>\
            <p class="meta">\(seen.unitName ?? texts.wholeOrganisation), \(texts.period(seen.goal.period, today: visit.today))</p></div>\
            <p class="end">\(GoalState(visit: visit, goal: seen.goal).html)</p></li>
            """
    }
}

/// Where a goal stands, in a sign and a few words.
struct GoalState {
    let visit: Visit
    let goal: Goal

    private var texts: Texts { visit.texts }

    var html: HTML {
        if let conclusion = goal.conclusion {
            return goal.isReached(at: conclusion.outcome)
                ? Glyph.done.state(texts.outcomeIs(conclusion.outcome), tone: "met")
                : Glyph.solid.state(texts.outcomeIs(conclusion.outcome))
        }
        if goal.period.to < visit.today {
            return Glyph.half.state(texts.outcomeBy(texts.day(goal.outcomeDue, today: visit.today)), tone: "open")
        }
        if goal.period.from > visit.today { return Glyph.hollow.state(texts.begins(texts.day(goal.period.from, today: visit.today))) }
        return Glyph.half.state(texts.daysLeft(until: goal.period.to, today: visit.today))
    }
}
