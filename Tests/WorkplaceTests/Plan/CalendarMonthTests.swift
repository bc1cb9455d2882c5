import Testing
import WorkingTime

@Suite struct CalendarMonthTests {
    @Test(arguments: [(2026, 11, "2026-10-26", 6), (2027, 2, "2027-02-01", 4), (2026, 12, "2026-11-30", 5), (2028, 2, "2028-01-31", 5)])
    func `a month is shown in whole weeks`(_ year: Int, _ number: Int, _ monday: String, _ weeks: Int) throws {
        let month = try #require(CalendarMonth(year: year, month: number))

        #expect(month.mondays.first?.description == monday)
        #expect(month.mondays.count == weeks)
        #expect(month.shown.upperBound - month.shown.lowerBound == 7 * weeks)
        #expect(month.mondays.allSatisfy { monday in (0..<7).contains { month.contains(monday + $0) } })
    }

    @Test func `months follow each other until the end of known years`() {
        #expect(CalendarMonth(year: 2026, month: 12)?.next == CalendarMonth(year: 2027, month: 1))
        #expect(CalendarMonth(year: 2027, month: 1)?.previous == CalendarMonth(year: 2026, month: 12))
        #expect(CalendarMonth(year: 2026, month: 1)?.next == CalendarMonth(year: 2026, month: 2))
        #expect(CalendarMonth(year: 2026, month: 13) == nil)
        #expect(CalendarMonth(year: 2199, month: 12)?.next == nil)
        #expect(CalendarMonth(year: 1970, month: 1)?.previous == nil)
    }
}
