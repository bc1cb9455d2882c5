/// A hashtag in a text, without its sign.
struct Hashtag: Hashable {
    let text: String

    /// More than these are noise to a reader.
    static let most = 5
    /// Screen readers spell out a long run of small letters.
    private static let longestRun = 12

    static func all(in text: String) -> [Hashtag] {
        var tags: [Hashtag] = []
        var previous: Character = " "
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == "#", !previous.isLetter, !previous.isNumber, previous != "/" {
                let start = text.index(after: index)
                let end = text[start...].firstIndex { !($0.isLetter || $0.isNumber || $0 == "_") } ?? text.endIndex
                if start < end { tags.append(Hashtag(text: String(text[start..<end]))) }
            }
            previous = text[index]
            index = text.index(after: index)
        }
        return tags
    }

    /// Twelve small letters and more in a row: several words, and nothing tells where one ends.
    var isUnreadable: Bool { text.count >= Self.longestRun && text.allSatisfy { $0.isLowercase || $0.isNumber } }
}
