public import WorkingTime

/// Three calendar months, written `2026-q4`.
public struct Quarter: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let firstDay: LocalDate

    public init(of date: LocalDate) {
        var first = date - (date.parts.day - 1)
        while first.parts.month % 3 != 1 {
            let monthBefore = first - 1
            first = monthBefore - (monthBefore.parts.day - 1)
        }
        firstDay = first
    }

    public var year: Int { firstDay.parts.year }
    /// 1…4.
    public var number: Int { (firstDay.parts.month + 2) / 3 }

    public var before: Quarter { Quarter(of: firstDay - 1) }
    // No quarter has more than 92 days, and none is shorter than 90.
    public var after: Quarter { Quarter(of: firstDay + 100) }
    public var lastDay: LocalDate { after.firstDay - 1 }

    public var description: String { "\(year)-q\(number)" }

    public static func < (left: Self, right: Self) -> Bool { left.firstDay < right.firstDay }
}
