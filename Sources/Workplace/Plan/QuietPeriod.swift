public import WorkingTime

/// Days on which a unit is quiet on purpose (*hiljainen jakso*): a holiday closing, a listed company's silent period.
///
/// It is said beforehand, so that silence is never explained afterwards.
public struct QuietPeriod: Identifiable, Hashable, Sendable {
    public let id: Identifier<QuietPeriod>
    public let unitID: Unit.ID
    public let days: Days
    /// Whether the public is told: then nobody waits for an answer on these days either.
    public let isTold: Bool
    public let declaredAt: Instant
    public private(set) var cancelledAt: Instant?

    /// The first and the last quiet day.
    public struct Days: Hashable, Sendable {
        public let from: LocalDate
        public let to: LocalDate

        /// - Throws: ``QuietRefusal`` when it is said too late, ends before it begins or is too long (`docs/measure.md` 4, quiet day).
        public init(from: LocalDate, to: LocalDate, today: LocalDate) throws(QuietRefusal) {
            guard to >= from else { throw .endsBeforeItBegins }
            guard from - today >= QuietPeriod.noticeDays else { throw .tooLate }
            guard to - from < QuietPeriod.mostDays else { throw .tooLong }
            self.init(kept: from, to: to)
        }

        package init(kept from: LocalDate, to: LocalDate) {
            self.from = from
            self.to = to
        }

        public var count: Int { to - from + 1 }

        public func overlaps(_ other: Days) -> Bool { from <= other.to && other.from <= to }
        public func contains(_ date: LocalDate) -> Bool { from <= date && date <= to }
    }

    public init(
        id: Identifier<QuietPeriod>, unitID: Unit.ID, days: Days, isTold: Bool, declaredAt: Instant, cancelledAt: Instant? = nil
    ) {
        self.id = id
        self.unitID = unitID
        self.days = days
        self.isTold = isTold
        self.declaredAt = declaredAt
        self.cancelledAt = cancelledAt
    }

    /// It is said a week before.
    public static let noticeDays = 7
    public static let mostDays = 35
}

extension QuietPeriod {
    /// Ends it from tomorrow on. What has been quiet stays quiet.
    public mutating func cancel(at now: Instant, today: LocalDate) throws(QuietRefusal) {
        guard cancelledAt == nil else { return }
        guard days.to > today else { throw .alreadyOver }
        cancelledAt = now
    }

    /// - Throws: ``NeedsRight`` when `member` neither leads the unit nor coordinates.
    public static func requireDeclarer(_ member: Member, of unit: Unit.ID) throws(NeedsRight) {
        guard member.may(.lead, in: unit) || member.may(.coordinate) else { throw NeedsRight(.lead) }
    }
}

/// Why a quiet period is not taken, or stays as it is.
public enum QuietRefusal: Refusal, Hashable {
    case endsBeforeItBegins, tooLate, tooLong
    /// Another one of the unit has some of the same days.
    case overlaps
    case alreadyOver

    public var kind: RefusalKind {
        switch self {
        case .alreadyOver: .conflict
        case .endsBeforeItBegins, .tooLate, .tooLong, .overlaps: .invalid
        }
    }
}
