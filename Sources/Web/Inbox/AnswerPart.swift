import Storage
import Workplace

/// The end of a thread: answering, or why somebody else does, and words to colleagues.
struct AnswerPart {
    let visit: Visit
    let viewer: Member
    let case_: SeenCase
    let state: FormState

    private var texts: Texts { visit.texts }
    private var message: Message { case_.message }

    var html: HTML { "\(answer)\(notes)" }

    private var mayAnswer: Bool {
        message.unitAnswering(through: viewer, onChannelOf: case_.seen.channelUnitID) != nil
    }

    private var answer: HTML {
        let content: HTML
        if message.closed != nil {
            content = mayAnswer ? reopening : ""
        } else if !mayAnswer {
            content = "<p class=\"act muted\">\(texts.answersFor(case_.seen.unitName))</p>"
        } else if let claim = message.claim, isHeld {
            content = "<p class=\"act muted\">\(texts.heldBy(claim.name))</p>"
        } else {
            content = form
        }
        return "<li id=\"answering\"><span class=\"mark\">\(icon("reply"))</span>\(content)</li>"
    }

    private var isHeld: Bool { message.isHeld(against: viewer, onChannelOf: case_.seen.channelUnitID) }

    private var form: HTML {
        // Whoever has not taken the case on yet is first asked to: one filled button in a view.
        let isFirst = message.claim != nil && !(message.awaitsTaker && viewer.may(.respond, in: message.unitID))
        return visit.formMarkup(
            to: "/cases/\(message.id)/answers", class: "stack tight",
            """
            <input type="hidden" name="seen" value="\(case_.answers.count)">
            \(FieldMarkup(
                name: "words", label: texts.yourAnswer,
                hint: texts.answerHint(channel: case_.seen.channelName, isPublic: message.isPublic, signature: viewer.firstName),
                problem: state.problem(with: "words"), value: state.value("words"), kind: .words(rows: 6), isRequired: true).html)
            <div class="row-of"><button class="button\(isFirst ? "" : " quiet")">\(texts.answer)</button>\
            <button class="button quiet" name="then" value="close">\(texts.answerAndClose)</button></div>
            """)
    }

    private var reopening: HTML {
        visit.formMarkup(
            to: "/cases/\(message.id)/closing", method: "delete", class: "contents",
            "<div><button class=\"button quiet\">\(texts.openAgain)</button></div>")
    }

    private var notes: HTML {
        // An answer written while a colleague was first is handed over as words to that colleague.
        let note = state.value("note").isEmpty && isHeld ? state.value("words") : state.value("note")
        let isOpen = !note.isEmpty || state.problem(with: "note") != nil
        return """
            <li id="noting"><span class="mark">\(icon("people"))</span><details\("open", when: isOpen)><summary>\(texts.writeToColleagues)</summary>
            \(visit.formMarkup(to: "/cases/\(message.id)/notes", class: "stack tight", """
                \(FieldMarkup(
                    name: "note", label: texts.noteLabel, hint: texts.noteHint, problem: state.problem(with: "note"),
                    value: note, kind: .words(rows: 3), isRequired: true).html)
                <div><button class="button quiet">\(texts.writeToColleagues)</button></div>
                """))</details></li>
            """
    }
}
