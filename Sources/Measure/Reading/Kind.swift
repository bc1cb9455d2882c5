/// The kinds of deeds, section by section of measure.md 2.
enum Kind: Sendable {
    case organisation(OrganisationKind)
    case dialogue(DialogueKind)
    case plan(PlanKind)
    case post(PostKind)
    case work(WorkKind)

    static let vocabulary = Vocabulary<Kind>(
        OrganisationKind.allCases.map { ($0.rawValue, .organisation($0)) }
            + DialogueKind.allCases.map { ($0.rawValue, .dialogue($0)) }
            + PlanKind.allCases.map { ($0.rawValue, .plan($0)) }
            + PostKind.allCases.map { ($0.rawValue, .post($0)) }
            + WorkKind.allCases.map { ($0.rawValue, .work($0)) })
}

enum OrganisationKind: String, Sendable, CaseIterable {
    case unitSet = "unit.set"
    case memberSet = "member.set"
    case accountSet = "account.set"
    case quietDeclared = "quiet.declared"
    case quietCancelled = "quiet.cancelled"
    case rulesPublished = "rules.published"
    case rulesAcknowledged = "rules.acknowledged"
    case lessonPassed = "lesson.passed"
    case ambassadorChosen = "ambassador.chosen"
}

enum DialogueKind: String, Sendable, CaseIterable {
    case listeningDone = "listening.done"
    case actorRead = "actor.read"
    case contactMet = "contact.met"
    case received = "message.received"
    case classified = "message.classified"
    case routed = "message.routed"
    case claimed = "message.claimed"
    case answered = "message.answered"
    case closed = "message.closed"
}

enum PlanKind: String, Sendable, CaseIterable {
    case ideaGiven = "idea.given"
    case ideaDecided = "idea.decided"
    case voteGiven = "vote.given"
    case commentMade = "comment.made"
    case insightWritten = "insight.written"
    case insightDecided = "insight.decided"
    case goalSet = "goal.set"
    case goalConcluded = "goal.concluded"
    case slotPlanned = "slot.planned"
}

enum PostKind: String, Sendable, CaseIterable {
    case written = "post.written"
    case planned = "post.planned"
    case checked = "post.checked"
    case submitted = "post.submitted"
    case decided = "post.decided"
    case scheduled = "post.scheduled"
    case published = "post.published"
    case deleted = "post.deleted"
    case shareMade = "share.made"
}

enum WorkKind: String, Sendable, CaseIterable {
    case loopOpened = "loop.opened"
    case loopClosed = "loop.closed"
    case issueFlagged = "issue.flagged"
    case issueDecided = "issue.decided"
    case issueReviewed = "issue.reviewed"
    case reviewHeld = "review.held"
    case talkootHeld = "talkoot.held"
    case talkootConfirmed = "talkoot.confirmed"
    case deedWithdrawn = "deed.withdrawn"
}
