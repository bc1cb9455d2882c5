import HTTPTypes
import Measure
import Workplace

/// A next step in words: what to do, how long it takes, and where it is done.
///
/// A step about people must not tell how many are missing while they are few (`docs/measure.md` 11.2): then it says 1–4, and its
/// time is that of one of them.
struct StepWording {
    let step: Step
    let gate: Gate
    let texts: Texts

    /// Nil when the model no longer has the step's gate.
    init?(_ step: Step, _ model: Model, _ texts: Texts) {
        guard let gate = model.gate(step.gate) else { return nil }
        (self.step, self.gate, self.texts) = (step, gate, texts)
    }

    var sentence: String {
        texts.say(step.action.wording).replacing("{k}", with: isAboutFewPeople ? "1–4" : "\(step.deficit)")
    }

    var time: String { isAboutFewPeople ? texts.minutesEach(step.minutes) : texts.shortMinutes(step.effort) }

    /// The minutes alone, for a column of a table.
    var shortTime: String { isAboutFewPeople ? texts.shortMinutesEach(step.minutes) : "\(step.effort)" }

    /// The page where it is done; nil where no such page exists yet.
    var path: String? { StepPlace.path(for: gate.id, part: step.part) }

    /// The page where the step of `unit` is done: some steps are done on the unit's own pages.
    func path(of unit: Unit) -> String? { StepPlace.path(for: gate.id, part: step.part, of: unit) }

    private var isAboutFewPeople: Bool {
        let part = step.part.flatMap { gate.parts.indices.contains($0 - 1) ? gate.parts[$0 - 1] : nil }
        let isAboutPeople =
            part.map(\.indicator.isAboutPeople) ?? (gate.parts + (gate.anyOf?.parts ?? [])).contains(where: \.indicator.isAboutPeople)
        return isAboutPeople && step.deficit < 5
    }
}

/// Where a gate's next step is done.
enum StepPlace {
    static func path(for gate: String, part: Int?) -> String? {
        (places["\(gate)/\(part ?? 0)"] ?? places[gate] ?? []).first(where: Site.hasPage)
    }

    static func path(for gate: String, part: Int?, of unit: Unit) -> String? {
        gate == "G4.1" || gate == "G5.1" ? "/units/\(unit.address)/loop" : path(for: gate, part: part)
    }

    /// By gate, or by gate and part where parts are done in different places. Of several the first that exists is taken.
    private static let places: [String: [String]] = [
        "G1.1": ["/accounts/new", "/accounts"], "G1.2": ["/lessons"], "G1.3": ["/actors", "/listening"],
        "G1.4": ["/rules/acknowledgement", "/rules"],
        "G2.1": ["/slots/new", "/posts/new"], "G2.2": ["/posts/new"], "G2.3": ["/rules/acknowledgement", "/rules"], "G2.3/2": ["/lessons"],
        "G2.4": ["/inbox"], "G2.5": ["/accounts"], "G2.5/2": ["/ideas"], "G2.6": ["/inbox"],
        "G3.1": ["/slots/new", "/posts/new"], "G3.2": ["/posts/new"], "G3.3": ["/slots/new", "/calendar"],
        "G3.4": ["/calendar", "/slots/new"],
        "G3.5": ["/goals/new", "/goals"], "G3.5/2": ["/goals"], "G3.6": ["/inbox"], "G3.7": ["/ideas"], "G3.8": ["/ideas"],
        "G3.9": ["/calendar/list"], "G3.9/1": ["/rules/acknowledgement", "/rules"], "G3.10": ["/listening/new", "/listening"],
        "G4.2": ["/calendar"], "G4.2/1": ["/calendar"], "G4.2/2": ["/calendar"], "G4.2/3": ["/goals"], "G4.3": ["/inbox"],
        "G4.1": ["/units"], "G4.4": ["/ideas"],
        "G4.5": ["/ideas"], "G4.5/2": ["/inbox"], "G4.6": ["/me"], "G4.6/1": ["/lessons"], "G4.7": ["/ideas"], "G4.8": ["/insights"],
        "G4.9": ["/calendar/list"], "G5.1": ["/units"], "G5.2": ["/goals"], "G5.2/2": ["/goals"], "G5.3": ["/posts/new"],
        "G5.4": ["/goals"], "G5.4/2": ["/reviews/new"], "G5.5": ["/issues/new"], "G5.6": ["/ideas"], "G5.7": ["/talkoot/new"],
    ]
}

extension Site {
    /// Whether there is a page at `path`, whatever stands in place of the keys of its address.
    static func hasPage(_ path: String) -> Bool {
        let asked = path.split(separator: "/")
        return pages.contains { page in
            page.count == asked.count && zip(page, asked).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
        }
    }

    private static let pages: [[Substring]] = routes.filter { $0.method == .get }.map { $0.path.split(separator: "/") }
}
