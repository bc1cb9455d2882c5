import HTTPTypes
import HummingbirdTesting
import Storage
import Testing
import WorkingTime
import Workplace

@testable import Web

@Suite struct CalendarPagesTests {
    @Test func `the calendar opens at this month`() async throws {
        try await PlanSite.with { house in
            let aino = try await house.aino()

            #expect(try await aino.get("/calendar").location == "/calendar/2026/11")
            let page = try await aino.get("/calendar/2026/11").page
            #expect(page.contains("<h1>Marraskuu 2026</h1>"))
            #expect(page.contains("<div class=\"day today empty\" role=\"listitem\"><h2><span><span class=\"phone-only wd\">ke </span>"))
            #expect(page.contains("Ei vielä paikkoja. Varaa yksi viikossa, se riittää."))
            #expect(page.contains("Viikoilla 48, 49, 50 ja 51 ei ole yhtään paikkaa."))
            #expect(page.contains("href=\"/calendar\" aria-current=\"page\""))
            #expect(try await aino.get("/calendar/2026/11?lang=sv").page.contains("<h1>November 2026</h1>"))
        }
    }

    @Test(arguments: [
        "/calendar/2026/13", "/calendar/2026/0", "/calendar/1969/12", "/calendar/2200/1", "/calendar/x/y", "/calendar/2026/-1",
    ])
    func `a month that does not exist is not found`(_ path: String) async throws {
        try await PlanSite.with { house in
            let aino = try await house.aino()

            #expect(try await aino.get(path).status == .notFound)
        }
    }

    @Test(arguments: [
        "/calendar/1970/1", "/calendar/2199/12", "/calendar/list?from=nonsense", "/calendar/list?unit=nobody",
        "/calendar/list?from=1970-01-01",
    ])
    func `the ends of time and odd addresses have a page`(_ path: String) async throws {
        try await PlanSite.with { house in
            let aino = try await house.aino()

            #expect(try await aino.get(path).status == .ok)
        }
    }

    @Test func `posts carry their state, and two units in one hour see each other`() async throws {
        try await PlanSite.with { house in
            let founder = try #require(try await house.stores.members.present().first)
            let home = try #require(founder.home)
            let sales = Unit(id: Identifier(known: "sales"), name: "Myynti", address: "myynti")
            try await house.stores.units.add(sales, by: founder, at: PlanSite.now)
            for (place, (stage, unit)) in [("published", home), ("failed", home), ("scheduled", home), ("submitted", sales.id)].enumerated()
            {
                let at = PlanSite.now + .hours(min(place, 2) - 1)
                try await house.stores.database.write { transaction in
                    try transaction.execute(
                        """
                        INSERT INTO posts (id, unit_id, author_id, is_rehearsal, title, words, language, revision, stage, leaves_at, published_at,
                                           made_at, edited_at, edited_by)
                        VALUES (\("p-\(stage)"), \(unit), \(founder.id), 0, \("Julkaisu \(place)"), '', 'fi', 1, \(stage), \(at),
                                \(stage == "published" ? at : nil), \(at), \(at), \(founder.id))
                        """)
                }
            }
            let aino = try await house.aino()

            let page = try await aino.get("/calendar/2026/11").page
            #expect(page.contains("<a class=\"entry\" href=\"/posts/p-published\">"))
            #expect(page.contains("<a class=\"entry failed\" href=\"/posts/p-failed\">"))
            #expect(page.contains("<a class=\"entry planned\" href=\"/posts/p-scheduled\">"))
            #expect(page.contains("<a class=\"entry waits\" href=\"/posts/p-submitted\">"))
            #expect(page.contains("<span class=\"meta\">Viestintä, ajastettu, samalla tunnilla myös Myynti</span>"))

            let ofSales = try await aino.get("/calendar/2026/11?unit=myynti").page
            #expect(ofSales.contains("p-submitted"))
            #expect(!ofSales.contains("p-published"))
            #expect(ofSales.contains("href=\"/calendar/2026/12?unit=myynti\""))
            #expect(ofSales.contains("Myynti: millään neljästä viikosta ei ole vielä tekijää."))
        }
    }

    @Test(
        arguments: [
            (HouseLanguage.finnish, "2,5", 2.5), (.finnish, "2.5", 2.5), (.finnish, " 1\u{A0}250 ", 1250),
            (.swedish, "\u{2212}3,25", -3.25),
            (.english, "1,250", 1250), (.english, "2.5", 2.5), (.english, "2,5", 2.5), (.english, "1,250.75", 1250.75),
        ] as [(HouseLanguage, String, Double)])
    func `a number is read as people write it`(_ language: HouseLanguage, _ text: String, _ value: Double) {
        #expect(Texts(language: language, clock: .helsinki).number(reading: text) == value)
    }

    @Test(arguments: ["", "x", "1e5", "1,2,3", "--1", "1.", ".5", "inf", "٣"])
    func `what is no number is not read as one`(_ text: String) {
        #expect(Texts(language: .finnish, clock: .helsinki).number(reading: text) == nil)
    }

    @Test(
        arguments: [
            (0, "0", "0"), (-0.00001, "0", "0"), (35, "35", "35"), (1234567.5, "1\u{A0}234\u{A0}567,5", "1,234,567.5"),
            (-0.05, "\u{2212}0,05", "\u{2212}0.05"), (2.30001, "2,3", "2.3"), (999.99996, "1\u{A0}000", "1,000"),
        ] as [(Double, String, String)])
    func `a number is shown as the reader writes it`(_ value: Double, _ finnish: String, _ english: String) {
        #expect(Texts(language: .finnish, clock: .helsinki).number(value) == finnish)
        #expect(Texts(language: .english, clock: .helsinki).number(value) == english)
    }
}
