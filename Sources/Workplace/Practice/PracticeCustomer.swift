/// An invented customer of the practice network, ready to talk to any organisation about anything.
public struct PracticeCustomer: Identifiable, Hashable, Sendable {
    public let id: Identifier<PracticeCustomer>
    public let name: String
    public let handle: String
    /// What one learns by answering this person.
    public let manner: Trilingual
    /// What the customer writes under a post, whatever the post says.
    public let remarks: [Remark]
    /// What the customer writes when the house has answered.
    public let followUps: [Remark]

    public struct Remark: Hashable, Sendable {
        public let category: Message.Category
        public let words: Trilingual

        init(_ category: Message.Category, _ fi: String, _ sv: String, _ en: String) {
            self.category = category
            self.words = Trilingual(fi, sv, en)
        }
    }
}

/// The four who wait on the first day: one asks, one complains, one thanks, one is in a hurry.
public enum PracticeCustomers {
    public static let all: [PracticeCustomer] = [.asking, .complaining, .praising, .hurrying]
}
