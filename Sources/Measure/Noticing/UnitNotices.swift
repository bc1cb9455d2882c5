public import WorkingTime

/// What no gate can counter, so that it is seen by everyone instead: how a unit might look better than it works.
///
/// Nothing here is a fault by itself. Each has its good reasons, and who sees it may ask for them.
public struct UnitNotices: Hashable, Sendable {
    /// Goals of the last year whose target lies less than a twentieth from the baseline.
    public let tinyGoals: [TinyGoal]
    /// People at home in the unit who are marked as on long leave: they count in no share.
    public let onLeave: PeopleCount
    /// The last year's times out of the measure, by scope.
    public let absences: [Absence]
    /// A unit closed in the half year before this one was declared that bore its name.
    public let formerly: [String]
    /// Posts of the last quarter that were deleted within a week, so that they do not count.
    public let deletedPosts: [Dated]
    /// The last year's changes to fewer service minutes a week, or to a slower rhythm.
    public let slowdowns: [Slowdown]
    public let quiet: QuietUse

    public struct TinyGoal: Hashable, Sendable {
        public let goal: String
        public let baseline: Double
        public let target: Double
        public let to: LocalDate?
    }

    public struct Absence: Hashable, Sendable {
        public enum Kind: Hashable, Sendable {
            case closed
            /// Out of scope with a reason, to be reviewed by the date.
            case excluded(reviewBy: LocalDate)
            /// Out of scope without what makes that count: the unit is measured.
            case void
        }

        public let kind: Kind
        public let from: LocalDate
        /// The day it came back; nil when it has not.
        public let to: LocalDate?

        public init(kind: Kind, from: LocalDate, to: LocalDate?) {
            self.kind = kind
            self.from = from
            self.to = to
        }
    }

    /// A deed and its day.
    public struct Dated: Hashable, Sendable {
        public let deed: String
        public let date: LocalDate

        public init(deed: String, date: LocalDate) {
            self.deed = deed
            self.date = date
        }
    }

    public struct Slowdown: Hashable, Sendable {
        public enum Kind: Hashable, Sendable {
            /// Service minutes a week.
            case service(before: Int, after: Int)
            /// Promised posts a week.
            case rhythm(before: Figure, after: Figure)
        }

        public let kind: Kind
        public let date: LocalDate

        public init(kind: Kind, date: LocalDate) {
            self.kind = kind
            self.date = date
        }
    }

    public struct QuietUse: Hashable, Sendable {
        /// Quiet days of the 365 days before the Monday, and how many a year may have.
        public let daysUsed: Int
        public let daysPerYear: Int
        /// Declared periods that lie in this year or ahead, the earliest first.
        public let periods: [Period]

        public struct Period: Hashable, Sendable {
            public let from: LocalDate
            public let to: LocalDate
            /// The public is told.
            public let isAnnounced: Bool
            /// The day it was cancelled.
            public let cancelled: LocalDate?
        }
    }
}

/// How many people, told only where nobody can be found behind it (measure.md 11.2).
public enum PeopleCount: Hashable, Sendable {
    case none
    /// One to four.
    case underFive
    case several(Int)

    init(_ count: Int) {
        switch count {
        case ...0: self = .none
        case 1...4: self = .underFive
        default: self = .several(count)
        }
    }
}
