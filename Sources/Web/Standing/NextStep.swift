import Measure
import Workplace

/// The page's one warm surface: the step worth taking now, its minutes, who can help, and the way there.
struct NextStep {
    let visit: Visit
    let standing: HouseStanding
    let unit: Unit
    let maturity: Maturity?
    /// What stands above it: whose step it is.
    let label: String
    let why: String
    var helper: Unit?

    private var texts: Texts { visit.texts }

    /// Nil when every gate holds: then there is nothing to ask for.
    var html: HTML? {
        let steps = (maturity?.next ?? []).compactMap { StepWording($0, standing.model, texts) }
        guard let step = steps.first ?? first else { return nil }
        return """
            <section class="next" aria-labelledby="next"><p class="label">\(label)</p><h2 id="next">\(step.sentence)</h2>
            <p class="why">\(why)</p>
            <dl><div><dt>\(texts.timeNeeded)</dt><dd>\(step.time)</dd></div>\(help)</dl>
            <div class="row-of">\(step.path(of: unit).map { "<a class=\"button\" href=\"\($0)\">\(texts.doItNow)</a>" as HTML })\
            <a class="button \(step.path(of: unit) == nil ? "" : "bare")" href="\(gatePath(step))">\(texts.whyThis)</a></div>
            \(alternatives(Array(steps.dropFirst())))</section>
            """
    }

    /// Before anybody has looked at the unit, its first step is the first gate's.
    private var first: StepWording? {
        guard maturity == nil, let gate = standing.model.gates.first else { return nil }
        return StepWording(Step(opening: gate), standing.model, texts)
    }

    private var help: HTML? {
        helper.map { "<div><dt>\(texts.helps)</dt><dd><a href=\"/units/\($0.address)\">\($0.name)</a></dd></div>" }
    }

    private func gatePath(_ step: StepWording) -> String { "/units/\(unit.address)/gates/\(step.gate.id)" }

    private func alternatives(_ steps: [StepWording]) -> HTML? {
        guard !steps.isEmpty else { return nil }
        let rows = steps.map { step -> HTML in
            "<li><a class=\"hit\" href=\"\(step.path(of: unit) ?? gatePath(step))\">\(step.sentence)</a> <span class=\"muted\">\(step.time)</span></li>"
        }
        return
            "<details class=\"small\"><summary>\(texts.otherSteps(steps.count))</summary><ul class=\"stack tight\">\(rows)</ul></details>"
    }
}

extension NextStep {
    /// The unit that is helped next, for those who look after the whole.
    static func helpedNext(_ visit: Visit, _ standing: HouseStanding) -> NextStep? {
        guard let link = standing.helpedNext else { return nil }
        return NextStep(
            visit: visit, standing: standing, unit: link.unit, maturity: link.maturity,
            label: "\(visit.texts.helpedNext): \(link.unit.name)", why: visit.texts.whyHelped(link, standing),
            helper: standing.unit(standing.house?.helper))
    }

    /// A unit's own step.
    static func own(_ visit: Visit, _ standing: HouseStanding, _ seen: SeenUnit, label: String? = nil) -> NextStep {
        let link = seen.isOnItsWay ? nil : standing[seen.unit.id]
        let texts = visit.texts
        let helper = standing.helpedNext?.unit.id == seen.unit.id ? standing.unit(standing.house?.helper) : nil
        return NextStep(
            visit: visit, standing: standing, unit: seen.unit, maturity: seen.maturity, label: label ?? texts.nextStep,
            why: link.map { texts.whyNext($0, standing) } ?? texts.whyOnTheWay(seen.firstAssessment, today: visit.today), helper: helper)
    }
}
