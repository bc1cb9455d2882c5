/// Where hashtags, mentions, addresses and emoji end.
extension ScalarReader {
    /// The end of a hashtag's name that begins at `start`; nil where none stands, or only digits.
    func endOfTag(from start: Int) -> Int? {
        var index = start
        var says = false
        while index < end {
            let (found, next) = scalar(at: index)
            guard found.isWordly || found == .extend && index > start else { break }
            says = says || found != .digit && found != .underscore
            index = next
        }
        return says ? index : nil
    }

    /// The end of a name such as `tili`, `tili@palvelin.example` or `tili.bsky.social`.
    func endOfAccount(from start: Int) -> Int? {
        guard let name = endOfLabels(from: start) else { return nil }
        guard isASCII(name, "@"), let server = endOfLabels(from: name + 1) else { return name }
        return server
    }

    /// Letters, digits and underscores, with hyphens and full stops only between them.
    private func endOfLabels(from start: Int) -> Int? {
        var index = start
        var last: Int?
        while index < end {
            let (found, next) = scalar(at: index)
            if found.isWordly || found == .extend && last == index {
                last = next
            } else if last != index || !(isASCII(index, "-") || isASCII(index, ".") && !startsSentence(at: next)) {
                break
            }
            index = next
        }
        return last
    }

    /// A capital after a full stop that lacks its space.
    private func startsSentence(at index: Int) -> Bool { index < end && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[index]) }

    /// The end of a mail address whose first part ends at `sign`.
    func endOfMailbox(at sign: Int) -> Int? {
        guard isASCII(sign, "@"), let end = endOfLabels(from: sign + 1) else { return nil }
        return bytes[(sign + 1)..<end].contains(UInt8(ascii: ".")) ? end : nil
    }

    private static let addressBeginnings = ["http://", "https://", "www."]

    /// The end of a web address that begins at `start`.
    func endOfWebAddress(from start: Int) -> Int? {
        guard let prefix = Self.addressBeginnings.first(where: { begins(with: $0, at: start) }) else { return nil }
        var index = start + prefix.utf8.count
        while index < end {
            let (found, next) = scalar(at: index)
            guard bytes[index] < 0x80 ? Self.mayStandInAddress(bytes[index]) : found.isWordly || found == .extend else { break }
            index = next
        }
        index = withoutSentenceMarks(start, index)
        return index > start + prefix.utf8.count ? index : nil
    }

    private static func mayStandInAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D: false  // space, "<>\^`{|}
        default: true
        }
    }

    /// What ends a sentence around an address is no part of it.
    private func withoutSentenceMarks(_ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start {
            let last = bytes[end - 1]
            let closes = last == UInt8(ascii: ")") && !bytes[start..<end].contains(UInt8(ascii: "("))
            guard closes || ".,;:!?'*]".utf8.contains(last) else { break }
            end -= 1
        }
        return end
    }

    private func begins(with prefix: String, at start: Int) -> Bool {
        start + prefix.utf8.count <= end && zip(bytes[start...], prefix.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }

    /// The end of one picture: with its variants and skin, joined pictures, or two letters of a flag.
    func endOfEmoji(first: ScalarClass, next: Int) -> Int {
        var index = next
        if first == .flagLetter, index < end, case let (found, next) = scalar(at: index), found == .flagLetter { index = next }
        while index < end {
            let (found, next) = scalar(at: index)
            guard found == .extend || found == .emoji && endsWithJoiner(index) else { break }
            index = next
        }
        return index
    }

    /// U+200D stands before `index`.
    private func endsWithJoiner(_ index: Int) -> Bool {
        index >= 3 && bytes[index - 3] == 0xE2 && bytes[index - 2] == 0x80 && bytes[index - 1] == 0x8D
    }
}
