import Measure
import Storage
import Workplace
import WorkingTime

/// Agreeing on a session: who helps whom, with which gate, when.
struct NewTalkootPage {
    let visit: Visit
    let units: [Unit]
    let standing: HouseStanding
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        guard units.count > 1 else { return tooFew }
        return Page(
            title: texts.agreeOnTalkoot, kicker: visit.up(to: "/talkoot", texts.talkootName), lead: texts.newTalkootLead, place: .units,
            body: visit.formMarkup(
                to: "/talkoot", class: "stack narrow",
                """
                \(visit.errorSummary(state))
                \(unit("helped", texts.whoIsHelped, start: helped))
                \(unit("helper", texts.whoHelps, start: helper))
                \(FieldMarkup(
                    name: "gate", label: texts.withWhichGate, problem: state.problem(with: "gate"), value: state.value("gate", else: gate),
                    kind: .choice([FieldMarkup.Choice(value: "", label: texts.somethingElse)] + gates)).html)
                <div class="field-pair">\(field("date", texts.date, (visit.today + 7).description, .date))\
                \(field("time", texts.time, (13 * 60).timeFieldValue, .time))</div>
                <div><button class="button">\(texts.agreeOnTalkoot)</button></div>
                """))
    }

    /// With one unit there is nobody to help.
    private var tooFew: Page {
        Page(
            title: texts.agreeOnTalkoot, kicker: visit.up(to: "/talkoot", texts.talkootName), place: .units,
            body: "<p class=\"text\">\(texts.talkootNeedTwo)</p>")
    }

    /// The unit that the address names, else the one that is helped next.
    private var helped: Unit? {
        units.first { $0.address == visit.query("helped") } ?? standing.helpedNext?.unit ?? units.last
    }

    private var helper: Unit? {
        let own = units.first { $0.id == visit.member?.home }
        return [standing.unit(standing.house?.helper), own, units.first { $0.id != helped?.id }].compactMap(\.self)
            .first { $0.id != helped?.id }
    }

    private var gate: String { visit.query("gate") ?? standing.house?.weakestGate ?? "" }

    private var gates: [FieldMarkup.Choice] {
        standing.model.gates.map { FieldMarkup.Choice(value: $0.id, label: "\($0.stage): \(texts.say($0.wording))") }
    }

    private func unit(_ name: String, _ label: String, start: Unit?) -> HTML {
        FieldMarkup(
            name: name, label: label, problem: state.problem(with: name), value: state.value(name, else: start?.id.text ?? ""),
            kind: .choice(units.map { FieldMarkup.Choice(value: $0.id.text, label: $0.name) })
        ).html
    }

    private func field(_ name: String, _ label: String, _ start: String, _ kind: FieldMarkup.Kind) -> HTML {
        FieldMarkup(
            name: name, label: label, problem: state.problem(with: name), value: state.value(name, else: start), kind: kind,
            isRequired: true
        ).html
    }
}
