import Hummingbird
import Measure
import Storage
import Workplace
import WorkingTime

/// A week's assessment as a table for a spreadsheet, in the reader's language: each part of each gate of each unit.
///
/// It tells what the pages tell and no more: of few people only whether a gate is met (`docs/measure.md` 11.2).
struct AssessmentFile {
    let texts: Texts
    let standing: HouseStanding
    /// Units with everything their gates were judged by.
    let units: [SeenUnit]

    private var separator: String { texts.say(";", ";", ",") }

    /// UTF-8 with a mark, so that a spreadsheet reads the letters right.
    var bytes: [UInt8] { Array(("\u{FEFF}" + lines.map(line).joined()).utf8) }

    private var lines: [[String]] {
        [[texts.notForPay]] + heading + [columns] + units.flatMap(rows)
    }

    private var heading: [[String]] {
        let week = standing.kept?.week
        return [
            [texts.weekColumn, week?.description ?? ""], [texts.modelColumn, standing.kept?.assessment.model ?? standing.model.version],
            [texts.wholeHouse.capitalisedFirst, standing.house?.stage.map(texts.stageMark) ?? ""],
            [texts.medianColumn, standing.house?.median.map(texts.stageMark) ?? ""],
        ]
    }

    private var columns: [String] {
        [
            texts.unitColumn, texts.stageColumn, texts.certaintyColumn, texts.gateStageColumn, texts.dimensionColumn, texts.gateColumn,
            texts.stateColumn, texts.gateCertaintyColumn, texts.measuredColumn, texts.resultColumn, texts.limit.capitalisedFirst,
        ]
    }

    private func rows(_ seen: SeenUnit) -> [[String]] {
        guard let maturity = seen.maturity else { return [[seen.unit.name, texts.assessedLater]] }
        let unit = [seen.unit.name, texts.stageMark(maturity.stage), texts.word(for: maturity.certainty)]
        return standing.model.gates.flatMap { gate -> [[String]] in
            guard let result = maturity.gate(gate.id) else { return [] }
            let dimension = standing.model.dimension(gate.dimension).map { texts.say($0.wording) } ?? gate.dimension
            let state = [
                texts.stageMark(gate.stage), dimension, texts.say(gate.wording), GateMark(state: result.state).word(in: texts),
                result.certainty.map(texts.word) ?? "",
            ]
            return (result.parts + (result.anyOf?.parts ?? [])).map { unit + state + figures($0, gate, members: maturity.members) }
        }
    }

    private func figures(_ part: PartResult, _ gate: Gate, members: Int) -> [String] {
        let figure = PartFigure(part: part, gate: gate, members: members, texts: texts)
        let value = figure.isHidden ? texts.word(for: part.decision) : part.decision == .unknown ? texts.noEvidenceYet : figure.value
        return [texts.name(of: part.indicator), value, figure.threshold]
    }

    private func line(_ fields: [String]) -> String { fields.map(field).joined(separator: separator) + "\r\n" }

    /// Always within quotes. A name that begins like a formula is kept from being one.
    private func field(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t".contains($0) } ?? false
        return "\"" + (isFormula ? "'" : "") + text.replacing("\"", with: "\"\"") + "\""
    }
}

extension StandingRoutes {
    @Sendable static func file(_ visit: Visit) async throws -> Response {
        let standing = try await HouseStanding.read(for: visit, week: visit.askedWeek())
        guard let week = standing.kept?.week else { throw NotFound() }
        var units: [SeenUnit] = []
        for link in standing.links { units.append(try await SeenUnit.read(link.unit, in: standing, for: visit, canBeOnItsWay: false)) }
        let file = AssessmentFile(texts: visit.texts, standing: standing, units: units)
        return .attachment(file.bytes, named: "talkoot-\(week).csv", type: "text/csv; charset=utf-8")
    }
}
