import WorkingTime

/// An organisation at work: units that listen, answer, plan, publish and learn, week after week.
///
/// Each unit has twelve members and its own pace; `busyness` says how many rounds of each thing a unit does in a week,
/// some 21 deeds each.
struct House {
    let units: Int
    let weeks: Int
    let busyness: Int
    let monday = LocalDate("2024-09-02")!
    private var dice = Dice(seed: 2_026)
    private var count = 0

    init(units: Int, weeks: Int, busyness: Int) {
        self.units = units
        self.weeks = weeks
        self.busyness = busyness
    }

    static let members = 12

    /// The lines of the first day: units, people, accounts, rules, basic lessons.
    mutating func founding() -> [String] {
        var lines = [deed(at: start, "rules.published", by: "admin", "", #","version":"v1""#)]
        for unit in 0..<units {
            lines.append(
                deed(
                    at: start, "unit.set", by: "admin", "u\(unit)",
                    #","name":"Unit \#(unit)","functions":["sales","customerService","communications"],"primary":"sales","rhythm":1"#))
            for member in 0..<Self.members { lines += joining(unit, member) }
            lines.append(
                deed(
                    at: start + .seconds(60), "account.set", by: "admin", "u\(unit)",
                    #","account":"u\#(unit)a","network":"mastodon","stewards":["u\#(unit)m0","u\#(unit)m1"],"publishers":["u\#(unit)m0","u\#(unit)m2"],"recovery":true"#
                ))
        }
        return lines
    }

    private mutating func joining(_ unit: Int, _ member: Int) -> [String] {
        let name = "u\(unit)m\(member)"
        var lines = [
            deed(
                at: start + .seconds(30), "member.set", by: "admin", "",
                #","member":"\#(name)","home":"u\#(unit)","roles":[\#(member == 0 ? #""leader""# : "")]"#),
            deed(at: start + .hours(9), "rules.acknowledged", by: name, "", #","version":"v1","right":3"#),
        ]
        for lesson in 1...4 {
            lines.append(deed(at: start + .hours(9 + lesson), "lesson.passed", by: name, "", #","lesson":"L0\#(lesson)""#))
        }
        return lines
    }

    /// What all units did in a week, in the order of time.
    mutating func lines(ofWeek week: Int) -> [String] {
        var lines: [(at: Instant, line: String)] = []
        for unit in 0..<units {
            for round in 0..<busyness { work(unit, week, round, &lines) }
            if week % 13 == 0 { plan(unit, week, &lines) }
        }
        return lines.sorted { $0.at < $1.at }.map(\.line)
    }

    private mutating func work(_ unit: Int, _ week: Int, _ round: Int, _ lines: inout [(at: Instant, line: String)]) {
        let thing = "u\(unit)w\(week)r\(round)"
        post(unit, week, thing, &lines)
        message(unit, week, thing, &lines)
        together(unit, week, thing, &lines)
    }

    private mutating func post(_ unit: Int, _ week: Int, _ thing: String, _ lines: inout [(at: Instant, line: String)]) {
        let post = #","post":"p\#(thing)""#
        let day = dice.roll(0..<3)
        add(
            "slot.planned", week, day, unit,
            #","slot":"s\#(thing)","date":"\#(monday + 7 * week + day + 3)","topic":"given","owner":"u\#(unit)m1""#, &lines)
        add("post.written", week, day, unit, "\(post),\"characters\":\(dice.roll(30..<300))", &lines)
        add("post.planned", week, day, unit, #"\#(post),"slot":"s\#(thing)","goal":"g\#(unit)x\#(week / 13)","idea":"i\#(thing)""#, &lines)
        add("post.checked", week, day + 2, unit, "\(post),\"findings\":\(dice.happens(90) ? 0 : 1)", &lines)
        add("post.submitted", week, day + 2, unit, post, &lines)
        add("post.decided", week, day + 2, unit, #"\#(post),"decision":"approved""#, &lines)
        add("post.published", week, day + 3, unit, "\(post),\"media\":\(dice.roll(0..<3)),\"described\":\(dice.roll(0..<3))", &lines)
    }

    private mutating func message(_ unit: Int, _ week: Int, _ thing: String, _ lines: inout [(at: Instant, line: String)]) {
        let message = #","message":"m\#(thing)""#
        let day = dice.roll(0..<5)
        add("message.received", week, day, unit, #"\#(message),"contact":"c\#(unit)x\#(dice.roll(0..<200))""#, by: nil, &lines)
        add("message.classified", week, day, unit, #"\#(message),"class":"question""#, &lines)
        if dice.happens(10) {
            add("message.routed", week, day, unit, #"\#(message),"to":"u\#(dice.roll(0..<units))","reason":"given""#, &lines)
        }
        add("message.answered", week, day + 1, unit, #"\#(message),"words":\#(dice.roll(1..<40)),"text":"t\#(thing)""#, &lines)
        add("message.closed", week, day + 1, unit, #"\#(message),"outcome":"solved""#, &lines)
    }

    private mutating func together(_ unit: Int, _ week: Int, _ thing: String, _ lines: inout [(at: Instant, line: String)]) {
        let idea = #","idea":"i\#(thing)""#
        let on = #","on":"i\#(thing)""#
        add("listening.done", week, dice.roll(0..<5), unit, #","items":3"#, &lines)
        add("actor.read", week, dice.roll(0..<5), unit, #","actor":"k\#(dice.roll(0..<400))""#, &lines)
        add("idea.given", week, 0, unit, #"\#(idea),"characters":80"#, &lines)
        add("comment.made", week, dice.roll(1..<5), unit, "\(on),\"characters\":\(dice.roll(5..<90))", &lines)
        add("vote.given", week, dice.roll(1..<5), unit, on, &lines)
        add("idea.decided", week, dice.roll(2..<6), unit, #"\#(idea),"decision":"take","characters":40"#, &lines)
        add("insight.written", week, dice.roll(0..<5), unit, #","insight":"n\#(thing)","sources":2"#, &lines)
        add("insight.decided", week, 6, unit, #","insight":"n\#(thing)","characters":40,"told":true"#, &lines)
        add("loop.opened", week, dice.roll(0..<5), unit, #","loop":"l\#(thing)","function":"sales""#, &lines)
        if dice.happens(20) { add("share.made", week, dice.roll(0..<5), unit, #","difference":0.5"#, &lines) }
    }

    /// A quarter's goal, review and lessons.
    private mutating func plan(_ unit: Int, _ week: Int, _ lines: inout [(at: Instant, line: String)]) {
        let from = monday + 7 * week
        let goal = #","goal":"g\#(unit)x\#(week / 13)""#
        add("goal.set", week, 0, unit, #"\#(goal),"metric":"given","baseline":1,"target":2,"from":"\#(from)","to":"\#(from + 90)""#, &lines)
        add("review.held", week, 1, unit, #","participants":["u\#(unit)m0","u\#(unit)m1","u\#(unit)m2"],"decisions":2,"results":3"#, &lines)
    }

    private mutating func add(
        _ kind: String, _ week: Int, _ day: Int, _ unit: Int, _ fields: String, _ lines: inout [(at: Instant, line: String)]
    ) {
        add(kind, week, day, unit, fields, by: "u\(unit)m\(dice.roll(0..<Self.members))", &lines)
    }

    private mutating func add(
        _ kind: String, _ week: Int, _ day: Int, _ unit: Int, _ fields: String, by: String?,
        _ lines: inout [(at: Instant, line: String)]
    ) {
        // Never beyond the week, so that weeks follow each other.
        let second = min(7 * week + day, 7 * week + 6) * 86_400 + dice.roll(6 * 3_600..<16 * 3_600)
        let at = start + .seconds(second)
        lines.append((at, deed(at: at, kind, by: by, "u\(unit)", fields)))
    }

    private var start: Instant { Clock.helsinki.midnight(monday) }

    private mutating func deed(at: Instant, _ kind: String, by: String?, _ unit: String, _ fields: String) -> String {
        count += 1
        let doer = by.map { #","by":"\#($0)""# } ?? ""
        let place = unit.isEmpty ? "" : #","unit":"\#(unit)""#
        return #"{"id":"d\#(count)","at":"\#(at)","kind":"\#(kind)"\#(doer)\#(place)\#(fields)}"#
    }
}
