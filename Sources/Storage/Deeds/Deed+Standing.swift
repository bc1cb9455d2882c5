import Workplace
import WorkingTime

extension Deed {
    /// The reason stays with the model: the log holds no words of people.
    static func modelSettled(_ version: String, from monday: LocalDate, by administrator: Member.ID, at now: Instant) -> Deed {
        Deed(
            "log.model", by: administrator, unit: nil, at: now, subject: version,
            ["version": .text(version), "from": .text(monday.description), "reason": .text("given")])
    }

    static func modelWithdrawn(_ version: String, from monday: LocalDate, by administrator: Member.ID, at now: Instant) -> Deed {
        Deed(
            "log.model", by: administrator, unit: nil, at: now, subject: version,
            ["version": .text(version), "from": .text(monday.description), "withdrawn": .flag(true)])
    }

    static func estimateMade(by member: Member.ID, of unit: Unit.ID, at now: Instant) -> Deed {
        Deed("log.estimate", by: member, unit: unit, at: now)
    }
}
