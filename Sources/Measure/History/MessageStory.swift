import WorkingTime

/// A message as it went through the house: who was responsible, whether it asked for an answer, when it got one.
struct MessageStory {
    let receipt: Deed
    let contact: Name?
    let isOwn: Bool
    private let arrivedAs: MessageClass?
    private(set) var answer: Deed?
    private(set) var routings: [(deed: Deed, number: Deed.Number)] = []
    private(set) var claims: [Deed] = []
    private var classifications: [(at: Instant, by: Name?, class: MessageClass)] = []
    private var closings: [Instant] = []

    /// - Parameter receipt: the first `message.received`.
    init(_ receipt: Deed.Number, of message: Name, in chronicle: Chronicle, _ humanAnswers: [Bool]) {
        self.receipt = chronicle[receipt]
        guard case .messageReceived(_, let contact, let arrivedAs, let own) = self.receipt.act else {
            preconditionFailure("a message begins with its receipt")
        }
        self.contact = contact
        self.arrivedAs = arrivedAs
        self.isOwn = own
        for number in chronicle.stories[message] {
            let deed = chronicle[number]
            // A class may be given before the receipt is recorded; everything else begins with it.
            if case .messageClassified(_, let kind) = deed.act {
                classifications.append((deed.at, deed.by, kind))
            } else if deed.at >= self.receipt.at {
                note(deed, number, isHuman: humanAnswers[Int(number)])
            }
        }
    }

    private mutating func note(_ deed: Deed, _ number: Deed.Number, isHuman: Bool) {
        switch deed.act {
        case .messageRouted: routings.append((deed, number))
        case .messageClaimed: claims.append(deed)
        case .messageAnswered: if isHuman, answer == nil { answer = deed }
        case .messageClosed(_, let outcome): if outcome != .noReply { closings.append(deed.at) }
        default: break
        }
    }

    /// Whether an answer is owed, by what was known at `instant`.
    ///
    /// A message that came as a question takes two people to stop being one, so that questions are not tidied away.
    func isAnswerable(at instant: Instant, _ answerable: Set<MessageClass>) -> Bool {
        let cameAsOne = arrivedAs.map(answerable.contains) ?? false
        var owed = answerable.contains(arrivedAs ?? .question)
        var doubters: [Name] = []
        for classification in classifications where classification.at <= instant {
            if answerable.contains(classification.class) {
                owed = true
                doubters = []
                continue
            }
            if let by = classification.by, !doubters.contains(by) { doubters.append(by) }
            if !cameAsOne || doubters.count >= 2 { owed = false }
        }
        return owed
    }

    /// The first closing as solved or moved that did not come before the answer.
    func solved() -> Instant? {
        guard let answer else { return nil }
        return closings.first { $0 >= answer.at }
    }
}
