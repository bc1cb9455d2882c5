import Measure
import Storage
import Workplace
import WorkingTime

/// What cannot be countered is visible: facts that could make a unit look better than it is, listed for everyone, without blame.
struct OpenFactsSection {
    let visit: Visit
    let facts: OpenFacts

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        <section class="section" aria-labelledby="open-facts"><h2 class="h-16" id="open-facts">\(texts.openFacts)</h2>
        <p class="small muted">\(texts.openFactsExplained)</p>\(list)</section>
        """
    }

    private var list: HTML {
        let rows = tinyGoals + leave + deletions + scopes + predecessors + promises
        return rows.isEmpty ? "<p class=\"small\">\(texts.nothingToKnow)</p>" : "<ul class=\"stack tight small\">\(rows)</ul>"
    }

    private var tinyGoals: [HTML] {
        facts.tinyGoals.map { goal in
            """
            <li>\(texts.tinyGoal): <a href="/goals/\(goal.id)" dir="auto">\(goal.name)</a>, \(texts.number(goal.baseline)) → \(texts.number(goal.target))</li>
            """
        }
    }

    private var leave: [HTML] { facts.onLeave == 0 ? [] : ["<li>\(texts.onLongLeave(facts.onLeave))</li>"] }

    private var deletions: [HTML] {
        guard !facts.deletions.isEmpty else { return [] }
        let days = facts.deletions.prefix(5).map { texts.day($0, today: visit.today) }.joined(separator: ", ")
        return ["<li>\(texts.deletedPosts(facts.deletions.count)): \(days)</li>"]
    }

    private var scopes: [HTML] {
        facts.scopes.map { scope in "<li>\(texts.scope(scope.word)) \(texts.day(scope.at, today: visit.today))</li>" }
    }

    private var predecessors: [HTML] {
        facts.predecessors.map { closed in
            """
            <li>\(texts.closedBefore(closed.name, texts.day(closed.at, today: visit.today)))\
            \(closed.reason.isEmpty ? "" : ": <span class=\"words brief\" dir=\"auto\">\(closed.reason)</span>" as HTML)</li>
            """
        }
    }

    private var promises: [HTML] {
        guard !facts.promisesChanged.isEmpty else { return [] }
        let days = facts.promisesChanged.prefix(5).map { texts.day($0, today: visit.today) }.joined(separator: ", ")
        return ["<li>\(texts.promisesChanged): \(days)</li>"]
    }
}
