import Testing
import Workplace

@testable import Storage
@testable import Web

@Suite struct AccountTests {
    /// What the form asks of a Mastodon account.
    static let mastodon: KeyValuePairs = [
        "network": "mastodon", "name": "Routala Mastodonissa", "handle": "@routala@mastodon.example", "recovery": "Viestinnän vuoro",
        "promise": "Vastaamme arkisin 8–16.",
    ]

    @Test func `an account stands in the register with what is still missing`() async throws {
        try await TestHouse.founded { house in
            try await house.member("Veikko Salo")
            let admin = try await house.browser(of: house.aino)
            #expect(try await admin.get("/accounts").says("Ei vielä tilejä."))

            let page = try await admin.submit("/accounts", on: admin.get("/accounts/new"), Self.mastodon)

            #expect(page.title == "Routala Mastodonissa")
            #expect(page.says("https://mastodon.example"))
            #expect(page.says("toinen hoitaja puuttuu"))
            #expect(page.says("ei vielä liitetty"))
            let register = try await house.browser(of: house.stores.members.member("veikko")).get("/accounts")
            #expect(register.says("Routala Mastodonissa"))
            #expect(!register.says("Liitä kanava"))
            #expect(
                try await house.deeds("account.set").first?.contains("\"stewards\":[\"aino\"],\"recovery\":true,\"closed\":false") == true)
        }
    }

    @Test func `the same form sent twice gives one account`() async throws {
        try await TestHouse.founded { house in
            let admin = try await house.browser(of: house.aino)
            let page = try await admin.get("/accounts/new")
            for _ in 1...2 { _ = try await admin.submit("/accounts", on: page, Self.mastodon) }
            #expect(try await house.stores.channels.open().count == 1)
        }
    }

    @Test(arguments: [
        ("name", "", "Nimi puuttuu.", 422), ("handle", "", "Tilin tunnus puuttuu.", 422), ("handle", "routala", "Palvelin puuttuu.", 422),
        ("server", "https://väärä.example", "Palvelin: tarkista kirjoitusasu.", 422),
        ("network", "myspace", "Verkko puuttuu.", 422), ("steward-2", "aino", "Sama ihminen on valittu kahdesti.", 422),
        ("steward-1", "", "Valitse tilille hoitaja.", 422),
    ])
    func `an entry is refused in words and what was written is kept`(
        _ field: String, _ written: String, _ sentence: String, _ status: Int
    ) async throws {
        try await TestHouse.founded { house in
            let admin = try await house.browser(of: house.aino)
            var fields = Dictionary(uniqueKeysWithValues: Self.mastodon.map { ($0.key, $0.value) })
            fields[field] = written
            let page = try await admin.submit(
                "/accounts", on: admin.get("/accounts/new"),
                [
                    "network": fields["network"]!, "name": fields["name"]!, "handle": fields["handle"]!, "server": fields["server"] ?? "",
                    "recovery": fields["recovery"]!, "steward-1": fields["steward-1"] ?? "aino", "steward-2": fields["steward-2"] ?? "",
                ])

            #expect(page.status == status)
            #expect(page.says(sentence))
            #expect(page.value("recovery") == "Viestinnän vuoro")
            #expect(try await house.stores.channels.register().isEmpty)
        }
    }

    @Test func `a steward changes the entry, another colleague does not`() async throws {
        try await TestHouse.founded { house in
            let veikko = try await house.member("Veikko Salo")
            let sanna = try await house.member("Sanna Niemi", rights: [.publish])
            let admin = try await house.browser(of: house.aino)
            let page = try await admin.submit(
                "/accounts", on: admin.get("/accounts/new"), ["name": "Some", "handle": "@a@b.example", "steward-2": "veikko"])
            let path = String(page.path.prefix { $0 != "?" })

            let own = try await house.browser(of: veikko)
            #expect(try await own.submit(path, on: own.get(path), ["name": "Somepalvelu"]).title == "Somepalvelu")
            let other = try await house.browser(of: sanna)
            #expect(try await other.get(path).forms.allSatisfy { $0.action != path })
            #expect(
                try await other.postUnasked(path, ["name": "X", "unit": "viestinta", "steward-1": "sanna", "handle": "@a@b.example"]).status
                    == 403)
            #expect(try await other.postUnasked(path + "/connection").status == 403)
        }
    }

    @Test func `a disconnected account forgets its permission and can be connected again`() async throws {
        try await TestHouse.founded(channelSignIn: ScriptedSignIn(handle: "routala.bsky.social")) { house in
            let admin = try await house.browser(of: house.aino)
            let page = try await admin.submit(
                "/accounts", on: admin.get("/accounts/new"), ["network": "bluesky", "name": "Sinitaivas", "handle": "@routala.bsky.social"])
            let path = String(page.path.prefix { $0 != "?" })
            let id = try #require(try await house.stores.channels.open().first?.id)
            _ = try await admin.submit(path + "/connection", on: page, ["app-password": "abcd-efgh-ijkl-mnop"])

            let ended = try await admin.postUnasked(path + "/connection", [Form.Hidden.method: "delete"])

            #expect(ended.status == 303)
            #expect(try await house.stores.channels.credentials(of: id) == nil)
            #expect(try await house.stores.channels.channel(id).connection == .notConnected)
            let again = try await admin.submit(path + "/connection", on: admin.get(path), ["app-password": "abcd-efgh-ijkl-mnop"])
            #expect(again.says("Tili on liitetty."))
        }
    }

    @Test func `a closed account forgets its permission and is changed no more`() async throws {
        try await TestHouse.founded(channelSignIn: ScriptedSignIn(handle: "routala.bsky.social")) { house in
            let admin = try await house.browser(of: house.aino)
            let page = try await admin.submit(
                "/accounts", on: admin.get("/accounts/new"), ["network": "bluesky", "name": "Sinitaivas", "handle": "@routala.bsky.social"])
            let path = String(page.path.prefix { $0 != "?" })
            _ = try await admin.submit(path + "/connection", on: page, ["app-password": "abcd-efgh-ijkl-mnop"])
            let id = try #require(try await house.stores.channels.open().first?.id)
            #expect(try await house.stores.channels.credentials(of: id) == "token-of-routala")

            let closed = try await admin.submit(path + "/closing", on: admin.get(path))

            #expect(closed.says("Tili on poistettu käytöstä."))
            #expect(try await house.stores.channels.credentials(of: id) == nil)
            #expect(try await admin.get(path).forms.allSatisfy { !$0.action.hasPrefix(path) })
            #expect(try await admin.postUnasked(path, ["name": "X", "unit": "viestinta", "steward-1": "aino"]).status == 409)
        }
    }
}
