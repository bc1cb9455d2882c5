import Measure
import Testing
import WorkingTime

@Suite struct DifferenceTests {
    private func maturity(_ unit: String, of name: String, asOf date: LocalDate, by model: Model = .shipped) throws -> Maturity {
        let log = try DeedLog(jsonl: try Examples.deeds(name))
        return try #require(assess(log, by: model, asOf: date)[unit]?.maturity)
    }

    @Test func `a week differs from itself in nothing`() throws {
        let maturity = try maturity("u1", of: "09-strategic", asOf: Examples.monday)

        #expect(Difference(from: maturity, to: maturity, by: Model.shipped.fold).isEmpty)
    }

    @Test func `an answer in time comes in for its gate, and the old one leaves`() throws {
        var house = SmallHouse()
        house.add("m1", "2026-11-13T08:00:00Z", "message.received", by: nil, #""message":"q1""#)
        house.add("r1", "2026-11-13T09:00:00Z", "message.answered", #""message":"q1","words":5,"text":"t1""#)
        house.add("m2", "2026-11-10T08:00:00Z", "message.received", by: nil, #""message":"q2""#)
        let later = LocalDate("2026-11-16")!

        let difference = Difference(
            from: try house.maturity(asOf: later - 7), to: try house.maturity(asOf: later), by: Model.shipped.fold)

        let part = try #require(difference.gates.first { $0.id == "G2.4" }?.parts.first)
        #expect(part.deeds == [DeedMove(id: "m1", before: nil, after: .for), DeedMove(id: "m2", before: nil, after: .against)])
        #expect(part.share?.before == Share(0, of: 0))
        #expect(part.share?.after == Share(1, of: 2))
    }

    @Test func `a stage that rose names the weeks that carried it`() throws {
        let now = try maturity("u1", of: "09-strategic", asOf: Examples.monday)
        let rise = try #require(now.stageHistory.indices.dropFirst().first { now.stageHistory[$0] == now.stageHistory[$0 - 1] + 1 })
        let monday = now.firstMonday + 7 * rise
        let before = try maturity("u1", of: "09-strategic", asOf: monday - 7)
        let after = try maturity("u1", of: "09-strategic", asOf: monday)

        let move = Difference(from: before, to: after, by: Model.shipped.fold).stage

        #expect(move?.after == (move?.before).map { $0 + 1 })
        #expect(move?.reason == .above(weeks: 2))
    }

    @Test func `a house differs where its units do`() throws {
        let log = try DeedLog(jsonl: try Examples.deeds("06-worked-example"))
        let (before, after) = (assess(log, by: .shipped, asOf: Examples.monday - 28), assess(log, by: .shipped, asOf: Examples.monday))

        let differences = Difference.all(from: before, to: after, by: Model.shipped.fold)

        #expect(Set(differences.keys) == ["asiakaspalvelu", "tuotekehitys", "viestinta"])
        #expect(Difference.all(from: after, to: after, by: Model.shipped.fold).isEmpty)
    }

    @Test func `another model shows which gates would be others`() throws {
        let now = try maturity("asiakaspalvelu", of: "06-worked-example", asOf: Examples.monday)
        let stricter = try Examples.model { members in
            members["use"] = ["x"]
            members["profiles"] = ["x": ["theta": ["G2.4/1": 1], "off": ["G3.5"]]]
        }
        let then = try maturity("asiakaspalvelu", of: "06-worked-example", asOf: Examples.monday, by: stricter)

        let difference = Difference(from: now, to: then, by: Model.shipped.fold)

        #expect(difference.gates.first { $0.id == "G2.4" }?.parts.first?.threshold?.after == Figure(1))
        #expect(difference.gates.last?.id == "G3.5")
        #expect(difference.gates.last?.state?.after == .some(nil))
    }
}
