import Measure
import Workplace

/// What a step would bring if all of it succeeds: the figure then, and how many gates of the next stage hold.
///
/// A step is as long as it takes to open its gate (`docs/measure.md` 7), so what follows is counted, not guessed.
struct StepOutcome {
    let step: Step
    let gate: Gate
    let maturity: Maturity
    let standing: HouseStanding
    let texts: Texts

    var sentence: String { [figure, gates].compactMap(\.self).joined(separator: " ") }

    private var part: PartResult? {
        let parts = maturity.gate(gate.id)?.parts ?? []
        if let place = step.part, parts.indices.contains(place - 1) { return parts[place - 1] }
        return parts.first { $0.decision != .met }
    }

    /// Only where the missing part alone is what the step is about, and nobody's number is told by it.
    private var figure: String? {
        guard let part, !part.indicator.isAboutPeople, maturity.gate(gate.id)?.parts.count(where: { $0.decision != .met }) == 1,
            !PartFigure(part: part, gate: gate, members: maturity.members, texts: texts).isHidden
        else { return nil }
        if part.indicator.sort == .sample, let x = part.x, let n = part.n {
            return texts.stepBrings("\(x) / \(n)", "\(x + step.deficit) / \(n + step.deficit)")
        }
        guard part.indicator.sort == .number, part.comparison == .atLeast, let value = part.value else { return nil }
        let then = Figure(tenThousandths: value.tenThousandths + step.deficit * 10_000)
        return texts.stepBrings(amount(value, part), amount(then, part))
    }

    private func amount(_ value: Figure, _ part: PartResult) -> String {
        texts.amount(texts.number(value), of: part.indicator.measuredIn)
    }

    private var gates: String? {
        let outlook = Outlook(for: maturity, by: standing.model, taking: step)
        let next = standing.model.gates.filter { $0.stage == maturity.raw + 1 }.map(\.id)
        let opened = outlook.gates.filter { $0.after.holds && !$0.before.holds }.map(\.id)
        guard next.contains(gate.id), !opened.isEmpty else { return nil }
        let holding = next.count { maturity.gate($0)?.state.holds ?? false || opened.contains($0) }
        return texts.gatesAfterStep(holding, of: next.count, stage: maturity.raw + 1)
    }
}
