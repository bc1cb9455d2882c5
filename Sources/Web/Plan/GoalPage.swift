import Storage
import Workplace
import WorkingTime

/// One goal: where it stands, what has been published for it, and what has happened to it.
struct GoalPage {
    let visit: Visit
    let seen: SeenGoal
    let posts: [PlannedPost]
    let history: [GoalEvent]
    let aims: [SeenGoal]
    let state: FormState

    private var texts: Texts { visit.texts }
    private var goal: Goal { seen.goal }

    /// Whether the viewer decides about the goal and there is something left to decide.
    private var mayChange: Bool {
        guard goal.conclusion == nil, let member = visit.member else { return false }
        return goal.unitID.map { member.may(.write, in: $0) } ?? member.may(.coordinate)
    }

    var page: Page {
        Page(
            title: goal.content.name, kicker: "<a class=\"hit\" href=\"/goals\">\(icon("back"))\(texts.goals)</a>", place: .calendar,
            body: """
                <div class="stack loose narrow">
                \(visit.errorSummary(state))\(unsaved)
                <div class="stack tight"><p dir="auto">\(goal.content.metric)</p>
                <p class="muted">\(seen.unitName ?? texts.wholeOrganisation), \(texts.period(goal.period, today: visit.today))</p>
                <p>\(GoalState(visit: visit, goal: goal).html)</p>\(aim)
                \(goal.content.restriction.map { "<p class=\"state\">\(icon("lock"))\(texts.restricted($0))</p>" as HTML })</div>
                \(ProgressLine(texts: texts, goal: goal).html)
                \(conclusion)
                \(next)
                \(GoalPosts(visit: visit, posts: posts).html)
                \(GoalHistory(visit: visit, events: history).html)
                \(change)
                </div>
                """)
    }

    /// What was written when somebody else concluded the goal meanwhile.
    private var unsaved: HTML? { state.problems.isEmpty || mayChange ? nil : KeptFields(visit: visit).shown }

    private var aim: HTML? {
        guard let aim = aims.first(where: { $0.id == goal.content.aimID }) else { return nil }
        return "<p class=\"small\">\(texts.leadsTo): <a href=\"/goals/\(aim.id)\" dir=\"auto\">\(aim.goal.content.name)</a></p>"
    }

    private var conclusion: HTML? {
        guard let conclusion = goal.conclusion else { return nil }
        return """
            <section class="section" aria-labelledby="learned"><h2 class="h-21" id="learned">\(texts.conclusion)</h2>
            <blockquote class="words">\(HTML.paragraphs(conclusion.words))</blockquote></section>
            """
    }

    /// The outcome when its time has come, else where the metric stands.
    private var next: HTML? {
        guard mayChange else { return nil }
        let earliest = goal.earliestConclusion(texts.clock)
        // The last day makes the outcome the one thing to do; before it the goal is still being worked for.
        let look = visit.today >= goal.period.to ? "button" : "hit"
        let outcome: HTML =
            visit.now < earliest
            ? "<p class=\"small muted\">\(texts.outcomeFrom(earliest, today: visit.today))</p>"
            : "<p><a class=\"\(look)\" href=\"/goals/\(goal.id)/outcome\">\(texts.recordOutcome)</a></p>"
        return """
            <section class="section" aria-labelledby="now"><h2 class="h-21" id="now">\(texts.whereNow)</h2>
            \(visit.formMarkup(to: "/goals/\(goal.id)/reading", class: "inline-form", """
                \(FieldMarkup(
                    name: "reading", label: texts.name(ofField: "reading"), problem: state.problem(with: "reading"),
                    value: state.value("reading"), kind: .number, isRequired: true).html)
                <button class="button quiet">\(texts.noteReading)</button>
                """))\(outcome)</section>
            """
    }

    private var change: HTML? {
        guard mayChange else { return nil }
        // What was wrong with a reading leaves these fields as they are.
        let fields = GoalFields(
            visit: visit, state: state.problem(with: "reading") == nil ? state : .fresh, goal: goal,
            aims: goal.unitID == nil ? [] : aims)
        return """
            <section class="section" aria-labelledby="change"><h2 class="h-21" id="change">\(texts.changeGoal)</h2>
            <p class="hint">\(texts.periodBinds)</p>
            \(visit.formMarkup(to: "/goals/\(goal.id)", """
                \(fields.html)
                \(fields.visibility)
                <div><button class="button quiet">\(texts.saveChanges)</button></div>
                """))</section>
            """
    }
}

/// What has been made for a goal.
struct GoalPosts {
    let visit: Visit
    let posts: [PlannedPost]

    var html: HTML {
        let rows = posts.map { post -> HTML in
            let when = post.time.map { ", " + visit.texts.moment($0, today: visit.today) } ?? ""
            return """
                <li class="row no-lead"><div><p class="title"><a href="/posts/\(post.id)" dir="auto">\(post.title)</a></p>\
                <p class="meta">\(post.unitName + when)</p></div>\
                <p class="end">\(post.state.glyph.state(visit.texts.name(of: post.state), tone: post.state.tone))</p></li>
                """
        }
        return """
            <section class="section" aria-labelledby="posts"><h2 class="h-21" id="posts">\(visit.texts.postsOfGoal)</h2>
            \(rows.isEmpty ? "<p class=\"muted\">\(visit.texts.noPostsOfGoal)</p>" as HTML : "<ul class=\"rows\">\(rows)</ul>")</section>
            """
    }
}

/// What has happened to a goal, oldest first, on one line of yarn.
struct GoalHistory {
    let visit: Visit
    let events: [GoalEvent]

    var html: HTML {
        let items = events.map { event -> HTML in
            let who = [event.name, visit.texts.moment(event.at, now: visit.now)].compactMap(\.self).joined(separator: ", ")
            return """
                <li><span class="mark">\(icon(event.what.icon))</span><div class="act"><p>\(visit.texts.say(event.what))</p>\
                <p class="meta">\(who)</p></div></li>
                """
        }
        return """
            <section class="section" aria-labelledby="history"><h2 class="h-21" id="history">\(visit.texts.history)</h2>
            <ol class="thread">\(items)</ol></section>
            """
    }
}

extension GoalEvent.What {
    fileprivate var icon: String {
        switch self {
        case .set: "goal"
        case .baselineMoved, .targetMoved, .reworded: "write"
        case .read: "up"
        case .concluded: "check"
        }
    }
}
