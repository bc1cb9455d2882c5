import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

@Suite struct HomePageTests {
    @Test func `those who look after the whole see who is helped next`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/")

            #expect(page.says("Seuraavaksi autetaan: Tuotekehitys"))
            #expect(page.says("Kolme lenkkiä"))
            #expect(page.html.matches(of: /class="next"/).count == 1)
        }
    }

    @Test func `everybody else sees the own unit's step`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let veikko = try await house.member("Veikko Salo", in: Unit.ID("asiakaspalvelu"))
            let page = try await house.browser(of: veikko).get("/")

            #expect(page.says("Seuraava askel: Asiakaspalvelu"))
            #expect(page.says("Kirjaa 1 päättyneen tavoitteen tulos"))
            #expect(!page.says("Seuraavaksi autetaan:"))
        }
    }

    @Test func `a step leads to where it is done, and only where that page exists`() {
        #expect(StepPlace.path(for: "G1.1", part: nil) == "/accounts/new")
        #expect(StepPlace.path(for: "G4.6", part: nil) == "/me")
        #expect(StepPlace.path(for: "G5.9", part: nil) == nil)
        #expect(Site.hasPage("/ideas/0199"))
        #expect(!Site.hasPage("/nowhere"))
    }

    @Test func `what was answered to an own idea is told back`() async throws {
        try await TestHouse.founded { house in
            let veikko = try await house.member("Veikko Salo", rights: [.write])
            let idea = try await house.stores.ideas.give(
                Words("Mitä pumppu maksaa talvella?", field: .words, atMost: Idea.longest), nameless: false, formKey: "k", by: veikko,
                at: house.clock.now)
            let waiting = try await house.browser(of: house.aino).get("/")
            try await house.stores.ideas.answer(
                idea.id, .decline, reason: "Kysyjiä ei ole. Kysytään keväällä.", by: house.aino, at: house.clock.now)

            let told = try await house.browser(of: veikko).get("/")

            #expect(waiting.says("Mitä pumppu maksaa talvella?"))
            #expect(told.says("Kerrottu takaisin"))
            #expect(told.says("Ei toteuteta nyt"))
        }
    }

    @Test func `a question stands on the day of those who may answer it, until somebody has it`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive()
            let (olli, petra) = (try await house.browser(of: InboxHouse.olli), try await house.browser(of: InboxHouse.petra))
            #expect(try await olli.get("/").text.contains("Kirsi L. odottaa vastausta"))
            #expect(try await !petra.get("/").text.contains("Kirsi L. odottaa"))

            try await house.stores.inbox.claim(id, by: InboxHouse.sanna, at: InboxHouse.now)

            #expect(try await !olli.get("/").text.contains("Kirsi L. odottaa"))
            let sanna = try await house.browser(of: InboxHouse.sanna)
            #expect(try await sanna.get("/").text.contains("Kirsi L. odottaa vastausta"))
        }
    }
}
