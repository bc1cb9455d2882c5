import Storage
import Workplace
import WorkingTime

/// The learning path: the next lesson first, then all of them with what is done.
struct LessonsPage {
    let visit: Visit
    let path: LearningPath
    let rules: RulesStanding

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.name(of: .learning), lead: texts.learningLead, place: .learning,
            body: """
                <div class="split"><div class="stack loose">
                \(next)
                <section class="section" aria-labelledby="basics"><header><h2 id="basics">\(texts.basics)</h2>\
                <p class="small muted">\(texts.basicsExplained)</p></header>
                <ol class="rows">\(path.steps.map(row))</ol></section>
                <p class="small muted">\(texts.lessonIsYours)</p>
                </div>
                <aside class="section" aria-labelledby="ground-rules"><h2 class="h-21" id="ground-rules">\(texts.rulesTitle)</h2>
                <p>\(rulesState)</p><p><a class="hit" href="\(rulesPath)">\(rulesLink)</a></p></aside></div>
                """)
    }

    private var next: HTML {
        guard let (lesson, progress) = path.next() else { return done }
        let why = progress.passedOn == nil ? texts.say(lesson.goal) : texts.refreshNow
        return """
            <section class="next" aria-labelledby="next-lesson"><p class="label">\(icon("clock"))\(texts.minutes(lesson.minutes))</p>
            <h2 class="h-21" id="next-lesson">\(texts.say(lesson.title))</h2><p class="why">\(why)</p>
            <div class="row-of"><a class="button" href="/lessons/\(lesson.id)">\(texts.nextLesson)</a></div></section>
            """
    }

    /// All lessons are done; the next step is the rules, then listening.
    private var done: HTML {
        let refresher = path.steps.compactMap(\.progress.refreshesOn).min() ?? visit.today
        return """
            <div class="stack"><p class="note done">\(texts.allLessonsDone(refresher: texts.fullDate(refresher)))</p>
            <div class="row-of"><a class="button" href="\(isWaiting ? rulesPath : "/listening")">\
            \(isWaiting ? rulesLink : texts.takeAShift)</a></div></div>
            """
    }

    private func row(_ lesson: Lesson, _ progress: Lesson.Progress) -> HTML {
        """
        <li class="row no-lead"><div><p class="title"><a href="/lessons/\(lesson.id)">\(texts.say(lesson.title))</a></p>\
        <p class="meta">\(texts.say(lesson.goal))</p></div><p class="end">\(LessonState(visit: visit, progress: progress).html)</p></li>
        """
    }

    private var rulesState: HTML {
        if rules.acknowledgedAt != nil { return Glyph.done.state(texts.rulesAcknowledgedState, tone: "met") }
        return Glyph.hollow.state(rules.inForce == nil ? texts.rulesOffered : texts.rulesUnacknowledgedState)
    }

    private var isWaiting: Bool { rules.inForce != nil && rules.acknowledgedAt == nil }
    private var rulesPath: String { isWaiting ? "/rules/acknowledgement" : "/rules" }
    private var rulesLink: String { isWaiting ? texts.threeSituations : texts.readTheRules }
}

/// Where the reader stands with a lesson, in a sign and a few words.
struct LessonState {
    let visit: Visit
    let progress: Lesson.Progress

    var html: HTML {
        let texts = visit.texts
        guard progress.passedOn != nil else { return Glyph.hollow.state(texts.notPassed) }
        return progress.isOpen(on: visit.today)
            ? Glyph.half.state(texts.refreshNow, tone: "open") : Glyph.done.state(texts.passed, tone: "met")
    }
}
