import Workplace
import WorkingTime

extension Deed {
    static func unitSet(_ unit: Unit, by member: Member.ID?, at now: Instant) -> Deed {
        Deed(
            "unit.set", by: member, unit: unit.id, at: now, subject: unit.id.text,
            [
                "name": .text(unit.name), "functions": .texts(unit.functions.map(\.rawValue).sorted()),
                "primary": unit.primary.map { .text($0.rawValue) } ?? .null, "rhythm": .number(unit.rhythm),
                "days": .integers(unit.hours.days.sorted()), "from": .text(Self.hour(unit.hours.from)),
                "to": .text(Self.hour(unit.hours.to)),
                "target": .integer(unit.targetMinutes),
            ])
    }

    /// The reason itself stays with the unit: the log holds no words of people.
    static func unitClosed(_ unit: Unit, by member: Member.ID?, at now: Instant) -> Deed {
        Deed(
            "unit.set", by: member, unit: unit.id, at: now, subject: unit.id.text, ["scope": .text("closed"), "reason": .text("given")])
    }

    static func unitExcluded(_ unit: Unit.ID, reviewBy: LocalDate, by administrator: Member.ID, at now: Instant) -> Deed {
        Deed(
            "unit.set", by: administrator, unit: unit, at: now, subject: unit.text,
            ["scope": .text("out"), "reason": .text("given"), "reviewBy": .text(reviewBy.description)])
    }

    static func unitIncluded(_ unit: Unit.ID, by administrator: Member.ID, at now: Instant) -> Deed {
        Deed("unit.set", by: administrator, unit: unit, at: now, subject: unit.text, ["scope": .text("in")])
    }

    static func rulesPublished(_ version: String, by member: Member.ID, at now: Instant) -> Deed {
        Deed("rules.published", by: member, unit: nil, at: now, ["version": .text(version)])
    }

    /// Joins, moves, leaves, long leave, leaders. The role is set only by the person and only when it was chosen anew.
    static func memberSet(_ member: Member, choosingRole: Bool = false, by actor: Member.ID?, at now: Instant) -> Deed {
        Deed(
            "member.set", by: actor, unit: member.home, at: now, subject: member.id.text,
            [
                "member": .key(member.id), "home": .key(member.home), "roles": .texts(member.isLeader ? ["leader"] : []),
                "leave": .flag(member.isOnLeave), "chosenRole": choosingRole ? member.chosenRole.map { .text($0) } ?? .null : nil,
            ])
    }

    static func rightsChanged(of member: Member.ID, by administrator: Member.ID?, at now: Instant) -> Deed {
        Deed("log.right", by: administrator, unit: nil, at: now, subject: member.text, ["member": .key(member)])
    }

    static func session(_ event: String, of member: Member.ID, by actor: Member.ID?, at now: Instant) -> Deed {
        Deed("log.session", by: actor, unit: nil, at: now, subject: member.text, ["member": .key(member), "event": .text(event)])
    }

    private static func hour(_ minute: Int) -> String {
        func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(twoDigits(minute / 60)):\(twoDigits(minute % 60))"
    }
}
