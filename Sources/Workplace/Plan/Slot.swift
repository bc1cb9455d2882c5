public import WorkingTime

/// A place in a unit's plan: a day and hour with a topic and somebody who sees to it.
public struct Slot: Identifiable, Hashable, Sendable {
    public let id: Identifier<Slot>
    public let unitID: Unit.ID
    public var date: LocalDate
    /// Minutes after local midnight.
    public var minute: Int
    public var topic: String
    public var ownerID: Member.ID?
    public var deputyID: Member.ID?
    public var goalID: Goal.ID?
    public var isDropped: Bool

    public init(
        id: Identifier<Slot>, unitID: Unit.ID, date: LocalDate, minute: Int, topic: String, ownerID: Member.ID?, deputyID: Member.ID? = nil,
        goalID: Goal.ID? = nil, isDropped: Bool = false
    ) {
        self.id = id
        self.unitID = unitID
        self.date = date
        self.minute = minute
        self.topic = topic
        self.ownerID = ownerID
        self.deputyID = deputyID
        self.goalID = goalID
        self.isDropped = isDropped
    }

    public static let longestTopic = 160
}

/// Why a place in the plan is not taken as it was written.
public enum SlotRefusal: Refusal, Hashable {
    case inThePast

    public var kind: RefusalKind { .invalid }
}
