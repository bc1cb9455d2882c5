import Storage
import Workplace
import WorkingTime

/// What the machine noticed, each with how to mend it.
struct FindingsList {
    let visit: Visit
    let seen: SeenPost

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        <section class="section" aria-labelledby="checks"><h2 id="checks">\(texts.checks)</h2>
        <ul>\(seen.findings.map(row))\(seen.findings.contains(where: \.isOpen) ? nil : fine)</ul>
        <p class="small muted">\(texts.machineDoesNotJudge)</p></section>
        """
    }

    private func row(_ finding: Finding) -> HTML {
        let look = Look(finding)
        return """
            <li class="finding \(look.tone)">\(icon(look.icon))<div><p><span class="level">\(texts.level(of: finding)):</span> \
            \(texts.sentence(for: finding, in: seen))</p>\(remedy(finding))</div></li>
            """
    }

    private func remedy(_ finding: Finding) -> HTML? {
        guard finding.severity == .blocks, !finding.isOverridden else { return nil }
        return "<p><a class=\"hit\" href=\"/posts/\(seen.post.id)/findings/\(finding.key)/override\">\(texts.askToOverride)</a></p>"
    }

    private var fine: HTML {
        "<li class=\"finding fine\">\(icon("check"))<div><p><span class=\"level\">\(texts.inOrder):</span> \(texts.nothingStops)</p></div></li>"
    }

    private struct Look {
        let tone: String
        let icon: String

        init(_ finding: Finding) {
            (tone, icon) =
                switch finding.severity {
                case _ where finding.isOverridden: ("fine", "check")
                case .blocks: ("blocks", "block")
                case .warns: ("warns", "warn")
                case .asks, .hint: ("asks", "ask")
                }
        }
    }
}

/// How the post will look on a channel, more or less.
struct PostPreview {
    let visit: Visit
    let seen: SeenPost
    let channel: Channel

    var html: HTML {
        let texts = visit.texts
        return """
            <section class="section" aria-labelledby="preview"><h2 id="preview">\(texts.preview)</h2>
            <article class="preview" aria-label="\(texts.preview), \(channel.name)"><header><span class="who unit" aria-hidden="true">\
            \(channel.name.prefix(1).uppercased())</span><span class="small"><strong>\(channel.name)</strong><br>\
            <span class="muted">\(channel.handle), \(texts.name(of: channel.network))</span></span></header>
            <div class="body" lang="\(seen.post.language.rawValue)">\(HTML.paragraphs(seen.post.words(for: channel.id)))</div>
            \(seen.post.pictures.first.map(picture))\(when)</article></section>
            """
    }

    private func picture(_ picture: Picture) -> HTML {
        "<figure><img class=\"picture\" src=\"/media/\(picture.id)\" alt=\"\(picture.altText)\" width=\"\(picture.width)\" height=\"\(picture.height)\"></figure>"
    }

    private var when: HTML? {
        seen.post.leavesAt.map { "<footer class=\"small muted\">\(visit.texts.moment($0, now: visit.now))</footer>" }
    }
}

/// Says that nothing of this leaves the house.
struct PracticeNote {
    let texts: Texts

    var html: HTML { "<p class=\"note practice\">\(texts.practiceNote)</p>" }
}

/// Somebody read the post and asks for a change.
struct ReturnedNote {
    let visit: Visit
    let seen: SeenPost

    var html: HTML? {
        guard case .draft(let returned?) = seen.post.stage else { return nil }
        return """
            <div class="note"><p>\(visit.texts.sentBack(by: seen.deciderName ?? ""))</p>\
            <blockquote class="words no-rule">\(HTML.paragraphs(returned.note))</blockquote></div>
            """
    }
}

/// Somebody else has saved meanwhile: both texts stand side by side, and the next save takes what is in the form.
struct ConflictNote {
    let visit: Visit
    let seen: SeenPost
    let state: FormState

    var html: HTML? {
        guard state.isConflict else { return nil }
        let texts = visit.texts
        return """
            <section class="note stop stack" aria-labelledby="conflict"><h2 class="h-21" id="conflict">\(texts.changedBy(seen.editorName, texts.moment(seen.editedAt, now: visit.now)))</h2>
            <p>\(texts.conflictExplained)</p><blockquote class="words">\(HTML.paragraphs(seen.post.words))</blockquote></section>
            """
    }
}

extension FormState {
    /// The form came back because somebody else had saved in between.
    var isConflict: Bool { problems.contains { $0.isConflict } }
}
