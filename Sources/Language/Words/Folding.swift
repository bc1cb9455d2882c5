import Foundation

/// A text without the differences that do not tell words apart: case, width, and the marks over letters that are letters of their own in none of the
/// languages around the Baltic (`é` is `e`, while `ä`, `ö`, `å`, `ø`, `æ`, `õ`, `ü` and `ñ` stay). Invisible characters go.
///
/// The same word folds to the same letters in whichever language it stands.
public func folded(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy(isPlain) { return text.lowercased() }
    var folding = Folding()
    for scalar in String(text).precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars { folding.add(scalar) }
    return String(folding.letters)
}

private func isPlain(_ byte: UInt8) -> Bool { (0x20..<0x7F).contains(byte) }

/// Letter by letter, so that a storm of marks over one letter costs no more than its length.
private struct Folding {
    var letters = String.UnicodeScalarView()
    private var marksGo = false

    private static let kept = Set("äöåøæõüñ".unicodeScalars)
    private static let undivided: [Unicode.Scalar: String] = ["ß": "ss", "ł": "l", "đ": "d", "œ": "oe", "ı": "i", "ς": "σ", "’": "'"]

    mutating func add(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            guard scalar.value >= 0x20, scalar.value != 0x7F else { return }
            keep(scalar)
        } else if Self.kept.contains(scalar) {
            keep(scalar)
        } else if let written = Self.undivided[scalar] {
            letters.append(contentsOf: written.unicodeScalars)
            marksGo = true
        } else {
            addForeign(scalar)
        }
    }

    private mutating func keep(_ scalar: Unicode.Scalar) {
        letters.append(scalar)
        marksGo = true
    }

    private mutating func addForeign(_ scalar: Unicode.Scalar) {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .control, .format: return
        case .nonspacingMark where marksGo || properties.isDefaultIgnorableCodePoint: return
        default: break
        }
        marksGo = isAlphabetWhoseMarksGo(scalar)
        letters.append(marksGo ? bare(scalar) : scalar)
    }

    /// Latin and Greek: elsewhere, as in Cyrillic `й` or the vowels of Indic scripts, marks tell words apart.
    private func isAlphabetWhoseMarksGo(_ scalar: Unicode.Scalar) -> Bool {
        (0xC0...0x24F).contains(scalar.value) || (0x1E00...0x1FFF).contains(scalar.value) || (0x370...0x3FF).contains(scalar.value)
    }

    private func bare(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
    }
}
