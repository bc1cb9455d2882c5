import Measure
import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

@Suite struct HousePagesTests {
    @Test func `the house is shown by its spread, larger than its minimum, and by what goes well`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units")

            #expect(page.says("Vähintään puolet yksiköistä on tasolla 2 tai ylempänä"))
            #expect(page.html.matches(of: /id="spread"/).count == 1)
            #expect(page.says("Hyvin sujuu"))
            #expect(page.says("Toiminnoittain") && page.says("Kanavittain"))
        }
    }

    @Test func `how the house has moved is told once there are weeks to compare`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let browser = try await house.browser(of: house.aino)
            #expect(try await !browser.get("/units").says("Miten on liikuttu"))

            try await house.stores.standings.fillIn(200, at: house.clock.now)

            let page = try await browser.get("/units")
            #expect(page.says("Miten on liikuttu") && page.says("mediaaniin asti"))
            #expect(try await browser.get("/units/asiakaspalvelu").says("Miten on liikuttu"))
        }
    }

    @Test func `a past week of the house leads to its units then`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units?week=2026-10-14")

            #expect(page.title == "Viikko 42/2026")
            #expect(page.html.contains("/units/asiakaspalvelu/weeks/2026-10-12"))
            #expect(!page.says("Seuraavaksi autetaan:"))
        }
    }

    @Test func `the assessment is a file that says what it is not for`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let browser = try await house.browser(of: house.aino)
            let file = try await browser.get("/units/file")

            #expect(file.html.hasPrefix("\u{FEFF}\"Kypsyystaso ei ole peruste palkalle tai työn arvioinnille.\"\r\n"))
            #expect(file.html.contains("\"Asiakaspalvelu\";\"taso 2\";"))
            #expect(file.html.contains("\"9 / 20\";\"60 %\""))
            let swedish = try await browser.get("/units/file?lang=sv")
            #expect(swedish.html.contains("ingen grund för lön"))
        }
    }

    @Test func `the file keeps back what the pages keep back`() async throws {
        try await TestHouse.standing("02-small-and-new") { house in
            let small = try await house.stores.standings.newest()?.assessment.units.first { ($0.maturity?.members ?? 9) < 5 }
            let name = try #require(small?.id.capitalisedFirst)
            let file = try await house.browser(of: house.aino).get("/units/file")
            let lines = file.html.split(separator: "\r\n").filter { $0.hasPrefix("\"\(name)\"") }
            let rows = lines.map { $0.split(separator: ";").map(String.init) }

            #expect(!rows.isEmpty)
            let participation = Model.shipped.dimension("D6")?.wording.fi ?? ""
            for row in rows where row[4] == "\"\(participation)\"" { #expect(!row[9].contains { $0.isNumber }, "\(row)") }
        }
    }

    @Test func `a name that begins like a formula is kept from being one`() {
        let unit = Unit(id: Unit.ID(known: "u"), name: "=1+1", address: "u")
        let standing = HouseStanding(kept: nil, units: [unit], model: .shipped, settling: nil)
        let seen = SeenUnit(unit: unit, maturity: nil, isOnItsWay: false, firstAssessment: nil, week: nil)
        let file = AssessmentFile(texts: Texts(language: .finnish, clock: .helsinki), standing: standing, units: [seen])

        #expect(String(decoding: file.bytes, as: UTF8.self).contains("\"'=1+1\""))
    }

    @Test func `a unit's rhythm, plan and goal stand below its gates`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units/asiakaspalvelu")

            #expect(page.says("Rytmi ja suunnitelma"))
            #expect(page.says("viikolla kolmestatoista"))
            #expect(page.says("9 / 20 julkaisusta suunniteltiin"))
            #expect(page.says("Tulevat viikot ovat vielä vapaina"))
        }
    }

    @Test func `a gate says how sure it is`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units/asiakaspalvelu/gates/G3.4")
            #expect(page.says("Todennäköinen:") || page.says("Varma:"))
        }
    }
}
