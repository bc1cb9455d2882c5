import Measure
import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

@Suite struct MeasurePagesTests {
    @Test func `everybody reads the gates, their limits and which of them tell nobody apart`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let veikko = try await house.member("Veikko Salo")
            let page = try await house.browser(of: veikko).get("/measure")

            #expect(page.says("Suunniteltujen osuus") || page.says("Julkaisut suunnitellaan"))
            #expect(page.says("vähintään 60 %"))
            #expect(page.says("Kaikki täyttävät (") && page.says("Kukaan ei vielä täytä ("))
            #expect(page.says("Raja tulee yhteisestä mittarista"))
            #expect(try await house.browser(of: veikko).get("/measure/gates/G3.4").forms.allSatisfy { !$0.action.hasPrefix("/measure") })
        }
    }

    @Test func `an administrator looks at what would follow, then settles from a coming Monday`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let browser = try await house.browser(of: house.aino)
            let page = try await browser.get("/measure/gates/G1.1")
            #expect(page.value("limit-1") == "1")
            #expect(page.value("from") == "2026-11-30")

            let trial = try await browser.submit(
                "/measure/gates/G1.1", on: page, ["limit-1": "99", "reason": "Koe.", "act": "look", "on": "1"])
            #expect(trial.says("Mitä muutoksesta seuraisi"))
            #expect(trial.says("Talon taso: taso 2 → ei vielä alkanut."))
            #expect(trial.value("limit-1") == "99" && trial.value("reason") == "Koe.")
            #expect(try await house.stores.models.all().isEmpty)

            let done = try await browser.submit("/measure/gates/G1.1", on: trial, ["act": "settle"])
            #expect(done.says("Muutos on sovittu."))
            #expect(done.says("Koe.") && done.says("Aino Kettunen"))
            #expect(try await house.stores.models.all().first?.settling?.from == LocalDate("2026-11-30"))
            #expect(try await browser.get("/measure").says("tulossa"))
        }
    }

    @Test func `a limit says at the unit's own gate who set it, when and why, once it is in force`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let settled = SettledModel(limits: [PartPlace(gate: "G3.4", part: 1): .fixed(Figure(tenThousandths: 5_000))])
            try await house.stores.models.settle(
                settled, from: TestHouse.monday + 7, because: Words("Puolet riittää alkuun.", field: .reason, atMost: 300),
                by: house.aino, at: house.clock.now)
            let browser = try await house.browser(of: house.aino)
            #expect(try await !browser.get("/units/asiakaspalvelu/gates/G3.4").says("Puolet riittää alkuun."))

            house.clock.pass(.days(7))
            try await house.stores.standings.assessIfDue(at: house.clock.now)

            let later = try await browser.get("/units/asiakaspalvelu/gates/G3.4")
            #expect(later.says("Puolet riittää alkuun.") && later.says("Aino Kettunen ma 23.11."))
            #expect(later.says("vähintään 50 %"))
            #expect(try await !browser.get("/units/asiakaspalvelu/gates/G3.4?week=2026-11-23").says("Puolet riittää alkuun."))
        }
    }

    @Test func `profiles are chosen the same way`() async throws {
        try await TestHouse.standing("03-first-steps") { house in
            let browser = try await house.browser(of: house.aino)
            let page = try await browser.get("/measure/profiles")

            let done = try await browser.submit(
                "/measure/profiles", on: page,
                ["profile": "b2b", "profile": "listedCompany", "reason": "Myymme yrityksille.", "act": "settle"])

            #expect(done.path.hasPrefix("/measure"))
            #expect(try await house.stores.models.all().first?.file.settled.profiles == ["b2b", "listedCompany"])
        }
    }

    @Test(arguments: [
        ("limit-1", "paljon", 422, "tarkista kirjoitusasu"), ("limit-1", "250", 422, "osuus on 1–100 %"),
        ("reason", "", 422, "Perustelu puuttuu."), ("from", "2026-11-23", 422, "aikaisintaan ensi maanantaina"),
        ("limit-1", "60", 409, "Mikään raja ei muutu."),
    ])
    func `what cannot be settled is said, and what was written stays`(
        _ field: String, _ value: String, status: Int, says: String
    ) async throws {
        try await TestHouse.standing("03-first-steps") { house in
            let browser = try await house.browser(of: house.aino)
            let page = try await browser.get("/measure/gates/G3.4")

            var fields = ["limit-1": "55", "reason": "Kolmannes jää hetkelle.", "from": "2026-11-30"]
            fields[field] = value
            let answer = try await browser.submit(
                "/measure/gates/G3.4", on: page,
                ["limit-1": fields["limit-1"]!, "reason": fields["reason"]!, "from": fields["from"]!, "act": "settle"])

            #expect(answer.status == status)
            #expect(answer.says(says))
            #expect(answer.value(field) == value)
            #expect(try await house.stores.models.all().isEmpty)
        }
    }

    @Test func `the model in force is a file that the command takes`() async throws {
        try await TestHouse.standing("03-first-steps") { house in
            let file = try await house.browser(of: house.aino).get("/measure/file")

            #expect(try ModelFile(json: Array(file.html.utf8)).model.version == "2026-11")
        }
    }

    @Test func `nobody else changes the measure`() async throws {
        try await TestHouse.standing("03-first-steps") { house in
            let veikko = try await house.member("Veikko Salo", rights: [.lead])
            let answer = try await house.browser(of: veikko).postUnasked("/measure/gates/G3.4", ["limit-1": "1", "act": "settle"])

            #expect(answer.status == 403)
        }
    }
}
