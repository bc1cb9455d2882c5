public import Workplace
public import WorkingTime

extension Inbox {
    /// Answers the case: the answer is kept and its delivery begins, or nothing happens. The same form sent twice answers once.
    ///
    /// - Parameters:
    ///   - seen: how many answers the writer had before their eyes.
    ///   - closing: whether the case is solved by it.
    /// - Throws: ``WordsRefusal``, ``MessageRefusal`` or ``NeedsRight``.
    @discardableResult
    public func answer(
        _ id: Message.ID, _ words: String, seen: Int, closing: Bool = false, formKey: String, by member: Member, at now: Instant
    ) async throws -> Answer {
        try await database.write { [mark] transaction in
            let kept = try transaction.message(id, seenBy: member)
            if let earlier = try transaction.row("SELECT * FROM answers WHERE form_key = \(formKey)") { return try Answer(earlier) }
            let text = try Answer.words(words, for: .usual(of: kept.network)).text
            var message = kept.message
            let given = try transaction.answers(to: id).map(\.memberName)
            let unit = try message.answer(seen: seen, given: given, by: member, onChannelOf: kept.channelUnitID, at: now)
            let answer = Answer(
                id: Identifier(known: transaction.newKey(at: now)), messageID: id, memberID: member.id, unitID: unit, words: text, at: now)
            try transaction.insert(answer, formKey: formKey)
            try transaction.deliver(answer, on: message.channelID)
            try transaction.append(
                .messageAnswered(message, answer, mark: mark.mark(of: text)), rehearsal: kept.isRehearsal)
            try transaction.append(
                .contactMet(message.contact.id, "addressed", unit: unit, by: member.id, at: now), rehearsal: kept.isRehearsal)
            if closing {
                try message.close(.solved, by: member, onChannelOf: kept.channelUnitID, at: now)
                try transaction.noteClosing(message, .solved, by: member, kept, at: now)
            }
            try transaction.save(message)
            return answer
        }
    }
}

extension Transaction {
    fileprivate func insert(_ answer: Answer, formKey: String) throws {
        try execute(
            """
            INSERT INTO answers (id, message_id, member_id, unit_id, words, at, form_key)
            VALUES (\(answer.id), \(answer.messageID), \(answer.memberID), \(answer.unitID), \(answer.words), \(answer.at), \(formKey))
            """)
    }
}

extension Answer {
    init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), messageID: try row.key("message_id"), memberID: try row.key("member_id"),
            unitID: try row.key("unit_id"), words: try row.text("words"), at: try row.instant("at"))
    }
}
