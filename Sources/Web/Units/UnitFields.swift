import WorkingTime
import Workplace

/// The fields of a unit: what it is called, what it does, and what it promises.
struct UnitFields {
    let texts: Texts
    let unit: Unit
    let state: FormState

    var html: HTML {
        """
        \(line("name", texts.unitName, unit.name))
        <fieldset class="stack" id="function"><legend class="legend-title">\(texts.whatUnitDoes)</legend>
        <div class="choices">\(BusinessFunction.allCases.map(function))</div>
        \(primary)</fieldset>
        <fieldset class="stack"><legend class="legend-title">\(texts.whatUnitPromises)</legend>
        \(line("rhythm", texts.rhythm, texts.decimal(unit.rhythm), hint: texts.rhythmHint, kind: .number))
        <fieldset class="field" id="day"><legend class="legend">\(texts.serviceDays)</legend>\(problem("day"))
        <div class="choices">\((1...7).map(day))</div></fieldset>
        \(line("from", texts.serviceFrom, texts.clockTime(minute: unit.hours.from)))
        \(line("to", texts.serviceTo, texts.clockTime(minute: unit.hours.to)))
        \(line("target", texts.targetMinutes, "\(unit.targetMinutes)", hint: texts.targetHint, kind: .number))</fieldset>
        """
    }

    private func line(_ name: String, _ label: String, _ value: String, hint: String? = nil, kind: FieldMarkup.Kind = .line) -> HTML {
        FieldMarkup(
            name: name, label: label, hint: hint, problem: state.problem(with: name), value: state.value(name, else: value), kind: kind,
            autocomplete: "off", isRequired: true
        ).html
    }

    private func function(_ function: BusinessFunction) -> HTML {
        tick("function", function.rawValue, texts.name(of: function), unit.functions.contains(function), hint: texts.work(of: function))
    }

    private var primary: HTML {
        let choices = BusinessFunction.allCases.map { FieldMarkup.Choice(value: $0.rawValue, label: texts.name(of: $0)) }
        return FieldMarkup(
            name: "primary", label: texts.primaryFunction, hint: texts.primaryHint, problem: state.problem(with: "primary"),
            value: state.value("primary", else: unit.primary?.rawValue ?? ""),
            kind: .choice([FieldMarkup.Choice(value: "", label: texts.noPrimary)] + choices)
        ).html
    }

    private func day(_ weekday: Int) -> HTML {
        tick("day", "\(weekday)", texts.weekdays[weekday - 1], unit.hours.includes(weekday: weekday))
    }

    private func tick(_ name: String, _ value: String, _ label: String, _ isTicked: Bool, hint: String? = nil) -> HTML {
        TickMarkup(
            kind: .checkbox, name: name, value: value, label: label, hint: hint,
            isTicked: state.problems.isEmpty ? isTicked : state.written.all(name).contains(value)
        ).html
    }

    private func problem(_ field: String) -> HTML? { state.problem(with: field).map { "<p class=\"error\">\($0)</p>" } }
}
