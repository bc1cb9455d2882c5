import Storage
import Workplace
import WorkingTime

/// Opening a case: one real thing, who sees to it, and when the work itself ends.
struct NewWorkCasePage {
    let visit: Visit
    let unit: Unit
    let function: BusinessFunction
    let kind: Playbook.CaseKind
    let people: [Member]
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.openCase(kind), kicker: visit.up(to: "/units/\(unit.address)/loop", texts.ownWork(of: unit.name)),
            lead: texts.oneRealCase, place: .units,
            body: visit.formMarkup(
                to: "/units/\(unit.address)/loop", class: "stack narrow",
                """
                \(visit.errorSummary(state))<input type="hidden" name="function" value="\(function.rawValue)">
                \(FieldMarkup(
                    name: "title", label: texts.caseTitle(kind), problem: state.problem(with: "title"), value: state.value("title"),
                    isRequired: true).html)
                \(FieldMarkup(
                    name: "notes", label: texts.caseNotes, hint: texts.caseNotesHint, problem: state.problem(with: "notes"),
                    value: state.value("notes"), kind: .words(rows: 3)).html)
                \(FieldMarkup(
                    name: "owner", label: texts.whoSeesToIt, problem: state.problem(with: "owner"),
                    value: state.value("owner", else: visit.member?.id.text ?? ""), kind: .choice(owners)).html)
                \(FieldMarkup(
                    name: "until", label: texts.workEnds(kind), hint: texts.workEndsHint(kind), problem: state.problem(with: "until"),
                    value: state.value("until"), kind: .date).html)
                <div><button class="button">\(texts.openCase(kind))</button></div>
                """))
    }

    private var owners: [FieldMarkup.Choice] { people.map { FieldMarkup.Choice(value: $0.id.text, label: $0.name) } }
}
