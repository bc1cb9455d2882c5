/// A name as the end of an address: `Sisäinen viestintä` is `sisainen-viestinta`.
struct ReadableAddress {
    let text: String

    /// Ends of addresses that mean something else beside units.
    private static let taken: Set = ["new", "file"]

    init(_ name: String) {
        let folded = name.lowercased().map { letter -> String in
            switch letter {
            case "ä", "å", "á", "à": "a"
            case "ö", "ø", "ó": "o"
            case "ü": "u"
            case "é", "è": "e"
            default: letter.isASCII && (letter.isLetter || letter.isNumber) ? String(letter) : "-"
            }
        }
        let words = folded.joined().split(separator: "-")
        let address = words.isEmpty ? "yksikko" : words.joined(separator: "-")
        text = Self.taken.contains(address) ? "\(address)-1" : address
    }
}
