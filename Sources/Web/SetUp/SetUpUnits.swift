import Hummingbird
import Storage
import Workplace

extension SetUpRoutes {
    @Sendable static func showUnits(_ visit: Visit) async throws -> Response {
        try await unitsPage(visit, .fresh).response(for: visit)
    }

    @Sendable static func addUnits(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await unitsPage(visit, $0) }) {
            try await visit.stores.units.addMissing(chosenUnits(visit), by: visit.signedIn(), at: visit.now)
            return .seeOther(SetUpStep.channel.path)
        }
    }

    /// The ticked ones of the offered units, and those written one to a line.
    private static func chosenUnits(_ visit: Visit) throws -> [Unit] {
        let houseTexts = visit.houseTexts
        let offered = visit.form.all("function").compactMap(BusinessFunction.init).map { function in
            unit(houseTexts.unitName(for: function), functions: [function], visit)
        }
        let own = try visit.form["own"].split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }.map { line in
            unit(try Words(String(line), field: Words.Field("own"), atMost: Unit.longestName).text, functions: [], visit)
        }
        guard own.count <= 60 else { throw WordsRefusal.tooLong(Words.Field("own"), by: own.count - 60) }
        return offered + own
    }

    private static func unit(_ name: String, functions: Set<BusinessFunction>, _ visit: Visit) -> Unit {
        Unit(
            id: Identifier(known: visit.stores.newKey(at: visit.now)), name: name, address: ReadableAddress(name).text,
            functions: functions,
            primary: functions.first)
    }

    private static func unitsPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        SetUpUnitsPage(
            visit: visit, steps: try await visit.setUpSteps(.units), present: try await visit.stores.units.all(), state: state
        ).page
    }
}

/// Nine units are offered, one for each function; others are written.
struct SetUpUnitsPage {
    let visit: Visit
    let steps: SetUpSteps
    let present: [Unit]
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.whichUnits, lead: texts.whichUnitsLead, steps: steps.html,
            body: """
                <div class="stack loose narrow">\(visit.formMarkup(to: SetUpStep.units.path, class: "stack loose", """
                    \(visit.errorSummary(state))
                    <fieldset class="stack"><legend class="legend-title">\(texts.offeredUnits)</legend>
                    <div class="choices ruled">\(offered.map(tick))</div></fieldset>
                    \(FieldMarkup(
                        name: "own", label: texts.otherUnits, hint: texts.oneUnitALine, problem: state.problem(with: "own"),
                        value: state.value("own"), kind: .words(rows: 3)).html)
                    \(SetUpButtons(visit: visit, step: .units).html)
                    """))\(already)</div>
                """)
    }

    /// Functions that no unit of the house has yet.
    private var offered: [BusinessFunction] {
        BusinessFunction.allCases.filter { function in !present.contains { $0.functions.contains(function) } }
    }

    private func tick(_ function: BusinessFunction) -> HTML {
        TickMarkup(
            kind: .checkbox, name: "function", value: function.rawValue, label: visit.houseTexts.unitName(for: function),
            hint: texts.work(of: function),
            isTicked: state.problems.isEmpty || state.written.all("function").contains(function.rawValue)
        ).html
    }

    private var already: HTML {
        """
        <section class="section" aria-labelledby="present"><h2 class="h-21" id="present">\(texts.unitsPresent)</h2>\
        <ul class="rows">\(present.map { "<li class=\"row no-lead\"><div><p class=\"title\">\($0.name)</p></div></li>" as HTML })</ul></section>
        """
    }
}

/// On, or past this step for now.
struct SetUpButtons {
    let visit: Visit
    let step: SetUpStep
    var label: String?

    var html: HTML {
        let skip = step.next.map { "<a class=\"hit\" href=\"\($0.path)\">\(visit.texts.skipForNow)</a>" as HTML }
        return "<div class=\"row-of\"><button class=\"button\">\(label ?? visit.texts.continueOn)</button>\(skip)</div>"
    }
}
