import Measure
import Storage
import Workplace
import WorkingTime

/// What one person can do now for the next step of a unit: by rights there, and by what of it is still to be done by oneself.
struct OwnReach: Sendable {
    let member: Member
    let unit: Unit
    let hasBasics: Bool
    let hasAcknowledged: Bool
    let hasRole: Bool
    /// A lesson of the basics or of the chosen role's path waits.
    let hasLessonToTake: Bool

    /// The page where this person can take the step now; nil when it is somebody else's.
    func place(of step: StepWording) -> String? {
        guard let path = step.path(of: unit), member.home == unit.id || member.may(.lead, in: unit.id) else { return nil }
        return mayAct(at: path, for: step.gate) ? path : nil
    }

    private func mayAct(at path: String, for gate: Gate) -> Bool {
        switch path.split(separator: "/").first {
        case "lessons": gate.parts.contains { $0.indicator == .roleWalked } ? hasRole && hasLessonToTake : !hasBasics
        case "rules": !hasAcknowledged
        case "me": !hasRole
        case "accounts": member.may(.lead, in: unit.id) || member.may(.administer)
        case "inbox": member.may(.respond, in: unit.id)
        case "listening", "actors": member.may(.read, in: unit.id)
        // Anyone gives an idea; answering one and making posts of them is the writers'.
        case "ideas":
            gate.parts.contains { [.ideasAnswered, .ideasPublished].contains($0.indicator) } ? member.may(.write, in: unit.id) : true
        case "reviews", "talkoot", "issues", "insights", "loops": member.may(.write, in: unit.id)
        default: member.may(.write, in: unit.id)
        }
    }

    /// The first of a unit's next steps that is this person's to take.
    func first(of steps: [Step], in model: Model, _ texts: Texts) -> (step: StepWording, place: String)? {
        for step in steps {
            guard let wording = StepWording(step, model, texts), let place = place(of: wording) else { continue }
            return (wording, place)
        }
        return nil
    }
}

extension OwnReach {
    init(_ member: Member, in unit: Unit, knowing learning: OwnLearning) {
        self.init(
            member: member, unit: unit, hasBasics: learning.hasBasics, hasAcknowledged: learning.hasAcknowledged,
            hasRole: member.chosenRole != nil, hasLessonToTake: learning.path.next() != nil)
    }

    /// For the unit that is helped next; nil when there is none.
    static func toHelp(_ standing: HouseStanding, _ member: Member, knowing learning: OwnLearning) -> OwnReach? {
        standing.helpedNext.map { OwnReach(member, in: $0.unit, knowing: learning) }
    }
}

/// The unit's next step on one's own page: only when it is something one can do now, and then one press away.
struct OwnStep {
    let texts: Texts
    let unit: Unit
    let step: StepWording
    let place: String

    static func read(for visit: Visit) async throws -> OwnStep? {
        let member = try visit.signedIn()
        let standing = try await HouseStanding.read(for: visit)
        guard let home = standing.unit(member.home?.text) else { return nil }
        let seen = try await SeenUnit.read(home, in: standing, for: visit)
        let reach = OwnReach(member, in: home, knowing: try await .read(for: visit))
        guard let found = reach.first(of: seen.maturity?.next ?? [], in: standing.model, visit.texts) else { return nil }
        return OwnStep(texts: visit.texts, unit: home, step: found.step, place: found.place)
    }

    var html: HTML {
        """
        <section class="next" aria-labelledby="own-step"><p class="label">\(texts.nextStep): \(unit.name)</p><h2 id="own-step">\(step.sentence)</h2>
        <p class="why">\(texts.yoursToDo)</p><dl><div><dt>\(texts.timeNeeded)</dt><dd>\(step.time)</dd></div></dl>
        <div class="row-of"><a class="button" href="\(place)">\(texts.doItNow)</a>\
        <a class="button bare" href="/units/\(unit.address)/gates/\(step.gate.id)">\(texts.whyThis)</a></div></section>
        """
    }
}
