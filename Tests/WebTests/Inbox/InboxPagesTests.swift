import HTTPTypes
import Storage
import Testing
import WorkingTime
import Workplace

@testable import Web

@Suite struct InboxPagesTests {
    @Test func `what waits is listed by its due time and counted in the navigation`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive()
            let thanks = try await house.receive("Kiitos!", id: "m2", from: "Leo V.")
            let page = try await house.browser(of: InboxHouse.veikko).get("/inbox").text

            #expect(page.contains("href=\"/cases/\(id)\">Kirsi L.</a>"))
            #expect(page.contains("klo 14.00"))
            let rows = try #require(page.firstRange(of: "row-\(id)")?.lowerBound)
            #expect(try rows < #require(page.firstRange(of: "row-\(thanks)")?.lowerBound))
            #expect(page.contains("<span>Saapuneet</span><span class=\"count\">1<span"))
        }
    }

    @Test func `an empty inbox says that everyone has been answered`() async throws {
        try await InboxHouse.open { house in
            let browser = try await house.browser(of: InboxHouse.sanna)

            #expect(try await browser.get("/inbox").text.contains("Kaikkiin on vastattu."))
            #expect(try await browser.get("/inbox?show=own").text.contains("Sinulla ei ole mitään hoidettavana."))
            #expect(try await browser.get("/inbox?show=%22%3E&unit=%3Cscript%3E").status == .ok)
        }
    }

    @Test func `the list is narrowed to a unit`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive()
            let browser = try await house.browser(of: InboxHouse.sanna)

            #expect(try await browser.get("/inbox?unit=asiakaspalvelu").text.contains("/cases/\(id)"))
            #expect(try await !browser.get("/inbox?unit=tuotekehitys").text.contains("/cases/\(id)"))
        }
    }

    @Test func `words from outside never become markup`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive("<script>alert(1)</script> \"onload=\"", from: "<b>Kirsi</b>")
            let browser = try await house.browser(of: InboxHouse.sanna)

            for path in ["/inbox", "/cases/\(id)", "/cases/\(id)/class", "/cases/\(id)/routing"] {
                let page = try await browser.get(path).text
                #expect(!page.contains("<script>alert"), "\(path)")
                #expect(!page.contains("<b>Kirsi"), "\(path)")
            }
        }
    }

    @Test func `an identity code is covered and warned of`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive("Olen 131052-308T, missä laskuni viipyy?")
            let browser = try await house.browser(of: InboxHouse.sanna)

            for path in ["/inbox", "/cases/\(id)", "/cases/\(id)/routing"] {
                #expect(try await !browser.get(path).text.contains("131052-308T"), "\(path)")
            }
            #expect(try await browser.get("/cases/\(id)").text.contains("Viestissä on henkilötunnus."))
        }
    }

    @Test func `a private case does not exist for others`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive(isPublic: false)
            let stranger = try await house.browser(of: InboxHouse.veikko)

            #expect(try await stranger.get("/cases/\(id)").status == .notFound)
            #expect(try await !stranger.get("/inbox").text.contains("Kirsi"))
            #expect(try await house.browser(of: InboxHouse.olli).get("/cases/\(id)").text.contains("Lähtee yksityisesti"))
        }
    }

    @Test func `the practice network says what it is`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive(on: .practice)
            #expect(
                try await house.browser(of: InboxHouse.sanna).get("/cases/\(id)").text.contains(
                    "Harjoitusverkko: mitään ei julkaista ulos.")
            )
        }
    }

    @Test(arguments: ["sv", "en"])
    func `in other languages the pages have no Finnish`(_ language: String) async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive("?", from: "K")
            try await house.stores.inbox.claim(id, by: InboxHouse.sanna, at: InboxHouse.now)
            let browser = try await house.browser(of: InboxHouse.sanna)

            for path in ["/inbox", "/inbox?show=own", "/inbox?show=handled", "/cases/\(id)", "/cases/\(id)/class", "/cases/\(id)/routing"] {
                let page = try await browser.get(path + (path.contains("?") ? "&" : "?") + "lang=\(language)").text
                for word in [
                    "Saapuneet", "Odottaa", "kysymys", "Vastaa", "Ohjaa", "Vapauta", "Lupaus:", "otti", "Tallenna", "Kirjoita", "Päätä",
                ] {
                    let rest = page.replacing("Vastaamme arkisin.", with: "").replacing("Suomeksi", with: "")
                    #expect(!rest.contains(word), "\(word) on \(path)")
                }
            }
        }
    }
}
