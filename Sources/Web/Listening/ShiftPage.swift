import Storage
import Workplace

/// Noting a listening shift: how the quarter of an hour goes, and two fields.
struct ShiftPage {
    let visit: Visit
    /// Those on whose behalf the reader may listen.
    let units: [Unit]
    let actors: [ReadActor]
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.noteAShift,
            kicker: "<a class=\"hit\" href=\"/listening\">\(icon("back"))\(texts.name(of: .listening))</a>", place: .listening,
            body: """
                <div class="split even"><div>\(form)</div>
                <aside class="section" aria-labelledby="how"><h2 class="h-21" id="how">\(texts.howToListen)</h2>
                <ol class="steps">\(texts.listeningSteps.map { "<li>\($0)</li>" as HTML })</ol>\(reading)</aside></div>
                """)
    }

    private var form: HTML {
        visit.formMarkup(
            to: "/listening",
            """
            \(visit.errorSummary(state))
            \(unitField)
            \(FieldMarkup(
                name: "items", label: texts.howManyFindings, hint: texts.findingExplained, problem: state.problem(with: "items"),
                value: state.value("items"), kind: .number, isRequired: true).html)
            \(FieldMarkup(
                name: "notes", label: texts.whatDidYouHear, hint: texts.notesExplained, problem: state.problem(with: "notes"),
                value: state.value("notes"), kind: .words(rows: 4)).html)
            <div><button class="button">\(texts.noteAShift)</button></div>
            """)
    }

    private var unitField: HTML? {
        guard units.count > 1 else { return nil }
        return FieldMarkup(
            name: "unit", label: texts.forWhichUnit, value: state.value("unit", else: visit.member?.home?.text ?? ""),
            kind: .choice(units.map { FieldMarkup.Choice(value: $0.id.text, label: $0.name) })
        ).html
    }

    /// The two that have waited longest.
    private var reading: HTML? {
        guard !actors.isEmpty else { return "<p><a class=\"hit\" href=\"/actors\">\(texts.markFive)</a></p>" }
        return "<ul class=\"rows\">\(actors.prefix(2).map { ActorRow(visit: visit, read: $0).brief })</ul>"
    }
}
