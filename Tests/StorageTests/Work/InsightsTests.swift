import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct InsightsTests {
    @Test(arguments: TestDatabase.available)
    func `an insight is written once, decided and told back`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let (insights, content) = (house.stores.insights, try content(in: house))
            let insight = try await insights.write(content, for: house.sales.id, formKey: "one", by: house.pekka, at: house.now)
            _ = try await insights.write(content, for: house.sales.id, formKey: "one", by: house.pekka, at: house.now)
            #expect(try await insights.waiting(of: house.sales.id, for: house.aino).map(\.id) == [insight.id])

            try await insights.decide(
                insight.id, .leave, reason: house.words("Ei nyt, mittaamme ensin."), told: false, by: house.veikko, at: house.now + .days(2)
            )
            try await insights.tellBack(insight.id, by: house.pekka, at: house.now + .days(3))
            try await insights.tellBack(insight.id, by: house.veikko, at: house.now + .days(4))

            let written = try await house.deeds("insight.written")
            #expect(written == [#""kind":"insight.written","by":"pekka","unit":"sales","insight":"\#(insight.id)","sources":2}"#])
            let decided = try await house.deeds("insight.decided")
            #expect(
                decided == [
                    #""kind":"insight.decided","by":"veikko","unit":"sales","insight":"\#(insight.id)","characters":24}"#,
                    #""kind":"insight.decided","by":"pekka","unit":"sales","insight":"\#(insight.id)","characters":24,"told":true}"#,
                ])
            let seen = try await insights.insight(insight.id, seenBy: house.pekka).insight
            #expect(seen.insight.content == content)
            #expect(seen.insight.decision?.choice == .leave)
            #expect(seen.insight.toldAt == house.now + .days(3))
            #expect(try await insights.waiting(for: house.aino).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is restricted is not found by another unit`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let insight = try await house.stores.insights.write(
                content(in: house, .negotiation), for: house.sales.id, formKey: "one", by: house.veikko, at: house.now)

            await #expect(throws: NotFound()) { try await house.stores.insights.insight(insight.id, seenBy: house.pekka) }
            await #expect(throws: NotFound()) {
                try await house.stores.insights.comment(
                    house.words("Huomasin"), on: insight.id, formKey: "c", by: house.pekka, at: house.now)
            }
            #expect(try await house.stores.insights.waiting(for: house.pekka).isEmpty)
            #expect(try await house.deeds("insight.written")[0].contains(#""visible":"restricted","why":"negotiation""#))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only who writes for the unit decides, and nothing is kept of a refusal`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let insight = try await house.stores.insights.write(
                content(in: house), for: house.sales.id, formKey: "one", by: house.veikko, at: house.now)

            await #expect(throws: NeedsRight(.write)) {
                try await house.stores.insights.decide(
                    insight.id, .act, reason: house.words("Kirjoitetaan ohje"), told: true, by: house.pekka, at: house.now)
            }
            await #expect(throws: InsightRefusal.reasonTooShort) {
                try await house.stores.insights.decide(
                    insight.id, .act, reason: house.words("Joo"), told: true, by: house.veikko, at: house.now)
            }
            await #expect(throws: InsightRefusal.nothingDecided) {
                try await house.stores.insights.tellBack(insight.id, by: house.veikko, at: house.now)
            }
            #expect(try await house.deeds("insight.decided").isEmpty)
        }
    }

    private func content(in house: WorkHouse, _ restriction: Restriction? = nil) throws -> Insight.Content {
        try Insight.Content(
            claim: house.words("Asukas luulee sulatusta viaksi"), sources: "Kirsi L., Facebook\nKoskela, blogi\nKoskela, blogi",
            confidence: .likely, restriction: restriction)
    }
}
