import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

@Suite struct SignInTests {
    @Test func `a page asked for before signing in is shown after it`() async throws {
        try await TestHouse.founded { house in
            let browser = house.browser()
            let door = try await browser.get("/settings/people")
            #expect(door.path.hasPrefix("/sign-in?to="))
            let page = try await browser.submit("/session", on: door, ["email": "AINO@routala.example", "password": TestHouse.password])
            #expect(page.path == "/settings/people")
        }
    }

    @Test func `a wrong password and an unknown address are told alike`() async throws {
        try await TestHouse.founded { house in
            let browser = house.browser()
            for email in ["aino@routala.example", "kuka@routala.example"] {
                let page = try await browser.submit("/session", on: browser.get("/sign-in"), ["email": email, "password": "arvaus"])
                #expect(page.status == 422)
                #expect(page.says("Osoite tai salasana ei täsmää. Tarkista molemmat."))
                #expect(page.value("email") == email)
                #expect(page.value("password") == "")
            }
        }
    }

    @Test func `after ten wrong passwords the door is shut for a quarter of an hour`() async throws {
        try await TestHouse.founded { house in
            let browser = house.browser()
            let door = try await browser.get("/sign-in")
            for _ in 1...10 { _ = try await browser.submit("/session", on: door, ["email": "aino@routala.example", "password": "arvaus"]) }

            let right: KeyValuePairs = ["email": "aino@routala.example", "password": TestHouse.password]
            let shut = try await browser.submit("/session", on: door, right)
            #expect(shut.status == 429)
            #expect(shut.says("Voit yrittää uudelleen 15 minuutin kuluttua."))
            house.clock.pass(.minutes(16))
            #expect(try await browser.submit("/session", on: door, right).path == "/")
        }
    }

    @Test func `a sign-in link lets in once, after a press`() async throws {
        try await TestHouse.founded { house in
            try await house.member("Veikko Salo")
            let token = try await house.stores.links.make(.signIn, for: "veikko", by: house.aino, at: house.clock.now)
            let (first, second) = (house.browser(), house.browser())
            let (page, other) = (try await first.get("/sign-in/\(token.text)"), try await second.get("/sign-in/\(token.text)"))
            #expect(try await first.submit("/sign-in/\(token.text)/session", on: page).path == "/")
            #expect(try await second.submit("/sign-in/\(token.text)/session", on: other).title == "Linkki on jo käytetty. Pyydä uusi.")
        }
    }

    @Test func `a link works for its time only`() async throws {
        try await TestHouse.founded { house in
            try await house.member("Veikko Salo")
            let token = try await house.stores.links.make(.signIn, for: "veikko", by: house.aino, at: house.clock.now)
            house.clock.pass(.minutes(15))
            #expect(try await house.browser().get("/sign-in/\(token.text)").title == "Linkki ei enää toimi. Pyydä uusi.")
        }
    }

    @Test func `a new password ends the other sessions and keeps this one`() async throws {
        try await TestHouse.founded { house in
            let (here, there) = (try await house.browser(of: house.aino), try await house.browser(of: house.aino))
            let page = try await here.get("/me/password")
            let wrong = try await here.submit("/me/password", on: page, ["old-password": "väärä", "password": "uusi pitkä lause"])
            #expect(wrong.status == 422)
            #expect(wrong.says("Nykyinen salasana ei täsmää."))
            let short = try await here.submit("/me/password", on: page, ["old-password": TestHouse.password, "password": "lyhyt"])
            #expect(short.says("Salasanassa on oltava vähintään 10 merkkiä."))

            let changed = try await here.submit(
                "/me/password", on: page, ["old-password": TestHouse.password, "password": "uusi pitkä lause"])

            #expect(changed.says("Salasana on vaihdettu."))
            #expect(try await there.get("/me").path.hasPrefix("/sign-in"))
            let door = house.browser()
            let home = try await door.submit(
                "/session", on: door.get("/sign-in"), ["email": "aino@routala.example", "password": "uusi pitkä lause"])
            #expect(home.path == "/")
        }
    }

    @Test func `a session of one's own is ended from another browser`() async throws {
        try await TestHouse.founded { house in
            let (here, there) = (try await house.browser(of: house.aino), try await house.browser(of: house.aino))
            let sessions = try await here.get("/sessions")
            let session = try #require(sessions.forms.last { $0.action.hasPrefix("/sessions/") })
            _ = try await here.submit(session.action, on: sessions)
            let ended = try await [here.get("/me"), there.get("/me")].filter { $0.path.hasPrefix("/sign-in") }
            #expect(ended.count == 1)
        }
    }

    @Test func `a form of another site does nothing and loses nothing`() async throws {
        try await TestHouse.founded { house in
            let browser = try await house.browser(of: house.aino)
            let page = try await browser.postUnasked(
                "/ideas", ["words": "Isännöitsijä kysyi melusta.", "_token": "väärä"], withToken: false)
            #expect(page.status == 409)
            #expect(page.says("Isännöitsijä kysyi melusta."))
            #expect(try await house.deeds("idea.given").isEmpty)
        }
    }

    @Test func `a link leads nowhere outside after signing in`() async throws {
        try await TestHouse.founded { house in
            let browser = house.browser()
            let door = try await browser.get("/sign-in?to=%2F%2Fevil.example")
            let shown = try await browser.post("/session", on: door, ["email": "aino@routala.example", "password": TestHouse.password])
            #expect(shown.leadsTo == "/")
        }
    }
}
