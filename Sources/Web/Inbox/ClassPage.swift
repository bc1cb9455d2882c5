import Storage
import Workplace

/// `/cases/:case/class`: saying what kind of message it is.
struct ClassPage {
    static func read(for visit: Visit, _ state: FormState) async throws -> Page {
        let (viewer, texts) = (try visit.signedIn(), visit.texts)
        let message = try await visit.stores.inbox.thread(of: visit.key("case"), seenBy: viewer).message
        let choices = Message.Category.allCases.map { category in
            TickMarkup(
                kind: .radio, name: "class", value: category.rawValue, label: texts.name(of: category).withCapital,
                hint: category.wantsAnswer ? texts.wantsAnswer : nil,
                isTicked: state.value("class", else: message.category.rawValue) == category.rawValue
            ).html
        }
        return Page(
            title: texts.whatKind, kicker: CaseLink(visit: visit, message: message).html, place: .inbox,
            body: """
                <div class="stack loose narrow"><blockquote class="words"\(message.languageMark)>\
                \(HTML.paragraphs(message.shownWords))</blockquote>
                \(visit.formMarkup(to: "/cases/\(message.id)/class", """
                    \(visit.errorSummary(state))
                    <fieldset class="choices ruled" id="class"><legend class="visually-hidden">\(texts.whatKind)</legend>\(choices)</fieldset>
                    <div><button class="button">\(texts.save)</button></div>
                    """))</div>
                """)
    }
}

/// How a case ends, when it ends otherwise than with an answer.
struct ClosingForm {
    let visit: Visit
    let viewer: Member
    let case_: SeenCase
    let state: FormState

    /// Nil for those who may not close the case.
    var html: HTML? {
        let (texts, message) = (visit.texts, case_.message)
        guard message.unitAnswering(through: viewer, onChannelOf: case_.seen.channelUnitID) != nil else { return nil }
        let choices = Message.Closing.Outcome.allCases.map { outcome in
            TickMarkup(
                kind: .radio, name: "outcome", value: outcome.rawValue, label: texts.name(of: outcome),
                isTicked: state.value("outcome") == outcome.rawValue
            ).html
        }
        return visit.formMarkup(
            to: "/cases/\(message.id)/closing",
            """
            <h2 class="h-21">\(texts.closeCase)</h2>
            <fieldset class="choices" id="outcome"><legend class="visually-hidden">\(texts.closeCase)</legend>\(choices)</fieldset>
            <button class="button quiet wide">\(texts.markDone)</button>
            """)
    }
}
