import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct QuietPeriodsTests {
    @Test(arguments: TestDatabase.available)
    func `a quiet period is declared once and ended once`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let period = try await declare("2026-12-24", "2027-01-06", in: house)
            _ = try await declare("2026-12-24", "2027-01-06", in: house)
            for _ in 1...2 { try await house.stores.quietPeriods.cancel(period.id, by: house.aino, at: house.now + .days(40)) }

            #expect(
                try await house.deeds("quiet.declared") == [
                    #""kind":"quiet.declared","by":"aino","unit":"sales","from":"2026-12-24","to":"2027-01-06","notice":true}"#
                ])
            let declaration = try await house.keys("quiet.declared")[0]
            #expect(
                try await house.deeds("quiet.cancelled") == [
                    #""kind":"quiet.cancelled","by":"aino","unit":"sales","declaration":"\#(declaration)"}"#
                ])
        }
    }

    @Test(
        arguments: TestDatabase.available,
        [
            ("2026-11-29", "2026-12-05", QuietRefusal.tooLate), ("2026-12-10", "2026-12-09", .endsBeforeItBegins),
            ("2026-12-01", "2027-01-05", .tooLong), ("2026-12-20", "2026-12-24", .overlaps),
        ])
    func `a quiet period that cannot count is refused`(_ kind: TestDatabase, _ given: (from: String, to: String, refusal: QuietRefusal))
        async throws
    {
        try await WorkHouse.with(kind) { house in
            try await declare("2026-12-24", "2026-12-27", key: "other", in: house)
            await #expect(throws: given.refusal) { try await declare(given.from, given.to, in: house) }
            await #expect(throws: NeedsRight(.lead)) { try await declare("2027-02-01", "2027-02-03", by: house.veikko, in: house) }
            #expect(try await house.deeds("quiet.declared").count == 1)
        }
    }

    @discardableResult
    private func declare(_ from: String, _ to: String, key: String = "one", by member: Member? = nil, in house: WorkHouse) async throws
        -> QuietPeriod
    {
        try await house.stores.quietPeriods.declare(
            from: LocalDate(from)!, to: LocalDate(to)!, isTold: true, for: house.sales.id, formKey: key, by: member ?? house.aino,
            at: house.now)
    }
}
