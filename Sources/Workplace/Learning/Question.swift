/// A question about a situation at work, with three answers of which exactly one is right.
public struct Question: Identifiable, Hashable, Sendable {
    public let id: String
    public let text: Trilingual
    public let answers: [Trilingual]
    /// The place of the right answer in ``answers``.
    public let right: Int
    /// Why the other answers are worse. Shown after a wrong answer; reads as well after the right one.
    public let explanation: Trilingual

    public func isRight(_ answer: Int) -> Bool { answer == right }
}
