import Measure
import Storage
import Workplace
import WorkingTime

/// What those who lead a unit are told in time: a stage about to be lost with what keeps it, and basics about to lapse.
struct UnitWarnings: Sendable {
    let unit: Unit
    /// How many weeks the gates of the stage have not held, the stage, and when it would be lost; nil while they hold.
    let demotion: (weeks: Int, stage: Int, on: LocalDate)?
    /// What keeps the stage: the next steps of the gates that are missing.
    let keeping: [Step]
    /// When the first publisher's basics stop to hold.
    let lapsing: LocalDate?

    /// Two months before, like the refresher itself.
    private static let noticeDays = Lesson.refresherDays

    /// Nil for somebody who does not lead the unit: they are told first.
    static func read(_ unit: Unit, _ maturity: Maturity?, for visit: Visit) async throws -> UnitWarnings? {
        guard let member = visit.member, member.may(.lead, in: unit.id) else { return nil }
        let coming = try await coming(maturity, for: visit)
        let warnings = UnitWarnings(
            unit: unit, demotion: coming.flatMap { coming in maturity.map { ($0.weeksBelow, $0.stage, coming.on) } },
            keeping: coming == nil ? [] : maturity?.next ?? [],
            lapsing: try await visit.stores.lessons.lapsing(in: unit.id, within: noticeDays, at: visit.now))
        return warnings.demotion == nil && warnings.lapsing == nil ? nil : warnings
    }

    private static func coming(_ maturity: Maturity?, for visit: Visit) async throws -> ComingDemotion? {
        guard let maturity, maturity.weeksBelow >= 2, let kept = try await visit.stores.standings.newest() else { return nil }
        let model = try await visit.stores.models.inForce(on: kept.week).model
        return ComingDemotion(maturity, by: model, on: kept.week)
    }

    /// On the unit's own page.
    func html(_ visit: Visit, _ model: Model) -> HTML {
        "\(demotion.map { demotionNote($0, visit, model) })\(lapsing.map { lapsingNote($0, visit) })"
    }

    private func demotionNote(_ demotion: (weeks: Int, stage: Int, on: LocalDate), _ visit: Visit, _ model: Model) -> HTML {
        let texts = visit.texts
        let steps = keeping.compactMap { StepWording($0, model, texts) }.map { step -> HTML in
            "<li><a href=\"/units/\(unit.address)/gates/\(step.gate.id)\">\(step.sentence)</a> <span class=\"muted\">\(step.time)</span></li>"
        }
        return """
            <div class="note"><p>\(texts.stageAboutToChange(weeks: demotion.weeks, stage: demotion.stage))
            \(texts.stageHoldsUntil(texts.day(demotion.on, today: visit.today)))</p>
            \(steps.isEmpty ? nil : "<p class=\"apart-text\"><strong>\(texts.whatKeepsTheStage)</strong></p><ul class=\"stack tight\">\(steps)</ul>" as HTML)</div>
            """
    }

    private func lapsingNote(_ day: LocalDate, _ visit: Visit) -> HTML {
        "<p class=\"note\">\(visit.texts.basicsLapse(visit.texts.day(day, today: visit.today))) <a href=\"/lessons\">\(visit.texts.toLessons)</a></p>"
    }

    /// On the home page of those who lead the unit.
    func rows(_ visit: Visit) -> [HTML] {
        let texts = visit.texts
        let path = "/units/\(unit.address)"
        let falling = demotion.map { row("units", path, texts.stageToKeep($0.stage, unit.name), texts.gatesMissingFor(weeks: $0.weeks)) }
        let old = lapsing.map { row("learn", path, texts.basicsLapseIn(unit.name), texts.day($0, today: visit.today)) }
        return [falling, old].compactMap(\.self)
    }

    private func row(_ sign: String, _ path: String, _ title: String, _ meta: String) -> HTML {
        """
        <li class="row">\(icon(sign))<div><p class="title"><a href="\(path)">\(title)</a></p><p class="meta">\(meta)</p></div></li>
        """
    }
}
