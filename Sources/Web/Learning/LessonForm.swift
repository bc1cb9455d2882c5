import Workplace

/// The question at the end of a lesson, and the task on one's own work.
struct LessonForm {
    let visit: Visit
    let lesson: Lesson
    let member: Member
    let progress: Lesson.Progress
    /// What became of the answer before, when it went another way.
    let feedback: HTML?
    let state: FormState

    private var texts: Texts { visit.texts }
    private var question: Question { lesson.question(for: member.id.text, attempt: progress.nextAttempt) }

    var html: HTML {
        visit.formMarkup(
            to: "/lessons/\(lesson.id)/passes#problems",  // the reader comes back to the question, not to the top of the page
            """
            \(feedback ?? visit.errorSummary(state))
            <input type="hidden" name="attempt" value="\(progress.nextAttempt)">
            <fieldset class="choices ruled" id="answer"><legend class="pad-12"><span class="label">\(texts.question)</span>\
            <span class="legend-title">\(texts.say(question.text))</span></legend>
            \(problem(with: "answer"))
            \(question.answers.enumerated().map(choice))</fieldset>
            <fieldset class="choices" id="task"><legend class="legend">\(texts.doNow)</legend>
            \(problem(with: "task"))
            <p>\(texts.say(lesson.task))</p>
            \(TickMarkup(kind: .checkbox, name: "task", label: texts.doneNow, isTicked: state.written.isTicked("task")).html)
            <details\("open", when: !state.written["reason"].isEmpty)><summary>\(texts.skipTask)</summary>
            \(FieldMarkup(
                name: "reason", label: texts.whySkip, hint: texts.skipStays, problem: state.problem(with: "reason"),
                value: state.value("reason")).html)</details></fieldset>
            <div class="row-of"><button class="button">\(texts.answerButton)</button></div>
            <p class="small muted">\(texts.lessonIsYours)</p>
            """)
    }

    /// A choice is kept when the form came back for something else; to another question it says nothing.
    private func choice(_ place: Int, _ answer: Trilingual) -> HTML {
        let isKept = feedback == nil && state.value("answer") == String(place)
        return TickMarkup(kind: .radio, name: "answer", value: String(place), label: texts.say(answer), isTicked: isKept).html
    }

    private func problem(with field: String) -> HTML? {
        state.problem(with: field).map { "<p class=\"error\">\($0)</p>" }
    }
}

/// What became of an answer that went another way: what was asked, what was chosen, why the other answers are better.
struct LessonFeedback {
    let visit: Visit
    let lesson: Lesson
    let member: Member
    let progress: Lesson.Progress
    let state: FormState

    /// Nil unless the form that came back was about a question that has been answered.
    var html: HTML? {
        guard let problem = state.problems.first, let asked, asked < progress.nextAttempt else { return nil }
        let (texts, question) = (visit.texts, lesson.question(for: member.id.text, attempt: asked))
        let chosen = Int(state.written["answer"]).flatMap { question.answers.indices.contains($0) ? question.answers[$0] : nil }
        return """
            <div class="note" role="alert" tabindex="-1" id="problems"><div class="stack tight">
            <h2 class="h-16">\(texts.lookAgain)</h2><p>\(texts.say(question.text))</p>
            \(chosen.map { "<p class=\"small muted\">\(texts.youChose(texts.say($0)))</p>" as HTML })
            <p>\(problem.sentence)</p>\(progress.hasRoomToday ? "<p>\(texts.anotherQuestion)</p>" as HTML : nil)</div></div>
            """
    }

    private var asked: Int? { Int(state.written["attempt"]).flatMap { $0 > 0 ? $0 : nil } }
}
