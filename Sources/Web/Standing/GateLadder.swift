import Measure
import Workplace
import WorkingTime

/// The gates of a unit as a ladder read from the top rung down: only the next rung stands open, the others open with a press.
struct GateLadder {
    let visit: Visit
    let standing: HouseStanding
    let seen: SeenUnit
    /// A past week that the links lead to; nil means the newest.
    var week: LocalDate?

    private var texts: Texts { visit.texts }

    var html: HTML { "<ol class=\"ladder\" reversed>\(stages.map(rung))</ol>" }

    /// On the way to the first assessment only the first two rungs are of use.
    private var stages: [Int] { seen.isOnItsWay ? [2, 1] : [5, 4, 3, 2, 1] }

    private func gates(of stage: Int) -> [Gate] { standing.model.gates.filter { $0.stage == stage } }

    private func rung(_ stage: Int) -> HTML {
        let (gates, isOpen) = (gates(of: stage), isOpen(stage))
        return """
            <li\(isOpen ? " class=\"climbing\"" as HTML : isReached(stage) ? " class=\"reached\"" : "")>\
            <span class="rung" aria-hidden="true">\(stage)</span><div>\
            <div class="name"><h3><span class="visually-hidden">\(texts.stageMark(stage).capitalisedFirst): </span>\
            \(texts.stage(stage).capitalisedFirst)</h3>\(count(gates, isOpen: isOpen, stage))</div>\
            \(isOpen ? list(gates) : folded(gates))</div></li>
            """
    }

    private func isOpen(_ stage: Int) -> Bool { seen.isOnItsWay || stage == (seen.maturity?.raw ?? 0) + 1 }
    private func isReached(_ stage: Int) -> Bool { !seen.isOnItsWay && stage <= (seen.maturity?.stage ?? 0) }

    private func count(_ gates: [Gate], isOpen: Bool, _ stage: Int) -> HTML {
        let holding = gates.count { state(of: $0)?.holds ?? false }
        guard let maturity = seen.maturity, holding < gates.count else {
            let isHere = !seen.isOnItsWay && stage == seen.maturity?.stage
            guard holding == gates.count, !gates.isEmpty else {
                return "<span class=\"small muted\">\(texts.gateCount(gates.count))</span>"
            }
            return Glyph.done.state("\(holding) / \(gates.count)" + (isHere ? ", \(texts.hereWeAre)" : ""), tone: "met")
        }
        if isOpen { return "<span class=\"small\">\(texts.gatesHolding(holding, of: gates.count))</span>" }
        let isHere = !seen.isOnItsWay && stage == maturity.stage ? ", \(texts.hereWeAre)" : ""
        return "<span class=\"small muted\">\(holding) / \(gates.count)\(isHere)</span>"
    }

    private func folded(_ gates: [Gate]) -> HTML {
        "<details class=\"small\"><summary>\(texts.showGates)</summary>\(list(gates))</details>"
    }

    private func list(_ gates: [Gate]) -> HTML { "<ul class=\"gates\">\(inOrder(gates).map(row))</ul>" }

    /// What is missing first, then what holds, last what there is nothing to judge by.
    private func inOrder(_ gates: [Gate]) -> [Gate] {
        func place(_ gate: Gate) -> Int {
            switch state(of: gate) {
            case .met: 1
            case .neutral, .waived: 2
            case .notMet, .unknown, nil: 0
            }
        }
        return [0, 1, 2].flatMap { wanted in gates.filter { place($0) == wanted } }
    }

    private func state(of gate: Gate) -> GateState? { seen.maturity?.gate(gate.id)?.state }

    private func row(_ gate: Gate) -> HTML {
        let mark = GateMark(state: state(of: gate))
        let figure = figure(of: gate)
        return """
            <li class="gate\(mark.isMissing ? " open-gate" : "")">\(mark.glyph.html)<span><span class="visually-hidden">\(mark.word(in: texts)): </span>\
            <a href="\(path(to: gate))">\(texts.say(gate.wording))</a></span>\
            \(mark.isNeutral ? GateFigure.noMeter : figure?.meter ?? GateFigure.noMeter)\
            <span class="value">\(mark.isNeutral ? "\(mark.word(in: texts))" as HTML : figure?.html ?? "\(texts.noEvidenceYet)")</span></li>
            """
    }

    /// A unit that has not begun to publish is not told how long it has been silent.
    private func figure(of gate: Gate) -> GateFigure? {
        guard let maturity = seen.maturity, let result = maturity.gate(gate.id) else { return nil }
        if seen.isOnItsWay, result.state != .met, gate.parts.contains(where: { $0.indicator == .longestSilence }) { return nil }
        return GateFigure(result, gate, members: maturity.members, texts)
    }

    private func path(to gate: Gate) -> String {
        "/units/\(seen.unit.address)/gates/\(gate.id)" + (week.map { "?week=\($0)" } ?? "")
    }
}

/// What a gate's state looks like and is called.
struct GateMark {
    let state: GateState?

    var isMissing: Bool { state == .notMet || state == .unknown || state == nil }
    var isNeutral: Bool { state == .neutral || state == .waived }

    var glyph: Glyph { isMissing ? .missing : isNeutral ? .dotted : .done }

    func word(in texts: Texts) -> String {
        switch state {
        case .met: texts.gateMet
        case .notMet: texts.gateMissing
        case .unknown, nil: texts.noEvidenceYet
        case .neutral: texts.nothingToJudge
        case .waived: texts.nobodyToHelp
        }
    }
}

/// The one figure a gate is shown by: of the part that is missing, else of the first that is met.
struct GateFigure {
    let html: HTML
    let meter: HTML?

    /// Keeps the meter's place in the row.
    static let noMeter: HTML = "<span class=\"meter\"></span>"

    init?(_ result: GateResult, _ gate: Gate, members: Int, _ texts: Texts) {
        // An optional part may lack its evidence while the gate is met.
        let told: Decision = result.state == .met ? .met : .notMet
        let missing = result.state == .met ? nil : result.parts.first { $0.decision != .met }
        if let part = result.parts.first(where: { $0.decision == told }) ?? missing ?? result.parts.first {
            let figure = PartFigure(part: part, gate: gate, members: members, texts: texts)
            (html, meter) = (figure.html, figure.meter)
        } else if let ways = result.anyOf {
            html = members < 5 ? "\(texts.word(for: ways.decision))" : "\(texts.ways(ways.met, need: ways.need))"
            meter = nil
        } else {
            return nil
        }
    }
}
