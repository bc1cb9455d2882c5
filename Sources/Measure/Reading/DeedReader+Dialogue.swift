/// 2.2 Listening and dialogue.
extension DeedReader {
    mutating func dialogueAct(_ kind: DialogueKind) throws(Malformed) -> Act {
        switch kind {
        case .listeningDone: .listeningDone(items: try int(.items))
        case .actorRead: .actorRead(try id(.actor))
        case .contactMet: .contactMet(try id(.contact), way: try word(.way, Self.ways))
        case .received:
            .messageReceived(
                try id(.message), contact: try optionalID(.contact), class: try optionalWord(.class, Self.classes),
                own: try flag(.own))
        case .classified: .messageClassified(try id(.message), class: try word(.class, Self.classes))
        case .routed: .messageRouted(try id(.message), to: try id(.to), withReason: try saysSomething(.reason))
        case .claimed: .messageClaimed(try id(.message))
        case .answered:
            .messageAnswered(try id(.message), words: try int(.words), text: try text(.text), automatic: try flag(.automatic))
        case .closed: .messageClosed(try id(.message), outcome: try word(.outcome, Self.outcomes))
        }
    }

    private static let ways = Vocabulary<Way>()
    private static let classes = Vocabulary<MessageClass>()
    private static let outcomes = Vocabulary<ClosingOutcome>()
}
