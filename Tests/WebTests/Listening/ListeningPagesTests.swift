import HTTPTypes
import Storage
import Testing
import Workplace

@testable import Web

@Suite struct ListeningPagesTests {
    @Test func `a shift makes the week listened`() async throws {
        try await OpenHouse.founded().visit { browser in
            let before = try await browser.get("/listening").text
            #expect(before.contains("vielä avoin"))
            #expect(before.contains("Viikko 41"))
            #expect(!before.contains("Viikko 40"))
            #expect(before.contains("class=\"button\" href=\"/listening/new\""))

            let noted = try await browser.post("/listening", ["items": "3", "notes": "Naapuri kysyi äänestä.\n<b>Kahdesti.</b>"])
            #expect(noted.location == "/listening?said=shift-noted")

            let after = try await browser.get("/listening").text
            #expect(after.contains("Viikko 48</p><p class=\"meta\">1 kuunteluvuoro"))
            #expect(after.contains("Myynti on kuunnellut tällä viikolla."))
            #expect(after.contains("Naapuri kysyi äänestä.<br>&lt;b&gt;Kahdesti.&lt;/b&gt;"))
        }
    }

    @Test func `a form sent twice notes one shift`() async throws {
        try await OpenHouse.founded().visit { browser in
            for _ in 1...2 {
                let noted = try await browser.post("/listening", ["items": "3", "notes": "", "_key": "the same"])
                #expect(noted.status == .seeOther)
            }
            #expect(try await browser.get("/listening").text.contains("1 kuunteluvuoro<"))
        }
    }

    @Test(arguments: [
        ("", "Löydösten määrä puuttuu."), ("0", "Merkitse ainakin yksi löydös."), ("paljon", "Löydösten määrä: tarkista kirjoitusasu."),
        ("-2", "Merkitse ainakin yksi löydös."), ("501", "Enintään 500 löydöstä vuorossa."),
        ("99999999999999999999", "tarkista kirjoitusasu"), (String(repeating: "9", count: 30), "10 merkkiä liikaa"),
    ])
    func `a number that cannot be is asked again, and the words stay`(_ items: String, _ sentence: String) async throws {
        try await OpenHouse.founded().visit { browser in
            let page = try await browser.post("/listening", ["items": items, "notes": "Kuulin tämän"])

            #expect(page.status == .unprocessableContent)
            #expect(page.text.contains(sentence))
            #expect(page.text.contains("<a href=\"#items\">"))
            #expect(page.text.contains("Kuulin tämän</textarea>"))
        }
    }

    @Test func `a shift is not noted for a unit of others`() async throws {
        let house = try await OpenHouse.founded()
        try await house.stores.units.add(
            Unit(id: Identifier(known: "product"), name: "Tuotekehitys", address: "tuotekehitys"), by: house.aino, at: OpenHouse.now)
        try await house.visit { browser async throws in
            #expect(try await browser.post("/listening", ["items": "1", "unit": "product"]).status == .forbidden)
            #expect(try await browser.post("/listening", ["items": "1", "unit": "ei mitään"]).status == .notFound)
            #expect(try await browser.get("/listening/new").text.contains("name=\"unit\"") == false)
        }
    }

    @Test(arguments: [HouseLanguage.swedish, .english])
    func `listening is told in one's own language`(_ language: HouseLanguage) async throws {
        try await OpenHouse.founded(language: language).visit { browser in
            try await browser.post("/listening", ["items": "1"])
            for path in ["/listening", "/listening/new", "/actors"] {
                let page = try await browser.get(path).text
                for finnish in ["Kuuntelu", "Viikko", "kuunneltu", "merkint", "toimij", "Merkitse", "Lisää"] {
                    #expect(!page.contains(finnish), "\(finnish) on \(path)")
                }
            }
        }
    }
}
