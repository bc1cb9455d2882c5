import Testing
import Workplace

@testable import Storage
@testable import Web

@Suite struct SetUpTests {
    /// What the first form asks for.
    static let founding: KeyValuePairs = [
        "organisation": "Routala Oy", "language": "fi", "zone": "Europe/Helsinki", "unit": "Viestintä", "name": "Aino Kettunen",
        "email": "Aino@routala.example", "password": TestHouse.password,
    ]

    @Test func `whoever founds the house is led through five steps to the front page`() async throws {
        try await TestHouse.empty { house in
            let browser = house.browser()

            let units = try await browser.submit("/setup/organisation", on: browser.get("/"), Self.founding)
            #expect(units.path == "/setup/units")
            let channel = try await browser.submit("/setup/units", on: units, ["own": "Huolto\n\n  Varasto \n"])
            #expect(channel.path == "/setup/channel")
            let rules = try await browser.submit("/setup/channel", on: channel)
            #expect(rules.path == "/setup/rules")
            let people = try await browser.submit("/setup/rules", on: rules)
            #expect(people.path == "/setup/people")
            let handed = try await browser.submit(
                "/setup/people", on: people, ["name-1": "Veikko Salo", "email-1": "veikko@routala.example"])
            #expect(handed.html.contains("http://127.0.0.1:8080/invitations/"))
            let home = try await browser.submit("/setup/completion", on: handed)

            #expect(home.path == "/?said=set-up")
            #expect(home.says("Työpaikka on valmis."))
            #expect(!home.says("Käyttöönotto on vielä kesken."))
            let progress = try await house.stores.organisations.progress()
            #expect(progress?.unitCount == 11)
            #expect(progress?.channelCount == 1)
            #expect(progress?.memberCount == 2)
            #expect(progress?.rulesVersion == GroundRules.current.version)
            #expect(progress?.isFinished == true)
        }
    }

    @Test func `a step that was skipped is where the set-up goes on`() async throws {
        try await TestHouse.empty { house in
            let browser = house.browser()
            let units = try await browser.submit("/setup/organisation", on: browser.get("/setup"), Self.founding)
            _ = try await browser.submit("/setup/units", on: units)

            let home = try await browser.get("/")
            #expect(home.says("Käyttöönotto on vielä kesken."))
            #expect(try await browser.get("/setup").path == "/setup/channel")
            #expect(try await browser.get("/setup/people").html.contains("<a href=\"/setup/channel\">"))
        }
    }

    @Test func `units that were not ticked are not made, and sent twice nothing is made twice`() async throws {
        try await TestHouse.empty { house in
            let browser = house.browser()
            let units = try await browser.submit("/setup/organisation", on: browser.get("/setup"), Self.founding)

            for _ in 1...2 { _ = try await browser.submit("/setup/units", on: units, ["function": "sales", "own": "Huolto\nHuolto"]) }

            let names = try await house.stores.units.all().map(\.name)
            #expect(names == ["Huolto", "Myynti", "Viestintä"])
        }
    }

    @Test func `the practice network is opened once to a unit and leaves nothing to be measured`() async throws {
        try await TestHouse.founded { house in
            let browser = try await house.browser(of: house.aino)
            let page = try await browser.get("/setup/channel")

            for _ in 1...2 { _ = try await browser.submit("/setup/channel", on: page) }

            #expect(try await house.stores.channels.open().map(\.name) == ["Harjoitusverkko"])
            #expect(try await house.deeds("account.set").isEmpty)
            #expect(try await house.deeds("log.practice").count == 2)
        }
    }

    @Test func `an own account leads to the register`() async throws {
        try await TestHouse.founded { house in
            let browser = try await house.browser(of: house.aino)
            let next = try await browser.submit("/setup/channel", on: browser.get("/setup/channel"), ["channel": "own"])
            #expect(next.path == "/accounts/new")
        }
    }

    @Test func `adopting the ground rules twice publishes them once`() async throws {
        try await TestHouse.founded { house in
            let browser = try await house.browser(of: house.aino)
            let page = try await browser.get("/setup/rules")
            for _ in 1...2 { _ = try await browser.submit("/setup/rules", on: page) }
            #expect(try await house.deeds("rules.published").count == 1)
        }
    }

    @Test func `what was written of people is kept when one address is in use`() async throws {
        try await TestHouse.founded { house in
            let browser = try await house.browser(of: house.aino)
            let page = try await browser.submit(
                "/setup/people", on: browser.get("/setup/people"),
                [
                    "name-1": "Veikko Salo", "email-1": "veikko@routala.example", "name-3": "Aino Toinen",
                    "email-3": "aino@routala.example",
                ])

            #expect(page.status == 422)
            #expect(page.html.contains("<a href=\"#email-3\">"))
            #expect(page.value("name-1") == "Veikko Salo")
            #expect(try await house.stores.members.present().count == 1)
        }
    }

    @Test(arguments: ["/setup/units", "/setup/channel", "/setup/rules", "/setup/people"])
    func `only an administrator sets up`(_ path: String) async throws {
        try await TestHouse.founded { house in
            let browser = try await house.browser(of: house.member("Veikko Salo", rights: [.lead]))
            #expect(try await browser.get(path).status == 403)
        }
    }

    @Test func `a house is founded once`() async throws {
        try await TestHouse.empty { house in
            let (first, second) = (house.browser(), house.browser())
            let page = try await second.get("/setup")
            _ = try await first.submit("/setup/organisation", on: first.get("/setup"), Self.founding)

            let late = try await second.submit("/setup/organisation", on: page, Self.founding)

            #expect(late.path.hasPrefix("/sign-in"))
            #expect(try await house.stores.members.present().count == 1)
        }
    }

    @Test func `the server says what it lacks`() async throws {
        try await TestHouse.empty(areJobsAlive: false) { house in
            let browser = house.browser()
            _ = try await browser.submit("/setup/organisation", on: browser.get("/setup"), Self.founding)
            let page = try await browser.get("/setup/channel")
            #expect(page.says("Ei käynnissä."))
            #expect(page.says("Europe/Helsinki, ma 23.11. klo 9.15"))
            #expect(page.says("SQLite"))
        }
    }

    @Test func `the server says that its clock has been turned back`() async throws {
        try await TestHouse.founded { house in
            let browser = try await house.browser(of: house.aino)
            house.clock.pass(.seconds(-7_200))
            #expect(try await browser.get("/setup/channel").says("Palvelimen kello on jäljessä"))
        }
    }
}
