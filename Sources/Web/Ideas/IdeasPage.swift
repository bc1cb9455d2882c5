import WorkingTime
import Storage
import Workplace

/// All ideas in three columns: what waits for an answer, what is being made, what has been told back.
struct IdeasPage {
    struct Ideas {
        var waiting: [SeenIdea]
        var takenUp: [SeenIdea]
        var toldBack: [SeenIdea]

        static func read(for visit: Visit) async throws -> Ideas {
            let (member, ideas) = (try visit.signedIn(), visit.stores.ideas)
            return Ideas(
                waiting: try await ideas.waiting(for: member), takenUp: try await ideas.takenUp(for: member),
                toldBack: try await ideas.toldBack(for: member))
        }
    }

    let visit: Visit
    let ideas: Ideas
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.name(of: .ideas), lead: texts.ideasLead, place: .ideas, live: true,
            body: """
                \(IdeaLine(visit: visit).html)
                <div class="idea-columns">
                \(column("waiting", texts.ideasWaiting, ideas.waiting, empty: texts.noIdeasWaiting))
                \(column("taken", texts.ideasTaken, ideas.takenUp, empty: texts.noIdeasTaken))
                \(column("told", texts.toldBack, ideas.toldBack, empty: texts.noIdeasTold))
                </div>
                """)
    }

    private func column(_ id: String, _ title: String, _ ideas: [SeenIdea], empty: String) -> HTML {
        let rows: HTML =
            ideas.isEmpty ? "<p class=\"muted apart\">\(empty)</p>" : "<ul>\(ideas.map { IdeaRow(visit: visit, seen: $0).html })</ul>"
        return """
            <section aria-labelledby="\(id)"><header><h2 id="\(id)">\(title)</h2><span class="small muted">\(ideas.count)</span></header>\(rows)</section>
            """
    }
}

/// An idea in one line, from wherever one is.
struct IdeaLine {
    let visit: Visit

    var html: HTML {
        visit.formMarkup(
            to: "/ideas", class: "inline-form idea-line",
            """
            <div class="field"><label for="words">\(visit.texts.ideaQuestion)</label>\
            <input class="input words" id="words" name="words" maxlength="\(Idea.longest)" dir="auto"></div>\
            <button class="button">\(visit.texts.giveIdea)</button>
            """)
    }
}

/// One idea in a list.
struct IdeaRow {
    let visit: Visit
    let seen: SeenIdea

    var html: HTML {
        """
        <li class="idea"><p class="words" dir="auto"><a href="/ideas/\(seen.id)">\(seen.idea.words)</a></p>
        <p class="small muted">\(visit.texts.giver(of: seen)), \(seen.unitName)</p>
        <p>\(IdeaState(visit: visit, seen: seen).html)</p>
        <div class="row-of small">\(SupportButton(visit: visit, seen: seen).html)\(next)</div></li>
        """
    }

    private var next: HTML? {
        if seen.idea.isWaiting, let member = visit.member, member.may(.write, in: seen.idea.unitID), member.id != seen.idea.giverID {
            return "<a class=\"hit\" href=\"/ideas/\(seen.id)/decision\">\(visit.texts.answerIdea)</a>"
        }
        return seen.postID.map { "<a class=\"hit\" href=\"/posts/\($0)\">\(visit.texts.seePost(isOut: seen.publishedAt != nil))</a>" }
    }
}

/// Where an idea stands, in a sign and a few words.
struct IdeaState {
    let visit: Visit
    let seen: SeenIdea

    private var texts: Texts { visit.texts }

    var html: HTML {
        switch seen.idea.decision {
        case .open:
            let isClose = texts.clock.date(of: seen.idea.answerBy) - visit.today <= 3
            let remaining = texts.remaining(until: seen.idea.answerBy, now: visit.now)
            return isClose ? Glyph.half.state(remaining, tone: "open") : Glyph.hollow.state(remaining)
        case .parked(_, let date): return Glyph.hollow.state(texts.waits(until: texts.day(date, today: visit.today)))
        case .taken:
            if let published = seen.publishedAt {
                return Glyph.published.state(texts.published(on: texts.day(published, today: visit.today)))
            }
            return Glyph.done.state(texts.taken(by: seen.writerName ?? ""), tone: "met")
        case .merged: return Glyph.done.state(texts.mergedIntoAnother, tone: "met")
        case .declined: return Glyph.solid.state(texts.notNow)
        }
    }
}

/// One press supports, the next takes it back.
struct SupportButton {
    let visit: Visit
    let seen: SeenIdea

    var html: HTML? {
        guard seen.idea.isWaiting, seen.idea.giverID != visit.member?.id else {
            return seen.supporters == 0 ? nil : "<span class=\"small muted\">\(visit.texts.supporters(seen.supporters))</span>"
        }
        let (supported, texts) = (seen.isSupportedByViewer, visit.texts)
        return visit.formMarkup(
            to: "/ideas/\(seen.id)/support", method: supported ? "delete" : "post", class: "contents",
            """
            <input type="hidden" name="from" value="\(visit.path)">\
            <button class="button quiet slim" aria-pressed="\(supported ? "true" : "false")">\(icon(supported ? "check" : "up"))\
            \(supported ? texts.youSupport : texts.support) <span class="num">\(seen.supporters)</span></button>
            """)
    }
}
