import Workplace

/// An e-mail address as far as a form can judge it: something, an @, and something with a dot or a single host name.
struct EmailAddress {
    let text: String

    init(_ raw: String, field: Words.Field = .email) throws(WordsRefusal) {
        let text = try Words(raw, field: field, atMost: 200).text.lowercased()
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty, !text.contains(where: \.isWhitespace) else {
            throw .notUnderstood(field)
        }
        self.text = text
    }
}
