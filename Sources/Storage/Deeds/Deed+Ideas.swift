import Workplace
import WorkingTime

extension Deed {
    /// Nobody stands in the log of an idea given without a name.
    static func ideaGiven(_ idea: Idea) -> Deed {
        Deed(
            "idea.given", by: idea.isNameless ? nil : idea.giverID, unit: idea.unitID, at: idea.givenAt, subject: idea.id.text,
            ["idea": .key(idea.id), "characters": .integer(idea.words.count)])
    }

    static func ideaDecided(_ idea: Idea, by member: Member.ID, at now: Instant) -> Deed {
        let kept = idea.decision.columns
        return Deed(
            "idea.decided", by: member, unit: idea.unitID, at: now, subject: idea.id.text,
            [
                "idea": .key(idea.id), "decision": .text(kept.word), "characters": .integer(idea.ruling?.reason.count ?? 0),
                "until": kept.until.map { .text($0.description) },
            ])
    }

    static func ideaToldBack(_ idea: Idea.ID, unit: Unit.ID, at now: Instant) -> Deed {
        Deed("log.idea", by: nil, unit: unit, at: now, subject: idea.text, ["idea": .key(idea), "event": .text("toldBack")])
    }

    static func voteGiven(on object: String, by member: Member.ID, unit: Unit.ID?, at now: Instant) -> Deed {
        Deed("vote.given", by: member, unit: unit, at: now, subject: object, ["on": .text(object)])
    }

    static func commentMade(on object: String, characters: Int, by member: Member.ID, unit: Unit.ID?, at now: Instant) -> Deed {
        Deed("comment.made", by: member, unit: unit, at: now, subject: object, ["on": .text(object), "characters": .integer(characters)])
    }

    static func withdrawn(_ deed: String, by member: Member.ID, unit: Unit.ID?, at now: Instant) -> Deed {
        Deed("deed.withdrawn", by: member, unit: unit, at: now, ["deed": .text(deed)])
    }
}
