import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

@Suite struct WeekPageTests {
    @Test func `a past week is looked at when somebody asks, and says what has changed since`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let browser = try await house.browser(of: house.aino)

            let page = try await browser.get("/units/asiakaspalvelu/weeks/2026-10-12")

            #expect(page.title == "Viikko 42/2026")
            #expect(page.says("Silloin: taso 1, ensiaskeleet."))
            #expect(page.says("Nyt koossa"))
            #expect(page.html.contains("/units/asiakaspalvelu/gates/G2.2?week=2026-10-12"))
            #expect(try await house.stores.standings.weeks().contains(LocalDate("2026-10-12")!))
            let gate = try await browser.get("/units/asiakaspalvelu/gates/G2.2?week=2026-10-12")
            #expect(gate.says("48 pv"))
        }
    }

    @Test func `any day of a week leads to its Monday`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units/asiakaspalvelu/weeks/2026-10-15")
            #expect(page.path == "/units/asiakaspalvelu/weeks/2026-10-12")
        }
    }

    @Test(arguments: ["2026-11-30", "2025-01-06", "yesterday", "2026-02-30"])
    func `a week that has not been is not found`(_ week: String) async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units/asiakaspalvelu/weeks/\(week)")
            #expect(page.status == 404)
        }
    }

    @Test func `a unit not assessed then says so`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units/myynti/weeks/2026-11-16")
            #expect(page.says("Yksikköä ei vielä silloin arvioitu."))
        }
    }
}
