import Storage
import Workplace
import WorkingTime

/// What was said and done, oldest first, and at its end the place for the answer.
struct CaseThread {
    let visit: Visit
    let viewer: Member
    let case_: SeenCase
    let state: FormState

    private var texts: Texts { visit.texts }
    private var message: Message { case_.message }

    var html: HTML {
        "<ol class=\"thread\" id=\"thread\">\(opening)\(steps)\(AnswerPart(visit: visit, viewer: viewer, case_: case_, state: state).html)</ol>"
    }

    private var opening: HTML {
        """
        <li id="opening"><span class="who outside" aria-hidden="true">\(message.contact.name.initials)</span><div>\
        <p class="meta"><strong>\(message.contact.name)</strong> \(message.contact.handle) \(moment(message.receivedAt)) \(origin) \(outside)</p>\
        <blockquote class="words big no-rule"\(message.languageMark)>\(words)</blockquote></div></li>
        """
    }

    private var words: HTML {
        message.shownWords.isEmpty ? "<p class=\"muted\">\(texts.noWords)</p>" : HTML.paragraphs(message.shownWords)
    }

    private var origin: HTML? {
        switch case_.origin {
        case .post(let id, let title): "<a href=\"/posts/\(id)\">\(texts.repliesToPost): \(title.headline)</a>"
        case .answer(let id): "<a href=\"/cases/\(id)\">\(texts.repliesToAnswer)</a>"
        case nil: nil
        }
    }

    private var outside: HTML? {
        message.address.map { NetworkLink(address: $0, words: texts.seeOnNetwork).html }
    }

    private var steps: [HTML] {
        let events = case_.events.map { (at: $0.at, html: row($0)) }
        let answers = case_.answers.map { (at: $0.answer.at, html: row($0)) }
        return (events + answers).sorted { $0.at < $1.at }.map(\.html)
    }

    private func row(_ event: CaseEvent) -> HTML {
        let sentence = texts.sentence(for: event)
        if case .note(let words) = event.kind {
            return """
                <li id="event-\(event.id)" data-news="\(sentence)"><span class="who" aria-hidden="true">\(event.memberName.initials)</span><div>\
                <p class="meta"><strong>\(event.memberName)\(event.unitName.map { ", \($0)" } ?? "")</strong> \(moment(event.at)). \
                \(texts.insideOnly)</p><div class="words">\(HTML.paragraphs(words))</div></div></li>
                """
        }
        let wish: HTML? = if case .routed(let wish) = event.kind { "<div class=\"muted\">\(HTML.paragraphs(wish))</div>" } else { nil }
        return """
            <li id="event-\(event.id)" data-news="\(sentence)"><span class="mark">\(icon(event.kind.icon))</span><div class="act">\
            <p><strong>\(sentence)</strong> <span class="meta">\(moment(event.at))</span></p>\(wish)</div></li>
            """
    }

    private func row(_ answer: SeenAnswer) -> HTML {
        let sentence = texts.answered(answer.memberName)
        return """
            <li id="answer-\(answer.id)" data-news="\(sentence)"><span class="who" aria-hidden="true">\(answer.memberName.initials)</span><div>\
            <p class="meta"><strong>\(answer.memberName), \(answer.unitName)</strong> \(moment(answer.answer.at))</p>\
            <div class="words">\(HTML.paragraphs(answer.answer.words))</div><p>\(passage(answer.passage))</p>\(AnswerDecision(visit: visit, case_: case_, answer: answer).html)</div></li>
            """
    }

    private func passage(_ passage: SeenAnswer.Passage) -> HTML {
        let again: String? = if case .again(let at) = passage { at.map { texts.shortMoment($0, now: visit.now) } } else { nil }
        let sentence = texts.sentence(for: passage, network: case_.seen.network, again: again)
        return switch passage {
        case .arrived(let address):
            "\(Glyph.published.state(sentence, tone: "met")) \(address.map { NetworkLink(address: $0, words: texts.seeOnNetwork).html })"
        case .underway: Glyph.hollow.state(sentence)
        case .again, .uncertain, .undecided: Glyph.half.state(sentence, tone: "open")
        case .refused, .needsConnecting: Glyph.failed.state(sentence, tone: "stop")
        case .stopped: Glyph.stopped.state(sentence, tone: "stop")
        }
    }

    private func moment(_ instant: Instant) -> String { texts.shortMoment(instant, now: visit.now) }
}

extension CaseEvent.Kind {
    fileprivate var icon: String {
        switch self {
        case .claimed: "check"
        case .released, .reopened: "back"
        case .classified: "gear"
        case .routed: "route"
        case .note: "people"
        case .closed: "checked"
        }
    }
}

extension String {
    /// As at the beginning of a sentence.
    var withCapital: String { prefix(1).uppercased() + dropFirst() }

    /// One or two letters that stand for a face.
    var initials: String { Member(id: Identifier(known: ""), name: self, home: nil).initials }
}
