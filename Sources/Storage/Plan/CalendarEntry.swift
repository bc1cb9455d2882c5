public import Workplace
public import WorkingTime

/// What stands on a day of the calendar: a place that waits for its post, or a post.
public enum CalendarEntry: Sendable {
    case slot(SeenSlot)
    case post(PlannedPost, time: LocalMoment)

    public var time: LocalMoment {
        switch self {
        case .slot(let seen): seen.slot.plan.time
        case .post(_, let time): time
        }
    }

    public var unitID: Unit.ID {
        switch self {
        case .slot(let seen): seen.slot.unitID
        case .post(let post, _): post.unitID
        }
    }

    public var unitName: String {
        switch self {
        case .slot(let seen): seen.unitName
        case .post(let post, _): post.unitName
        }
    }
}

extension Slots {
    /// The places and posts of the days in `days`, in order. A place whose post has been begun gives way to that post.
    ///
    /// - Parameter unit: that unit's only; nil for all.
    public func calendar(of unit: Unit.ID? = nil, in days: Range<LocalDate>, seenBy viewer: Member) async throws -> [CalendarEntry] {
        try await database.read { transaction in
            let here: Query = "slots.planned_on >= \(days.lowerBound) AND slots.planned_on < \(days.upperBound) AND slots.is_dropped = 0"
            let slots = try transaction.seenSlots(by: viewer, where: here)
            let entries =
                slots.filter { $0.postID == nil }.map(CalendarEntry.slot)
                + (try transaction.posts(in: days, onPlaces: here, seenBy: viewer))
            // Days narrow the search far more than a unit does, so the unit is picked from what they leave.
            return entries.filter { unit == nil || $0.unitID == unit }.sorted {
                $0.time == $1.time ? $0.unitName < $1.unitName : $0.time < $1.time
            }
        }
    }
}

extension Transaction {
    /// A post stands where it was published, else where it leaves, else on its place.
    fileprivate func posts(
        in days: Range<LocalDate>, onPlaces here: Query, seenBy viewer: Member
    ) throws -> [CalendarEntry] {
        let clock = try clock()
        let (start, end) = (clock.midnight(days.lowerBound), clock.midnight(days.upperBound))
        let times: Query = """
            (posts.published_at >= \(start) AND posts.published_at < \(end)
              OR posts.published_at IS NULL AND posts.leaves_at >= \(start) AND posts.leaves_at < \(end)
              OR posts.published_at IS NULL AND posts.leaves_at IS NULL
                AND posts.slot_id IN (SELECT slots.id FROM slots WHERE \(here)))
            """
        return try plannedPosts(seenBy: viewer, where: times).compactMap { post in
            post.time.map { CalendarEntry.post(post, time: $0) }
        }
    }
}

/// Which units meet in the same hour, so that two of them do not speak at once without knowing it.
public struct SharedHours: Sendable {
    private let units: [LocalMoment: [String]]

    public init(_ entries: [CalendarEntry]) {
        units = Dictionary(grouping: entries) { Self.hour(of: $0) }.mapValues { Set($0.map(\.unitName)).sorted() }
    }

    /// The other units that have something in the hour of `entry`.
    public func others(beside entry: CalendarEntry) -> [String] {
        units[Self.hour(of: entry), default: []].filter { $0 != entry.unitName }
    }

    private static func hour(of entry: CalendarEntry) -> LocalMoment {
        LocalMoment(date: entry.time.date, minute: entry.time.minute / 60 * 60)
    }
}
