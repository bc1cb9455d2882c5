import WorkingTime

/// What passed between a unit and one contact.
struct Meeting {
    private(set) var firstMessage: Deed.Number = -1
    private var isConversation = false
    private var theirs = Instant.always
    private var ours = Instant.always

    /// True once, when the other side was heard within two weeks. Encounters come in order, so the latest of the
    /// other side is the nearest one before.
    mutating func becomesConversation(with encounter: Encounter) -> Bool {
        if encounter.kind == .message {
            if firstMessage < 0 { firstMessage = encounter.deed }
            theirs = encounter.at
        } else {
            ours = encounter.at
        }
        guard !isConversation, min(theirs, ours) != .always else { return false }
        isConversation = max(theirs, ours) <= min(theirs, ours).adding(days: 14)
        return isConversation
    }
}
