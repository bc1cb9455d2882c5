import Testing
import WorkingTime

@Suite struct AlmanacTests {
    private let almanac = Almanac(clock: .helsinki, from: LocalDate("2025-01-01")!, to: LocalDate("2027-12-31")!)

    @Test func `says what the clock says, also around the days on which clocks are moved`() {
        var instant = Instant("2025-01-05T00:00:00Z")!
        while instant < Instant("2027-12-01T00:00:00Z")! {
            #expect(almanac.date(of: instant) == Clock.helsinki.date(of: instant))
            instant = instant + .minutes(1_777)
        }
    }
}
