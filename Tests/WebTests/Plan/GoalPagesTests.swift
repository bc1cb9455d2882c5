import HTTPTypes
import HummingbirdTesting
import Storage
import Testing
import WorkingTime
import Workplace

@testable import Web

@Suite struct GoalPagesTests {
    private static let fields = [
        "goal": "Useampi jättää hakemuksen", "metric": "hakemuksia kuukaudessa", "baseline": "1 020,5", "target-value": "1250",
        "begins": "2026-11-01",
        "ends": "2027-01-31", "restriction": "",
    ]

    private func set(_ browser: PlanBrowser, in house: PlanSite, _ changes: [String: String] = [:]) async throws -> TestResponse {
        let unit = try #require(try await house.stores.units.all().first)
        return try await browser.post("/goals", Self.fields.merging(["unit": unit.id.text]) { $1 }.merging(changes) { $1 })
    }

    @Test func `a goal is set once, and its numbers are shown as the reader writes them`() async throws {
        try await PlanSite.with { house in
            let aino = try await house.aino()

            let (first, second) = (try await set(aino, in: house), try await set(aino, in: house))

            #expect(first.status == .seeOther)
            #expect(first.destination == second.destination)
            let finnish = try await aino.get(first.destination).page
            #expect(finnish.contains("Lähtötaso 1\u{A0}020,5, tavoite 1\u{A0}250. Lukemaa ei ole vielä kirjattu."))
            #expect(finnish.contains(#"name="baseline" aria-describedby="baseline-hint" required inputmode="decimal""#))
            #expect(finnish.contains(#"value="1020,5""#))
            let english = try await aino.get(first.destination + "?lang=en").page
            #expect(english.contains("Baseline 1,020.5, target 1,250. No reading yet."))
            #expect(try await aino.get("/goals").page.ranges(of: "Useampi jättää hakemuksen").count == 1)
        }
    }

    @Test(arguments: [
        (["target-value": "1020.5"], "Tämä on tekemistä. Mikä muuttuu?"), (["target-value": "paljon"], "Tavoitearvo: kirjoita pelkkä luku"),
        (["baseline": "0x1F"], "Lähtötaso: kirjoita pelkkä luku"), (["baseline": "nan"], "Lähtötaso: kirjoita pelkkä luku"),
        (["baseline": "99999999999999999999"], "Lähtötaso: kirjoita pelkkä luku"), (["metric": " "], "Mittari puuttuu"),
        (["ends": "2026-11-30", "begins": "2026-11-20"], "kahdesta viikosta puoleen vuoteen"),
        (["begins": "2026-10-01", "ends": "2026-11-24"], "Jakso on jo päättynyt"), (["ends": "huomenna"], "Päättymispäivä: tarkista"),
    ])
    func `wrong input is named and keeps what was written`(_ changes: [String: String], _ sentence: String) async throws {
        try await PlanSite.with { house in
            let aino = try await house.aino()

            let answer = try await set(aino, in: house, changes)

            #expect(answer.status == .unprocessableContent)
            #expect(answer.page.contains(sentence))
            #expect(answer.page.contains("value=\"Useampi jättää hakemuksen\""))
            for value in changes.values { #expect(answer.page.contains("value=\"\(value)\"")) }
            #expect(try await aino.get("/goals").page.contains("Yksi tavoite riittää alkuun."))
        }
    }

    @Test func `a goal is never an aim of the house by mistake`() async throws {
        try await PlanSite.with { house in
            let answer = try await set(house.aino(), in: house, ["unit": ""])

            #expect(answer.status == .unprocessableContent)
        }
    }

    @Test func `a reading moves the line and joins the history`() async throws {
        try await PlanSite.with { house in
            let aino = try await house.aino()
            let path = try await set(aino, in: house).destination

            let noted = try await aino.post(path + "/reading", ["reading": "1 135,25"])

            #expect(noted.destination == path)
            let page = try await aino.get(path).page
            #expect(page.contains("<figcaption>Nyt 1\u{A0}135,25, tavoitteeseen 114,75.</figcaption>"))
            #expect(page.contains("<circle class=\"solid\" cx=\"46%\""))
            #expect(!page.contains("<svg height=\"64\" viewBox"))
            #expect(page.contains("Asetettiin: 1\u{A0}020,5 → 1\u{A0}250"))
            #expect(page.contains("Lukema 1\u{A0}135,25"))
            let wrong = try await aino.post(path + "/reading", ["reading": "melkein"])
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.page.contains("value=\"melkein\""))
            #expect(wrong.page.contains("value=\"Useampi jättää hakemuksen\""))
        }
    }

    @Test func `an outcome that comes too early is kept and explained`() async throws {
        try await PlanSite.with { house in
            let aino = try await house.aino()
            let path = try await set(aino, in: house).destination
            #expect(try await aino.get(path).page.contains("Tuloksen voi kirjata aikaisintaan ke 9.12. klo 9.00."))

            let words = "Jäätiin vajaaksi, mutta kysymykset toivat oikeita hakijoita."
            let answer = try await aino.post(path + "/outcome", ["outcome": "1 200,5", "conclusion": words])

            #expect(answer.status == .unprocessableContent)
            #expect(answer.page.contains("Tuloksen aika on vasta"))
            #expect(answer.page.contains("value=\"1 200,5\""))
            #expect(answer.page.contains(words))
        }
    }

    @Test func `who has no right to write follows the goal and is told what is needed`() async throws {
        try await PlanSite.with { house in
            let (aino, veikko) = (try await house.aino(), try await house.veikko())
            let path = try await set(aino, in: house).destination

            let seen = try await veikko.get(path)
            #expect(seen.status == .ok)
            #expect(!seen.page.contains("Tallenna muutokset"))
            for answer in [
                try await veikko.post(path, Self.fields), try await veikko.post(path + "/reading", ["reading": "1"]),
                try await veikko.post(path + "/outcome", ["outcome": "1", "conclusion": "Kaksi virkettä, jotka eivät kuulu minulle."]),
            ] { #expect(answer.status == .forbidden) }
            #expect(try await veikko.get("/goals/new").status == .forbidden)
        }
    }
}
