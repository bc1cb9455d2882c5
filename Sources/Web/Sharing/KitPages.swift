import Storage
import Workplace

/// A post to speak of in one's own words: angles and a question, never a ready text.
struct KitPage {
    let visit: Visit
    let seen: SeenPost
    /// Nil until a writer of the post has written one; the general angles serve then.
    let kit: ShareKit?
    let isAmbassador: Bool
    let state: FormState

    private var texts: Texts { visit.texts }
    private var offered: ShareKit { kit ?? texts.generalKit }

    var page: Page {
        Page(
            title: seen.post.title, kicker: "\(texts.voluntary)", lead: offered.question, place: .ideas,
            body: """
                <div class="stack loose narrow">\(original)
                <section class="section" aria-labelledby="angles"><h2 id="angles">\(texts.angles(offered.angles.count))</h2>
                <ul class="rows">\(offered.angles.map { "<li class=\"row no-lead\"><p class=\"words\" dir=\"auto\">\($0)</p></li>" as HTML })</ul>
                <p class="small muted">\(texts.notReadyTexts)</p></section>
                \(form)\(writing)</div>
                """)
    }

    private var original: HTML {
        """
        <details><summary>\(texts.houseSaid)</summary><blockquote class="words" lang="\(seen.post.language.rawValue)">\
        \(HTML.paragraphs(seen.post.words))</blockquote></details>
        """
    }

    private var form: HTML {
        visit.formMarkup(
            to: "/kits/\(seen.post.id)/words",
            """
            \(visit.errorSummary(state))
            \(FieldMarkup(
                name: "words", label: texts.inOwnWords, problem: state.problem(with: "words"), value: state.value("words"),
                kind: .words(rows: 4), isRequired: true).html)
            \(disclosure)
            <div class="row-of"><button class="button">\(icon("share"))\(texts.openShare)</button><a class="hit" href="/">\(texts.notNowThanks)</a></div>
            <p class="small muted">\(texts.shareLeavesNoTrace)</p>
            """)
    }

    /// Asked of everybody: it belongs to good manners to tell where one works.
    private var disclosure: HTML {
        """
        <div class="finding asks">\(icon("ask"))<p><span class="level">\(texts.asks):</span> \
        \(texts.doYouTellWhereYouWork(visit.organisation?.name ?? ""))</p></div>
        """
    }

    /// For the post's writers.
    private var writing: HTML? {
        guard visit.member?.may(.write, in: seen.post.unitID) == true else {
            return state.written["kit-question"].isEmpty ? nil : KeptFields(visit: visit).shown
        }
        let isOpen = state.problems.contains { ($0.field ?? "").hasPrefix("kit-") || ($0.field ?? "").hasPrefix("angle-") }
        return """
            <details\("open", when: isOpen)><summary>\(texts.writeKit)</summary>
            \(visit.formMarkup(to: "/kits/\(seen.post.id)", """
                \(FieldMarkup(
                    name: "kit-question", label: texts.kitQuestion, hint: texts.kitQuestionHint, problem: state.problem(with: "kit-question"),
                    value: state.value("kit-question", else: kit?.question ?? ""), isRequired: true).html)
                \((1...ShareKit.mostAngles).map(angle))
                <div><button class="button quiet">\(texts.save)</button></div>
                """))</details>
            """
    }

    private func angle(_ number: Int) -> HTML {
        let known = kit.map { $0.angles.count >= number ? $0.angles[number - 1] : "" } ?? ""
        return FieldMarkup(
            name: "angle-\(number)", label: texts.angle(number), problem: state.problem(with: "angle-\(number)"),
            value: state.value("angle-\(number)", else: known)
        ).html
    }
}

/// One's own words, ready to be taken to one's own channel, and then one question.
struct OpenedSharePage {
    let visit: Visit
    let seen: SeenPost
    let words: String

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.takeItAlong, kicker: visit.up(to: "/kits/\(seen.post.id)", seen.post.title), place: .ideas,
            body: """
                <div class="stack loose narrow">\(tooAlike)<blockquote class="words">\(HTML.paragraphs(words))</blockquote>
                \(places)
                <section class="section" aria-labelledby="shared"><h2 class="h-21" id="shared">\(texts.didYouShare)</h2>
                <div class="row-of">\(visit.formMarkup(to: "/kits/\(seen.post.id)/shares", class: "contents", """
                    <input type="hidden" name="words" value="\(words)"><button class="button">\(texts.yesIShared)</button>
                    """))<a class="hit" href="/">\(texts.notNowThanks)</a></div>
                <p class="small muted">\(texts.onlyYouSeeIt)</p></section></div>
                """)
    }

    private var tooAlike: HTML? {
        guard TextDifference(of: words, from: seen.post.words) < .ownWords else { return nil }
        return "<p class=\"note\">\(texts.almostTheSame)</p>"
    }

    /// Where the house's post can be seen, and the share sheet of a network that has one for the web.
    private var places: HTML? {
        let addresses = seen.deliveries.compactMap { delivery -> String? in
            guard case .sent(let receipt, _) = delivery.state else { return nil }
            return receipt.address.flatMap { $0.hasPrefix("https://") ? $0 : nil }
        }
        guard let first = addresses.first else { return nil }
        let sheet = "https://www.linkedin.com/sharing/share-offsite/?url=\(first.addressEncoded)"
        return """
            <ul class="rows"><li class="row no-lead"><p><a class="hit" href="\(outside: sheet)" rel="noopener noreferrer">\(texts.openOn("LinkedIn"))</a></p></li>
            <li class="row no-lead"><div><p>\(texts.linkToTakeAlong)</p><p class="meta">\(first)</p></div></li></ul>
            """
    }
}

/// Who has chosen to share, for those who coordinate.
struct AmbassadorsPage {
    let visit: Visit
    let people: [Member]

    var page: Page {
        let texts = visit.texts
        let rows = people.map { "<li class=\"row no-lead\"><p>\($0.name)</p></li>" as HTML }
        return Page(
            title: texts.ambassadors, kicker: visit.up(to: "/me", visit.member?.name ?? ""), lead: texts.ambassadorsLead,
            body: people.isEmpty ? "<p class=\"muted\">\(texts.noAmbassadors)</p>" : "<ul class=\"rows narrow\">\(rows)</ul>")
    }
}

/// Opting in to suggestions, and out of them again, on one's own page.
struct AmbassadorChoice {
    let visit: Visit
    let isOne: Bool

    var html: HTML {
        let texts = visit.texts
        return """
            <section class="section" aria-labelledby="sharing"><h2 class="h-21" id="sharing">\(texts.sharing)</h2>
            <p class="text">\(isOne ? texts.youAreAnAmbassador : texts.sharingIsVoluntary)</p>
            \(visit.formMarkup(to: "/me/ambassador", method: isOne ? "delete" : "post", class: "contents", """
                <div><button class="button quiet">\(isOne ? texts.stopSuggestions : texts.becomeAmbassador)</button></div>
                """))</section>
            """
    }
}
