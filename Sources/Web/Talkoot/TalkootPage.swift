import Measure
import Storage
import Workplace
import WorkingTime

/// One session: who, when, three steps; afterwards what was done and whether it helped.
struct TalkootPage {
    let visit: Visit
    let seen: SeenTalkoot
    let state: FormState

    private var texts: Texts { visit.texts }
    private var session: TalkootSession { seen.session }
    private var gate: Gate? { session.gate.flatMap { Model.shipped.gate($0) } }

    var page: Page {
        Page(
            title: texts.talkootTitle(seen.helperName, seen.helpedName), kicker: visit.up(to: "/talkoot", texts.talkootName),
            lead: texts.moment(session.meetsAt, now: visit.now) + ", " + texts.shortMinutes(TalkootSession.minutes), place: .units,
            live: true,
            body: """
                <div class="stack loose narrow">\(visit.errorSummary(state))\(unsaved)<p>\(TalkootState(texts: texts, session: session).html)</p>
                \(about)\(steps)\(outcome)\(next)\(handing)</div>
                """)
    }

    /// What was written when somebody else recorded the hour meanwhile.
    private var unsaved: HTML? { state.problems.isEmpty || session.isOpen ? nil : KeptFields(visit: visit).shown }

    private var about: HTML? {
        guard let gate else { return nil }
        return """
            <p class="text">\(texts.aboutGate): <a href="/units/\(seen.helpedAddress)/gates/\(gate.id)">\(texts.say(gate.wording))</a></p>
            """
    }

    private var steps: HTML? {
        guard session.isOpen else { return nil }
        return """
            <section class="section" aria-labelledby="steps"><h2 class="h-21" id="steps">\(texts.threeSteps)</h2>
            <ol class="steps">\(texts.talkootSteps.map { "<li>\($0)</li>" as HTML })</ol></section>
            """
    }

    private var outcome: HTML? {
        guard let outcome = session.outcome else { return nil }
        return """
            <section class="section" aria-labelledby="done"><h2 class="h-21" id="done">\(texts.whatWasDone)</h2>
            <blockquote class="words">\(HTML.paragraphs(outcome.words))</blockquote>
            <p class="small muted">\(seen.holderName ?? ""), \(texts.moment(outcome.at, now: visit.now))</p></section>
            """
    }

    private var next: HTML? {
        switch session.course {
        case .agreed where visit.now >= session.meetsAt:
            visit.formMarkup(
                to: "/talkoot/\(session.id)/outcome",
                """
                \(FieldMarkup(
                    name: "done", label: texts.whatWasDone, hint: texts.whatWasDoneHint, problem: state.problem(with: "done"),
                    value: state.value("done"), kind: .words(rows: 3), isRequired: true).html)
                <div><button class="button">\(texts.recordTalkoot)</button></div>
                """)
        case .held:
            visit.member?.home == session.pair.helped
                ? visit.formMarkup(
                    to: "/talkoot/\(session.id)/confirmation", class: "contents",
                    "<div><button class=\"button\">\(texts.thisHelpedUs)</button></div>")
                : "<p class=\"small muted\">\(texts.helpedUnitConfirms(seen.helpedName))</p>"
        case .agreed, .cancelled, .confirmed: nil
        }
    }

    private var handing: HTML? {
        guard session.isOpen else { return nil }
        return """
            <div class="row-of"><a class="button quiet" href="/talkoot/\(session.id)/calendar" download>\(icon("calendar"))\(texts.toOwnCalendar)</a>\
            \(visit.formMarkup(
                to: "/talkoot/\(session.id)", method: "delete", class: "contents", "<button class=\"button bare\">\(texts.callOff)</button>"))</div>
            """
    }
}
