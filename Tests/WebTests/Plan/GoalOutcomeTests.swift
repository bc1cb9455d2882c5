import HTTPTypes
import HummingbirdTesting
import Storage
import Testing
import WorkingTime
import Workplace

@testable import Web

@Suite struct GoalOutcomeTests {
    /// A goal that was set at the beginning of September and ended yesterday.
    private func ended(in house: PlanSite) async throws -> String {
        let founder = try #require(try await house.stores.members.present().first)
        let yesterday = try #require(LocalDate("2026-11-24"))
        let content = try Goal.Content(
            name: Words("Useampi jättää hakemuksen", field: Words.Field("goal"), atMost: 160),
            metric: Words("hakemuksia", field: Words.Field("metric"), atMost: 160), baseline: 20, target: 35)
        let goal = try await house.stores.goals.set(
            content, of: founder.home, from: yesterday - 80, to: yesterday, formKey: "early", by: founder, at: PlanSite.now - .days(80))
        return "/goals/\(goal.id)"
    }

    @Test func `a goal that fell short is concluded in two sentences, once`() async throws {
        try await PlanSite.with { house in
            let (aino, path) = (try await house.aino(), try await ended(in: house))
            #expect(try await aino.get("/goals").page.contains("kirjaa tulos viimeistään to 24.12."))
            #expect(try await aino.get(path).page.contains("<a class=\"button\" href=\"\(path)/outcome\">Kirjaa tulos</a>"))
            let fields = ["outcome": "31,5", "conclusion": "Jäätiin vajaaksi.\nKysymykset toivat hakijoita."]

            for _ in 1...2 { #expect(try await aino.post(path + "/outcome", fields).destination == path) }

            let page = try await aino.get(path).page
            #expect(page.contains("Tulos 31,5: tavoitteesta jäi puuttumaan 3,5."))
            #expect(page.contains("Jäätiin vajaaksi.<br>Kysymykset toivat hakijoita."))
            #expect(!page.contains("Tallenna muutokset"))
            #expect(page.ranges(of: "Tulos kirjattiin: 31,5").count == 1)
            let other = try await aino.post(path + "/outcome", ["outcome": "40", "conclusion": "Toinen totuus, joka tuli liian myöhään."])
            #expect(other.status == .conflict)
            #expect(other.page.contains("Toinen totuus, joka tuli liian myöhään."))
        }
    }

    @Test(arguments: [
        ("31", "Ihan hyvä.", "Kerro hieman enemmän"), ("31", "", "Johtopäätös puuttuu"),
        ("", "Opimme paljon, mutta emme mitanneet.", "Tulos puuttuu"),
    ])
    func `an outcome needs its number and its lesson`(_ outcome: String, _ conclusion: String, _ sentence: String) async throws {
        try await PlanSite.with { house in
            let (aino, path) = (try await house.aino(), try await ended(in: house))

            let answer = try await aino.post(path + "/outcome", ["outcome": outcome, "conclusion": conclusion])

            #expect(answer.status == .unprocessableContent)
            #expect(answer.page.contains(sentence))
            #expect(answer.page.contains(conclusion))
            #expect(try await aino.get("/goals").page.contains("Odottaa tulosta"))
        }
    }
}
