/// Reads words as they stand, without knowing any language: enough to find what was written in the same form.
public struct PlainWords: WordReading {
    public init() {}

    public func words(of text: String, in language: String?) -> [ReadWord] {
        var (words, word, start, place): ([ReadWord], String, Int, Int) = ([], "", 0, 0)
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if word.isEmpty { start = place }
                word.unicodeScalars.append(scalar)
            } else if !word.isEmpty {
                words.append(ReadWord(place: start..<place, terms: [word.lowercased()]))
                word = ""
            }
            place += UTF8.width(scalar)
        }
        if !word.isEmpty { words.append(ReadWord(place: start..<place, terms: [word.lowercased()])) }
        return words
    }
}
