import Storage
import Workplace
import WorkingTime

/// One lesson: what it says, how it went when somebody did so, what to do now, and a question.
struct LessonPage {
    let visit: Visit
    let member: Member
    let lesson: Lesson
    let path: LearningPath
    /// The part of the path that the lesson is in, and which one of it, counted from 1.
    let part: LearningPath.Part
    let number: Int
    let state: FormState

    private var texts: Texts { visit.texts }
    private var progress: Lesson.Progress { part.steps[number - 1].progress }
    private var placeName: String { texts.lessonPlace(number, of: part.steps.count) }

    var page: Page {
        Page(
            title: texts.say(lesson.title),
            kicker: """
                <a href="/lessons#\(part.kind.anchor)">\(texts.name(of: part.kind))</a>, \(placeName). \(texts.minutes(lesson.minutes))
                """,
            lead: texts.say(lesson.goal), place: .learning,
            body: """
                <article class="stack loose narrow">
                \(progressBar)
                <ol class="lesson-points">\(lesson.points.map(point))</ol>
                <section class="section" aria-labelledby="example"><h2 id="example">\(texts.howItWent)</h2>
                <blockquote class="words"><p>\(texts.say(lesson.example))</p></blockquote></section>
                \(ending)
                </article>
                """)
    }

    private var ending: HTML {
        guard progress.isOpen(on: visit.today) else { return passed }
        let feedback = LessonFeedback(visit: visit, lesson: lesson, member: member, progress: progress, state: state).html
        guard progress.hasRoomToday else {
            let refusal: LessonRefusal = progress.today.passes >= Lesson.passesPerDay ? .tooManyToday : .noAttemptsLeftToday
            return "<div class=\"stack\">\(feedback)<p class=\"note\">\(refusal.sentence(in: texts))</p>\(task)</div>"
        }
        return LessonForm(visit: visit, lesson: lesson, member: member, progress: progress, feedback: feedback, state: state).html
    }

    /// What was right, and the way on.
    private var passed: HTML {
        let question = progress.rightAttempt.map { lesson.question(for: member.id.text, attempt: $0) }
        let next = path.next(after: lesson)
        return """
            <div class="stack">\(question.map(answered))
            <div class="note done" id="passed" role="status"><p><strong>\(texts.justSo)</strong> \(question.map { texts.say($0.explanation) } ?? "")</p>\
            \(validity)</div>
            \(task)
            <div class="row-of"><a class="button" href="/lessons\(next.map { "/\($0.lesson.id)" } ?? "")">\
            \(next == nil ? texts.toLearningPath : texts.nextLesson)</a></div>
            <p class="small muted">\(texts.lessonIsYours)</p></div>
            """
    }

    private var validity: HTML? {
        guard let passedOn = progress.passedOn, let last = progress.holdsUntil else { return nil }
        return "<p class=\"small\">\(texts.passed(on: texts.fullDate(passedOn), until: texts.fullDate(last)))</p>"
    }

    private func answered(_ question: Question) -> HTML {
        """
        <section class="stack tight" aria-labelledby="asked"><p class="label">\(texts.question)</p>
        <h2 class="legend-title" id="asked">\(texts.say(question.text))</h2>
        <p>\(Glyph.checked.state(texts.say(question.answers[question.right]), tone: "met"))</p></section>
        """
    }

    private var task: HTML {
        """
        <section class="stack tight" aria-labelledby="now"><h2 class="h-16" id="now">\(texts.doNow)</h2>
        <p>\(texts.say(lesson.task))</p></section>
        """
    }

    private func point(_ point: Lesson.Point) -> HTML {
        "<li><div><h2 class=\"h-21\">\(texts.say(point.heading))</h2><p>\(texts.say(point.text))</p></div></li>"
    }

    private var progressBar: HTML {
        let bars = part.steps.map { step -> HTML in
            if step.progress.holds(on: visit.today) { return "<i class=\"done\"></i>" }
            return step.lesson.id == lesson.id ? "<i class=\"now\"></i>" : "<i></i>"
        }
        return "<div class=\"progress\" role=\"img\" aria-label=\"\(placeName)\">\(bars)</div>"
    }
}
