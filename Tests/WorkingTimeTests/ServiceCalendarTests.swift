import Testing
import WorkingTime

@Suite struct ServiceCalendarTests {
    private let calendar = ServiceCalendar(
        almanac: Almanac(clock: .helsinki, from: LocalDate("2026-01-01")!, to: LocalDate("2026-12-31")!),
        closed: DaySet([LocalDate("2026-06-19")!]))

    private func deadline(_ start: String, hours: Int, in service: ServiceHours = .office) -> String {
        "\(calendar.deadline(after: Instant(start)!, of: Int64(hours) * 3_600, in: service))"
    }

    @Test func `a limit used up at closing time lasts until the next opening`() {
        #expect(deadline("2026-01-07T06:00:00Z", hours: 8) == "2026-01-08T06:00:00Z")
        #expect(deadline("2026-01-07T06:00:00Z", hours: 7) == "2026-01-07T13:00:00Z")
    }

    @Test func `nights, weekends and holidays take no time`() {
        #expect(deadline("2026-06-18T12:00:00Z", hours: 2) == "2026-06-22T06:00:00Z")
        #expect(deadline("2026-06-20T12:00:00Z", hours: 1) == "2026-06-22T06:00:00Z")
    }

    @Test func `a night on which clocks are moved is as long as it is`() {
        let night = ServiceHours(days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 24 * 60)

        #expect(deadline("2026-10-24T21:00:00Z", hours: 24, in: night) == "2026-10-25T21:00:00Z")
        #expect(calendar.served(from: Instant("2026-03-28T22:00:00Z")!, to: Instant("2026-03-29T21:00:00Z")!, in: night) == 23 * 3_600)
    }

    @Test func `who never serves is due after 800 days`() {
        let never = ServiceHours(days: [], from: 8 * 60, to: 16 * 60)

        #expect(deadline("2026-01-07T06:00:00Z", hours: 1, in: never) == "2028-03-17T06:00:00Z")
    }

    @Test func `service runs between the hours only`() {
        let served = calendar.served(from: Instant("2026-01-08T13:00:00Z")!, to: Instant("2026-01-12T07:30:00Z")!, in: .office)

        #expect(served == (1 + 8) * 3_600 + 5_400)
    }

    @Test(arguments: [("08:00", 480), ("24:00", 1_440), ("00:00", 0)])
    func `a time of day is read in minutes`(_ text: String, minute: Int) {
        #expect(ServiceHours.minute(text) == minute)
    }

    @Test(arguments: ["24:01", "8:00", "08:60", "08.00", ""])
    func `what is no time of day is none`(_ text: String) {
        #expect(ServiceHours.minute(text) == nil)
    }
}
