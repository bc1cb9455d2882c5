extension GateResult {
    init(_ decision: GateDecision, in history: History) {
        id = decision.gate.id
        state = decision.state
        certainty = decision.certainty
        parts = decision.parts.map { PartResult($0, in: history) }
        anyOf = decision.anyOf.map { anyOf in
            AnyOfResult(
                parts: anyOf.parts.map { PartResult($0, in: history) }, need: anyOf.need, met: anyOf.met, decision: anyOf.decision)
        }
    }
}

extension PartResult {
    init(_ decision: PartDecision, in history: History) {
        let reading = decision.reading
        indicator = decision.part.indicator
        comparison = decision.part.comparison
        threshold = decision.threshold
        value = reading.shown
        x = reading.share?.x
        n = reading.share?.n
        amount = reading.amount
        window = reading.window
        bounds = decision.bounds
        self.decision = decision.decision
        certainty = decision.certainty
        supporting = DeedIDs(reading.evidence.supporting, in: history)
        opposing = DeedIDs(reading.evidence.opposing, in: history)
    }
}
