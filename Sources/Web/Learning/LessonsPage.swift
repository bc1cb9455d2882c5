import Storage
import Workplace
import WorkingTime

/// The learning path: the next lesson first, then all of them, part by part, with what is done.
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
                \(next)\(path.parts.map(section))
                <p class="small muted">\(texts.lessonIsYours)</p>
                </div>
                <aside class="stack loose" aria-label="\(texts.besideLessons)">\(roleChoice)
                <section class="section" aria-labelledby="ground-rules"><h2 class="h-21" id="ground-rules">\(texts.rulesTitle)</h2>
                <p>\(rulesState)</p><p><a class="hit" href="\(rulesPath)">\(rulesLink)</a></p></section></aside></div>
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

    private func section(_ part: LearningPath.Part) -> HTML {
        """
        <section class="section" aria-labelledby="\(part.kind.anchor)"><header><h2 id="\(part.kind.anchor)">\(texts.name(of: part.kind))</h2>\
        <p class="small muted">\(texts.explanation(of: part.kind))</p></header>
        <ol class="rows">\(part.steps.map(row))</ol></section>
        """
    }

    /// A role's path is one's own choice; without one the next lessons are everybody's.
    private var roleChoice: HTML {
        """
        <section class="section" aria-labelledby="own-path"><h2 class="h-21" id="own-path">\(texts.ownPath)</h2>
        <p>\(path.role.map(texts.ownPathOf) ?? texts.ownPathMissing)</p>\
        <p><a class="hit" href="/me">\(path.role == nil ? texts.chooseRole : texts.changeRole)</a></p></section>
        """
    }

    /// All that one set out to learn is done; the next step is the rules, then listening.
    private var done: HTML {
        let refresher = texts.fullDate(path.nextRefresher ?? visit.today)
        return """
            <div class="stack"><p class="note done">\(path.role == nil ? texts.allLessonsDone(refresher: refresher) : texts.ownPathDone(refresher: refresher))</p>
            <div class="row-of"><a class="button" href="\(isWaiting ? rulesPath : "/listening")">\
            \(isWaiting ? rulesLink : texts.takeAShift)</a></div></div>
            """
    }

    private func row(_ step: LearningPath.Step) -> HTML {
        let (lesson, progress) = step
        return """
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
