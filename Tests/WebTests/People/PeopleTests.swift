import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

@Suite struct PeopleTests {
    @Test func `an invited person chooses a password and is in`() async throws {
        try await TestHouse.founded { house in
            let admin = try await house.browser(of: house.aino)
            let answer = try await admin.submit(
                "/settings/people", on: admin.get("/settings/people/new"),
                ["name": "Veikko Salo", "email": "Veikko@Routala.example", "unit": "viestinta"])
            let link = try #require(answer.html.firstMatch(of: /http:\/\/127\.0\.0\.1:8080(\/invitations\/[^"]+)/)?.1)
            #expect(try await admin.get("/settings/people").says("kutsu odottaa, voimassa ma 7.12. asti"))

            let veikko = house.browser()
            let home = try await veikko.submit("\(link)/acceptance", on: veikko.get(String(link)), ["password": "toinen pitkä lause"])

            #expect(home.says("Tervetuloa talkoisiin."))
            #expect(home.says("Päivää, Veikko") || home.says("Huomenta, Veikko"))
            #expect(!(try await admin.get("/settings/people").says("kutsu odottaa")))
            #expect(try await house.browser().get(String(link)).title == "Linkki on jo käytetty. Pyydä uusi.")
        }
    }

    @Test func `the link is told once and stands in no log`() async throws {
        try await TestHouse.founded { house in
            let veikko = try await house.member("Veikko Salo")
            let admin = try await house.browser(of: house.aino)
            let answer = try await admin.submit("/settings/people/veikko/invitation", on: admin.get("/settings/people/veikko"))
            let token = try #require(answer.html.firstMatch(of: /\/invitations\/([^"]+)"/)?.1)

            let rows = try await house.stores.database.read {
                try $0.rows("SELECT line AS kept FROM deeds UNION ALL SELECT token_hash FROM links")
            }
            #expect(try rows.allSatisfy { try !$0.text("kept").contains(token) })
            #expect(!(try await admin.get("/settings/people/\(veikko.id)").html.contains(token)))
        }
    }

    @Test(arguments: [
        ("name", "", "Nimi puuttuu."),
        ("name", String(repeating: "ä", count: 121), "Nimi: 1 merkki liikaa. Lyhennä, tekstisi on tallessa."),
        ("email", "veikko", "Osoite on muotoa veikko@routala.example. Tarkista, puuttuuko siitä jotakin."),
        ("email", "aino@routala.example", "Sähköpostiosoite on jo käytössä."), ("unit", "", "Yksikön nimi puuttuu."),
    ])
    func `an invitation is refused in words and what was written is kept`(_ field: String, _ written: String, _ sentence: String)
        async throws
    {
        try await TestHouse.founded { house in
            let admin = try await house.browser(of: house.aino)
            var fields = ["name": "مريم <b>Salo</b> 🙂", "email": "veikko@routala.example", "unit": "viestinta"]
            fields[field] = written
            let page = try await admin.submit(
                "/settings/people", on: admin.get("/settings/people/new"),
                ["name": fields["name"]!, "email": fields["email"]!, "unit": fields["unit"]!])

            #expect(page.status == 422)
            #expect(page.says(sentence))
            #expect(page.value("name") == fields["name"])
            #expect(page.value("email") == fields["email"])
            #expect(!page.html.contains("<b>Salo</b>"))
        }
    }

    @Test func `rights are given and taken as ticks`() async throws {
        try await TestHouse.founded { house in
            try await house.unit("Myynti", .sales)
            try await house.member("Veikko Salo", rights: [.write])
            let admin = try await house.browser(of: house.aino)
            let page = try await admin.get("/settings/people/veikko")
            #expect(page.values("rights-viestinta") == ["write"])

            let saved = try await admin.submit(
                "/settings/people/veikko", on: page,
                [
                    "rights-viestinta": Browser.leftOut, "rights-myynti": "publish", "rights-myynti": "approve", "rights": "coordinate",
                    "leave": "1",
                ])

            #expect(saved.says("Tallennettu."))
            let veikko = try await house.stores.members.member("veikko")
            #expect(veikko.grants == Grants(organisation: [.coordinate], units: ["myynti": [.publish, .approve]]))
            #expect(veikko.isOnLeave)
            #expect(try await admin.get("/settings/people").says("Myynti: julkaista, hyväksyä · koko talossa: koordinoida"))
        }
    }

    @Test func `who leaves the house is signed out and comes back without rights`() async throws {
        try await TestHouse.founded { house in
            let veikko = try await house.member("Veikko Salo", rights: [.write, .administer])
            let (admin, own) = (try await house.browser(of: house.aino), try await house.browser(of: veikko))
            _ = try await admin.submit("/settings/people/veikko", on: admin.get("/settings/people/veikko"), ["home": ""])
            #expect(try await own.get("/").path.hasPrefix("/sign-in"))

            _ = try await admin.submit("/settings/people/veikko", on: admin.get("/settings/people/veikko"), ["home": "viestinta"])

            #expect(try await own.get("/").path.hasPrefix("/sign-in"))
            #expect(try await house.stores.members.member("veikko").grants == .none)
        }
    }

    @Test func `the last administrator stays one`() async throws {
        try await TestHouse.founded { house in
            let admin = try await house.browser(of: house.aino)
            let page = try await admin.submit(
                "/settings/people/aino", on: admin.get("/settings/people/aino"), ["rights": Browser.leftOut, "name": "Aino K."])
            #expect(page.status == 409)
            #expect(page.says("Talossa on oltava ainakin yksi ylläpitäjä."))
            #expect(page.value("name") == "Aino K.")
            #expect(try await house.aino.may(.administer))
        }
    }
}
