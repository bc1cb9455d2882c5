import Storage
import Workplace

/// A step of the set-up. Each can be skipped and come back to; what is done follows from what there is.
enum SetUpStep: Int, CaseIterable {
    case organisation = 1
    case units, channel, rules, people

    var path: String {
        switch self {
        case .organisation: "/setup"
        case .units: "/setup/units"
        case .channel: "/setup/channel"
        case .rules: "/setup/rules"
        case .people: "/setup/people"
        }
    }

    var next: SetUpStep? { SetUpStep(rawValue: rawValue + 1) }

    func isDone(_ progress: SetUpProgress) -> Bool {
        switch self {
        case .organisation: true
        case .units: progress.unitCount > 1
        case .channel: progress.channelCount > 0
        case .rules: progress.rulesVersion != nil
        case .people: progress.memberCount > 1
        }
    }

    /// Where somebody who returns goes on.
    static func next(_ progress: SetUpProgress) -> SetUpStep { allCases.first { !$0.isDone(progress) } ?? .people }
}

/// The steps beside the page of one of them.
struct SetUpSteps {
    let visit: Visit
    let current: SetUpStep
    let progress: SetUpProgress

    var html: HTML {
        let texts = visit.texts
        return """
            <nav aria-label="\(texts.setUpSteps)"><p class="label phone-only">\(texts.step(current.rawValue, of: SetUpStep.allCases.count))</p>\
            <ol class="steps">\(SetUpStep.allCases.map(item))</ol></nav>
            """
    }

    private func item(_ step: SetUpStep) -> HTML {
        let name = visit.texts.name(of: step)
        if step == current { return "<li aria-current=\"step\"><span>\(name)</span></li>" }
        let isDone = step.isDone(progress)
        // The organisation is founded once; the other steps are open.
        let link: HTML = step == .organisation ? "<span>\(name)</span>" : "<a href=\"\(step.path)\">\(name)</a>"
        return "<li\(isDone ? " class=\"done\"" as HTML : "")>\(link)\(isDone ? doneForReaders : nil)</li>"
    }

    /// The sign in front of a done step is drawn by the style sheet and heard by nobody.
    private var doneForReaders: HTML { "<span class=\"visually-hidden\"> (\(visit.texts.done))</span>" }
}

/// Where an administrator left the set-up, until it is finished.
struct SetUpReminder {
    let visit: Visit
    let member: Member

    var html: HTML? {
        guard member.may(.administer), let organisation = visit.organisation, organisation.setUpAt == nil else { return nil }
        return """
            <p class="note idea-line">\(visit.texts.setUpUnfinished) <a href="/setup">\(visit.texts.continueSetUp)</a></p>
            """
    }
}
