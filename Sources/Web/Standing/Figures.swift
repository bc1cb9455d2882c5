import Measure
import Workplace

/// One part of a gate as it may be shown: x of n, weeks, days; of few people only whether it is met (`docs/measure.md` 11.2).
struct PartFigure {
    let part: PartResult
    let gate: Gate
    /// Members of the unit.
    let members: Int
    let texts: Texts

    private static let smallestGroup = 5

    /// Nothing but met or not yet is told, and no deeds are listed.
    var isHidden: Bool {
        if members < Self.smallestGroup, gate.dimension == "D6" || part.indicator.isAboutPeople { return true }
        guard part.indicator.isAboutPeople, let n = part.n else { return false }
        return n < Self.smallestGroup
    }

    /// Some are people, but so few, or so few are missing, that they could be told apart.
    private var isBlurred: Bool {
        guard part.indicator.isAboutPeople else { return false }
        if let x = part.x, let n = part.n { return Self.isFew(x) || Self.isFew(n - x) }
        guard let value = part.value else { return false }
        return value > .zero && value < Figure(Self.smallestGroup)
    }

    /// `7 / 15, raja 60 %`.
    var html: HTML {
        if isHidden { return "\(texts.word(for: part.decision))" }
        guard part.decision != .unknown else { return "\(texts.noEvidenceYet)" }
        return "\(value.unbroken), \("\(texts.limit) \(threshold)".unbroken)"
    }

    var value: String {
        if let x = part.x, let n = part.n { return isBlurred ? blurred(x, of: n) : "\(x) / \(n)" }
        guard let value = part.value else { return texts.noEvidenceYet }
        return isBlurred ? texts.underFive : texts.amount(texts.number(value), of: part.indicator.measuredIn)
    }

    var threshold: String {
        if part.indicator.sort == .number { return texts.number(part.threshold) }
        return part.threshold == Figure(1) ? texts.all : "\(texts.number(Figure(tenThousandths: part.threshold.tenThousandths * 100))) %"
    }

    private func blurred(_ x: Int, of n: Int) -> String {
        Self.isFew(x) ? "\(texts.underFive) / \(n)" : texts.underFiveMissing(of: n)
    }

    private static func isFew(_ count: Int) -> Bool { (1..<smallestGroup).contains(count) }

    /// A bar with a tick at the threshold; none where it would tell what words keep back.
    var meter: HTML? {
        guard !isHidden, !isBlurred, part.decision != .unknown, let value = part.value else { return nil }
        let length = Self.share(value.asDouble, of: scale)
        let goal = Self.share(part.threshold.asDouble, of: scale)
        return """
            <svg class="meter" role="img" aria-label="\(self.value), \(texts.limit) \(threshold)"><rect class="track" y="4" width="100%" height="4"/>\
            <rect class="fill\(part.decision == .met ? "" : " short")" y="4" width="\(length)%" height="4"/>\
            <rect class="goal" x="\(min(goal, 98))%" y="0" width="2" height="12"/></svg>
            """
    }

    /// What the whole bar stands for.
    private var scale: Double {
        if part.indicator.sort != .number { return 1 }
        let usual =
            switch part.indicator {
            case .activeWeeks, .listeningWeeks: 13.0
            case .listeningWeeksOfEight: 8.0
            case .unevenness: 1.0
            case .planReach: 4.0
            default: part.threshold.asDouble * 1.25
            }
        return max(usual, part.value?.asDouble ?? 0, 0.01)
    }

    private static func share(_ value: Double, of scale: Double) -> Int { Int((max(0, min(1, value / scale)) * 100).rounded()) }
}

extension String {
    /// Kept on one line: a number and its word are read together.
    var unbroken: String { String(String.UnicodeScalarView(unicodeScalars.map { $0 == " " ? "\u{a0}" : $0 })) }
}

extension Indicator {
    /// Whether it counts people of the house: then no list leads to anyone.
    var isAboutPeople: Bool {
        switch self {
        case .basics, .basicsEver, .skilled, .roleWalked, .roleChosen, .activeShare, .activeMembers, .realMakers, .ownWords, .ideaGivers,
            .coDrafters, .expertAnswerers, .publishersCommitted, .publishersCommittedCount, .membersCommitted, .membersCommittedCount,
            .leaders:
            true
        default: false
        }
    }

    enum Measured { case weeks, days, pieces }

    var measuredIn: Measured {
        switch self {
        case .activeWeeks, .listeningWeeks, .listeningWeeksOfEight, .planReach: .weeks
        case .longestSilence: .days
        default: .pieces
        }
    }
}
