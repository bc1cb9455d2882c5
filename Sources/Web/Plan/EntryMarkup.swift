import Storage
import Workplace
import WorkingTime

/// One place or post on a day of the calendar.
struct EntryMarkup {
    let visit: Visit
    let entry: CalendarEntry
    /// Other units in the same hour, while it is still ahead.
    let others: [String]

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        <a class="entry\(css)" href="\(path)"><time datetime="\(machineTime)">\(texts.clockTime(minute: entry.time.minute))</time>\
        \(title)<span class="meta">\(meta.joined(separator: ", "))</span></a>
        """
    }

    private var path: String {
        switch entry {
        case .slot(let seen): "/slots/\(seen.id)"
        case .post(let post, _): "/posts/\(post.id)"
        }
    }

    private var css: String {
        switch entry {
        case .slot: " slot"
        case .post(let post, _): post.state.css
        }
    }

    /// A headline in the words of people stays within its box; the page behind it has the whole.
    private var title: HTML {
        switch entry {
        case .slot(let seen): seen.slot.plan.topic.isEmpty ? "\(texts.topicOpen)" : "<span dir=\"auto\">\(seen.slot.plan.topic)</span>"
        case .post(let post, _): "<span dir=\"auto\">\(post.title.isEmpty ? texts.name(of: post.state) : post.title)</span>"
        }
    }

    private var meta: [String] {
        var parts = [entry.unitName]
        switch entry {
        case .slot(let seen):
            parts.append(seen.slot.plan.ownerID == nil ? texts.ownerMissing : texts.slotReserved)
            if let restriction = seen.slot.plan.restriction { parts.append(texts.restricted(restriction).lowercased()) }
        case .post(let post, _):
            if post.isRehearsal { parts.append(texts.rehearsal) }
            if post.state != .published { parts.append(texts.name(of: post.state)) }
        }
        if !others.isEmpty { parts.append(texts.sameHour(as: others)) }
        return parts
    }

    private var machineTime: String { "\(entry.time.date)T\(entry.time.minute.timeFieldValue)" }
}

extension PlannedPost.State {
    /// The class of the style sheet: plain once it is out.
    var css: String {
        switch self {
        case .draft, .submitted, .approved, .paused: " waits"
        case .scheduled, .goingOut: " planned"
        case .published, .partlyPublished: ""
        case .failed: " failed"
        }
    }
}

/// What the colours of entries mean; the words stand in the entries too.
struct EntryKey {
    let texts: Texts

    var html: HTML {
        """
        <div class="key">\(item(bar("kuusi"), texts.name(of: PlannedPost.State.published)))\
        \(item(bar("jarvi"), texts.name(of: PlannedPost.State.scheduled)))\(item(bar("okra-graphic", tint: "tuohi"), texts.keyWaiting))\
        \(item(dashes, texts.keySlot))\(item(bar("puolukka"), texts.name(of: PlannedPost.State.failed)))</div>
        """
    }

    private func item(_ drawing: HTML, _ word: String) -> HTML {
        "<span><svg viewBox=\"0 0 12 12\" aria-hidden=\"true\">\(drawing)</svg>\(word)</span>"
    }

    private func bar(_ colour: String, tint: String? = nil) -> HTML {
        """
        <path fill="var(--\(tint ?? colour + "-tint"))" d="M0 0h12v12H0z"/><path fill="var(--\(colour))" d="M0 0h4v12H0z"/>
        """
    }

    private var dashes: HTML {
        "<path fill=\"none\" stroke=\"var(--edge)\" stroke-width=\"1.5\" stroke-dasharray=\"2 2\" d=\"M1 1h10v10H1z\"/>"
    }
}
