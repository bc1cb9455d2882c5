import Measure
import Storage
import Workplace
import WorkingTime

/// A change of the model that somebody is thinking of.
struct ModelDraft: Sendable {
    let settled: SettledModel
    let from: LocalDate
    let reason: String

    func settle(for visit: Visit) async throws {
        try await visit.stores.models.settle(
            settled, from: from, because: Words(reason, field: .reason, atMost: Self.longestReason), by: visit.signedIn(), at: visit.now)
    }

    static let longestReason = 300
}

extension ModelDraft {
    /// The limits of one gate as they were written, and whether it is in use.
    init(limitsOf gate: Gate, in visit: Visit, over measure: SettledMeasure) throws {
        var settled = try measure.latest.file.settled
        for (place, part) in gate.parts.enumerated() {
            let field = Self.field(ofPart: place + 1)
            guard let number = visit.texts.number(reading: visit.form[field]), number >= 0, number <= 100_000 else {
                throw WordsRefusal.notUnderstood(Words.Field(field))
            }
            let figure = Figure(rounding: part.indicator.sort == .number ? number : number / 100)
            let key = PartPlace(gate: gate.id, part: place + 1)
            guard part.threshold.settledBy != figure else { continue }
            settled.limits[key] = part.threshold.settled(by: figure)
        }
        if visit.form.isTicked("on") { settled.off.remove(gate.id) } else { settled.off.insert(gate.id) }
        try self.init(settled, visit)
    }

    /// The profiles that were ticked, in the order the file has them.
    init(profilesIn visit: Visit, over measure: SettledMeasure) throws {
        var settled = try measure.latest.file.settled
        let ticked = Set(visit.form.all("profile"))
        settled.profiles = try measure.latest.file.profiles.map(\.id).filter(ticked.contains)
        try self.init(settled, visit)
    }

    private init(_ settled: SettledModel, _ visit: Visit) throws {
        guard let from = LocalDate(visit.form["from"]) else { throw WordsRefusal.notUnderstood(Words.Field("from")) }
        self.init(
            settled: settled, from: from.monday,
            reason: try Words(visit.form["reason"], field: .reason, atMost: Self.longestReason).text)
    }

    static func field(ofPart number: Int) -> String { "limit-\(number)" }
}

/// What this week would look like with a model that somebody is thinking of. Nothing of it is kept.
struct ModelTrial: Sendable {
    struct Row: Sendable {
        let unit: Unit
        let before: Int
        let after: Int
        /// How many gates hold that did not, and the other way round.
        let opened: Int
        let closed: Int
    }

    let house: (before: Int?, after: Int?)
    /// Units that would stand otherwise, or whose gates would.
    let rows: [Row]

    static func read(_ draft: ModelDraft, over measure: SettledMeasure, for visit: Visit) async throws -> ModelTrial {
        let standing = try await HouseStanding.read(for: visit)
        let file = try measure.latest.file.trying(draft.settled, number: measure.all.count + 1)
        let week = standing.kept?.week ?? visit.today.monday
        guard let tried = try await visit.stores.standings.trying(file.model, in: week) else {
            return ModelTrial(house: (nil, nil), rows: [])
        }
        let rows = standing.links.compactMap { link -> Row? in
            guard let after = tried[link.unit.id.text]?.maturity else { return nil }
            return Row(link.unit, link.maturity, after)
        }
        return ModelTrial(house: (standing.house?.stage, tried.organisation.stage), rows: rows.filter(\.differs))
    }
}

extension ModelTrial.Row {
    fileprivate init(_ unit: Unit, _ before: Maturity, _ after: Maturity) {
        let (held, holds) = (before.holdingGates, after.holdingGates)
        self.init(
            unit: unit, before: before.stage, after: after.stage, opened: holds.subtracting(held).count,
            closed: held.subtracting(holds).count)
    }

    fileprivate var differs: Bool { before != after || opened > 0 || closed > 0 }
}

extension Maturity {
    fileprivate var holdingGates: Set<String> { Set(gates.filter { $0.state.holds }.map(\.id)) }
}
