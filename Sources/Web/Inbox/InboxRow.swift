import Storage
import Workplace
import WorkingTime

/// One message in a list: who, what, who has it, and by when.
struct InboxRow {
    let visit: Visit
    let seen: SeenMessage
    let isCurrent: Bool

    private var texts: Texts { visit.texts }
    private var message: Message { seen.message }

    var html: HTML {
        """
        <li class="row no-lead\(isCurrent ? " current" : "")" id="row-\(message.id)" data-news="\(news)"><div>\
        <p class="title"><a href="/cases/\(message.id)"\("aria-current=\"true\"", when: isCurrent)>\(message.contact.name)</a></p>\
        <p class="words brief" dir="auto"\(message.languageMark)>\(message.shownWords.isEmpty ? texts.noWords : message.shownWords.headline)</p>\
        <p class="meta">\(meta)</p></div>\(DueState(visit: visit, message: message).short)</li>
        """
    }

    private var meta: String {
        [kind, holder.map { ". \($0)" }].compactMap(\.self).joined()
    }

    private var kind: String { "\(texts.name(of: seen.network)), \(texts.name(of: message.category))" }

    private var holder: String? {
        if message.awaitsTaker { return texts.routed(to: seen.unitName) }
        if !message.category.wantsAnswer, message.isWaiting { return texts.noAnswerAsked }
        return message.claim.map { texts.handles($0.name) }
    }

    /// What a screen reader is told when the row is new or another one has it.
    private var news: String { "\(message.contact.name), \(meta)" }
}

/// By when an answer was promised, in a sign and a few words.
struct DueState {
    let visit: Visit
    let message: Message

    private var texts: Texts { visit.texts }

    /// In a list.
    var short: HTML? { state.map { "<p class=\"end\">\($0(texts.shortMoment))</p>" } }

    /// Above a case.
    var whole: HTML? { state?(texts.answerBy) }

    private var state: (((Instant, Instant) -> String) -> HTML)? {
        guard message.isWaiting, message.category.wantsAnswer, let due = message.dueAt else { return nil }
        let isClose = texts.clock.date(of: due) <= visit.today
        return { words in
            isClose ? Glyph.half.state(words(due, visit.now), tone: "open") : Glyph.hollow.state(words(due, visit.now), tone: "plan")
        }
    }
}

extension Message {
    /// ` lang="…"` where the network tells a language, so that the words are read aloud as what they are.
    var languageMark: HTML {
        guard let language, (2...12).contains(language.utf8.count),
            language.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || ($0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z")) })
        else { return "" }
        return " lang=\"\(language)\""
    }
}
