import Measure
import Testing
import WorkingTime

@Suite struct MoveTests {
    private func maturity(_ unit: String, of name: String, asOf date: LocalDate, by model: Model = .shipped) throws -> Maturity {
        let log = try DeedLog(jsonl: try Examples.deeds(name))
        return try #require(assess(log, by: model, asOf: date)[unit]?.maturity)
    }

    @Test func `a week differs from itself in nothing`() throws {
        let maturity = try maturity("u1", of: "09-strategic", asOf: Examples.monday)

        #expect(StageMove(from: maturity, to: maturity, by: Model.shipped.fold) == nil)
        for part in maturity.gates.flatMap(\.parts) { #expect(DeedMove.all(from: part, to: part).isEmpty) }
    }

    @Test func `an answer in time comes in for its gate, and a question left alone against it`() throws {
        var house = SmallHouse()
        house.add("m1", "2026-11-13T08:00:00Z", "message.received", by: nil, #""message":"q1""#)
        house.add("r1", "2026-11-13T09:00:00Z", "message.answered", #""message":"q1","words":5,"text":"t1""#)
        house.add("m2", "2026-11-10T08:00:00Z", "message.received", by: nil, #""message":"q2""#)
        let later = LocalDate("2026-11-16")!

        let before = try house.maturity(asOf: later - 7).gate("G2.4")?.parts.first
        let after = try house.maturity(asOf: later).gate("G2.4")?.parts.first

        #expect(
            DeedMove.all(from: before, to: after) == [
                DeedMove(id: "m1", before: nil, after: .for), DeedMove(id: "m2", before: nil, after: .against),
            ])
    }

    @Test func `a stage that rose names the weeks that carried it`() throws {
        let now = try maturity("u1", of: "09-strategic", asOf: Examples.monday)
        let rise = try #require(now.stageHistory.indices.dropFirst().first { now.stageHistory[$0] == now.stageHistory[$0 - 1] + 1 })
        let monday = now.firstMonday + 7 * rise
        let before = try maturity("u1", of: "09-strategic", asOf: monday - 7)
        let after = try maturity("u1", of: "09-strategic", asOf: monday)

        let move = StageMove(from: before, to: after, by: Model.shipped.fold)

        #expect(move?.after == (move?.before).map { $0 + 1 })
        #expect(move?.reason == .above(weeks: 2))
    }
}
