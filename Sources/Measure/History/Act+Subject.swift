extension Act {
    /// The thing or person a deed is about: all that is told of it together is its story.
    var subject: Name? {
        switch self {
        case .memberSet(let member, _): member
        case .accountSet(let account, _): account
        case .messageReceived(let message, _, _, _), .messageClassified(let message, _), .messageRouted(let message, _, _),
            .messageClaimed(let message), .messageAnswered(let message, _, _, _), .messageClosed(let message, _):
            message
        case .ideaGiven(let idea), .ideaDecided(let idea, _, _, _): idea
        case .voteGiven(let thing): thing
        case .insightWritten(let insight, _), .insightDecided(let insight, _, _): insight
        case .goalSet(let goal, _), .goalConcluded(let goal, _, _): goal
        case .slotPlanned(let slot, _): slot
        case .postWritten(let post, _), .postPlanned(let post, _), .postChecked(let post, _, _), .postSubmitted(let post),
            .postDecided(let post, _), .postScheduled(let post), .postPublished(let post, _, _), .postDeleted(let post):
            post
        case .loopOpened(let loop, _, _), .loopClosed(let loop, _, _): loop
        case .issueFlagged(let issue, _), .issueDecided(let issue, _), .issueReviewed(let issue): issue
        case .talkootHeld(let session, _, _), .talkootConfirmed(let session): session
        default: nil
        }
    }

    /// The object whose first such deed makes its doer the author.
    var authored: Name? {
        switch self {
        case .ideaGiven(let object), .postWritten(let object, _), .insightWritten(let object, _), .goalSet(let object, _),
            .issueFlagged(let object, _), .slotPlanned(let object, _), .loopOpened(let object, _, _):
            object
        default: nil
        }
    }

    /// What adds evidence may be taken back; what obliges may not.
    var isWithdrawable: Bool {
        switch self {
        case .shareMade, .voteGiven, .commentMade, .listeningDone, .actorRead, .contactMet, .lessonPassed, .insightWritten,
            .rulesAcknowledged:
            true
        default: false
        }
    }
}
