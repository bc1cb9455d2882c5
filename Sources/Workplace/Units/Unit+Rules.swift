public import WorkingTime

extension Unit {
    public static let longestName = 80
    public static let mostPostsAWeek = 50.0
    /// Four weeks of whole service days: a promise longer than that is none.
    public static let longestTargetMinutes = 9_600

    /// - Throws: ``UnitRefusal`` when the unit promises something that cannot be kept or measured.
    public func requireSound() throws(UnitRefusal) {
        if let primary, !functions.contains(primary) { throw .primaryNotAmongFunctions }
        guard (0...Self.mostPostsAWeek).contains(rhythm) else { throw .rhythm }
        guard hours.dayCount > 0 else { throw .noServiceDay }
        guard hours.from < hours.to, hours.to <= 24 * 60 else { throw .hoursBackwards }
        guard (1...Self.longestTargetMinutes).contains(targetMinutes) else { throw .target }
    }
}

/// Why a unit stays as it is. Every case is something the reader can act on.
public enum UnitRefusal: Refusal, Hashable {
    case primaryNotAmongFunctions, rhythm, noServiceDay, hoursBackwards, target
    /// People still have their home in the unit that would be closed.
    case hasPeople(Int)
    /// Accounts still belong to the unit that would be closed.
    case hasChannels(Int)
    /// A unit is left out of the measure until a day that is still to come, at the latest the one given.
    case reviewOutOfReach(LocalDate)

    public var kind: RefusalKind {
        switch self {
        case .primaryNotAmongFunctions, .rhythm, .noServiceDay, .hoursBackwards, .target, .reviewOutOfReach: .invalid
        case .hasPeople, .hasChannels: .conflict
        }
    }
}
