/// 2.3 Ideas, insights, goals, plan.
extension DeedReader {
    mutating func planAct(_ kind: PlanKind) throws(Malformed) -> Act {
        switch kind {
        case .ideaGiven:
            _ = try int(.characters)
            return .ideaGiven(try id(.idea))
        case .ideaDecided:
            let idea = try id(.idea)
            let decision = try word(.decision, Self.decisions)
            let hasUntil = try optionalDate(.until) != nil
            return .ideaDecided(idea, decision, characters: try int(.characters), hasUntil: hasUntil)
        case .voteGiven: return .voteGiven(on: try id(.on))
        case .commentMade: return .commentMade(on: try id(.on), characters: try int(.characters))
        case .insightWritten: return .insightWritten(try id(.insight), sources: try int(.sources))
        case .insightDecided:
            return .insightDecided(try id(.insight), characters: try int(.characters), told: try flag(.told))
        case .goalSet:
            let goal = try id(.goal)
            changes.goals.append(try goalChange())
            return .goalSet(goal, change: Int32(changes.goals.count - 1))
        case .goalConcluded:
            let goal = try id(.goal)
            let hasOutcome = try optionalNumber(.outcome) != nil
            return .goalConcluded(goal, hasOutcome: hasOutcome, characters: try int(.characters))
        case .slotPlanned:
            let slot = try id(.slot)
            changes.slots.append(try slotChange())
            return .slotPlanned(slot, change: Int32(changes.slots.count - 1))
        }
    }

    private mutating func goalChange() throws(Malformed) -> GoalChange {
        GoalChange(
            hasMetric: try givenPresence(.metric), baseline: try givenNumber(.baseline), target: try givenNumber(.target),
            from: try givenDate(.from), to: try givenDate(.to), aim: try givenID(.aim))
    }

    private mutating func slotChange() throws(Malformed) -> SlotChange {
        SlotChange(
            date: try givenDate(.date), hasTopic: try givenPresence(.topic), owner: try givenID(.owner),
            dropped: try givenFlag(.dropped))
    }

    /// A text of which only its being there matters.
    private mutating func givenPresence(_ field: Field) throws(Malformed) -> Given<Bool> {
        try given(field) { (reader: inout DeedReader, token, field) throws(Malformed) in try reader.saysSomething(token, field) }
    }

    private func optionalNumber(_ field: Field) throws(Malformed) -> Double? {
        guard let token = optional(field) else { return nil }
        return try number(token, field)
    }

    private static let decisions = Vocabulary<IdeaDecision>()
}
