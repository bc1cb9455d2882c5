import Storage
import Workplace
import WorkingTime

/// One case: its steps, what has been said of it, and its end.
struct WorkCasePage {
    let visit: Visit
    let seen: SeenWorkCase
    let comments: [Comment]
    let state: FormState

    private var texts: Texts { visit.texts }
    private var work: WorkCase { seen.work }
    private var mayMove: Bool {
        guard let member = visit.member, work.closing == nil else { return false }
        return member.may(.write, in: work.unitID) || member.id == work.content.ownerID
    }

    var page: Page {
        Page(
            title: work.content.title, kicker: visit.up(to: "/units/\(seen.unit.address)/loop", texts.ownWork(of: seen.unit.name)),
            place: .units, live: true,
            body: """
                <div class="stack loose narrow">\(state.problem(with: "comment") == nil ? visit.errorSummary(state) : nil)
                <div class="stack tight"><p class="small muted">\(texts.caseName(work.kind.cases)), \(seen.ownerName)</p><p>\(standing)</p></div>
                \(notes)\(closing)\(steps)\(next)
                \(Discussion(
                    visit: visit, path: "/loops/\(work.id)/comments", title: texts.howItGoes, question: texts.whatHappened,
                    comments: comments, state: state).html)</div>
                """)
    }

    private var standing: HTML {
        if let closing = work.closing { return Glyph.done.state(texts.outcome(closing.outcome), tone: "met") }
        let due = texts.outcomeBy(texts.day(work.due, today: visit.today))
        return work.due < visit.now ? Glyph.half.state(due, tone: "open") : Glyph.hollow.state(due)
    }

    private var notes: HTML? {
        work.content.notes.isEmpty ? nil : "<blockquote class=\"words\">\(HTML.paragraphs(work.content.notes))</blockquote>"
    }

    private var closing: HTML? {
        guard let closing = work.closing else { return nil }
        return """
            <section class="section" aria-labelledby="end"><h2 class="h-21" id="end">\(texts.whatCameOfIt)</h2>
            <blockquote class="words">\(HTML.paragraphs(closing.words))</blockquote>
            <p class="small muted">\(seen.closerName ?? ""), \(texts.moment(closing.at, now: visit.now))</p></section>
            """
    }

    private var steps: HTML {
        let rows = work.kind.cases.steps.map { step -> HTML in
            """
            <li class="row no-lead"><p>\(texts.step(step))</p><div class="end">\(mark(step))</div></li>
            """
        }
        return """
            <section class="section" aria-labelledby="steps"><h2 class="h-21" id="steps">\(texts.steps)</h2><ol class="rows">\(rows)</ol></section>
            """
    }

    private func mark(_ step: String) -> HTML? {
        if step == work.step { return work.closing == nil ? Glyph.half.state(texts.hereNow, tone: "open") : nil }
        guard mayMove else { return nil }
        return visit.formMarkup(
            to: "/loops/\(work.id)/step", class: "raised",
            """
            <button class="button bare slim" name="step" value="\(step)">\(texts.moveHere)<span class="visually-hidden">: \(texts.step(step))</span></button>
            """)
    }

    private var next: HTML? {
        guard mayMove else { return nil }
        return "<div><a class=\"button\" href=\"/loops/\(work.id)/outcome\">\(texts.closeLoop)</a></div>"
    }
}
