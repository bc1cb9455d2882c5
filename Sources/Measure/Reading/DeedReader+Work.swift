/// 2.5 Work.
extension DeedReader {
    mutating func workAct(_ kind: WorkKind) throws(Malformed) -> Act {
        switch kind {
        case .loopOpened:
            return .loopOpened(try id(.loop), function: try id(.function), until: try optionalDate(.until))
        case .loopClosed:
            let hasOutcome = try saysSomething(required(.outcome), .outcome)
            return .loopClosed(try id(.loop), hasOutcome: hasOutcome, fact: try id(.fact))
        case .issueFlagged: return .issueFlagged(try id(.issue), drill: try flag(.drill))
        case .issueDecided:
            _ = try word(.decision, Self.stances)
            return .issueDecided(try id(.issue), characters: try int(.characters))
        case .issueReviewed: return .issueReviewed(try id(.issue))
        case .reviewHeld:
            let participants = Set(try ids(required(.participants), .participants)).count
            return .reviewHeld(participants: participants, decisions: try int(.decisions), results: try int(.results))
        case .talkootHeld:
            _ = try optionalID(.gate)
            return .talkootHeld(session: try id(.session), helper: try id(.helper), helped: try id(.helped))
        case .talkootConfirmed: return .talkootConfirmed(session: try id(.session))
        case .deedWithdrawn: return .deedWithdrawn(try id(.deed))
        }
    }

    private static let stances = Vocabulary([("respond", ()), ("follow", ()), ("notOurs", ())])
}
