import Storage
import Workplace
import WorkingTime

/// A case between what waits beside it and where it may go: words, thread, answer, routing.
struct CasePage {
    let visit: Visit
    let viewer: Member
    let case_: SeenCase
    let waiting: [SeenMessage]
    let units: [Unit]
    let kept: (inTime: Int, of: Int)
    let state: FormState

    static func read(for visit: Visit, _ state: FormState) async throws -> Page {
        let (viewer, inbox) = (try visit.signedIn(), visit.stores.inbox)
        let found = try await inbox.thread(of: visit.key("case"), seenBy: viewer)
        let monday = visit.texts.clock.midnight(visit.today.monday)
        return CasePage(
            visit: visit, viewer: viewer, case_: found, waiting: try await inbox.messages(.waiting, for: viewer),
            units: try await visit.stores.units.all(),
            kept: try await inbox.kept(by: found.message.unitID, since: monday, at: visit.now), state: state
        ).page
    }

    private var texts: Texts { visit.texts }
    private var message: Message { case_.message }

    var page: Page {
        Page(
            title: texts.title(of: message), place: .inbox, live: true, namesItself: true,
            body: """
                <div class="inbox-grid">
                \(list)
                <article class="stack loose" id="case" aria-labelledby="case-name">
                \(visit.errorSummary(state))
                \(CaseHeader(visit: visit, viewer: viewer, case_: case_).html)
                \(CaseThread(visit: visit, viewer: viewer, case_: case_, state: state).html)
                </article>
                \(aside)
                </div>
                """)
    }

    private var list: HTML {
        """
        <section class="inbox-list" id="waiting" aria-labelledby="waiting-name"><h2 id="waiting-name">\(texts.name(of: .inbox))</h2>
        \(InboxTabs(visit: visit, current: message.isWaiting ? .waiting : nil, count: waiting.waitingCount).html)
        <ul class="rows no-rule">\(waiting.map { InboxRow(visit: visit, seen: $0, isCurrent: $0.id == message.id).html })</ul>
        \(promise)
        </section>
        """
    }

    private var promise: HTML? {
        let words = case_.seen.servicePromise.isEmpty ? nil : texts.promise(case_.seen.servicePromise)
        let share = kept.of == 0 ? nil : texts.keptThisWeek(kept.inTime, of: kept.of)
        guard words != nil || share != nil else { return nil }
        return "<p class=\"small muted pad-12\">\([words, share].compactMap(\.self).joined(separator: " "))</p>"
    }

    private var aside: HTML? {
        guard message.closed == nil, !message.isOwn else { return nil }
        let routing = RoutingForm(visit: visit, viewer: viewer, case_: case_, units: units, isShort: true, state: state).html
        let closing = ClosingForm(visit: visit, viewer: viewer, case_: case_, state: state).html
        guard routing != nil || closing != nil else { return nil }
        return "<aside class=\"stack loose\" id=\"beside\" aria-label=\"\(texts.routeElsewhere)\">\(routing)\(closing)</aside>"
    }
}

/// What the case is, by when it is answered, and who has it.
struct CaseHeader {
    let visit: Visit
    let viewer: Member
    let case_: SeenCase

    private var texts: Texts { visit.texts }
    private var message: Message { case_.message }

    var html: HTML {
        """
        <header class="stack tight" id="case-head">
        <p class="kicker back"><a class="hit" href="/inbox">\(icon("back"))\(texts.name(of: .inbox))</a></p>
        <h1 id="case-name">\(texts.title(of: message))</h1>
        <p class="small muted">\(facts) \(changeClass)</p>
        <p class="row-of">\(DueState(visit: visit, message: message).whole)\(holder)\(taker)\(closed)</p>
        \(case_.seen.network.isRehearsal ? "<p class=\"note practice small\">\(texts.practiceOnly)</p>" as HTML : nil)
        \(message.holdsPersonalIdentityCode ? "<p class=\"note stop\">\(texts.holdsIdentityCode)</p>" as HTML : nil)
        \(actions)
        </header>
        """
    }

    private var facts: String {
        let kind = [texts.name(of: message.category).withCapital, case_.seen.unitName, message.language.map(texts.name(ofLanguage:))]
        return "\(case_.seen.channelName), \(texts.name(of: case_.seen.network)). " + kind.compactMap(\.self).joined(separator: ", ") + "."
    }

    private var changeClass: HTML? {
        guard message.closed == nil, viewer.may(.respond, in: message.unitID) || viewer.may(.coordinate) else { return nil }
        return "<a class=\"nowrap\" href=\"/cases/\(message.id)/class\">\(texts.changeClass)</a>"
    }

    private var holder: HTML? {
        guard message.closed == nil else { return nil }
        return message.claim.map { Glyph.solid.state(texts.tookOn($0.name, at: texts.shortMoment($0.at, now: visit.now))) }
    }

    private var taker: HTML? {
        message.awaitsTaker && message.closed == nil ? Glyph.hollow.state(texts.awaitsTaker(case_.seen.unitName)) : nil
    }

    private var closed: HTML? {
        message.closed.map { closing in
            Glyph.done.state(
                texts.closed(texts.name(of: closing.outcome).lowercased(), at: texts.shortMoment(closing.at, now: visit.now)), tone: "met")
        }
    }

    private var actions: HTML? {
        guard message.closed == nil, !message.isOwn else { return nil }
        let path = "/cases/\(message.id)/claim"
        if message.claim?.by == viewer.id {
            return visit.formMarkup(
                to: path, method: "delete", class: "contents", "<div><button class=\"button quiet slim\">\(texts.giveBack)</button></div>")
        }
        guard viewer.may(.respond, in: message.unitID), message.claim == nil || message.awaitsTaker else { return nil }
        return visit.formMarkup(to: path, class: "contents", "<div><button class=\"button\">\(texts.takeOn)</button></div>")
    }
}
