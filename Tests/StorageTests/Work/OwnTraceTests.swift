import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct OwnTraceTests {
    @Test(arguments: TestDatabase.available)
    func `a person takes back what they did, and what it made is gone`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let (stores, now, post) = (house.stores, house.now + .hours(1), try await house.publishedPost())
            try await stores.listeningShifts.note(
                items: 2, notes: "Kuultua", for: house.management.id, formKey: "l", by: house.pekka, at: now)
            let insight = try await stores.insights.write(
                Insight.Content(claim: house.words("Oivallus"), sources: "a\nb", confidence: .guess), for: house.sales.id, formKey: "i",
                by: house.pekka, at: now)
            try await stores.insights.comment(house.words("Sanon tästä jotakin"), on: insight.id, formKey: "c", by: house.pekka, at: now)
            try await stores.shares.note(house.words("Omin sanoin"), of: post, formKey: "s", by: house.pekka, at: now)

            for entry in try await stores.ownTrace.entries(of: house.pekka) where entry.withdrawable != nil {
                for _ in 1...2 { try await stores.ownTrace.withdraw(entry.id, by: house.pekka, at: now + .hours(1)) }
            }

            #expect(try await house.deeds("deed.withdrawn").count == 4)
            #expect(try await stores.listeningShifts.heard(by: house.management.id).isEmpty)
            await #expect(throws: NotFound()) { try await stores.insights.insight(insight.id, seenBy: house.pekka) }
            let left = try await stores.ownTrace.entries(of: house.pekka)
            #expect(left.allSatisfy { $0.isWithdrawn || $0.withdrawable == nil })
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody takes back another's deed, one that binds, or one that others built on`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let insight = try await house.stores.insights.write(
                Insight.Content(claim: house.words("Oivallus"), sources: "a\nb", confidence: .guess), for: house.sales.id, formKey: "i",
                by: house.pekka, at: house.now)
            try await house.stores.insights.decide(
                insight.id, .act, reason: house.words("Kirjoitetaan ohje"), told: true, by: house.veikko, at: house.now)
            let (written, decided) = (try await house.keys("insight.written")[0], try await house.keys("insight.decided")[0])

            await #expect(throws: NotFound()) { try await house.stores.ownTrace.withdraw(written, by: house.veikko, at: house.now) }
            await #expect(throws: NotFound()) { try await house.stores.ownTrace.withdraw(decided, by: house.veikko, at: house.now) }
            await #expect(throws: TraceRefusal.othersBuiltOnIt) {
                try await house.stores.ownTrace.withdraw(written, by: house.pekka, at: house.now)
            }
            #expect(try await house.deeds("deed.withdrawn").isEmpty)
        }
    }
}
