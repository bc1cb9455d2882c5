import Workplace
import WorkingTime

extension Deed {
    static func listeningDone(_ shift: ListeningShift) -> Deed {
        Deed(
            "listening.done", by: shift.memberID, unit: shift.unitID, at: shift.at, subject: shift.id.text,
            ["items": .integer(shift.items)])
    }

    static func actorRead(_ actor: FellowActor.ID, by member: Member.ID, unit: Unit.ID, at now: Instant) -> Deed {
        Deed("actor.read", by: member, unit: unit, at: now, subject: actor.text, ["actor": .key(actor)])
    }

    /// The measure knows an actor from its first reading on; that one was listed is for the audit trail only.
    static func actorListed(_ actor: FellowActor.ID, by member: Member.ID, unit: Unit.ID?, at now: Instant) -> Deed {
        Deed("log.actor", by: member, unit: unit, at: now, subject: actor.text, ["actor": .key(actor), "event": .text("listed")])
    }

    static func topicChanged(_ topic: ListeningTopic, _ event: String, by member: Member.ID, at now: Instant) -> Deed {
        Deed(
            "log.topic", by: member, unit: topic.unitID, at: now, subject: topic.id.text,
            ["topic": .key(topic.id), "event": .text(event)])
    }
}
