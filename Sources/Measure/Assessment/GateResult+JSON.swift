extension GateResult {
    var output: JSONOutput {
        .object([
            "gate": .text(id),
            "state": .text(state.rawValue),
            "certainty": JSONOutput(certainty?.rawValue),
            "parts": .list(parts.map(\.output) + (anyOf.map { [$0.output] } ?? [])),
        ])
    }
}

extension AnyOfResult {
    fileprivate var output: JSONOutput {
        .object([
            "anyOf": .list(parts.map(\.output)), "need": .integer(need), "met": .integer(met),
            "decision": .text(decision.rawValue), "certainty": .text(Certainty.confirmed.rawValue),
        ])
    }
}

extension PartResult {
    fileprivate var output: JSONOutput {
        .object([
            "value": .text(indicator.rawValue),
            "op": .text(comparison.rawValue),
            "theta": .figure(threshold),
            "v": JSONOutput(value),
            "x": JSONOutput(x),
            "n": n.map(JSONOutput.integer) ?? JSONOutput(amount),
            "window": JSONOutput(window),
            "lower": JSONOutput(bounds?.lower),
            "upper": JSONOutput(bounds?.upper),
            "decision": .text(decision.rawValue),
            "certainty": JSONOutput(certainty?.rawValue),
            "for": JSONOutput(texts: supporting.ids),
            "against": JSONOutput(texts: opposing.ids),
        ])
    }
}
