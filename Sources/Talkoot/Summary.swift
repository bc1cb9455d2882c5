import Measure

/// An assessment in a few lines for a terminal: the distribution before the minimum, and what is done next.
struct Summary {
    let assessment: Assessment
    let model: Model

    init(_ assessment: Assessment, _ model: Model) {
        self.assessment = assessment
        self.model = model
    }

    var text: String { (organisation + assessment.units.map(line)).joined(separator: "\n") + "\n" }

    private var organisation: [String] {
        let house = assessment.organisation
        guard let stage = house.stage, let median = house.median else { return ["Monday \(assessment.asOf): no unit is assessed yet."] }
        let distribution = house.distribution.enumerated().filter { $0.element > 0 }.map { "\($0.element) at \(name(of: $0.offset))" }
        var lines = [
            "Monday \(assessment.asOf): \(distribution.joined(separator: ", ")). Median: \(name(of: median)).",
            "The organisation stands at: \(name(of: stage)).",
        ]
        if let link = house.weakestLink { lines.append("Next to be helped: \(name(ofUnit: link))" + help(house)) }
        if let brake = house.commonBrake { lines.append("Common brake: \(name(ofGate: brake.gate)), in \(brake.units) units.") }
        return lines + [""]
    }

    private func help(_ house: Measure.Organisation) -> String {
        let gate = house.weakestGate.map { ", with \(name(ofGate: $0))" } ?? ""
        let helper = house.helper.map { ". \(name(ofUnit: $0)) can help" } ?? ""
        return gate + helper + "."
    }

    private func line(for unit: UnitAssessment) -> String {
        let name = unit.name ?? unit.id
        switch unit.status {
        case .later: return "\(name): assessed later."
        case .outOfScope: return "\(name): out of scope."
        case .closed: return "\(name): closed."
        case .assessed(let maturity):
            let step = maturity.next.first.map { step in
                " Next: \(step.action.wording.en.replacing("{k}", with: String(step.deficit))) (\(step.effort) min)."
            }
            return "\(name): \(self.name(of: maturity.stage)).\(step ?? "")"
        }
    }

    private func name(of stage: Int) -> String { model.stages.first { $0.number == stage }?.wording.en ?? "stage \(stage)" }
    private func name(ofGate id: String) -> String { model.gate(id).map { "“\($0.wording.en)”" } ?? id }
    private func name(ofUnit id: String) -> String { assessment[id]?.name ?? id }
}
