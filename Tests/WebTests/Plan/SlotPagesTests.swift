import HTTPTypes
import HummingbirdTesting
import Storage
import Testing
import WorkingTime
import Workplace

@testable import Web

@Suite struct SlotPagesTests {
    private static let fields: [String: String] = [
        "date": "2026-11-27", "time": "09:30", "topic": "Paljonko ääntä kuuluu <parvekkeelle>?", "owner": "", "deputy": "", "goal": "",
        "restriction": "",
    ]

    private func reserve(_ browser: PlanBrowser, in house: PlanSite, key: String = "form") async throws -> String {
        let unit = try #require(try await house.stores.units.all().first)
        let answer = try await browser.post("/slots", with(Self.fields, ["unit": unit.id.text]), key: key)
        #expect(answer.status == .seeOther)
        return answer.destination
    }

    private func with(_ fields: [String: String], _ changes: [String: String]) -> [String: String] {
        fields.merging(changes) { $1 }
    }

    @Test func `a place is reserved with today at hand, seen in the month and in the list`() async throws {
        try await PlanSite.with { house in
            let aino = try await house.aino()
            let form = try await aino.get("/slots/new").page
            #expect(form.contains(#"type="date" value="2026-11-25""#))

            let path = try await reserve(aino, in: house)
            #expect(try await reserve(aino, in: house) == path)

            let shown = "<span dir=\"auto\">Paljonko ääntä kuuluu &lt;parvekkeelle&gt;?</span>"
            let month = try await aino.get("/calendar/2026/11").page
            #expect(month.ranges(of: shown).count == 1)
            #expect(month.contains("<a class=\"entry slot\" href=\"\(path)\"><time datetime=\"2026-11-27T09:30\">9.30</time>"))
            #expect(month.contains("tekijä puuttuu"))
            let list = try await aino.get("/calendar/list").page
            #expect(list.contains("pe 27.11. klo 9.30, Viestintä, tekijä puuttuu"))
            #expect(list.contains("Viestintä: millään neljästä viikosta ei ole vielä tekijää."))
            #expect(list.contains("Viikolla 48 paikalta puuttuu tekijä tai aihe."))
        }
    }

    @Test(arguments: [
        ("date", "2026-11-24", "Päivä on jo mennyt"), ("date", "24.11.", "Päivä: tarkista"), ("date", "", "Päivä puuttuu"),
        ("time", "25:00", "Kellonaika: tarkista"), ("topic", String(repeating: "ä", count: 163), "Aihe: 3 merkkiä liikaa"),
        ("owner", "nobody", "Tekijä: tarkista"), ("owner", "<script>", "Tekijä: tarkista"), ("goal", "nothing", "Tavoite: tarkista"),
        ("restriction", "secret", "tarkista kirjoitusasu"),
    ])
    func `wrong input is named and keeps what was written`(_ field: String, _ value: String, _ sentence: String) async throws {
        try await PlanSite.with { house in
            let aino = try await house.aino()
            let unit = try #require(try await house.stores.units.all().first)

            let answer = try await aino.post("/slots", with(Self.fields, ["unit": unit.id.text, field: value]))

            #expect(answer.status == .unprocessableContent)
            #expect(answer.page.contains(sentence))
            #expect(answer.page.contains("value=\"09:30\"") || field == "time")
            #expect(answer.page.contains("Paljonko ääntä kuuluu &lt;parvekkeelle&gt;?") || field == "topic")
            #expect(try await aino.get("/calendar/2026/11").page.contains("Ei vielä paikkoja"))
        }
    }

    @Test func `a place is moved and given up`() async throws {
        try await PlanSite.with { house in
            let aino = try await house.aino()
            let path = try await reserve(aino, in: house)
            let before = try await aino.get(path).page
            #expect(before.contains("/posts/new?slot=\(path.split(separator: "/")[1])"))

            let moved = try await aino.post(path, with(Self.fields, ["date": "2026-12-04", "time": "9.15"]))
            #expect(moved.destination == path)
            #expect(try await aino.get(path).page.contains("pe 4.12. klo 9.15, Viestintä"))

            let dropped = try await aino.post(path, ["_method": "delete"])
            #expect(dropped.destination == "/calendar/list")
            let after = try await aino.get(path).page
            #expect(after.contains("Paikasta on luovuttu"))
            #expect(!after.contains("/posts/new?slot"))

            let late = try await aino.post(path, with(Self.fields, ["topic": "Kirjoitin tämän turhaan"]))
            #expect(late.status == .conflict)
            #expect(late.page.contains("Kirjoitin tämän turhaan"))
        }
    }

    @Test func `who has no right to plan reads the plan and is told what is needed`() async throws {
        try await PlanSite.with { house in
            let (aino, veikko) = (try await house.aino(), try await house.veikko())
            let path = try await reserve(aino, in: house)

            let seen = try await veikko.get(path)
            #expect(seen.status == .ok)
            #expect(!seen.page.contains("Tallenna muutokset"))
            #expect(!(try await veikko.get("/calendar/2026/11").page.contains("/slots/new")))
            for answer in [try await veikko.post(path, Self.fields), try await veikko.post(path, ["_method": "delete"])] {
                #expect(answer.status == .forbidden)
                #expect(answer.page.contains("Tähän tarvitaan oikeus: kirjoittaa"))
            }
            #expect(try await veikko.get("/slots/new").status == .forbidden)
        }
    }
}
