public import WorkingTime

/// Who set a threshold, when and why, as the model's file carries it beside the threshold.
public struct ThresholdChange: Hashable, Sendable {
    /// The id of a member.
    public let author: String
    public let date: LocalDate
    /// In the organisation's own words.
    public let reason: String

    public init(author: String, date: LocalDate, reason: String) {
        self.author = author
        self.date = date
        self.reason = reason
    }

    init(_ page: ModelPage) throws(ModelProblem) {
        author = try page["by"].string()
        date = try page["date"].date()
        reason = try page["reason"].string()
        guard !reason.isEmpty else { throw page["reason"].problem("says nothing") }
    }

    var value: JSONValue {
        .object(["by": .string(JSONText(author)), "date": .string(JSONText("\(date)")), "reason": .string(JSONText(reason))])
    }
}
