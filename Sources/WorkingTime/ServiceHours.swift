/// The hours in which a unit answers: weekdays (1 = Monday … 7 = Sunday) and minutes after local midnight.
public struct ServiceHours: Hashable, Sendable {
    /// One bit a weekday, since deadlines ask for the weekday far more often than people change it.
    private let weekdays: UInt8
    public let from: Int
    public let to: Int

    public init(days: Set<Int>, from: Int, to: Int) {
        self.weekdays = days.reduce(0) { $1 >= 1 && $1 <= 7 ? $0 | 1 << UInt8($1) : $0 }
        self.from = from
        self.to = to
    }

    public var days: Set<Int> { Set((1...7).filter(includes)) }

    /// Monday to Friday, eight to four.
    public static let office = ServiceHours(days: [1, 2, 3, 4, 5], from: 8 * 60, to: 16 * 60)

    public func includes(weekday: Int) -> Bool { weekdays & 1 << UInt8(weekday) != 0 }

    /// How many weekdays are served.
    public var dayCount: Int { weekdays.nonzeroBitCount }

    /// One service day, in minutes.
    public var minutesPerDay: Int { to - from }

    /// Reads `HH:MM` as minutes after midnight, 00:00–24:00.
    public static func minute(_ text: some StringProtocol) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
            let hour = number(in: bytes[0..<2]), let minute = number(in: bytes[3..<5]),
            minute < 60, hour * 60 + minute <= 24 * 60
        else { return nil }
        return hour * 60 + minute
    }
}
