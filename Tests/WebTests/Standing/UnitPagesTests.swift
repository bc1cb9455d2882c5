import Measure
import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

@Suite struct UnitPagesTests {
    @Test func `the chain is told by its distribution before its minimum`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units")

            #expect(page.says("Yksi yksikkö tasolla 4 ja kaksi tasolla 2. Mediaani: taso 2."))
            #expect(page.says("Seuraavaksi autetaan: Tuotekehitys"))
            #expect(page.html.matches(of: /<li class="weak">/).count == 1)
            #expect(page.says("Yhteinen jarru"))
            #expect(page.html.contains("href=\"/units/asiakaspalvelu/gates/G3.4\""))
            #expect(page.says("Arvioidaan myöhemmin"))
            #expect(!page.words.lowercased().contains("heikoi"))
        }
    }

    @Test func `a unit shows its next step, its gates and what is left of the next stage`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units/asiakaspalvelu")

            #expect(page.says("Kirjaa 1 päättyneen tavoitteen tulos"))
            #expect(page.says("15 min"))
            #expect(page.says("8 / 10 porttia, kaksi puuttuu"))
            #expect(page.html.contains("9\u{a0}/\u{a0}20, raja\u{a0}60\u{a0}%"))
            #expect(page.says("tässä ollaan"))
            #expect(page.says("Kuuntelu ja yleisöt"))
            #expect(page.says("Muut vaihtoehdot"))
        }
    }

    @Test func `a unit too young sees its path and never a stage`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units/myynti")

            #expect(page.says("Arvioidaan myöhemmin, ensimmäinen arvio ma"))
            #expect(page.says("Ensimmäinen kanava"))
            #expect(!page.says("tässä ollaan"))
            #expect(!page.says("Kuinka varmaa"))
        }
    }

    @Test func `before anybody has looked, the first step is there`() async throws {
        try await TestHouse.standing("01-empty", isAssessed: false) { house in
            let page = try await house.browser(of: house.aino).get("/units/viestinta")

            #expect(page.says("Lisää ensimmäinen kanava rekisteriin"))
            #expect(page.html.contains("href=\"/accounts/new\""))
        }
    }

    @Test func `a gate opens down to the deeds it counted and did not`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units/asiakaspalvelu/gates/G3.4")

            #expect(page.says("9 / 20"))
            #expect(page.says("Laskettiin mukaan") && page.says("Ei laskettu"))
            #expect(page.html.matches(of: /<time/).count == 20)
            #expect(page.says("Paikkaa ja tavoitetta ei ollut vuorokautta ennen"))
            #expect(page.says("Raja on 60 %"))
        }
    }

    @Test func `what was left out of the count is one press away, each with its own reason`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let browser = try await house.browser(of: house.aino)
            let page = try await browser.get("/units/asiakaspalvelu/gates/G3.6")
            #expect(page.says("Katso, mitä jätettiin laskusta ja miksi") && !page.says("Jätettiin laskusta "))

            let opened = try await browser.get("/units/asiakaspalvelu/gates/G3.6?week=2026-11-23&open=yes")
            #expect(opened.says("Jätettiin laskusta") && opened.says("Aika oli jo mennyt"))
            let again = try await browser.get("/units/asiakaspalvelu/gates/G3.6")
            #expect(again.says("Aika oli jo mennyt") && !again.says("Katso, mitä jätettiin"))
        }
    }

    @Test func `an object leads to its page, and a restricted one tells its reason only`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let ids = try await house.stores.standings.unit(Unit.ID("asiakaspalvelu"), in: TestHouse.monday)?.maturity?.gate("G3.4")?
                .parts.first?.supporting.ids
            let deeds = try await house.stores.standings.deeds(try #require(ids), seenBy: house.aino)
            try await house.keep(post: try #require(deeds[0].subject), titled: "Pakkasmittaukset", restriction: nil)
            try await house.keep(post: try #require(deeds[1].subject), titled: "Salainen kauppa", restriction: "negotiation")
            let veikko = try await house.member("Veikko Salo", in: Unit.ID("tuotekehitys"))

            let page = try await house.browser(of: veikko).get("/units/asiakaspalvelu/gates/G3.4")

            #expect(page.html.contains("<a href=\"/posts/\(deeds[0].subject ?? "")\">Pakkasmittaukset</a>"))
            #expect(page.says("Rajattu: neuvottelu kesken"))
            #expect(!page.says("Salainen kauppa"))
        }
    }

    @Test func `no list leads to people`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units/asiakaspalvelu/gates/G3.7")

            #expect(page.says("Heistä ei näytetä luetteloa kenellekään."))
            #expect(page.html.matches(of: /<time/).isEmpty)
            #expect(!page.html.contains("asiakaspalvelum"))
        }
    }

    @Test(arguments: ["/units/nobody", "/units/viestinta/gates/G9.9", "/units/viestinta/gates/G3.4?week=soon"])
    func `what is not there is not found`(_ path: String) async throws {
        try await TestHouse.standing("03-first-steps") { house in
            let page = try await house.browser(of: house.aino).get(path)
            #expect(page.status == 404)
        }
    }

    @Test(arguments: ["/units", "/units/viestinta", "/units/viestinta/gates/G1.1", "/units/viestinta/weeks/2026-11-16"])
    func `whoever has not signed in is sent to sign in`(_ path: String) async throws {
        try await TestHouse.standing("03-first-steps") { house in
            let page = try await house.browser().get(path)
            #expect(page.path.hasPrefix("/sign-in"))
        }
    }

    @Test(arguments: [
        "/", "/units", "/units/asiakaspalvelu", "/units/myynti", "/units/asiakaspalvelu/gates/G3.4", "/units/asiakaspalvelu/gates/G4.7",
    ])
    func `pages speak the reader's language`(_ path: String) async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let browser = try await house.browser(of: house.aino)
            let finnish = ["portti", "Portit", "taso ", "raja", "Seuraava", "Näin", "näyttöä", "vkoa", "julkais", "Laskett", "Miksi"]
            for language in ["sv", "en"] {
                let page = try await browser.get("\(path)?lang=\(language)")
                #expect(page.status == 200)
                for word in finnish { #expect(!page.words.contains(word), "\(language) \(path) says \(word)") }
            }
        }
    }
}

extension TestHouse {
    fileprivate func keep(post: String, titled title: String, restriction: String?) async throws {
        try await stores.database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO posts (id, unit_id, author_id, is_rehearsal, title, words, language, revision, stage, made_at, edited_at,
                                   edited_by, published_at, restriction)
                VALUES (\(post), 'asiakaspalvelu', 'aino', 0, \(title), '', 'fi', 1, 'published', 0, 0, 'aino', 0, \(restriction))
                """)
        }
    }
}
