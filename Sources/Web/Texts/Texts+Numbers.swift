import Foundation
import Workplace

extension Texts {
    /// `1 250,5` in Finnish and Swedish, `1,250.5` in English; at most four decimals.
    func number(_ value: Double) -> String {
        let rounded = (abs(value) * 10_000).rounded() / 10_000
        let whole = rounded.rounded(.towardZero)
        let decimals = Int(((rounded - whole) * 10_000).rounded())
        var fraction = decimals == 0 ? "" : String(decimals + 10_000).dropFirst()
        while fraction.last == "0" { fraction.removeLast() }
        let sign = value < 0 && rounded > 0 ? "\u{2212}" : ""
        return sign + grouped(String(Int(whole))) + (fraction.isEmpty ? "" : decimalMark + fraction)
    }

    /// A number as it is written into a field: no grouping, an ordinary minus.
    func plainNumber(_ value: Double) -> String {
        number(value).filter { $0.isNumber || String($0) == decimalMark || $0 == "\u{2212}" }.replacing("\u{2212}", with: "-")
    }

    /// The number that somebody wrote, with a comma or a dot before its decimals; nil when it is not one.
    ///
    /// In English `1,250` is a thousand and more; elsewhere its comma begins the decimals.
    func number(reading raw: String) -> Double? {
        var text = raw.filter { !$0.isWhitespace }.replacing("\u{2212}", with: "-").replacing("–", with: "-")
        if language == .english, text.wholeMatch(of: /-?\d{1,3}(,\d{3})+(\.\d+)?/) != nil { text = text.replacing(",", with: "") }
        guard text.wholeMatch(of: /-?\d{1,12}([.,]\d{1,12})?/) != nil else { return nil }
        return Double(text.replacing(",", with: ".")).map { ($0 * 10_000).rounded() / 10_000 }
    }

    private var decimalMark: String { say(",", ",", ".") }

    private func grouped(_ digits: String) -> String {
        guard digits.count > 3 else { return digits }
        var groups: [Substring] = []
        var rest = digits[...]
        while !rest.isEmpty {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return groups.joined(separator: say("\u{A0}", "\u{A0}", ","))
    }
}
