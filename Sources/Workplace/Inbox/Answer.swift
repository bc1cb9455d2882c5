public import WorkingTime

/// What the house says to somebody outside, in its own name, signed by a person.
public struct Answer: Identifiable, Hashable, Sendable {
    public let id: Identifier<Answer>
    public let messageID: Message.ID
    public let memberID: Member.ID
    public let unitID: Unit.ID
    public let words: String
    public let at: Instant

    public init(id: Identifier<Answer>, messageID: Message.ID, memberID: Member.ID, unitID: Unit.ID, words: String, at: Instant) {
        self.id = id
        self.messageID = messageID
        self.memberID = memberID
        self.unitID = unitID
        self.words = words
        self.at = at
    }
}
