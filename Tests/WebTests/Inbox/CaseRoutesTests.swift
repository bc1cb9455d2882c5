import HTTPTypes
import HummingbirdTesting
import NIOCore
import Storage
import Testing
import WorkingTime
import Workplace

@testable import Web

@Suite struct CaseRoutesTests {
    @Test func `the second one who takes a case is told who was first`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive()
            let (sanna, olli) = (try await house.browser(of: InboxHouse.sanna), try await house.browser(of: InboxHouse.olli))

            let first = try await sanna.post("/cases/\(id)/claim")
            #expect(first.status == .seeOther)
            #expect(first.location == "/cases/\(id)?said=claimed")
            let second = try await olli.post("/cases/\(id)/claim")
            #expect(second.status == .conflict)
            #expect(second.text.contains("Sanna Mäkelä ehti ottaa tämän hoitaakseen."))

            #expect(try await sanna.post("/cases/\(id)/claim", method: "delete").status == .seeOther)
            #expect(try await olli.post("/cases/\(id)/claim").status == .seeOther)
        }
    }

    @Test func `without the right nothing is done, with a sentence why`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive()
            let browser = try await house.browser(of: InboxHouse.veikko)

            for (path, fields) in [
                ("claim", [:]), ("answers", ["words": "Normaalia on"]), ("closing", ["outcome": "noReply"]),
                ("class", ["class": "spam"]), ("routing", ["unit": "development", "wish": "Haluaa tietää"]),
            ] as [(String, KeyValuePairs<String, String>)] {
                let answer = try await browser.post("/cases/\(id)/\(path)", fields)
                #expect(answer.status == .forbidden, "\(path)")
                #expect(answer.text.contains("Tähän tarvitaan oikeus: vastata."), "\(path)")
            }
            let kept = try await house.stores.inbox.thread(of: id, seenBy: InboxHouse.sanna)
            #expect(kept.events.isEmpty && kept.answers.isEmpty)
        }
    }

    @Test func `an answer goes out once, however often its form is sent`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive()
            let sanna = try await house.browser(of: InboxHouse.sanna)

            for _ in 1...2 {
                let answer = try await sanna.post("/cases/\(id)/answers", ["words": "Se on normaalia.", "seen": "0"], key: "same")
                #expect(answer.location == "/cases/\(id)?said=answered")
            }
            let page = try await sanna.get("/cases/\(id)").text
            #expect(page.split(separator: "Se on normaalia.").count == 2)
            #expect(page.contains("Lähdössä"))
        }
    }

    @Test(arguments: [
        ("", "Teksti puuttuu."), (String(repeating: "ä", count: 501), "Vastaus on 1 merkkiä liian pitkä tälle kanavalle."),
        (String(repeating: "🙂", count: 10_001), "Teksti: 1 merkki liikaa."),
    ])
    func `a refused answer comes back with what was written`(_ words: String, _ sentence: String) async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive()
            let answer = try await house.browser(of: InboxHouse.sanna).post("/cases/\(id)/answers", ["words": words, "seen": "0"])

            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains(sentence))
            #expect(answer.text.contains("aria-invalid=\"true\""))
            #expect(answer.text.contains(">\n\(words)</textarea>"))
        }
    }

    @Test func `a page that follows changes stands still while it holds a refused form`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive()
            let sanna = try await house.browser(of: InboxHouse.sanna)

            #expect(try await sanna.get("/cases/\(id)").text.contains(" data-live"))
            #expect(try await !sanna.post("/cases/\(id)/answers", ["words": "", "seen": "0"]).text.contains(" data-live"))
        }
    }

    @Test func `an answer written meanwhile is shown, and one's own is still there to be sent`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive()
            let sanna = try await house.browser(of: InboxHouse.sanna)
            _ = try await sanna.post("/cases/\(id)/answers", ["words": "Se on normaalia.", "seen": "0"], key: "a")

            let second = try await sanna.post("/cases/\(id)/answers", ["words": "Minuutin verran.", "seen": "0"], key: "b")
            #expect(second.status == .conflict)
            #expect(second.text.contains("Se on normaalia."))
            #expect(second.text.contains(">\nMinuutin verran.</textarea>"))
            #expect(second.text.contains("name=\"seen\" value=\"1\""))
            #expect(try await sanna.post("/cases/\(id)/answers", ["words": "Minuutin verran.", "seen": "1"], key: "b").status == .seeOther)
        }
    }

    @Test func `an answer written while a colleague took the case becomes words to that colleague`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive()
            _ = try await house.browser(of: InboxHouse.sanna).post("/cases/\(id)/claim")

            let refused = try await house.browser(of: InboxHouse.olli).post(
                "/cases/\(id)/answers", ["words": "Se on normaalia.", "seen": "0"])
            #expect(refused.status == .conflict)
            #expect(refused.text.contains("<details open>"))
            #expect(refused.text.contains(">\nSe on normaalia.</textarea>"))
        }
    }

    @Test func `routing needs a unit and words, and both come back`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive()
            let sanna = try await house.browser(of: InboxHouse.sanna)

            let wordless = try await sanna.post("/cases/\(id)/routing", ["unit": "development", "wish": " "])
            #expect(wordless.status == .unprocessableContent)
            #expect(wordless.text.contains("value=\"development\" checked"))
            let unitless = try await sanna.post("/cases/\(id)/routing", ["wish": "Haluaa tietää klo 12 mennessä"])
            #expect(unitless.status == .unprocessableContent)
            #expect(unitless.text.contains("Haluaa tietää klo 12 mennessä</textarea>"))
            #expect(unitless.text.contains("Valitse yksikkö, jolle ohjaat."))

            let routed = try await sanna.post("/cases/\(id)/routing", ["unit": "development", "wish": "Haluaa tietää klo 12 mennessä"])
            #expect(routed.location == "/cases/\(id)?said=routed")
            let page = try await sanna.get("/cases/\(id)").text
            #expect(page.contains("Sanna Mäkelä ohjasi tapauksen: Tuotekehitys"))
            #expect(page.contains("Tuotekehitys ei ole vielä ottanut koppia"))
        }
    }

    @Test func `a case closed is opened again by taking the closing away`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive()
            let sanna = try await house.browser(of: InboxHouse.sanna)

            let early = try await sanna.post("/cases/\(id)/closing", ["outcome": "solved"])
            #expect(early.status == .unprocessableContent)
            #expect(early.text.contains("Kysymykseen ei ole vielä vastattu."))
            #expect(try await sanna.post("/cases/\(id)/closing", ["outcome": "moved"]).location == "/cases/\(id)?said=closed")
            #expect(try await sanna.get("/inbox?show=handled").text.contains("/cases/\(id)"))
            #expect(try await sanna.post("/cases/\(id)/closing", method: "delete").location == "/cases/\(id)?said=reopened")
            #expect(try await sanna.get("/inbox").text.contains("/cases/\(id)"))
        }
    }

    @Test func `a sure question asks for a second opinion`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive()
            let (sanna, olli) = (try await house.browser(of: InboxHouse.sanna), try await house.browser(of: InboxHouse.olli))

            #expect(try await sanna.post("/cases/\(id)/class", ["class": "feedback"]).location == "/cases/\(id)?said=second-opinion")
            #expect(try await olli.post("/cases/\(id)/class", ["class": "feedback"]).location == "/cases/\(id)?said=classified")
            #expect(try await olli.post("/cases/\(id)/class", ["class": "nonsense"]).status == .unprocessableContent)
        }
    }

    @Test func `a form of a page that is too old does nothing and keeps the words`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive()
            let sanna = try await house.browser(of: InboxHouse.sanna)
            let stale = try await sanna.client.execute(
                uri: "/cases/\(id)/answers", method: .post,
                headers: [.cookie: "talkoot_session=\(sanna.token.text)", .contentType: "application/x-www-form-urlencoded"],
                body: .init(string: "_token=old&words=Hei%20Kirsi%2C%20on%20normaalia"))

            #expect(stale.status == .conflict)
            #expect(String(buffer: stale.body).contains("Hei Kirsi, on normaalia"))
            #expect(try await house.stores.inbox.thread(of: id, seenBy: InboxHouse.sanna).answers.isEmpty)
        }
    }
}
