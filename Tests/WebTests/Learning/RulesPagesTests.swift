import HTTPTypes
import Storage
import Testing
import Workplace

@testable import Web

@Suite struct RulesPagesTests {
    let rules = GroundRules.current

    @Test func `before a version is in force, an administrator is offered it and the others are told`() async throws {
        let house = try await OpenHouse.founded()
        try await house.visit { browser async throws in
            let page = try await browser.get("/rules").text
            for rule in rules.rules { #expect(page.shows(rule.title.fi)) }
            #expect(page.contains("Ylläpitäjä ottaa säännöt käyttöön."))
            #expect(!page.contains("/rules/versions"))
            #expect(try await browser.post("/rules/versions").status == .forbidden)
            #expect(try await browser.get("/rules/acknowledgement").location == "/rules")
            #expect(try await browser.post("/rules/acknowledgement").status == .conflict)
        }
        try await house.visit(as: house.aino) { browser async throws in
            #expect(try await browser.get("/rules").text.contains("action=\"/rules/versions\""))
            #expect(try await browser.post("/rules/versions").location == "/rules?said=rules-published")
            let page = try await browser.get("/rules").text
            #expect(page.contains("Versio 2026-1, voimassa 23.11.2026 alkaen. Ottanut käyttöön Aino Kettunen"))
            #expect(page.contains("Kuittausaikaa on ke 23.12. asti."))
            #expect(!page.contains("action=\"/rules/versions\""))
        }
    }

    @Test func `three right answers acknowledge the rules`() async throws {
        let house = try await inForce()
        try await house.visit { browser async throws in
            #expect(try await browser.post("/rules/acknowledgement", answers(right: 3)).location == "/rules?said=rules-acknowledged")

            #expect(try await browser.get("/rules").text.contains("Olet kuitannut säännöt 23.11.2026."))
            #expect(try await browser.get("/lessons").text.contains("kuitattu"))
            #expect(try await browser.get("/rules/acknowledgement").location == "/rules")
        }
    }

    @Test func `of a handful of people no numbers are told`() async throws {
        let house = try await inForce()
        try await house.visit { browser in
            try await browser.post("/rules/acknowledgement", answers(right: 3))
            let page = try await browser.get("/rules").text
            #expect(!page.contains("1 / 2"))
            #expect(!page.contains("Kaikki ovat kuitanneet."))
        }
    }

    @Test func `what went another way is explained, and other situations are asked`() async throws {
        let house = try await inForce()
        try await house.visit { browser in
            let page = try await browser.post("/rules/acknowledgement", answers(right: 2))

            #expect(page.status == .unprocessableContent)
            let wrong = rules.situations(for: "veikko", attempt: 1)[2].question
            #expect(page.text.shows(wrong.explanation.fi))
            #expect(page.text.shows("Valitsit: \(wrong.answers[(wrong.right + 1) % 3].fi)"))
            for situation in rules.situations(for: "veikko", attempt: 2) { #expect(page.text.shows(situation.question.text.fi)) }
            #expect(page.text.contains("name=\"attempt\" value=\"2\""))
        }
    }

    @Test func `what was chosen is kept while a situation is open`() async throws {
        let house = try await inForce()
        try await house.visit { browser in
            let asked = rules.situations(for: "veikko", attempt: 1)
            var fields = answers(right: 3)
            fields[asked[1].id] = nil
            let page = try await browser.post("/rules/acknowledgement", fields)

            #expect(page.status == .unprocessableContent)
            #expect(page.text.contains("<a href=\"#\(asked[1].id)\">"))
            for kept in [asked[0], asked[2]] {
                #expect(page.text.contains("name=\"\(kept.id)\" value=\"\(kept.question.right)\" checked"))
            }
        }
    }

    private func inForce() async throws -> OpenHouse {
        let house = try await OpenHouse.founded()
        try await house.stores.organisations.publishRules(version: rules.version, by: house.aino, at: OpenHouse.now)
        return house
    }

    private func answers(right: Int) -> [String: String] {
        var fields = ["attempt": "1"]
        for (place, situation) in rules.situations(for: "veikko", attempt: 1).enumerated() {
            fields[situation.id] = "\(place < right ? situation.question.right : (situation.question.right + 1) % 3)"
        }
        return fields
    }
}
