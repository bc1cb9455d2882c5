import Measure
import Workplace

/// The units as links of one chain: thickness tells stage and how much of the next one holds, the last is helped next.
///
/// A picture beside words: each link's name and stage are text, so nothing is lost without it. A very long chain says nothing
/// that its table does not say better, and is left out; so is a chain of one.
struct Chain {
    let visit: Visit
    let standing: HouseStanding

    private static let longest = 30
    private var texts: Texts { visit.texts }

    var html: HTML? {
        let links = standing.links
        guard (2...Self.longest).contains(links.count) else { return nil }
        return "<ol class=\"chain\">\(links.enumerated().map { link($1, isBroad: $0 % 2 == 0) })</ol>"
    }

    private func link(_ link: HouseStanding.Link, isBroad: Bool) -> HTML {
        let isNext = link.unit.id == standing.helpedNext?.unit.id
        let stroke = isNext ? "2.5" : Self.stroke(link)
        return """
            <li\(isNext ? " class=\"weak\"" as HTML : "")><a href="/units/\(link.unit.address)">\
            <svg class="not-phone" aria-hidden="true"><rect x="-3%" width="106%" y="\(isBroad ? 11 : 16)" height="\(isBroad ? 22 : 12)" \
            rx="\(isBroad ? 11 : 6)" stroke-width="\(stroke)"/></svg>\
            <svg class="phone-only" aria-hidden="true"><rect y="-4" height="56" x="\(isBroad ? 9 : 14)" width="\(isBroad ? 22 : 12)" \
            rx="\(isBroad ? 11 : 6)" stroke-width="\(stroke)"/></svg>\
            \(name(of: link.unit))<small class="muted">\(texts.stageMark(link.maturity.stage))\
            <span class="visually-hidden">, \(texts.gatesOfNextStage(link.holding, of: link.gates))\
            \(isNext ? ". \(texts.helpedNext)" as HTML : "")</span></small></a></li>
            """
    }

    /// Finnish divides by rule; it is only for the eye.
    private func name(of unit: Unit) -> HTML {
        let divided = visit.organisation?.language == .finnish ? unit.name.divisible : unit.name
        guard divided != unit.name else { return "<span class=\"unit-name\">\(unit.name)</span>" }
        return """
            <span class="unit-name" aria-hidden="true">\(divided)</span><span class="visually-hidden">\(unit.name)</span>
            """
    }

    /// From 1.6 to 7.2 pixels.
    private static func stroke(_ link: HouseStanding.Link) -> String {
        let share: Double = link.gates == 0 ? 0 : Double(link.holding) / Double(link.gates)
        let steps: Double = Double(link.maturity.stage) + share
        let tenths = Int((16 + 11 * steps).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}

extension String {
    /// With soft hyphens in its long words, where a consonant and a vowel begin a syllable: a narrow column divides them there.
    var divisible: String {
        split(separator: " ", omittingEmptySubsequences: false).map { $0.count < 12 ? String($0) : $0.divided }.joined(separator: " ")
    }
}

extension Substring {
    fileprivate var divided: String {
        let letters = Array(self)
        return letters.indices.map { place in
            let isInside = place >= 3 && place <= letters.count - 3
            let begins = isInside && !letters[place].isVowel && letters[place + 1].isVowel
            return begins ? "\u{ad}\(letters[place])" : String(letters[place])
        }.joined()
    }
}

extension Character {
    fileprivate var isVowel: Bool { "aeiouyäöåAEIOUYÄÖÅ".contains(self) }
}
