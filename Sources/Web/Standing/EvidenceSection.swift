import Measure
import Storage
import Workplace
import WorkingTime

/// The deeds of one part of a gate: counted, and not counted with the reason.
struct EvidenceSection {
    let visit: Visit
    let counted: GateEvidence.Counted
    let figure: PartFigure
    let place: Int
    let isOnly: Bool

    private static let shown = 100
    private var texts: Texts { visit.texts }
    private var indicator: Indicator { counted.part.indicator }

    var html: HTML {
        isOnly
            ? "\(deeds(level: "h2"))"
            : """
            <section class="section" aria-labelledby="part-\(place)"><h2 id="part-\(place)">\(texts.name(of: indicator))</h2>
            <p class="small">\((counted.part.decision == .met ? Glyph.done : Glyph.missing).state("")) \(figure.html)</p>\(deeds(level: "h3"))</section>
            """
    }

    private func deeds(level: HTML) -> HTML {
        if figure.isHidden { return "<p class=\"text muted\">\(texts.smallGroupHidden)</p>" }
        if indicator.isAboutPeople { return "<p class=\"text muted\">\(texts.noListOfPeople)</p>" }
        if counted.supporting.isEmpty && counted.opposing.isEmpty && counted.passedOver.isEmpty {
            return "<p class=\"text muted\">\(texts.noDeedsYet)</p>"
        }
        return list("for", texts.countedIn, counted.supporting, .done, nil, level)
            + list("against", texts.countedOut, counted.opposing, .dotted, texts.reasonNotCounted(indicator), level)
            + leftOut(level)
    }

    /// What was left out altogether, each with its own reason; what only lies outside the time is folded away.
    private func leftOut(_ level: HTML) -> HTML {
        guard !counted.passedOver.isEmpty else { return "" }
        let old = counted.passedOver.filter { $0.why == .outsideWindow }
        let others = counted.passedOver.filter { $0.why != .outsideWindow }
        return """
            <section class="section" aria-labelledby="left-\(place)"><\(level) id="left-\(place)">\(texts.leftOfCount) \
            <span class="small muted num">\(counted.passedOver.count)</span></\(level)>\(others.isEmpty ? nil : rows(others))\
            \(old.isEmpty ? nil : "<details class=\"small\"><summary>\(texts.word(for: .outsideWindow)) (\(old.count))</summary>\(rows(old))</details>" as HTML)\
            </section>
            """
    }

    private func rows(_ passedOver: [(deed: CountedDeed, why: Uncounted.Why)]) -> HTML {
        let rest = passedOver.count - Self.shown
        return """
            <ul class="rows">\(passedOver.prefix(Self.shown).map { row($0.deed, .dotted, why: texts.word(for: $0.why)) })</ul>\
            \(rest > 0 ? "<p class=\"small muted\">\(texts.andOlder(rest))</p>" as HTML : "")
            """
    }

    private func list(
        _ id: String, _ title: String, _ deeds: [CountedDeed], _ glyph: Glyph, _ reason: String?, _ level: HTML
    ) -> HTML {
        guard !deeds.isEmpty else { return "" }
        let rest = deeds.count - Self.shown
        return """
            <section class="section" aria-labelledby="\(id)-\(place)"><\(level) id="\(id)-\(place)">\(title) <span class="small muted num">\(deeds.count)</span></\(level)>
            \(reason.map { "<p class=\"small muted\">\($0)</p>" as HTML })
            <ul class="rows">\(deeds.prefix(Self.shown).map { row($0, glyph) })</ul>\
            \(rest > 0 ? "<p class=\"small muted\">\(texts.andOlder(rest))</p>" as HTML : "")</section>
            """
    }

    private func row(_ deed: CountedDeed, _ glyph: Glyph, why: String? = nil) -> HTML {
        """
        <li class="row">\(glyph.html)<div><p>\(DeedName(deed: deed, texts: texts).html)</p>\(why.map { "<p class=\"meta\">\($0)</p>" as HTML })</div>\
        <p class="end"><time datetime="\(deed.at.description)">\(texts.day(deed.at, today: visit.today))</time></p></li>
        """
    }
}

/// What a deed tells of, as a link where its page exists.
struct DeedName {
    let deed: CountedDeed
    let texts: Texts

    var html: HTML {
        switch deed.object {
        case .named(let name, let noun):
            let title = noun == .message ? texts.name(ofKind: deed.kind) : name.headline
            guard let path, Site.hasPage(path) else { return "\(title)" }
            return "<a href=\"\(path)\">\(title)</a>"
        case .restricted(let code): return "\(texts.restricted(code))"
        case .unknown: return "\(texts.name(ofKind: deed.kind))"
        }
    }

    private var path: String? {
        guard case .named(_, let noun) = deed.object, let key = deed.subject else { return nil }
        return switch noun {
        case .post: "/posts/\(key)"
        case .idea: "/ideas/\(key)"
        case .goal: "/goals/\(key)"
        case .slot: "/slots/\(key)"
        case .message: "/cases/\(key)"
        }
    }
}
