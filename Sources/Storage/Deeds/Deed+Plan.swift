import Workplace
import WorkingTime

extension Deed {
    /// The goal as it stands now; the measure takes the period from the first of these.
    ///
    /// - Parameter aimWas: the aim that it led to before; when it no longer leads anywhere, the deed says so.
    static func goalSet(_ goal: Goal, aimWas: Goal.ID? = nil, by member: Member.ID, at now: Instant) -> Deed {
        Deed(
            "goal.set", by: member, unit: goal.unitID, at: now, subject: goal.id.text, restriction: goal.content.restriction,
            [
                "goal": .key(goal.id), "metric": .text("given"), "baseline": .number(goal.content.baseline),
                "target": .number(goal.content.target), "from": .text(goal.period.from.description),
                "to": .text(goal.period.to.description),
                "aim": goal.content.aimID == nil && aimWas == nil ? nil : .key(goal.content.aimID),
            ])
    }

    static func goalConcluded(_ goal: Goal, _ conclusion: Goal.Conclusion, by member: Member.ID, at now: Instant) -> Deed {
        Deed(
            "goal.concluded", by: member, unit: goal.unitID, at: now, subject: goal.id.text, restriction: goal.content.restriction,
            ["goal": .key(goal.id), "outcome": .number(conclusion.outcome), "characters": .integer(conclusion.words.count)])
    }

    /// Where the metric stands: told to those who follow the goal, not measured.
    static func goalRead(_ goal: Goal, _ reading: Goal.Reading, by member: Member.ID, at now: Instant) -> Deed {
        Deed(
            "log.goal", by: member, unit: goal.unitID, at: now, subject: goal.id.text, restriction: goal.content.restriction,
            ["goal": .key(goal.id), "event": .text("read"), "value": .number(reading.value)])
    }

    /// The place as it stands now; its hour, deputy and goal are the plan's own business.
    static func slotPlanned(_ slot: Slot, by member: Member.ID, at now: Instant) -> Deed {
        Deed(
            "slot.planned", by: member, unit: slot.unitID, at: now, subject: slot.id.text, restriction: slot.plan.restriction,
            [
                "slot": .key(slot.id), "date": .text(slot.plan.date.description),
                "topic": slot.plan.topic.isEmpty ? .null : .text("given"), "owner": .key(slot.plan.ownerID),
                "dropped": slot.isDropped ? .flag(true) : nil,
            ])
    }
}
