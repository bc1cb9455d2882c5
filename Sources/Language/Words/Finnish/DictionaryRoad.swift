/// A reading's road through the dictionary, part by part of a compound.
///
/// The dictionary writes it as tags in brackets, its own words between a tag that begins with X and `[X]` (`[Xp]` a lemma, `[Xj]` what makes a
/// new word of the letters before), and the rest is the word's own letters: `[Ln][Xp]viikko[X]viiko[Sg][Ny]n[Bh][Bc][Ln][Xp]loppu[X]lopu[Sg][Ny]n`.
struct DictionaryRoad {
    struct Part: Hashable {
        /// The word of the dictionary that the part bends; of a verb made of another verb, the new one.
        var lemma = ""
        var letters = ""
        /// Whether a noun or an adjective was made of that word.
        var isMadeNominal = false
        /// The letters before each tag.
        var stems: [String: String] = [:]
    }

    private(set) var parts = [Part()]
    private var inside = ""

    init(_ road: String) {
        var rest = road[...]
        while let next = rest.first {
            if next == "[", let end = rest.firstIndex(of: "]") {
                pass(String(rest[rest.index(after: rest.startIndex)..<end]))
                rest = rest[rest.index(after: end)...]
            } else {
                parts[parts.count - 1].add(next, inside)
                rest = rest.dropFirst()
            }
        }
        parts.removeAll { $0.letters.allSatisfy { $0 == "-" } }
    }

    private mutating func pass(_ tag: String) {
        if tag == "Bc" { return parts.append(Part()) }
        inside = tag.first == "X" ? String(tag.dropFirst()) : inside
        parts[parts.count - 1].pass(tag)
    }
}

extension DictionaryRoad.Part {
    fileprivate mutating func pass(_ tag: String) {
        if stems[tag] == nil { stems[tag] = letters }
        switch tag {
        case "Xj" where !isMadeNominal: lemma = letters
        case "Ln", "Ll": isMadeNominal = isMadeNominal || !lemma.isEmpty
        default: break
        }
    }

    fileprivate mutating func add(_ letter: Character, _ inside: String) {
        switch inside {
        case "": letters.append(letter)
        case "p" where letter != "=": lemma.append(letter)
        case "j" where !isMadeNominal: lemma.append(letter)
        default: break
        }
    }
}
