import Workplace
import WorkingTime

extension Deed {
    static func lessonPassed(_ lesson: Lesson.ID, by member: Member.ID, unit: Unit.ID?, at now: Instant) -> Deed {
        Deed("lesson.passed", by: member, unit: unit, at: now, subject: lesson, ["lesson": .text(lesson)])
    }

    static func rulesAcknowledged(_ version: String, right: Int, by member: Member.ID, unit: Unit.ID?, at now: Instant) -> Deed {
        Deed(
            "rules.acknowledged", by: member, unit: unit, at: now, subject: version,
            ["version": .text(version), "right": .integer(right)])
    }
}
