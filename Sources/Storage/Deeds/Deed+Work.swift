import Workplace
import WorkingTime

extension Deed {
    static func insightWritten(_ insight: Insight) -> Deed {
        Deed(
            "insight.written", by: insight.writerID, unit: insight.unitID, at: insight.writtenAt, subject: insight.id.text,
            restriction: insight.content.restriction,
            ["insight": .key(insight.id), "sources": .integer(insight.content.sources.count)])
    }

    /// Said again when those who said it are told later than it was decided.
    static func insightDecided(_ insight: Insight, _ decision: Insight.Decision, by member: Member.ID, at now: Instant) -> Deed {
        Deed(
            "insight.decided", by: member, unit: insight.unitID, at: now, subject: insight.id.text,
            restriction: insight.content.restriction,
            [
                "insight": .key(insight.id), "characters": .integer(decision.reason.count),
                "told": insight.toldAt == nil ? nil : .flag(true),
            ])
    }

    static func issueFlagged(_ issue: Issue) -> Deed {
        Deed(
            "issue.flagged", by: issue.raiserID, unit: issue.unitID, at: issue.raisedAt, subject: issue.id.text,
            ["issue": .key(issue.id), "drill": issue.content.isDrill ? .flag(true) : nil])
    }

    /// One of the five questions: told to those who wait for the decision, not measured.
    static func issueAnswered(_ issue: Issue, _ question: Issue.Question, by member: Member.ID, at now: Instant) -> Deed {
        Deed(
            "log.issue", by: member, unit: issue.unitID, at: now, subject: issue.id.text,
            ["issue": .key(issue.id), "event": .text("answered"), "question": .integer(question.rawValue)])
    }

    static func issueDecided(_ issue: Issue, _ decision: Issue.Decision) -> Deed {
        Deed(
            "issue.decided", by: decision.by, unit: issue.unitID, at: decision.at, subject: issue.id.text,
            [
                "issue": .key(issue.id), "decision": .text(decision.choice.rawValue),
                "characters": .integer(decision.reason.count),
            ])
    }

    static func issueReviewed(_ issue: Issue, by member: Member.ID, at now: Instant) -> Deed {
        Deed("issue.reviewed", by: member, unit: issue.unitID, at: now, subject: issue.id.text, ["issue": .key(issue.id)])
    }

    static func reviewHeld(_ review: Review) -> Deed {
        Deed(
            "review.held", by: review.holderID, unit: review.unitID, at: review.heldAt, subject: review.id.text,
            restriction: review.minutes.restriction,
            [
                "participants": .texts(review.minutes.participants.map(\.text)), "decisions": .integer(review.minutes.decisions.count),
                "results": .integer(review.minutes.resultCount),
            ])
    }

    /// Agreed or called off: for the feed, not for the measure.
    static func talkoot(_ event: String, _ session: TalkootSession, by member: Member.ID, at now: Instant) -> Deed {
        Deed(
            "log.talkoot", by: member, unit: session.pair.helped, at: now, subject: session.id.text,
            ["session": .key(session.id), "event": .text(event)])
    }

    static func talkootHeld(_ session: TalkootSession, by member: Member.ID, at now: Instant) -> Deed {
        Deed(
            "talkoot.held", by: member, unit: session.pair.helper, at: now, subject: session.id.text,
            [
                "session": .key(session.id), "helper": .key(session.pair.helper), "helped": .key(session.pair.helped),
                "gate": session.gate.map { .text($0) },
            ])
    }

    static func talkootConfirmed(_ session: TalkootSession, by member: Member.ID, at now: Instant) -> Deed {
        Deed(
            "talkoot.confirmed", by: member, unit: session.pair.helped, at: now, subject: session.id.text, ["session": .key(session.id)])
    }

    static func loopOpened(_ work: WorkCase) -> Deed {
        Deed(
            "loop.opened", by: work.openedBy, unit: work.unitID, at: work.openedAt, subject: work.id.text,
            [
                "loop": .key(work.id), "function": .text(work.kind.function.rawValue),
                "until": work.content.until.map { .text($0.description) },
            ])
    }

    static func loopMoved(_ work: WorkCase, by member: Member.ID, at now: Instant) -> Deed {
        Deed(
            "log.loop", by: member, unit: work.unitID, at: now, subject: work.id.text,
            ["loop": .key(work.id), "event": .text("moved"), "step": .text(work.step)])
    }

    static func loopClosed(_ work: WorkCase, _ closing: WorkCase.Closing) -> Deed {
        Deed(
            "loop.closed", by: closing.by, unit: work.unitID, at: closing.at, subject: work.id.text,
            ["loop": .key(work.id), "outcome": .text(closing.outcome), "fact": .text(closing.fact)])
    }

    static func quietDeclared(_ period: QuietPeriod, by member: Member.ID) -> Deed {
        Deed(
            "quiet.declared", by: member, unit: period.unitID, at: period.declaredAt, subject: period.id.text,
            [
                "from": .text(period.days.from.description), "to": .text(period.days.to.description),
                "notice": period.isTold ? .flag(true) : nil,
            ])
    }

    /// - Parameter deed: the key of the deed that declared the period.
    static func quietCancelled(_ period: QuietPeriod, declaration deed: String, by member: Member.ID, at now: Instant) -> Deed {
        Deed("quiet.cancelled", by: member, unit: period.unitID, at: now, subject: period.id.text, ["declaration": .text(deed)])
    }

    static func ambassadorChosen(_ yes: Bool, by member: Member, at now: Instant) -> Deed {
        Deed("ambassador.chosen", by: member.id, unit: member.home, at: now, ["yes": .flag(yes)])
    }

    static func shareMade(_ difference: TextDifference, by member: Member, at now: Instant) -> Deed {
        Deed("share.made", by: member.id, unit: member.home, at: now, ["difference": .number(difference.share)])
    }
}
