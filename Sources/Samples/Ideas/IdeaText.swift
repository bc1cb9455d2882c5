public import Workplace

/// An idea as it was given, and what its unit answered.
public struct IdeaText: Hashable, Sendable {
    /// The giver's unit, which also answers.
    public let unitID: Unit.ID
    /// What the idea is called when others refer to it.
    public let subject: String
    public let words: String
    public let answer: Answer
    /// In the voice of whoever answers; the giver reads it.
    public let reason: String

    public enum Answer: Hashable, Sendable {
        case take, park, decline
        /// Into the idea of this subject, of the same unit.
        case merge(into: String)
    }

    init(_ unitID: Unit.ID, _ subject: String, _ words: String, _ answer: Answer, because reason: String) {
        self.unitID = unitID
        self.subject = subject
        self.words = words
        self.answer = answer
        self.reason = reason
    }
}

/// What people of Routala think is worth telling, always in the same order.
public enum IdeaTexts {
    public static let all: [IdeaText] =
        communications + marketing + customerService + recruitment + sales + internalCommunication + management + projects
        + productDevelopment

    public static func of(_ unit: Unit.ID) -> [IdeaText] { all.filter { $0.unitID == unit } }
    public static func of(subject: String) -> IdeaText? { all.first { $0.subject == subject } }
}
