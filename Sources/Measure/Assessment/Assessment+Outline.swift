extension Assessment {
    /// The assessment without what its gates were judged by: enough for pages that show all units at once.
    public var outline: Assessment { with(units: units.map(\.outline)) }

    /// The same assessment with these units, in the same order: an outline made whole again.
    public func with(units: [UnitAssessment]) -> Assessment {
        Assessment(asOf: asOf, model: model, profiles: profiles, deeds: deeds, organisation: organisation, units: units)
    }
}

extension UnitAssessment {
    fileprivate var outline: UnitAssessment {
        guard case .assessed(let maturity) = status else { return self }
        return UnitAssessment(id: id, name: name, status: .assessed(maturity.outline))
    }
}

extension Maturity {
    fileprivate var outline: Maturity {
        Maturity(
            members: members, raw: raw, stage: stage, certainty: certainty, weeksBelow: weeksBelow, firstMonday: firstMonday,
            rawHistory: rawHistory, stageHistory: stageHistory, share: share, change: change, dimensions: dimensions,
            weakestGate: weakestGate, next: next,
            gates: gates.map { GateResult(id: $0.id, state: $0.state, certainty: $0.certainty, parts: [], anyOf: nil) },
            indicators: indicators)
    }
}
