import HTTPTypes
import Storage
import Testing
import WorkingTime
import Workplace

@testable import Web

/// Walks the pages of the house's own work as a browser without script would.
@Suite struct WorkPagesTests {
    @Test func `an insight is written, decided and told back`() async throws {
        try await TestHouse.founded { house in
            let aino = try await house.browser(of: house.aino)
            let new = try await aino.get("/insights/new")
            let one = try await aino.post("/insights", on: new, ["claim": "Sulatus yllättää", "sources": "Kirsi L."])
            #expect(one.status == 422)
            #expect(one.says("Yksi lähde on havainto."))
            #expect(one.value("claim") == "Sulatus yllättää")

            let page = try await aino.submit("/insights", on: new, ["claim": "Sulatus <yllättää>", "sources": "Kirsi L.\nKoskela"])
            #expect(page.title == "Sulatus <yllättää>")
            #expect(page.says("30 päivää jäljellä"))
            let path = String(page.path.prefix { $0 != "?" })
            let decision = try await aino.get("\(path)/decision")
            let short = try await aino.post("\(path)/decision", on: decision, ["choice": "act", "reason": "Joo"])
            #expect(short.status == 422)
            #expect(short.value("reason") == "Joo")
            let decided = try await aino.submit("\(path)/decision", on: decision, ["choice": "act", "reason": "Kirjoitamme ohjeen."])
            #expect(decided.says("Teemme jotakin"))
            let told = try await aino.submit("\(path)/echo", on: decided)
            #expect(told.says("kerrottu takaisin"))
            #expect(try await house.deeds("insight.decided").count == 2)
            #expect(try await aino.get("/insights").says("Sulatus <yllättää>"))
        }
    }

    @Test func `an issue runs from its raising to the look back`() async throws {
        try await TestHouse.founded { house in
            let marja = try await house.member("Marja Ojala", rights: [.write])
            let (aino, other) = (try await house.browser(of: house.aino), try await house.browser(of: marja))
            let page = try await other.submit(
                "/issues", on: other.get("/issues/new"),
                ["question": "Onko tuki meidän?", "words": "Kolme kysyi.", "link": "lehti.example/tuki"])
            let path = String(page.path.prefix { $0 != "?" })
            #expect(page.html.contains("href=\"https://lehti.example/tuki\""))
            #expect(page.says("Päätös viimeistään"))
            let empty = try await other.post("\(path)/answers", on: page)
            #expect(empty.status == 422)
            let answered = try await other.submit(
                "\(path)/answers", on: page,
                ["answer-1": "Kyllä.", "answer-2": "Luvut on.", "answer-3": "Luvuilla.", "answer-4": "Marja.", "answer-5": "Oma etu."])
            #expect(answered.says("Tästä päättää Viestintä."))

            let decided = try await aino.submit(
                "\(path)/decision", on: aino.get(path), ["choice": "respond", "reason": "Meillä on luvut."])
            #expect(decided.html.contains("/posts/new?issue="))
            let stance = try await aino.get(String(decided.html.firstMatch(of: /href="(\/posts\/new\?issue=[^"]*)"/)!.1))
            #expect(stance.value("title") == "Onko tuki meidän?")
            let back = try await aino.submit("\(path)/review", on: decided, ["review": "Kaksi lehteä siteerasi."])
            #expect(back.says("Kaksi lehteä siteerasi."))
            #expect(try await house.deeds("issue.reviewed").count == 1)
        }
    }

    @Test func `talkoot are set, held and confirmed`() async throws {
        try await TestHouse.founded { house in
            let sales = try await house.unit("Myynti", .sales)
            let veikko = try await house.member("Veikko Salo", in: sales.id)
            let aino = try await house.browser(of: house.aino)
            let new = try await aino.get("/talkoot/new?helped=myynti&gate=G3.5")
            #expect(new.value("helped") == sales.id.text)
            #expect(new.value("gate") == "G3.5")
            let same = try await aino.post("/talkoot", on: new, ["helper": sales.id.text])
            #expect(same.status == 422)
            let page = try await aino.submit("/talkoot", on: new, ["date": "2026-11-24", "time": "13:00"])
            let path = String(page.path.prefix { $0 != "?" })
            let file = try await aino.send(.get, "\(path)/calendar")
            #expect(file.html.contains("DTSTART:20261124T110000Z\r\nDURATION:PT45M"))

            house.clock.pass(.days(2))
            let held = try await aino.submit("\(path)/outcome", on: aino.get(path), ["done": "Kirjattiin tulos yhdessä."])
            #expect(held.says("Myynti vahvistaa, auttoiko tämä."))
            let browser = try await house.browser(of: veikko)
            let confirmed = try await browser.submit("\(path)/confirmation", on: browser.get(path))
            #expect(confirmed.says("auttoi"))
            #expect(try await house.deeds("talkoot.confirmed").count == 1)
        }
    }

    @Test func `a case is opened, talked of and closed by what was said`() async throws {
        try await TestHouse.founded { house in
            let sales = try await house.unit("Myynti", .sales)
            let anne = try await house.member("Anne Partanen", in: sales.id, rights: [.lead])
            let browser = try await house.browser(of: anne)
            #expect(try await browser.get("/units/myynti/loop").says("Aloita yhdellä oikealla tapauksella."))
            let page = try await browser.submit(
                "/units/myynti/loop", on: browser.get("/units/myynti/loop/new"), ["title": "Rantapuisto kysyy melusta"])
            let path = String(page.path.prefix { $0 != "?" })
            #expect(page.title == "Rantapuisto kysyy melusta")
            let tick = try await browser.post(
                "\(path)/outcome", on: browser.get("\(path)/outcome"), ["result": "won", "words": "Kaupat tuli."])
            #expect(tick.status == 422)
            #expect(tick.says("Valitse teko, josta tulos näkyy."))
            #expect(tick.value("words") == "Kaupat tuli.")

            house.clock.pass(.minutes(5))
            _ = try await browser.submit("\(path)/step", on: page, ["step": "talking"])
            let said = try await browser.submit("\(path)/comments", on: page, ["comment": "Taloyhtiö pyysi tarjouksen."])
            #expect(said.says("Taloyhtiö pyysi tarjouksen."))
            let outcome = try await browser.get("\(path)/outcome")
            let fact = try #require(outcome.html.firstMatch(of: /<option value="([^"]+)">[^<]*kertomus/)?.1)
            let closed = try await browser.submit(
                "\(path)/outcome", on: outcome, ["result": "won", "words": "Kaupat tuli.", "fact": String(fact)])
            #expect(closed.says("Voitettu"))
            #expect(try await house.deeds("loop.closed").count == 1)
            #expect(try await browser.get("/units/myynti").html.contains("/units/myynti/loop"))
        }
    }

    @Test func `a function without cases of its own leads to where its work is closed`() async throws {
        try await TestHouse.founded { house in
            let browser = try await house.browser(of: house.aino)
            #expect(try await browser.get("/units/viestinta/loop").html.contains("/goals?unit=viestinta"))
            let new = try await browser.get("/units/viestinta/loop/new")
            #expect(new.status == 422)
            #expect(new.says("Tällä toiminnolla ei ole omia tapauksia"))
        }
    }

    @Test func `a learning hour asks for results, decisions and company`() async throws {
        try await TestHouse.founded { house in
            let browser = try await house.browser(of: house.aino)
            let new = try await browser.get("/reviews/new")
            let alone = try await browser.post(
                "/reviews", on: new, ["participant": "aino", "decisions": "Tehdään kysymysilta", "learned": "Opittiin"])
            #expect(alone.status == 422)
            #expect(alone.says("ainakin yksi tavoite tai julkaisu"))
            #expect(alone.value("decisions") == "Tehdään kysymysilta")
            #expect(try await browser.get("/reviews").says("Ei vielä oppimishetkiä."))
        }
    }

    @Test func `a quiet period is declared by who leads and ended again`() async throws {
        try await TestHouse.founded { house in
            let browser = try await house.browser(of: house.aino)
            let page = try await browser.get("/units/viestinta/quiet")
            let late = try await browser.post("/units/viestinta/quiet", on: page, ["begins": "2026-11-24", "ends": "2026-11-26"])
            #expect(late.status == 422)
            #expect(late.says("viimeistään 7 päivää ennen"))
            let declared = try await browser.submit(
                "/units/viestinta/quiet", on: page, ["begins": "2026-12-24", "ends": "2026-12-27", "told": "1"])
            #expect(declared.says("Yleisölle kerrotaan"))
            let action = try #require(declared.forms.first { $0.action.hasPrefix("/units/viestinta/quiet/") }?.action)
            let ended = try await browser.submit(action, on: declared)
            #expect(ended.says("päätetty"))
            let veikko = try await house.browser(of: house.member("Veikko Salo"))
            #expect(try await veikko.get("/units/viestinta/quiet").forms.isEmpty)
        }
    }

    @Test func `one's own trace is one's own, and what may be taken back is`() async throws {
        try await TestHouse.founded { house in
            let veikko = try await house.browser(of: house.member("Veikko Salo"))
            _ = try await veikko.submit("/listening", on: veikko.get("/listening/new"), ["items": "2", "notes": "Kuultua"])
            let trace = try await veikko.get("/me/trace")
            #expect(trace.says("Pidit kuunteluvuoron"))
            let action = try #require(trace.forms.first { $0.action.hasPrefix("/me/trace/") }?.action)
            #expect(try await house.browser(of: house.aino).postUnasked(action, ["_method": "delete"]).status == 404)
            #expect(try await veikko.submit(action, on: trace).says("peruttu"))
            #expect(try await !veikko.get("/listening").says("Kuultua"))
        }
    }

    @Test func `suggestions to share are chosen on one's own page and seen by the coordinator`() async throws {
        try await TestHouse.founded { house in
            let veikko = try await house.browser(of: house.member("Veikko Salo"))
            let chosen = try await veikko.submit("/me/ambassador", on: veikko.get("/me"))
            #expect(chosen.says("Lopeta ehdotukset"))
            #expect(try await house.browser(of: house.aino).get("/ambassadors").says("Veikko Salo"))
            #expect(try await veikko.get("/ambassadors").status == 403)
            #expect(try await veikko.submit("/me/ambassador", on: chosen).says("Haluan ehdotuksia"))
        }
    }

    @Test(arguments: [HouseLanguage.swedish, .english])
    func `the house's own work speaks the reader's language`(_ language: HouseLanguage) async throws {
        try await TestHouse.founded { house in
            var aino = try await house.aino
            aino.language = language
            try await house.stores.members.choose(role: nil, language: language, for: aino, at: house.clock.now)
            let browser = try await house.browser(of: aino)
            for path in [
                "/insights", "/insights/new", "/issues", "/issues/new", "/reviews", "/reviews/new", "/talkoot", "/talkoot/new",
                "/units/viestinta/loop", "/units/viestinta/quiet", "/me", "/me/trace", "/ambassadors", "/listening", "/units",
            ] {
                let page = try await browser.get(path)
                #expect(page.status == 200, "\(path)")
                for finnish in ["päätö", "Kirjaa", "Nosta", "Oppimis", "talkoot on", "hiljai", "jälke", "näkökul"] {
                    #expect(!page.says(finnish), "\(finnish) on \(path)")
                }
            }
        }
    }
}
