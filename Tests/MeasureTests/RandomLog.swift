import WorkingTime

/// A house that lives at random: well-formed deeds of every kind that refer to each other.
struct RandomLog {
    private var dice: Dice
    private let start: Instant
    private let seconds: Int
    private(set) var lines: [String] = []

    init(seed: UInt64, deeds: Int, from start: String = "2025-09-01T00:00:00Z", weeks: Int = 64) {
        dice = Dice(seed: seed)
        self.start = Instant(start)!
        seconds = weeks * 7 * 86_400
        found()
        for _ in 0..<deeds { add() }
    }

    /// Units, people, accounts, rules and lessons, so that the gates of the first stages can open.
    private mutating func found() {
        for unit in ["u1", "u2", "u3"] {
            note(
                at: 60, "unit.set", by: "admin", unit,
                #""name":"\#(unit)","functions":["sales","communications","customerService","leadership","productDevelopment"],"primary":"sales""#
            )
            for member in 0..<5 {
                note(at: 70, "member.set", by: "admin", nil, #""member":"\#(unit)m\#(member)","home":"\#(unit)","roles":["leader"]"#)
                for lesson in 1...4 { note(at: 9_000, "lesson.passed", by: "\(unit)m\(member)", nil, #""lesson":"L0\#(lesson)""#) }
                note(at: 9_000, "rules.acknowledged", by: "\(unit)m\(member)", nil, #""version":"v0","right":3"#)
            }
            note(
                at: 90, "account.set", by: "admin", unit,
                #""account":"\#(unit)a","network":"n","stewards":["\#(unit)m0","\#(unit)m1"],"publishers":["\#(unit)m0"],"recovery":true"#)
        }
        note(at: 80, "rules.published", by: "admin", nil, #""version":"v0""#)
    }

    private mutating func add() {
        let unit = dice.happens(95) ? dice.pick(["u1", "u2", "u3", "u4"]) : nil
        let by = dice.happens(90) ? "\(dice.pick(["u1", "u2", "u3"]))m\(dice.roll(0..<6))" : nil
        let (kind, fields) = dice.deed(count: lines.count, on: date)
        // One second in a thousand is a round hour, so that bounds and ties are met.
        let second = dice.happens(30) ? dice.roll(0..<seconds / 3_600) * 3_600 : dice.roll(0..<seconds)
        note(
            at: second, kind, by: by, kind == "unit.set" || kind == "account.set" || kind == "quiet.declared" ? unit ?? "u1" : unit, fields)
    }

    private func date(_ day: Int) -> String { "\(Clock.helsinki.date(of: start) + day)" }

    private mutating func note(at second: Int, _ kind: String, by: String?, _ unit: String?, _ fields: String) {
        let at = Instant(seconds: start.seconds + Int64(second))
        let doer = by.map { #","by":"\#($0)""# } ?? ""
        let place = unit.map { #","unit":"\#($0)""# } ?? ""
        lines.append(#"{"id":"d\#(lines.count)","at":"\#(at)","kind":"\#(kind)"\#(doer)\#(place),\#(fields)}"#)
    }
}
