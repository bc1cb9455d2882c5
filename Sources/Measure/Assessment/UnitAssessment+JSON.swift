import WorkingTime

extension UnitAssessment {
    var output: JSONOutput {
        var members: [String: JSONOutput] = ["unit": .text(id), "name": JSONOutput(name)]
        switch status {
        case .assessed(let maturity):
            members["status"] = .text("assessed")
            members.merge(maturity.output) { $1 }
        case .later: members["status"] = .text("later")
        case .outOfScope: members["status"] = .text("outOfScope")
        case .closed: members["status"] = .text("closed")
        }
        return .object(members)
    }
}

extension Maturity {
    fileprivate var output: [String: JSONOutput] {
        [
            "members": .integer(members),
            "raw": .integer(raw),
            "stage": .integer(stage),
            "certainty": .text(certainty.rawValue),
            "weeksBelow": .integer(weeksBelow),
            "firstMonday": .text(firstMonday.description),
            "rawHistory": .text(rawHistory.map(String.init).joined()),
            "stageHistory": .text(stageHistory.map(String.init).joined()),
            "share": .figure(share),
            "change": .figure(change),
            "dimensions": .object(dimensions.mapValues { JSONOutput($0) }),
            "weakestGate": JSONOutput(weakestGate),
            "next": .list(next.map(\.output)),
            "gates": .list(gates.map(\.output)),
            "indicators": indicators.output,
        ]
    }
}

extension Maturity.Indicators {
    fileprivate var output: JSONOutput {
        .object([
            "I02": skilled.output, "I16": answerMinutes.output, "I17": answersPerPost.output, "I28": approvalMinutes.output,
            "I29": .object(loops.mapValues(\.output)),
        ])
    }
}

extension Maturity.Indication {
    fileprivate var output: JSONOutput {
        .object(["v": JSONOutput(value), "x": JSONOutput(x), "n": .integer(n), "window": JSONOutput(window)])
    }
}

extension Step {
    fileprivate var output: JSONOutput {
        .object([
            "gate": .text(gate), "part": JSONOutput(part), "deficit": .integer(deficit), "minutes": .integer(minutes),
            "effort": .integer(effort),
        ])
    }
}
