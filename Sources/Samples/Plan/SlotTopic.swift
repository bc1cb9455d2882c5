public import Workplace

/// What a place in a unit's plan is kept for.
public struct SlotTopic: Hashable, Sendable {
    public let unitID: Unit.ID
    public let topic: String
    public let theme: Routala.Theme
    public let months: Months

    init(_ unitID: Unit.ID, _ topic: String, about theme: Routala.Theme, in months: Months = .any) {
        self.unitID = unitID
        self.topic = topic
        self.theme = theme
        self.months = months
    }
}
