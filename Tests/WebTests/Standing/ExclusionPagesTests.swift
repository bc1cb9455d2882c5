import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

@Suite struct ExclusionPagesTests {
    private func leaveOut(_ house: TestHouse, until day: String = "2026-12-20", by browser: Browser? = nil) async throws -> Shown {
        let path = "/settings/units/asiakaspalvelu"
        let admin = if let browser { browser } else { try await house.browser(of: house.aino) }
        return try await admin.submit(
            "\(path)/exclusion", on: admin.get(path), ["review-by": day, "exclusion-reason": "Organisoidaan uudelleen."])
    }

    @Test func `everyone sees that a unit is left out, why and until when, and the unit is asked nothing`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let reader = try await house.member("Veikko Salo", rights: [])
            #expect(try await leaveOut(house).says("Jätetty mittaamisen ulkopuolelle 20.12.2026 asti."))

            let before = try await house.browser(of: reader).get("/units/asiakaspalvelu")
            #expect(before.says("Jätetty mittaamisen ulkopuolelle 20.12.2026 asti: Organisoidaan uudelleen."))
            #expect(before.says("8 / 10 porttia"))
            house.clock.pass(.days(7))
            try await house.stores.standings.assessIfDue(at: house.clock.now)

            let during = try await house.browser(of: reader).get("/units/asiakaspalvelu")
            #expect(during.says("Jätetty mittaamisen ulkopuolelle 20.12.2026 asti: Organisoidaan uudelleen."))
            #expect(!during.says("porttia") && !during.says("Seuraava askel"))
            house.clock.pass(.days(21))
            #expect(try await house.browser(of: reader).get("/units/asiakaspalvelu").says("Mitataan taas ensi maanantaina."))
        }
    }

    @Test func `taken back, it is measured as before`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let admin = try await house.browser(of: house.aino)
            let page = try await leaveOut(house, by: admin)
            let back = try await admin.submit("/settings/units/asiakaspalvelu/exclusion", on: page)

            #expect(back.says("Yksikkö on taas mukana mittaamisessa."))
            #expect(try await !house.browser(of: house.aino).get("/units/asiakaspalvelu").says("ulkopuolelle 20.12."))
        }
    }

    @Test(arguments: ["2026-11-23", "2027-05-27", "joskus", ""])
    func `a day out of reach is refused, and the reason stays`(_ day: String) async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await leaveOut(house, until: day)

            #expect(page.status == 422)
            #expect(page.value("exclusion-reason") == "Organisoidaan uudelleen.")
            #expect(page.html.contains("href=\"#review-by\""))
        }
    }
}
