import Measure
import Storage
import Workplace
import WorkingTime

/// A kept week joined with the units as they are called today.
struct HouseStanding: Sendable {
    /// Nil before the first week has been assessed.
    let kept: KeptWeek?
    /// Open units, by name.
    let units: [Unit]
    /// The model the week was looked at with, by the house's own clock.
    let model: Model
    /// Who settled it, when and why; nil for the one that came with the product.
    let settling: ModelInForce.Settling?
    /// Assessed units from the strongest link to the one that is helped next.
    let links: [Link]

    /// - Parameter week: a past Monday; it is assessed now if nobody has asked for it before.
    /// - Throws: ``NotFound`` for a week before the first deed or one that has not begun.
    static func read(for visit: Visit, week: LocalDate? = nil) async throws -> HouseStanding {
        let standings = visit.stores.standings
        guard let week else {
            return try await visit.remembered(in: visit.site.memory.houses) {
                try await HouseStanding(try await standings.newest(), for: visit)
            }
        }
        if let kept = try await standings.week(week) { return try await HouseStanding(kept, for: visit) }
        guard let first = try await standings.firstWeek(), week >= first else { throw NotFound() }
        return try await HouseStanding(try await standings.assess(week: week, at: visit.now), for: visit)
    }

    init(_ kept: KeptWeek?, for visit: Visit) async throws {
        let inForce = try await visit.stores.models.inForce(on: kept?.week ?? visit.today.monday)
        self.init(
            kept: kept, units: try await visit.stores.units.all(), model: inForce.model.running(on: visit.texts.clock),
            settling: inForce.settling)
    }

    init(kept: KeptWeek?, units: [Unit], model: Model, settling: ModelInForce.Settling?) {
        (self.kept, self.units, self.model, self.settling) = (kept, units, model, settling)
        links = Self.links(units, in: kept, by: model)
    }

    private static func links(_ units: [Unit], in kept: KeptWeek?, by model: Model) -> [Link] {
        let found = units.compactMap { unit in kept?[unit.id]?.maturity.map { Link(unit, $0, by: model) } }
        let weakest = kept?.assessment.organisation.weakestLink
        return found.sorted { left, right in
            if (left.unit.id.text == weakest) != (right.unit.id.text == weakest) { return right.unit.id.text == weakest }
            if left.maturity.stage != right.maturity.stage { return left.maturity.stage > right.maturity.stage }
            if left.maturity.share != right.maturity.share { return left.maturity.share > right.maturity.share }
            return left.unit.name < right.unit.name
        }
    }

    /// A unit with what it came to, where it was assessed.
    struct Link: Sendable {
        let unit: Unit
        let maturity: Maturity
        /// Of the gates of the next stage those that hold, and all of them.
        let holding: Int
        let gates: Int

        init(_ unit: Unit, _ maturity: Maturity, by model: Model) {
            (self.unit, self.maturity) = (unit, maturity)
            let next = Set(model.gates.indices.filter { model.gates[$0].stage == maturity.raw + 1 }.map { model.gates[$0].id })
            gates = next.count
            holding = maturity.gates.count { $0.state.holds && next.contains($0.id) }
        }

        /// How much the holding gates grew in a quarter.
        var grown: Int { Int((maturity.change.asDouble * Double(gates)).rounded()) }

        /// Whether more holds in this dimension than the unit's own stage asks for.
        func isAhead(in dimension: String) -> Bool { (maturity.dimensions[dimension] ?? nil).map { $0 > maturity.raw } ?? false }
    }

    subscript(unit: Unit.ID) -> Link? { links.first { $0.unit.id == unit } }

    /// Units that are not assessed yet and are not left out either.
    var later: [Unit] {
        units.filter { unit in
            guard let known = kept?[unit.id] else { return true }
            if case .later = known.status { return true } else { return false }
        }
    }

    var outOfScope: [Unit] { units.filter { house?.outOfScope.contains($0.id.text) ?? false } }

    var house: Measure.Organisation? { kept?.assessment.organisation }

    /// The unit that is helped next.
    var helpedNext: Link? { house?.weakestLink.flatMap { self[Unit.ID(known: $0)] } }

    func unit(_ id: String?) -> Unit? { id.flatMap { id in units.first { $0.id.text == id } } }

    /// Units in which a gate blocks the next stage.
    func blocked(by gate: String) -> [Unit] {
        links.filter { link in
            guard let stage = model.gate(gate)?.stage, stage == link.maturity.raw + 1 else { return false }
            return !(link.maturity.gate(gate)?.state.holds ?? false)
        }.map(\.unit)
    }
}

/// One unit with everything its gates were judged by.
struct SeenUnit: Sendable {
    let unit: Unit
    let maturity: Maturity?
    /// Whether `maturity` tells of a unit on its way to the first assessment: then it has no stage.
    let isOnItsWay: Bool
    let firstAssessment: LocalDate?
    /// The week it tells of.
    let week: LocalDate?
    /// Why it is left out of the measure from the next Monday on, or is so already.
    var exclusion: Exclusion?
    /// Left out, so that there is neither a stage nor a way to one.
    var isLeftOut: Bool { exclusion != nil && isOnItsWay }

    static func read(
        _ unit: Unit, in standing: HouseStanding, for visit: Visit, canBeOnItsWay: Bool = true
    ) async throws -> SeenUnit {
        let standings = visit.stores.standings
        let exclusion = try await visit.stores.units.exclusion(of: unit.id, on: visit.today)
        if let week = standing.kept?.week, let whole = try await standings.unit(unit.id, in: week) {
            return SeenUnit(
                unit: unit, maturity: whole.maturity, isOnItsWay: false, firstAssessment: nil, week: week, exclusion: exclusion)
        }
        return SeenUnit(
            unit: unit, maturity: canBeOnItsWay ? try await standings.path(of: unit.id) : nil, isOnItsWay: canBeOnItsWay,
            firstAssessment: try await standings.firstAssessment(of: unit.id), week: standing.kept?.week,
            exclusion: exclusion)
    }
}
