public import Workplace

/// What a colleague added to an idea to make it better.
public struct CommentText: Hashable, Sendable {
    /// The subject of the idea.
    public let subject: String
    /// The unit that the commenting colleague works in.
    public let unitID: Unit.ID
    public let words: String

    init(on subject: String, from unitID: Unit.ID, _ words: String) {
        self.subject = subject
        self.unitID = unitID
        self.words = words
    }
}
