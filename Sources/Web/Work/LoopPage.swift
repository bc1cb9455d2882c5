import Storage
import Workplace
import WorkingTime

/// One function of a unit with what is open in its loop.
struct FunctionLoop: Sendable {
    let playbook: Playbook
    let open: [Item]
    /// Cases that came to their end, the latest first; only where the function has its own.
    let closed: [SeenWorkCase]

    /// Something that waits for its end.
    struct Item: Sendable {
        let path: String
        let title: String
        let meta: String
        let due: Instant?
    }

    static func read(_ function: BusinessFunction, of unit: Unit, for visit: Visit) async throws -> FunctionLoop {
        let (playbook, member, stores, texts) = (Playbook(of: function), try visit.signedIn(), visit.stores, visit.texts)
        var closed: [SeenWorkCase] = []
        let items: [Item]
        switch playbook.loop {
        case .goals:
            let goals = try await stores.goals.awaitingOutcome(of: unit.id, for: member, on: visit.today)
            items = try await (goals + stores.goals.active(of: unit.id, for: member, on: visit.today)).map {
                Item(
                    path: "/goals/\($0.id)", title: $0.goal.content.name, meta: texts.period($0.goal.period, today: visit.today),
                    due: texts.clock.midnight($0.goal.outcomeDue + 1) - .seconds(1))
            }
        case .messages:
            items = try await stores.inbox.messages(.waiting, of: unit.id, for: member).filter { !$0.network.isRehearsal }.map {
                Item(path: "/cases/\($0.id)", title: $0.message.words.headline, meta: $0.message.contact.name, due: $0.message.dueAt)
            }
        case .insights:
            let told = try await stores.insights.decided(of: unit.id, for: member).filter { $0.insight.toldAt == nil }
            items = try await (stores.insights.waiting(of: unit.id, for: member) + told).map {
                Item(
                    path: "/insights/\($0.id)", title: $0.insight.content.claim,
                    meta: $0.insight.decision == nil ? texts.awaitsDecision : texts.notToldBackYet, due: $0.insight.decideBy)
            }
        case .issues:
            let decided = try await stores.issues.decided(of: unit.id).filter { $0.issue.review == nil }
            items = try await (stores.issues.waiting(of: unit.id) + decided).filter { !$0.issue.content.isDrill }.map {
                Item(
                    path: "/issues/\($0.id)", title: $0.issue.content.question,
                    meta: $0.issue.decision == nil ? texts.awaitsDecision : texts.awaitsLookBack,
                    due: $0.issue.decision == nil ? $0.issue.decideBy : $0.issue.reviewBy)
            }
        case .cases:
            closed = try await stores.workCases.closed(of: unit.id, function)
            items = try await stores.workCases.open(of: unit.id, function).map {
                Item(
                    path: "/loops/\($0.id)", title: $0.work.content.title,
                    meta: "\($0.ownerName), \(texts.step($0.work.step).lowercased())",
                    due: $0.work.due)
            }
        }
        return FunctionLoop(playbook: playbook, open: items, closed: closed)
    }
}

/// A unit's own work: each of its functions with what is open, by when, and what shows that it has come to its end.
struct LoopPage {
    let visit: Visit
    let unit: Unit
    let parts: [FunctionLoop]

    private var texts: Texts { visit.texts }
    private var mayOpen: Bool { visit.member?.may(.write, in: unit.id) == true }

    var page: Page {
        Page(
            title: texts.ownWork(of: unit.name), kicker: visit.up(to: "/units/\(unit.address)", unit.name), lead: texts.ownWorkLead,
            place: .units, live: true,
            body: """
                <div class="stack loose narrow">\(parts.isEmpty ? "<p class=\"text\">\(texts.unitHasNoFunction)</p>" as HTML : "\(parts.map(section))")</div>
                """)
    }

    private func section(_ part: FunctionLoop) -> HTML {
        let function = part.playbook.function
        let rows: HTML =
            part.open.isEmpty
            ? "<p class=\"muted\">\(texts.nothingOpen(part.playbook))</p>" : "<ul class=\"rows\">\(part.open.map(row))</ul>"
        return """
            <section class="section" aria-labelledby="\(function.rawValue)"><header><h2 id="\(function.rawValue)">\
            \(texts.name(of: function).capitalisedFirst)</h2>\(start(part))</header>
            <p class="text">\(texts.loopRule(of: part.playbook))</p>\(rows)\(closed(part))</section>
            """
    }

    private func start(_ part: FunctionLoop) -> HTML? {
        guard let kind = part.playbook.caseKind else {
            return "<a class=\"hit\" href=\"\(texts.place(of: part.playbook.loop, unit))\">\(texts.goThere(part.playbook.loop))</a>"
        }
        guard mayOpen else { return nil }
        return """
            <a class="button quiet slim" href="/units/\(unit.address)/loop/new?function=\(part.playbook.function.rawValue)">\
            \(icon("plus"))\(texts.openCase(kind))</a>
            """
    }

    private func row(_ item: FunctionLoop.Item) -> HTML {
        let isLate = item.due.map { $0 < visit.now } ?? false
        let due = item.due.map { texts.remaining(until: $0, now: visit.now) }
        return """
            <li class="row no-lead"><div><p class="title"><a href="\(item.path)" dir="auto">\(item.title)</a></p>\
            <p class="meta">\(item.meta)</p></div>\
            <p class="end">\(due.map { isLate ? Glyph.half.state($0, tone: "open") : Glyph.hollow.state($0) })</p></li>
            """
    }

    private func closed(_ part: FunctionLoop) -> HTML? {
        guard !part.closed.isEmpty else { return nil }
        let rows = part.closed.prefix(10).map { seen -> HTML in
            let outcome = seen.work.closing.map { texts.outcome($0.outcome) } ?? ""
            return """
                <li class="row no-lead"><div><p class="title"><a href="/loops/\(seen.id)" dir="auto">\(seen.work.content.title)</a></p></div>\
                <p class="end">\(Glyph.done.state(outcome, tone: "met"))</p></li>
                """
        }
        return "<details><summary>\(texts.closedCases(part.closed.count))</summary><ul class=\"rows\">\(rows)</ul></details>"
    }
}
