import Testing
import WorkingTime
import Workplace

@Suite struct ServicePromiseTests {
    private let promise = ServicePromise(clock: .helsinki)

    @Test(arguments: [
        // received, target in minutes, due: within the day, over the night, over the weekend, over Independence Day and a weekend
        ("2026-11-23T06:40:00Z", 240, "2026-11-23T10:40:00Z"),
        ("2026-11-23T13:00:00Z", 240, "2026-11-24T09:00:00Z"),
        ("2026-11-27T13:30:00Z", 60, "2026-11-30T06:30:00Z"),
        ("2027-12-23T13:00:00Z", 120, "2027-12-27T07:00:00Z"),
        ("2026-11-23T06:40:00Z", 9_000, "2026-11-24T06:40:00Z"),
    ])
    func `an answer is due when so much service time has passed`(_ start: String, _ minutes: Int, _ due: String) throws {
        var unit = InboxCast.service
        unit.targetMinutes = minutes

        #expect(try promise.due(of: unit, from: #require(Instant(start))) == Instant(due))
    }

    @Test func `hours shrunk to nothing give way to office hours`() throws {
        var unit = InboxCast.service
        unit.hours = ServiceHours(days: [3], from: 600, to: 660)

        #expect(promise.due(of: unit, from: InboxCast.morning) == Instant("2026-11-23T10:40:00Z"))
    }

    @Test func `the holidays are those of the measure's model`() throws {
        let model = [
            "2024-03-29", "2024-04-01", "2024-05-09", "2024-06-21", "2025-04-18", "2025-05-29", "2026-04-03", "2026-05-14", "2026-06-19",
            "2027-03-26", "2027-05-06", "2027-06-25", "2028-04-14", "2028-05-25", "2029-03-30", "2029-05-10", "2030-04-19", "2030-05-30",
            "2030-06-21", "2026-12-06", "2026-12-24", "2026-01-06",
        ]
        for day in model { #expect(Holidays.finnish.contains(try #require(LocalDate(day))), "\(day)") }
        let first = try #require(LocalDate("2024-01-01"))
        #expect((0..<2_557).filter { Holidays.finnish.contains(first + $0) }.count == 77)
    }
}
