import Measure
import Testing
import Workplace

@testable import Storage
@testable import Web

@Suite struct EstimatePageTests {
    private func answer(_ value: String, on page: Shown, in browser: Browser) async throws -> Shown {
        try await browser.submit(
            "/units/asiakaspalvelu/estimate", on: page,
            [
                "channel": value, "basics": value, "listening": value, "publishing": value, "answering": value, "several": value,
                "rhythm": value, "plan": value, "ideas": value, "ownWork": value, "reliable": value, "roles": value, "leaders": value,
                "learning": value, "helping": value,
            ])
    }

    @Test func `what a unit says of itself stands beside what was measured and changes nothing of it`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let veikko = try await house.member("Veikko Salo", in: Unit.ID("asiakaspalvelu"))
            let browser = try await house.browser(of: veikko)
            let before = try await house.stores.standings.newest()?.assessment.json()

            let done = try await answer("yes", on: browser.get("/units/asiakaspalvelu/estimate"), in: browser)

            #expect(done.says("Oma arvio: taso 5. Mitattu: taso 2. Ero on puheenaihe, ei virhe."))
            let page = try await browser.get("/units/asiakaspalvelu")
            #expect(page.says("Oma arvio: taso 5."))
            #expect(!page.words.contains("Arvioitu ma 23.11. Veikko"))
            #expect(try await house.stores.standings.newest()?.assessment.json() == before)
            #expect(try await house.deeds("log.estimate").count == 1)
        }
    }

    @Test func `an answer that is missing is asked for, the others stay`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let veikko = try await house.member("Veikko Salo", in: Unit.ID("asiakaspalvelu"))
            let browser = try await house.browser(of: veikko)
            let page = try await browser.get("/units/asiakaspalvelu/estimate")

            let answer = try await browser.submit("/units/asiakaspalvelu/estimate", on: page, ["channel": "partly"])

            #expect(answer.status == 422)
            #expect(answer.says("Vastaus puuttuu: Julkaisijamme tuntevat perusteet"))
            #expect(answer.value("channel") == "partly")
            #expect(try await house.stores.estimates.newest(of: Unit.ID("asiakaspalvelu")) == nil)
        }
    }

    @Test func `others read the answers but do not give them`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let kirsi = try await house.member("Kirsi Vuori", in: Unit.ID("viestinta"))
            let browser = try await house.browser(of: kirsi)

            #expect(try await browser.get("/units/asiakaspalvelu/estimate").forms.allSatisfy { !$0.action.hasSuffix("estimate") })
            #expect(try await browser.postUnasked("/units/asiakaspalvelu/estimate", [:]).status == 422)
        }
    }
}
