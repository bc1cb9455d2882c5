import WorkingTime

/// What was done: the kinds of measure.md section 2 with the fields the measure reads.
///
/// Wide changes lie beside the log, in ``Changes``, and the act holds their place, so that a deed stays a few words long.
enum Act: Sendable {
    // 2.1 Organisation, people, channels
    case unitSet(change: Int32)
    case memberSet(Name, change: Int32)
    case accountSet(Name, change: Int32)
    case quietDeclared(from: LocalDate, to: LocalDate, notice: Bool)
    case quietCancelled(declaration: Name)
    case rulesPublished(version: Name)
    case rulesAcknowledged(version: Name, right: Int)
    case lessonPassed(Name)
    case ambassadorChosen(yes: Bool)

    // 2.2 Listening and dialogue
    case listeningDone(items: Int)
    case actorRead(Name)
    case contactMet(Name, way: Way)
    case messageReceived(Name, contact: Name?, class: MessageClass?, own: Bool)
    case messageClassified(Name, class: MessageClass)
    case messageRouted(Name, to: Name, withReason: Bool)
    case messageClaimed(Name)
    case messageAnswered(Name, words: Int, text: Name, automatic: Bool)
    case messageClosed(Name, outcome: ClosingOutcome)

    // 2.3 Ideas, insights, goals, plan
    case ideaGiven(Name)
    case ideaDecided(Name, IdeaDecision, characters: Int, hasUntil: Bool)
    case voteGiven(on: Name)
    case commentMade(on: Name, characters: Int)
    case insightWritten(Name, sources: Int)
    case insightDecided(Name, characters: Int, told: Bool)
    case goalSet(Name, change: Int32)
    case goalConcluded(Name, hasOutcome: Bool, characters: Int)
    case slotPlanned(Name, change: Int32)

    // 2.4 Posts and sharing
    case postWritten(Name, characters: Int)
    case postPlanned(Name, change: Int32)
    case postChecked(Name, findings: Int, overridden: Bool)
    case postSubmitted(Name)
    case postDecided(Name, approved: Bool)
    case postScheduled(Name)
    case postPublished(Name, media: Int32, voice: Name?)
    case postDeleted(Name)
    case shareMade(difference: Double)

    // 2.5 Work
    case loopOpened(Name, function: Name, until: LocalDate?)
    case loopClosed(Name, hasOutcome: Bool, fact: Name)
    case issueFlagged(Name, drill: Bool)
    case issueDecided(Name, characters: Int)
    case issueReviewed(Name)
    case reviewHeld(participants: Int, decisions: Int, results: Int)
    case talkootHeld(session: Name, helper: Name, helped: Name)
    case talkootConfirmed(session: Name)
    case deedWithdrawn(Name)

    /// A kind that begins with `log.`: it tells the audit trail what the measure does not need.
    case audit
    case unknown
}

enum Way: String, Sendable, CaseIterable { case reacted, addressed }

enum MessageClass: String, Sendable, CaseIterable {
    case question, complaint, request, feedback, praise, stance, spam, other
}

enum ClosingOutcome: String, Sendable, CaseIterable { case solved, moved, noReply }

enum IdeaDecision: String, Sendable, CaseIterable { case take, merge, park, decline }
