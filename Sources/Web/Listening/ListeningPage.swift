import Storage
import Workplace
import WorkingTime

/// What one's own unit has listened to: this week first, eight weeks in words, what was heard, and who else speaks.
struct ListeningPage {
    let visit: Visit
    let unit: Unit
    let weeks: [ListeningWeek]
    let heard: [HeardShift]
    let actors: [ReadActor]
    /// What waits for a decision in the whole house, the most urgent first.
    let insights: [SeenInsight]
    let issues: [SeenIssue]

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.name(of: .listening), lead: texts.listeningLead,
            actions: "<a class=\"button quiet\" href=\"/issues/new\">\(texts.raiseIssue)</a>", place: .listening, live: true,
            body: """
                <div class="split even"><div class="stack loose">
                \(thisWeek)
                \(insightsSection)
                <section class="section" aria-labelledby="weeks"><h2 id="weeks">\(texts.lastEightWeeks)</h2>
                <ol class="rows">\(weeks.map(row))</ol></section></div>
                <aside class="stack loose" aria-label="\(texts.whatWeHeard)">\(issuesSection)\(heardSection)\(topicsLink)\(actorsSection)
                <p class="small muted">\(texts.onlyPublicSpeakers)</p></aside></div>
                """)
    }

    private var thisWeek: HTML {
        if weeks.first?.isListened == true {
            return """
                <div class="stack"><p class="note done">\(texts.weekIsListened(unit: unit.name))</p>
                <div class="row-of"><a class="button quiet" href="/listening/new">\(texts.noteAShift)</a></div></div>
                """
        }
        return """
            <section class="next" aria-labelledby="this-week"><p class="label">\(icon("clock"))\(texts.listenThisWeek), \
            \(texts.minutes(ListeningShift.minutes))</p>
            <h2 class="h-21" id="this-week">\(texts.takeAShift)</h2><p class="why">\(texts.takeAShiftWhy(unit: unit.name))</p>
            <div class="row-of"><a class="button" href="/listening/new">\(texts.noteAShift)</a></div></section>
            """
    }

    private var insightsSection: HTML {
        let rows: HTML =
            insights.isEmpty
            ? "<p class=\"muted\">\(texts.noInsightsWaiting)</p>"
            : "<ul class=\"rows\">\(insights.prefix(5).map { InsightRow(visit: visit, seen: $0).html })</ul>"
        return """
            <section class="section" aria-labelledby="insights"><header><h2 id="insights">\(texts.insights)</h2>\
            <a class="hit" href="/insights/new">\(texts.writeInsight)</a></header>\(rows)
            <p><a class="hit" href="/insights">\(texts.seeAll)</a></p></section>
            """
    }

    private var issuesSection: HTML {
        let rows = issues.prefix(3).map { IssueRow(visit: visit, seen: $0).html }
        let list: HTML = rows.isEmpty ? "<p class=\"muted\">\(texts.noIssuesWaiting)</p>" : "<ul class=\"rows\">\(rows)</ul>"
        return """
            <section class="section" aria-labelledby="issues"><h2 class="h-21" id="issues">\(texts.issues)</h2>\(list)
            <p><a class="hit" href="/issues">\(texts.seeAll)</a></p></section>
            """
    }

    private func row(_ week: ListeningWeek) -> HTML {
        """
        <li class="row no-lead"><div><p class="title">\(texts.week(week.monday.isoWeek.week))</p>\
        \(week.isListened ? "<p class=\"meta\">\(texts.contents(of: week))</p>" as HTML : nil)</div>\
        <p class="end">\(state(of: week))</p></li>
        """
    }

    /// A week is listened or it is not; how much is nobody's score.
    private func state(of week: ListeningWeek) -> HTML {
        if week.isListened { return Glyph.done.state(texts.listened, tone: "met") }
        let isThisWeek = week.monday == visit.today.monday
        return isThisWeek ? Glyph.half.state(texts.thisWeekOpen, tone: "open") : Glyph.hollow.state(texts.noListeningNoted)
    }

    private var heardSection: HTML {
        let words: HTML = heard.isEmpty ? "<p class=\"muted\">\(texts.nothingHeard)</p>" : "<ul class=\"rows\">\(heard.map(note))</ul>"
        return """
            <section class="section" aria-labelledby="heard"><h2 class="h-21" id="heard">\(texts.whatWeHeard)</h2>\(words)</section>
            """
    }

    private func note(_ heard: HeardShift) -> HTML {
        """
        <li class="row no-lead"><div class="stack tight"><p class="meta">\(heard.listenerName), \
        \(texts.day(heard.shift.at, today: visit.today))</p><div class="words brief">\(HTML.paragraphs(heard.shift.notes))</div></div></li>
        """
    }

    private var topicsLink: HTML {
        """
        <section class="section" aria-labelledby="topics"><h2 class="h-21" id="topics">\(texts.topics)</h2>
        <p class="text">\(texts.topicsLead)</p><p><a class="hit" href="/topics">\(texts.openTopics)</a></p></section>
        """
    }

    private var actorsSection: HTML {
        let rows = actors.prefix(5).map { ActorRow(visit: visit, read: $0).brief }
        let list: HTML = rows.isEmpty ? "<p class=\"muted\">\(texts.markFive)</p>" : "<ul class=\"rows\">\(rows)</ul>"
        return """
            <section class="section" aria-labelledby="actors"><h2 class="h-21" id="actors">\(texts.actorsTitle)</h2>\(list)
            <p><a class="hit" href="/actors">\(texts.seeAllActors(actors.count))</a></p></section>
            """
    }
}
