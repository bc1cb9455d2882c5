import Storage
import Testing
import Workplace

@testable import Web

@Suite struct TopicPagesTests {
    @Test func `what is only looked at stays in its fields`() async throws {
        try await TestHouse.founded { house in
            try await house.receive("Naapuri valittaa pumpun äänestä.")
            let browser = try await house.browser(of: house.aino)
            let blank = try await browser.get("/topics/new")

            let seen = try await browser.submit(
                "/topics", on: blank, ["name": "Äänet", "query": "naapuri ääne*", "language": "fi", "act": "preview"])

            #expect(seen.says("1 osuma"))
            #expect(seen.html.contains("<mark>Naapuri</mark> valittaa pumpun <mark>äänestä</mark>."))
            #expect([seen.value("name"), seen.value("query"), seen.value("language")] == ["Äänet", "naapuri ääne*", "fi"])
            let kept = try await browser.submit("/topics", on: seen, ["act": "keep"])
            #expect(kept.title == "Äänet")
            #expect(kept.says("Sanojen kieli: suomi. Aihetta pitää yllä Viestintä."))
        }
    }

    @Test func `a change that was looked at is what is kept`() async throws {
        try await TestHouse.founded { house in
            let browser = try await house.browser(of: house.aino)
            let topic = try await browser.keptTopic("Pumppu", "pumppu")

            let edited = try await browser.get(topic + "/edit")
            let seen = try await browser.submit(topic, on: edited, ["query": "lämmitin", "act": "preview"])
            let kept = try await browser.submit(topic, on: seen, ["act": "keep"])

            #expect(kept.title == "Pumppu")
            #expect(kept.html.contains("<code dir=\"auto\">lämmitin</code>"))
        }
    }

    @Test func `who was slower sees what was kept meanwhile, and may keep theirs over it`() async throws {
        try await TestHouse.founded { house in
            let browser = try await house.browser(of: house.aino)
            let topic = try await browser.keptTopic("Pumppu", "pumppu")
            let mine = try await browser.get(topic + "/edit")
            let theirs = try await browser.get(topic + "/edit")
            _ = try await browser.submit(topic, on: theirs, ["query": "lämmitin", "act": "keep"])

            let refused = try await browser.submit(topic, on: mine, ["query": "kone", "act": "keep"])

            #expect(refused.status == 409)
            #expect(refused.says("Joku muu ehti muuttaa aihetta."))
            #expect(refused.html.contains("<code dir=\"auto\">lämmitin</code>"))
            #expect(refused.value("query") == "kone")
            let kept = try await browser.submit(topic, on: refused, ["act": "keep"])
            #expect(kept.html.contains("<code dir=\"auto\">kone</code>"))
        }
    }

    @Test(arguments: ["from:kirsi", "from:@Kirsi", "site:mastodon.example", "pumppu from:kirsi"])
    func `who said it and where are looked for in messages`(_ query: String) async throws {
        try await TestHouse.founded { house in
            try await house.receive("Naapurin pumppu soi.")
            let browser = try await house.browser(of: house.aino)
            let topic = try await browser.keptTopic("Kirsi", query)
            #expect(try await browser.get(topic).says("1 osuma"))
            #expect(try await browser.get("/topics").says("1 osuma"))
        }
    }

    @Test(arguments: [
        ("pumppu OR", "Haku jää kesken tähän: ”pumppu OR”."), ("a OR OR b", "Haussa on virhe kohdassa ”OR”, sanojen ”a OR” jälkeen."),
        (") a", "Haussa on virhe kohdassa ”)”."), ("*x", "vähintään 2 kirjainta"), ("", "Mitä etsitään puuttuu."),
        (
            String(repeating: "a", count: 1500),
            "kohdassa ”\(String(repeating: "a", count: 30))…”. Sana on liian pitkä: enintään 1000 tavua."
        ),
        (String(repeating: "a ", count: 1000) + "b", "Mitä etsitään: 1 merkki liikaa."),
    ])
    func `a query that cannot be read says where and why, and stays`(_ query: String, _ sentence: String) async throws {
        try await TestHouse.founded { house in
            let browser = try await house.browser(of: house.aino)
            let blank = try await browser.get("/topics/new")

            let refused = try await browser.submit("/topics", on: blank, ["name": "Aihe", "query": query, "act": "keep"])

            #expect(refused.status == 422)
            #expect(refused.says(sentence))
            #expect(refused.value("query") == query)
        }
    }

    @Test func `a query is said back as a tree, and a small operator is noticed`() async throws {
        try await TestHouse.founded { house in
            let browser = try await house.browser(of: house.aino)
            let topic = try await browser.keptTopic("Puu", "huolto (pumppu or kone) a NEAR/1 b")
            let page = try await browser.get(topic)
            #expect(page.says("nämä lähekkäin, enintään yksi sana välissä:"))
            #expect(page.html.contains("<code lang=\"en\">or</code> etsitään sanana. Tarkoititko <code lang=\"en\">OR</code>?"))
            #expect(page.html.contains("<ul class=\"branches\"><li>kaikki nämä:<ul><li>”huolto”"))
        }
    }
}

extension Browser {
    /// Makes a topic through its form; where its page is.
    fileprivate func keptTopic(_ name: String, _ query: String) async throws -> String {
        let blank = try await get("/topics/new")
        let answer = try await post("/topics", on: blank, ["name": name, "query": query, "act": "keep"])
        return try #require(answer.leadsTo?.split(separator: "?").first.map(String.init))
    }
}
