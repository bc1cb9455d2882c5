import Measure
import Storage
import Workplace
import WorkingTime

/// Today: who is helped next or one's own unit's next step, what waits for one, what one's ideas led to, and the chain.
struct HomePage {
    let visit: Visit
    let member: Member
    let day: HomeDay
    let standing: HouseStanding
    /// The unit one works in.
    let own: SeenUnit?
    /// What one can do of its next step.
    let reach: OwnReach?
    /// What one can do for the unit that is helped next.
    let helping: OwnReach?
    /// What those who lead units are told in time.
    let warnings: [UnitWarnings]

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.goodDay(member.firstName, minute: texts.clock.minute(of: visit.now)), kicker: "\(texts.longDay(visit.today))",
            place: .today, live: true,
            body: """
                \(SetUpReminder(visit: visit, member: member).html)
                <div class="split"><div class="stack loose">\(first?.html)
                <section class="section" aria-labelledby="day"><header><h2 id="day">\(texts.yourDay)</h2></header>\(rows)</section></div>
                <aside class="stack loose" aria-label="\(texts.ideasAndNews)">\(ideaCorner)\(raising)\(toldBack)</aside></div>
                \(chain)
                """)
    }

    /// Those who look after more than one unit see who is helped next; everybody else the own unit's step.
    private var first: NextStep? {
        let looksAfterAll = member.may(.coordinate) || member.isLeader || member.hasSomewhere(.lead)
        if looksAfterAll, let helped = NextStep.helpedNext(visit, standing, reach: helping) { return helped }
        return own.flatMap { $0.isLeftOut ? nil : $0 }.map {
            NextStep.own(visit, standing, $0, label: "\(texts.nextStep): \($0.unit.name)", reach: reach)
        }
    }

    private var rows: HTML {
        let rows = warnings.flatMap { $0.rows(visit) } + day.rows(visit) + [ownStep].compactMap(\.self)
        return rows.isEmpty ? "<p class=\"text\">\(texts.allDone)</p>" : "<ul class=\"rows\">\(rows)</ul>"
    }

    /// Whoever sees another unit's step first finds the own unit's among the rest of the day.
    private var ownStep: HTML? {
        guard let own, let reach, let first, first.unit.id != own.unit.id,
            let found = reach.first(of: own.maturity?.next ?? [], in: standing.model, texts)
        else { return nil }
        return """
            <li class="row">\(icon("units"))<div><p class="title"><a href="\(found.place)">\(found.step.sentence)</a></p>\
            <p class="meta">\(texts.nextStep), \(own.unit.name)</p></div><p class="end">\(found.step.time)</p></li>
            """
    }

    private var ideaCorner: HTML {
        visit.formMarkup(
            to: "/ideas", class: "stack tight",
            """
            <div class="field"><label for="words">\(texts.askedToday)</label>\
            <textarea class="words short" id="words" name="words" rows="3" maxlength="\(Idea.longest)" dir="auto"></textarea></div>\
            <div><button class="button quiet">\(texts.giveIdea)</button></div>
            """)
    }

    private var raising: HTML { "<p><a class=\"hit\" href=\"/issues/new\">\(texts.raiseIssue)</a></p>" }

    private var toldBack: HTML? {
        guard !day.toldBack.isEmpty else { return nil }
        let rows = day.toldBack.prefix(3).map { seen -> HTML in
            """
            <li class="row no-lead"><div><p class="words"><a href="/ideas/\(seen.id)">\(seen.idea.words.headline)</a></p>\
            <p class="meta">\(IdeaState(visit: visit, seen: seen).html)</p></div></li>
            """
        }
        return """
            <section class="section" aria-labelledby="told"><h2 class="h-16" id="told">\(texts.toldBack)</h2><ul class="rows">\(rows)</ul></section>
            """
    }

    private var chain: HTML? {
        guard let chain = Chain(visit: visit, standing: standing).html else { return nil }
        return """
            <section class="section far" aria-labelledby="links"><header><h2 id="links">\(texts.linkCount(standing.links.count))</h2>\
            <a class="hit" href="/units">\(texts.allUnits)</a></header><p class="text">\(texts.distribution(standing))</p>\(chain)</section>
            """
    }
}

/// What waits for one person today.
struct HomeDay: Sendable {
    /// Messages that this person has taken on, or may answer and nobody has taken on; the soonest due first.
    let toAnswer: [SeenMessage]
    let toApprove: [ListedPost]
    let unfinished: [ListedPost]
    let waitingIdeas: [SeenIdea]
    /// Posts in the person's own name that wait for their agreement.
    let inOwnName: [ListedPost]
    /// Issues that the person can answer or decide, the one due first at the top.
    let issues: [SeenIssue]
    /// Insights that wait for a decision of a unit for which the person writes.
    let insights: [SeenInsight]
    /// At most two posts to speak of; only for those who have asked for suggestions.
    let toShare: [ListedPost]
    /// Own ideas that have been answered.
    let toldBack: [SeenIdea]
    /// When one's own basics stop to hold, if that is soon.
    let basicsLapse: LocalDate?

    static func read(for visit: Visit, _ member: Member, _ learning: OwnLearning) async throws -> HomeDay {
        HomeDay(
            toAnswer: try await visit.stores.inbox.messages(.waiting, for: member).filter { $0.isUp(to: member) },
            toApprove: try await visit.stores.posts.awaitingApproval(by: member),
            unfinished: try await visit.stores.posts.unfinished(of: member),
            waitingIdeas: try await visit.stores.ideas.waiting(for: member).filter { $0.idea.decision == .open },
            inOwnName: try await visit.stores.posts.awaitingVoice(of: member),
            issues: try await visit.stores.issues.waiting().filter { $0.issue.mayBeAssessed(by: member) },
            insights: try await visit.stores.insights.waiting(for: member).filter { member.may(.write, in: $0.insight.unitID) },
            toShare: try await visit.stores.ambassadors.isOne(member) ? visit.stores.shares.offered(to: member, at: visit.now) : [],
            toldBack: try await visit.stores.ideas.own(of: member).filter { $0.idea.ruling != nil },
            basicsLapse: learning.basicsLapse)
    }

    func rows(_ visit: Visit) -> [HTML] {
        let texts = visit.texts
        let approvals = toApprove.prefix(5).map { post -> HTML in
            row(
                "checked", "/posts/\(post.id)/approval", texts.awaitsYourApproval(post.title), "\(post.authorName), \(post.unitName)",
                end: post.leavesAt.map { texts.day($0, today: visit.today) })
        }
        let own = unfinished.prefix(3).map { post -> HTML in
            row("write", "/posts/\(post.id)", post.title, texts.unfinishedPost, end: texts.day(post.editedAt, today: visit.today))
        }
        let ideas = waitingIdeas.prefix(5).map { seen -> HTML in
            row(
                "idea", "/ideas/\(seen.id)", seen.idea.words.headline, "\(texts.giver(of: seen)), \(seen.unitName)",
                end: texts.remaining(until: seen.idea.answerBy, now: visit.now))
        }
        let refresher = basicsLapse.map { day in
            row("learn", "/lessons", texts.ownBasicsLapse(texts.day(day, today: visit.today)), texts.refresherTakes, end: nil)
        }
        return answers(visit) + approvals + ownNames(visit) + debates(visit) + ideas + understood(visit) + suggestions(visit) + own
            + [refresher].compactMap(\.self)
    }

    private func answers(_ visit: Visit) -> [HTML] {
        toAnswer.prefix(3).map { seen in
            let message = seen.message
            let end = message.dueAt.map { visit.texts.shortMoment($0, now: visit.now) }
            return """
                <li class="row">\(icon("inbox"))<div><p class="title"><a href="/cases/\(message.id)">\(visit.texts.awaitsAnswer(message.contact.name))</a></p>\
                <p class="words brief" dir="auto"\(message.languageMark)>\(message.shownWords.headline)</p></div><p class="end">\(end ?? "")</p></li>
                """
        }
    }

    private func ownNames(_ visit: Visit) -> [HTML] {
        inOwnName.prefix(3).map { post in
            row(
                "checked", "/posts/\(post.id)", visit.texts.inYourName(post.title), "\(post.authorName), \(post.unitName)",
                end: post.leavesAt.map { visit.texts.day($0, today: visit.today) })
        }
    }

    private func debates(_ visit: Visit) -> [HTML] {
        issues.prefix(3).map { seen in
            row(
                "ask", "/issues/\(seen.id)", seen.issue.content.question, visit.texts.raised(by: seen.raiserName, unit: seen.unitName),
                end: visit.texts.moment(seen.issue.decideBy, now: visit.now))
        }
    }

    private func understood(_ visit: Visit) -> [HTML] {
        insights.prefix(3).map { seen in
            row(
                "listen", "/insights/\(seen.id)", seen.insight.content.claim, "\(seen.unitName), \(visit.texts.awaitsDecision)",
                end: visit.texts.remaining(until: seen.insight.decideBy, now: visit.now))
        }
    }

    private func suggestions(_ visit: Visit) -> [HTML] {
        toShare.map { post in row("share", "/kits/\(post.id)", visit.texts.shareInOwnWords, post.title, end: nil) }
    }

    private func row(_ sign: String, _ path: String, _ title: String, _ meta: String, end: String?) -> HTML {
        """
        <li class="row">\(icon(sign))<div><p class="title"><a href="\(path)">\(title)</a></p><p class="meta">\(meta)</p></div>\
        <p class="end">\(end ?? "")</p></li>
        """
    }
}

extension SeenMessage {
    fileprivate func isUp(to member: Member) -> Bool {
        guard message.category.wantsAnswer else { return false }
        return message.claim.map { $0.by == member.id } ?? member.may(.respond, in: message.unitID)
    }
}
