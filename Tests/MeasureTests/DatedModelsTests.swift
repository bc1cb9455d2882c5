import Measure
import Testing
import WorkingTime

@Suite struct DatedModelsTests {
    private var log: DeedLog { get throws { try DeedLog(jsonl: try Examples.deeds("09-strategic")) } }

    @Test func `one model in force all the time is the measure itself`() throws {
        var models = DatedModels(.shipped)
        models.add(.shipped, from: Examples.monday - 70)

        #expect(assess(try log, by: models, asOf: Examples.monday).json() == (try Examples.expected("09-strategic")))
    }

    @Test func `a change applies from its date, and the weeks before stay as they were`() throws {
        let strict = try Examples.model { members in
            members["version"] = "strict"
            members["use"] = ["x"]
            members["profiles"] = ["x": ["theta": ["G2.1/1": 99], "off": ["G3.4"]]]
        }
        var models = DatedModels(.shipped)
        let date = Examples.monday - 13
        models.add(strict, from: date)

        let mixed = assess(try log, by: models, asOf: Examples.monday)
        let old = assess(try log, by: .shipped, asOf: Examples.monday)

        #expect(mixed.model == "strict")
        for unit in mixed.units {
            let (now, before) = (try #require(unit.maturity), try #require(old[unit.id]?.maturity))
            // In force on the last two Mondays.
            let same = now.rawHistory.count - 2
            #expect(now.rawHistory.prefix(same) == before.rawHistory.prefix(same))
            #expect(now.raw == 1)
            #expect(now.stage == before.stage)
            #expect(now.gate("G3.4") == nil)
        }
        #expect(assess(try log, by: models, asOf: date - 8).json() == assess(try log, by: .shipped, asOf: date - 8).json())
    }

    @Test func `a gate that comes later did not hold before`() throws {
        let without = try Examples.model { members in
            members["use"] = ["x"]
            members["profiles"] = ["x": ["off": ["G2.1", "G5.7"]]]
        }
        var models = DatedModels(without)
        models.add(.shipped, from: Examples.monday)

        let mixed = assess(try log, by: models, asOf: Examples.monday)

        #expect(mixed.units.allSatisfy { $0.maturity?.gate("G2.1") != nil })
        #expect(mixed.model == Model.shipped.version)
    }

    @Test func `the model of a day is the last one put in force by then`() throws {
        let other = try Examples.model { $0["version"] = "other" }
        var models = DatedModels(.shipped)
        models.add(other, from: LocalDate("2026-06-01")!)

        #expect(models.model(on: LocalDate("2026-05-31")!).version == "2026-11")
        #expect(models.model(on: LocalDate("2026-06-01")!).version == "other")
        models.add(.shipped, from: LocalDate("2026-06-01")!)
        #expect(models.model(on: LocalDate("2027-01-01")!).version == "2026-11")
    }
}
