import HTTPTypes
import Storage
import Testing
import Workplace

@testable import Web

@Suite struct LessonPagesTests {
    let lesson = Lesson.basics[0]

    @Test func `the path begins with the next lesson`() async throws {
        try await OpenHouse.founded().visit { browser in
            let before = try await browser.get("/lessons").text
            #expect(before.contains("class=\"button\" href=\"/lessons/L01\">Seuraava oppitunti"))
            #expect(before.contains("aria-current=\"page\">") && before.contains("<span>Oppi</span>"))

            try await browser.post("/lessons/L01/passes", answer(attempt: 1, right: true))

            let after = try await browser.get("/lessons").text
            #expect(after.contains("class=\"button\" href=\"/lessons/L02\">Seuraava oppitunti"))
            #expect(after.contains("</svg>suoritettu</span>"))
        }
    }

    @Test func `a right answer shows why and leads on`() async throws {
        try await OpenHouse.founded().visit { browser in
            let answered = try await browser.post("/lessons/L01/passes", answer(attempt: 1, right: true))
            #expect(answered.location == "/lessons/L01#passed")

            let page = try await browser.get("/lessons/L01").text
            #expect(page.contains("Niin juuri."))
            #expect(page.shows(question(1).explanation.fi))
            #expect(page.contains("Suoritettu 23.11.2026, voimassa 24.5.2028 asti."))
            #expect(page.contains("href=\"/lessons/L02\">Seuraava oppitunti"))
            #expect(!page.contains("<form method=\"post\" action=\"/lessons/L01/passes"))
        }
    }

    @Test func `a wrong answer is explained, and another question is asked`() async throws {
        try await OpenHouse.founded().visit { browser in
            let page = try await browser.post("/lessons/L01/passes", answer(attempt: 1, right: false))

            #expect(page.status == .unprocessableContent)
            #expect(page.text.shows(question(1).explanation.fi))
            #expect(page.text.shows("Valitsit: \(question(1).answers[(question(1).right + 1) % 3].fi)"))
            #expect(page.text.shows(question(2).text.fi))
            #expect(page.text.contains("name=\"task\" value=\"1\" checked"))
            #expect(!page.text.contains("name=\"answer\" value=\"\((question(1).right + 1) % 3)\" checked"))
        }
    }

    @Test(arguments: ["task", "answer"])
    func `what was chosen is kept while something is missing`(_ missing: String) async throws {
        try await OpenHouse.founded().visit { browser in
            var fields = answer(attempt: 1, right: true)
            fields[missing] = nil
            let page = try await browser.post("/lessons/L01/passes", fields)

            #expect(page.status == .unprocessableContent)
            #expect(page.text.contains("<a href=\"#\(missing)\">"))
            #expect(page.text.contains("name=\"answer\" value=\"\(question(1).right)\" checked") == (missing == "task"))
            #expect(page.text.contains("name=\"task\" value=\"1\" checked") == (missing == "answer"))
        }
    }

    @Test func `a task is skipped with a reason, which stays when it is too long`() async throws {
        try await OpenHouse.founded().visit { browser in
            var fields = answer(attempt: 1, right: true)
            fields["task"] = nil
            fields["reason"] = String(repeating: "ä<b>", count: 100)
            let page = try await browser.post("/lessons/L01/passes", fields)
            #expect(page.status == .unprocessableContent)
            #expect(page.text.contains("Perustelu: 100 merkkiä liikaa."))
            #expect(page.text.contains("ä&lt;b&gt;ä&lt;b&gt;"))

            fields["reason"] = "Olen kentällä ilman konetta 🛠️"
            #expect(try await browser.post("/lessons/L01/passes", fields).status == .seeOther)
        }
    }

    @Test func `after three answers the lesson waits for tomorrow`() async throws {
        try await OpenHouse.founded().visit { browser in
            for attempt in 1...2 { try await browser.post("/lessons/L01/passes", answer(attempt: attempt, right: false)) }
            let third = try await browser.post("/lessons/L01/passes", answer(attempt: 3, right: false))
            #expect(third.text.shows(question(3).explanation.fi))
            #expect(third.text.contains("Tälle päivälle riittää."))
            #expect(!third.text.contains("name=\"answer\""))

            #expect(try await browser.post("/lessons/L01/passes", answer(attempt: 4, right: true)).status == .tooManyRequests)
        }
    }

    @Test(arguments: ["", "0", "-1", "99999999999999999999", "x", "2"])
    func `a form of another page grades nothing`(_ attempt: String) async throws {
        try await OpenHouse.founded().visit { browser async throws in
            let fields = ["attempt": attempt, "answer": "\(question(1).right)", "task": "1"]
            #expect(try await browser.post("/lessons/L01/passes", fields).status == .unprocessableContent)
            #expect(try await browser.get("/lessons/L01").text.contains("name=\"attempt\" value=\"1\""))
        }
    }

    @Test func `a lesson that does not exist is not found`() async throws {
        try await OpenHouse.founded().visit { browser async throws in
            #expect(try await browser.get("/lessons/L99").status == .notFound)
            #expect(try await browser.post("/lessons/L99/passes").status == .notFound)
        }
    }

    @Test(arguments: [(HouseLanguage.swedish, "Nästa lektion"), (.english, "Next lesson")])
    func `lessons are read in one's own language`(_ language: HouseLanguage, _ next: String) async throws {
        try await OpenHouse.founded(language: language).visit { browser in
            #expect(try await browser.get("/lessons").text.contains(">\(next)</a>"))
            let page = try await browser.get("/lessons/L01").text
            for finnish in [lesson.title.fi, question(1).text.fi, lesson.task.fi, "Kysymys", "Vastaa", "Tee heti"] {
                #expect(!page.contains(finnish), "\(finnish)")
            }
        }
    }

    private func question(_ attempt: Int) -> Question { lesson.question(for: "veikko", attempt: attempt) }

    private func answer(attempt: Int, right: Bool) -> [String: String] {
        let answer = right ? question(attempt).right : (question(attempt).right + 1) % 3
        return ["attempt": "\(attempt)", "answer": "\(answer)", "task": "1"]
    }
}

extension OpenHouse {
    /// In the browser of somebody without special rights.
    func visit(_ body: @Sendable (PlainBrowser) async throws -> Void) async throws { try await visit(as: veikko, body) }
}

extension String {
    /// Whether the page shows the words, which are escaped there.
    func shows(_ words: String) -> Bool { contains(("\(words)" as HTML).text) }
}
