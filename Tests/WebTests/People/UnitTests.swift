import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

@Suite struct UnitTests {
    @Test func `a unit is added with what it does and promises`() async throws {
        try await TestHouse.founded { house in
            let admin = try await house.browser(of: house.aino)
            let page = try await admin.submit(
                "/settings/units", on: admin.get("/settings/units/new"),
                [
                    "name": "Sisäinen viestintä", "function": "internalCommunication", "rhythm": "0,5", "day": "1", "day": "6", "from": "9",
                    "to": "15:30", "target": "240",
                ])

            #expect(page.path == "/settings/units/sisainen-viestinta?said=saved")
            let unit = try await house.stores.units.unit(at: "sisainen-viestinta")
            #expect(unit.primary == .internalCommunication)
            #expect(unit.rhythm == 0.5)
            #expect(unit.hours == ServiceHours(days: [1, 6], from: 540, to: 930))
            #expect(page.value("rhythm") == "0,5")
            #expect(page.value("to") == "15.30")
        }
    }

    @Test(arguments: [
        ("rhythm", "monta", "Julkaisujen määrä: tarkista kirjoitusasu."), ("rhythm", "51", "Julkaisuja voi luvata 0–50 viikossa."),
        ("from", "25", "Alkamisaika: tarkista kirjoitusasu."), ("to", "7.30", "Palvelun on päätyttävä myöhemmin kuin se alkaa."),
        ("target", "0", "Vastausajan on oltava 1–9600 palveluminuuttia."), ("target", "1e9", "Vastausaika: tarkista kirjoitusasu."),
        ("primary", "sales", "Päätehtävän on oltava jokin valituista tehtävistä."),
        ("day", Browser.leftOut, "Valitse ainakin yksi palvelupäivä."),
        ("name", "  ", "Nimi puuttuu."), ("name", "viestintä", "Nimi on jo käytössä."),
    ])
    func `a promise that cannot be kept is refused in words`(_ field: String, _ written: String, _ sentence: String) async throws {
        try await TestHouse.founded { house in
            try await house.unit("Asiakaspalvelu", .customerService)
            let admin = try await house.browser(of: house.aino)
            let path = "/settings/units/asiakaspalvelu"
            let page = try await admin.submit(path, on: admin.get(path), ["\(field)": written])

            #expect(page.status == 422)
            #expect(page.says(sentence))
            if written != Browser.leftOut, field != "primary" { #expect(page.value(field) == written) }
            #expect(page.html.contains("href=\"#\(field)\""))
            #expect(page.html.contains("id=\"\(field)\""))
        }
    }

    @Test func `a changed name leaves the address as it was`() async throws {
        try await TestHouse.founded { house in
            let admin = try await house.browser(of: house.aino)
            let path = "/settings/units/viestinta"
            let page = try await admin.submit(path, on: admin.get(path), ["name": "Viestintä ja brändi"])
            #expect(page.title == "Viestintä ja brändi")
            #expect(page.path == path + "?said=saved")
        }
    }

    @Test func `a unit with people is not closed, an empty one is`() async throws {
        try await TestHouse.founded { house in
            try await house.unit("Myynti", .sales)
            try await house.member("Veikko Salo", in: "myynti", rights: [.write])
            let admin = try await house.browser(of: house.aino)
            let page = try await admin.get("/settings/units/myynti")
            let refused = try await admin.submit("/settings/units/myynti/closing", on: page, ["reason": "Yhdistyy viestintään."])
            #expect(refused.status == 409)
            #expect(refused.says("Yksikössä on vielä väkeä (1)."))
            #expect(refused.value("reason") == "Yhdistyy viestintään.")

            _ = try await admin.submit("/settings/people/veikko", on: admin.get("/settings/people/veikko"), ["home": "viestinta"])
            let closed = try await admin.submit("/settings/units/myynti/closing", on: page, ["reason": "Yhdistyy viestintään."])

            #expect(closed.says("Yksikkö on suljettu."))
            #expect(try await admin.get("/settings/units/myynti").status == 404)
            #expect(try await house.deeds("unit.set").last?.contains("\"scope\":\"closed\",\"reason\":\"given\"") == true)
            #expect(try await house.stores.members.member("veikko").grants == .none)
        }
    }

    @Test func `a leader changes the own unit and no other`() async throws {
        try await TestHouse.founded { house in
            try await house.unit("Myynti", .sales)
            let leader = try await house.browser(of: house.member("Veikko Salo", in: "myynti", rights: [.lead]))
            #expect(try await leader.get("/settings/units/myynti").status == 200)
            #expect(try await leader.get("/settings/units/viestinta").status == 403)
            let sent = try await leader.postUnasked(
                "/settings/units/viestinta", ["name": "X", "rhythm": "1", "from": "8", "to": "9", "target": "9", "day": "1"])
            #expect(sent.status == 403)
        }
    }
}
