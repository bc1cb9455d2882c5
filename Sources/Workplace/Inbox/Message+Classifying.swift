extension Message {
    /// Says what kind of message it is.
    ///
    /// What arrived as a sure question stays one until two people have said that it asks for no answer,
    /// so that questions are not tidied away (`docs/measure.md` 4, answerable).
    ///
    /// - Returns: whether the class holds now; false while a second person is waited for.
    @discardableResult
    public mutating func classify(as category: Category, by member: Member) throws -> Bool {
        guard closed == nil else { throw MessageRefusal.closed }
        guard member.may(.respond, in: unitID) || member.may(.coordinate) else { throw NeedsRight(.respond) }
        if category.wantsAnswer {
            dismissedBy = []
        } else {
            dismissedBy.insert(member.id)
            if let arrivedAs, arrivedAs.wantsAnswer, self.category.wantsAnswer, dismissedBy.count < 2 { return false }
        }
        self.category = category
        return true
    }
}

extension Message.Category {
    /// What a text looks like to a machine that only knows a few words. Everything else is a question until a person looks.
    public struct Guess: Hashable, Sendable {
        public let category: Message.Category
        /// Only a sure guess is told to the measure; an unsure one leaves the choice to one person.
        public let isSure: Bool
    }

    public static func guess(from words: String) -> Guess {
        let text = words.lowercased()
        let tokens = text.split { !$0.isLetter }.map(String.init)
        let asks = text.contains("?")
        if asks { return Guess(category: .question, isSure: tokens.contains(where: isQuestionWord)) }
        if tokens.contains(where: complaints.contains) { return Guess(category: .complaint, isSure: false) }
        if thanks.contains(tokens.first ?? ""), tokens.count <= 12, !tokens.contains(where: reservations.contains) {
            return Guess(category: .praise, isSure: true)
        }
        return Guess(category: tokens.contains(where: wishes.contains) ? .request : .question, isSure: false)
    }

    /// A question word, or a Finnish verb that asks by its ending: `saako`, `voiko`, `onkohan`.
    private static func isQuestionWord(_ token: String) -> Bool {
        questionWords.contains(token) || (token.count > 3 && ["ko", "kö", "kohan", "köhän"].contains { token.hasSuffix($0) })
    }

    private static let questionWords: Set = [
        "mikä", "mitä", "missä", "mistä", "mihin", "milloin", "miten", "miksi", "kuka", "kuinka", "paljonko", "kauanko", "montako", "onko",
        "vad", "var", "när", "hur", "vem", "varför", "vilken", "vilket", "what", "where", "when", "how", "who", "why", "which",
    ]
    private static let complaints: Set = [
        "pettynyt", "pettymys", "surkea", "surkeaa", "valitus", "valitan", "reklamaatio", "rikki", "huono", "huonoa", "kelvoton",
        "besviken",
        "reklamation", "klagomål", "trasig", "usel", "disappointed", "complaint", "broken", "terrible", "awful",
    ]
    private static let thanks: Set = [
        "kiitos", "kiitokset", "kiitti", "tack", "tackar", "thanks", "thank", "hienoa", "mahtavaa", "bra", "great",
    ]
    private static let reservations: Set = ["mutta", "silti", "men", "but", "however", "kuitenkaan"]
    private static let wishes: Set = [
        "toivon", "toivoisin", "haluan", "haluaisin", "pyydän", "lähettäkää", "snälla", "önskar", "please", "request",
    ]
}
