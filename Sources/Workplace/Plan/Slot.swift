public import WorkingTime

/// A place in a unit's plan: a day and an hour, with a topic and somebody who sees to it once these are known.
public struct Slot: Identifiable, Hashable, Sendable {
    public let id: Identifier<Slot>
    public let unitID: Unit.ID
    public private(set) var plan: Plan
    public private(set) var isDropped: Bool

    /// What is planned for the place.
    public struct Plan: Hashable, Sendable {
        public let time: LocalMoment
        /// Empty while only the rhythm is planned.
        public let topic: String
        public let ownerID: Member.ID?
        public let deputyID: Member.ID?
        public let goalID: Goal.ID?
        public let restriction: Restriction?

        /// - Throws: ``SlotRefusal/deputyIsOwner`` when nobody would step in.
        public init(
            time: LocalMoment, topic: String, ownerID: Member.ID? = nil, deputyID: Member.ID? = nil, goalID: Goal.ID? = nil,
            restriction: Restriction? = nil
        ) throws(SlotRefusal) {
            guard ownerID == nil || ownerID != deputyID else { throw .deputyIsOwner }
            self.time = time
            self.topic = topic
            self.ownerID = ownerID
            self.deputyID = deputyID
            self.goalID = goalID
            self.restriction = restriction
        }

        public var date: LocalDate { time.date }
        /// Minutes after local midnight.
        public var minute: Int { time.minute }
        /// Somebody and something: only such a place counts for the plan (`docs/measure.md`, I13).
        public var isReady: Bool { ownerID != nil && !topic.isEmpty }
    }

    /// Reserves a place on a day that is still ahead.
    public init(reserving id: Identifier<Slot>, for unitID: Unit.ID, plan: Plan, today: LocalDate) throws(SlotRefusal) {
        guard plan.date >= today else { throw .inThePast }
        self.init(kept: id, unitID: unitID, plan: plan, isDropped: false)
    }

    package init(kept id: Identifier<Slot>, unitID: Unit.ID, plan: Plan, isDropped: Bool) {
        self.id = id
        self.unitID = unitID
        self.plan = plan
        self.isDropped = isDropped
    }

    /// Changes the plan. What is past may get its words mended, but nothing is moved into the past.
    public mutating func change(to plan: Plan, today: LocalDate) throws(SlotRefusal) {
        guard !isDropped else { throw .alreadyDropped }
        guard plan.date >= today || plan.date == self.plan.date else { throw .inThePast }
        self.plan = plan
    }

    /// Gives the place up. Doing it twice changes nothing.
    public mutating func drop() { isDropped = true }

    public static let longestTopic = 160
}

/// Why a place in the plan is not taken as it was written.
public enum SlotRefusal: Refusal, Hashable {
    case inThePast, deputyIsOwner, alreadyDropped

    public var kind: RefusalKind {
        switch self {
        case .alreadyDropped: .conflict
        case .inThePast, .deputyIsOwner: .invalid
        }
    }
}
