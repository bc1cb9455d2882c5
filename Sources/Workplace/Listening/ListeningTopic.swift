/// What the house listens for: words in which people speak of one of its themes.
public struct ListeningTopic: Identifiable, Hashable, Sendable {
    public let id: Identifier<ListeningTopic>
    /// The unit that keeps it; the whole house reads it.
    public let unitID: Unit.ID
    public var name: String
    /// As its makers wrote it, in the language of queries (`docs/decisions/0009-listening.md`).
    public var query: String
    /// The language its words are read in; nil means each text's own.
    public var language: HouseLanguage?
    public let madeBy: Member.ID
    /// Rises with each change.
    public let revision: Int

    public init(
        id: Identifier<ListeningTopic>, unitID: Unit.ID, name: String, query: String, language: HouseLanguage?, madeBy: Member.ID,
        revision: Int = 1
    ) {
        self.id = id
        self.unitID = unitID
        self.name = name
        self.query = query
        self.language = language
        self.madeBy = madeBy
        self.revision = revision
    }

    public static let longestName = 120
    /// Longer queries than anybody reads; the language itself takes more.
    public static let longestQuery = 2_000

    /// Colleagues of the unit keep its topics; so do those who look after the whole.
    public func mayBeKept(by member: Member) -> Bool {
        member.home == unitID || member.id == madeBy || member.may(.lead, in: unitID) || member.may(.coordinate)
    }
}

/// Somebody else has changed the topic since it was opened; nothing is lost, the page shows both.
public struct TopicChangedMeanwhile: Refusal {
    public init() {}

    public var kind: RefusalKind { .conflict }
}
