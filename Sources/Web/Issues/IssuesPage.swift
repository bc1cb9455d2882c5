import Storage
import Workplace
import WorkingTime

/// All issues: those that wait for a decision, and what was decided.
struct IssuesPage {
    let visit: Visit
    let waiting: [SeenIssue]
    let decided: [SeenIssue]

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.issues, kicker: visit.up(to: "/listening", texts.name(of: .listening)), lead: texts.issuesLead,
            actions: "<a class=\"button\" href=\"/issues/new\">\(icon("plus"))\(texts.raiseIssue)</a>", place: .listening, live: true,
            body: """
                <div class="stack loose">\(section("waiting", texts.issuesWaiting, waiting, empty: texts.noIssuesWaiting))
                \(section("decided", texts.issuesDecided, decided, empty: texts.noIssuesDecided))</div>
                """)
    }

    private func section(_ id: String, _ title: String, _ issues: [SeenIssue], empty: String) -> HTML {
        let rows: HTML =
            issues.isEmpty
            ? "<p class=\"muted\">\(empty)</p>" : "<ul class=\"rows\">\(issues.map { IssueRow(visit: visit, seen: $0).html })</ul>"
        return "<section class=\"section\" aria-labelledby=\"\(id)\"><h2 class=\"h-21\" id=\"\(id)\">\(title)</h2>\(rows)</section>"
    }
}

/// An issue in a list.
struct IssueRow {
    let visit: Visit
    let seen: SeenIssue

    var html: HTML {
        """
        <li class="row">\(icon("ask"))<div><p class="title"><a href="/issues/\(seen.id)" dir="auto">\(seen.issue.content.question)</a></p>\
        <p class="meta">\(visit.texts.raised(by: seen.raiserName, unit: seen.unitName))</p>\
        <p class="small">\(IssueState(visit: visit, issue: seen.issue).html)</p></div></li>
        """
    }
}

/// Where an issue stands, in a sign and a few words.
struct IssueState {
    let visit: Visit
    let issue: Issue

    private var texts: Texts { visit.texts }

    var html: HTML {
        guard let decision = issue.decision else {
            return Glyph.half.state(texts.decisionBy(texts.moment(issue.decideBy, now: visit.now)), tone: "open")
        }
        return Glyph.done.state(texts.name(of: decision.choice).lowercased(), tone: "met")
    }
}
