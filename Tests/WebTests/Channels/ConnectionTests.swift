import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

@Suite struct ConnectionTests {
    /// A house with a Mastodon account in its register, and Aino on the page of it.
    private func onAccount(
        _ network: ScriptedSignIn?, _ body: @escaping @Sendable (TestHouse, Browser, Shown) async throws -> Void
    ) async throws {
        try await TestHouse.founded(channelSignIn: network, settings: SiteSettings(address: "https://talkoot.example")) { house in
            let admin = try await house.browser(of: house.aino)
            let page = try await admin.submit("/accounts", on: admin.get("/accounts/new"), AccountTests.mastodon)
            try await body(house, admin, page)
        }
    }

    private func path(_ page: Shown) -> String { String(page.path.prefix { $0 != "?" }) }

    @Test func `the person is led to the server by a link and comes back connected`() async throws {
        let network = ScriptedSignIn()
        try await onAccount(network) { house, admin, page in
            let leaving = try await admin.submit(path(page) + "/connection", on: page)
            let state = network.asked.state
            #expect(network.asked.redirect == "https://talkoot.example/oauth/mastodon/callback")
            #expect(leaving.html.contains("href=\"https://mastodon.example/oauth/authorize?state=\(state)\""))

            let back = try await admin.get("/oauth/mastodon/callback?code=koodi%2B1&state=\(state)")

            #expect(back.says("Tili on liitetty."))
            #expect(network.asked.secret == "verifier of https://mastodon.example")
            #expect(network.asked.code == "koodi+1")
            let channel = try #require(try await house.stores.channels.open().first)
            #expect(channel.connection == .connected)
            #expect(try await house.stores.channels.credentials(of: channel.id) == "token-of-routala")
            #expect(try await house.deeds("log.account").count == 1)
        }
    }

    @Test func `a way back is walked once, in time, by the same person`() async throws {
        let network = ScriptedSignIn()
        try await onAccount(network) { house, admin, page in
            try await house.member("Veikko Salo", rights: [.administer])
            let veikko = try await house.browser(of: house.stores.members.member("veikko"))
            let tooLate = "Liittäminen kesti liian kauan tai se on jo tehty."

            _ = try await admin.submit(path(page) + "/connection", on: page)
            let callback = "/oauth/mastodon/callback?code=koodi&state=\(network.asked.state)"
            #expect(try await veikko.get(callback).says(tooLate))
            #expect(try await admin.get(callback).says("Tili on liitetty."))
            #expect(try await admin.get(callback).says(tooLate))

            _ = try await admin.submit(path(page) + "/connection", on: admin.get(path(page)))
            house.clock.pass(.minutes(15))
            let late = try await admin.get("/oauth/mastodon/callback?code=koodi&state=\(network.asked.state)")
            #expect(late.status == 409)
            #expect(late.says(tooLate))
        }
    }

    @Test func `a no at the server is told on the account's page`() async throws {
        let network = ScriptedSignIn()
        try await onAccount(network) { house, admin, page in
            _ = try await admin.submit(path(page) + "/connection", on: page)
            let back = try await admin.get("/oauth/mastodon/callback?error=access_denied&state=\(network.asked.state)")
            #expect(back.status == 422)
            #expect(back.title == "Routala Mastodonissa")
            #expect(back.says("Verkko ei antanut lupaa."))
        }
    }

    @Test(arguments: [
        (NetworkFailure.again(after: nil, because: .unreachable), "Palvelimeen ei saada yhteyttä."),
        (.again(after: nil, because: .tooMany), "Palvelin pyytää odottamaan"),
        (.again(after: nil, because: .unavailable), "Palvelin ei pysty juuri nyt vastaamaan."),
        (.reconnect, "Verkko ei hyväksynyt lupaa."), (.refused(reason: "<b>Not allowed</b>"), "Verkko ei suostunut: <b>Not allowed</b>"),
        (.notUnderstood, "Palvelin vastasi, mutta ei niin kuin tämän verkon palvelimet."),
    ])
    func `each failure of the network has its own sentence`(_ failure: NetworkFailure, _ sentence: String) async throws {
        try await onAccount(ScriptedSignIn(failure: failure)) { _, admin, page in
            let answer = try await admin.submit(path(page) + "/connection", on: page)
            #expect(answer.status == 409)
            #expect(answer.title == "Routala Mastodonissa")
            #expect(answer.words.contains(sentence))
            #expect(!answer.html.contains("<b>Not"))
            #expect(answer.value("name") == "Routala Mastodonissa")
        }
    }

    @Test func `where no network is reached, the page says so`() async throws {
        try await onAccount(nil) { _, admin, page in
            let answer = try await admin.submit(path(page) + "/connection", on: page)
            #expect(answer.says("Tämä asennus ei ole yhteydessä verkkoihin."))
        }
    }

    @Test func `an expired account is connected again, and only as itself`() async throws {
        let network = ScriptedSignIn()
        try await onAccount(network) { house, admin, page in
            let id = try #require(try await house.stores.channels.open().first?.id)
            let other = ConnectedAccount(
                handle: "@kilpailija@mastodon.example", name: "", server: "https://mastodon.example", capabilities: .usual(of: .mastodon),
                credentials: "x")
            _ = try await admin.submit(path(page) + "/connection", on: page)
            _ = try await admin.get("/oauth/mastodon/callback?code=koodi&state=\(network.asked.state)")
            try await house.stores.channels.expire(id, at: house.clock.now)
            let expired = try await admin.get(path(page))
            #expect(expired.says("Lupa vanheni ma 23.11."))

            await #expect(throws: ChannelRefusal.anotherAccount("@kilpailija@mastodon.example")) {
                try await house.stores.channels.connect(other, to: id, by: house.aino, at: house.clock.now)
            }
            _ = try await admin.submit(path(page) + "/connection", on: expired)
            #expect(try await admin.get("/oauth/mastodon/callback?code=koodi&state=\(network.asked.state)").says("Tili on liitetty."))
        }
    }

    @Test func `an app password connects at once and is never shown again`() async throws {
        let network = ScriptedSignIn(handle: "routala.bsky.social")
        try await TestHouse.founded(channelSignIn: network) { house in
            let admin = try await house.browser(of: house.aino)
            let page = try await admin.submit(
                "/accounts", on: admin.get("/accounts/new"), ["network": "bluesky", "name": "Sinitaivas", "handle": "@routala.bsky.social"])
            let empty = try await admin.submit(path(page) + "/connection", on: page)
            #expect(empty.says("Sovellussalasana puuttuu."))

            let connected = try await admin.submit(path(page) + "/connection", on: page, ["app-password": "wxyz-1234-wxyz-1234"])

            #expect(connected.says("Tili on liitetty."))
            #expect(network.asked.server == "https://bsky.social")
            #expect(network.asked.handle == "routala.bsky.social")
            #expect(!connected.html.contains("wxyz-1234-wxyz-1234"))
        }
    }
}
