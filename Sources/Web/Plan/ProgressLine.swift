import Workplace

/// How far a goal has come: a line from the baseline to the target, with where it stands now.
///
/// The sentence above says the same, and so does the table beneath; x is in per cent, so that the line stretches while type stays.
struct ProgressLine {
    let texts: Texts
    let goal: Goal

    var html: HTML {
        """
        <figure class="chart"><figcaption>\(texts.standing(of: goal))</figcaption>
        <svg height="64" role="img" aria-label="\(texts.standing(of: goal))">\
        <line class="axis" x1="\(Self.start)%" x2="\(Self.end)%" y1="32" y2="32"/>\(way)\
        <line class="target" x1="\(Self.end)%" x2="\(Self.end)%" y1="20" y2="44"/>\
        <line class="axis" x1="\(Self.start)%" x2="\(Self.start)%" y1="26" y2="38"/>\(mark)\
        <text x="0" y="60">\(texts.baseline.lowercased()) \(texts.number(goal.content.baseline))</text>\
        <text x="100%" y="60" text-anchor="end">\(texts.target.lowercased()) \(texts.number(goal.content.target))</text></svg>
        <details><summary>\(texts.numbersLabel)</summary>\(table)</details></figure>
        """
    }

    // The line leaves room on both sides for those who fall behind or go past.
    private static let start = 6
    private static let end = 86

    /// Where on the line a value stands, in per cent; what is far outside stays at the edge.
    private func place(of value: Double) -> Int {
        let share = min(max(goal.share(at: value), -0.06), 1.14)
        return Self.start + Int((share * Double(Self.end - Self.start)).rounded())
    }

    private var way: HTML? {
        guard let value = goal.standing else { return nil }
        return "<line class=\"way\" x1=\"\(Self.start)%\" x2=\"\(place(of: value))%\" y1=\"32\" y2=\"32\"/>"
    }

    private var mark: HTML? {
        guard let value = goal.standing else { return nil }
        let x = place(of: value)
        let anchor = x < 20 ? "start" : x > 80 ? "end" : "middle"
        return """
            <circle class="solid" cx="\(x)%" cy="32" r="6"/>\
            <text class="strong" x="\(x)%" y="16" text-anchor="\(anchor)">\(standingName.lowercased()) \(texts.number(value))</text>
            """
    }

    private var standingName: String { goal.conclusion == nil ? texts.now : texts.outcome }

    private var table: HTML {
        """
        <table><tbody>\(row(texts.baseline, goal.content.baseline))\(goal.standing.map { row(standingName, $0) })\
        \(row(texts.target, goal.content.target))</tbody></table>
        """
    }

    private func row(_ name: String, _ value: Double) -> HTML {
        "<tr><th scope=\"row\">\(name)</th><td>\(texts.number(value))</td></tr>"
    }
}
