import HTTPTypes
import Storage
import Testing
import Workplace

@testable import Web

@Suite struct ActorPagesTests {
    let koskela = ["name": "Lämpöinsinööri <Koskela>", "address": "koskela.example/blogi", "themes": "ääni, sulatus"]

    @Test func `an actor is listed and then read`() async throws {
        let house = try await OpenHouse.founded()
        try await house.visit { browser in
            #expect(try await browser.get("/actors").text.contains("Merkitse viisi toimijaa."))

            #expect(try await browser.post("/actors", koskela).location == "/actors?said=actor-listed")
            let listed = try await browser.get("/actors").text
            #expect(listed.contains("href=\"https://koskela.example/blogi\" rel=\"noopener noreferrer\""))
            #expect(listed.contains("Lämpöinsinööri &lt;Koskela&gt;"))
            #expect(listed.contains("ääni, sulatus</span>. Ei vielä luettu"))
            #expect(listed.contains("Listalla 1 / 5."))

            let actor = try await house.stores.actors.all(readBy: Identifier(known: "sales"))[0]
            #expect(try await browser.post("/actors/\(actor.id)/readings").location == "/actors?said=actor-read")
            let read = try await browser.get("/actors").text
            #expect(read.contains("Luettu ma 23.11."))
            #expect(read.contains("luettu tällä viikolla"))
            #expect(!read.contains("/readings"))
            #expect(try await browser.get("/listening").text.contains("1 toimija luettu"))
        }
    }

    @Test(arguments: [
        (["name": ""], "name", "Nimi puuttuu."), (["address": ""], "address", "Osoite puuttuu."),
        (["address": "javascript:alert(1)"], "address", "Osoite: tarkista kirjoitusasu."),
        (["address": "ei osoite"], "address", "Osoite: tarkista kirjoitusasu."),
        (["themes": String(repeating: "ääni", count: 60)], "themes", "Aiheet: 40 merkkiä liikaa."),
    ])
    func `what cannot be listed is asked again, and the words stay`(
        _ change: [String: String], _ field: String, _ sentence: String
    ) async throws {
        try await OpenHouse.founded().visit { browser in
            let fields = koskela.merging(change) { _, new in new }
            let page = try await browser.post("/actors", fields)

            #expect(page.status == .unprocessableContent)
            #expect(page.text.contains("<a href=\"#\(field)\">\(sentence)"))
            for (name, value) in fields { #expect(page.text.contains("value=\"\(("\(value)" as HTML).text)\" id=\"\(name)\"")) }
        }
    }

    @Test func `an actor on the list is not listed again`() async throws {
        try await OpenHouse.founded().visit { browser in
            try await browser.post("/actors", koskela)
            let page = try await browser.post("/actors", koskela)
            #expect(page.status == .unprocessableContent)
            #expect(page.text.contains("Osoite on jo käytössä."))
        }
    }

    @Test(arguments: ["nobody", "ei%20mitään", "..%2F"])
    func `nobody reads an actor that is not listed`(_ actor: String) async throws {
        try await OpenHouse.founded().visit { browser async throws in
            #expect(try await browser.post("/actors/\(actor)/readings").status == .notFound)
        }
    }
}
