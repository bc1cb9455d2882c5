public import Workplace

/// A learning hour as its readers see it.
public struct SeenReview: Identifiable, Sendable {
    public let review: Review
    public let unitName: String
    public let holderName: String
    public let participantNames: [String]
    public let goals: [Reviews.Agenda.Choice]
    public let posts: [Reviews.Agenda.Choice]

    public var id: Review.ID { review.id }
}
