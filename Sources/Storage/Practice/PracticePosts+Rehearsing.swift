import Workplace
public import WorkingTime

extension PracticePosts {
    /// Lets an invented customer say something under a post of ours, or go on after an answer of ours.
    ///
    /// - Parameter id: the key of our post. One that is gone is left alone.
    public func rehearse(under id: String, at now: Instant) async throws {
        try await database.write { transaction in
            guard let row = try transaction.row("SELECT * FROM practice_posts WHERE id = \(id) AND author = ''") else { return }
            let language = try transaction.organisation()?.language ?? .finnish
            guard let turn = try transaction.turn(under: PracticePost(row)) else { return }
            try transaction.say(
                turn.remark.words[language], as: turn.customer.name, on: row.key("channel_id"), replyTo: id, at: now)
        }
    }
}

extension Transaction {
    /// Whose turn it is: under a post somebody's, after an answer that of the one who was answered.
    fileprivate func turn(under post: PracticePost) throws -> PracticeCustomers.Turn? {
        guard let asked = post.replyTo else { return PracticeCustomers.remark(under: post.id) }
        let asker = try row("SELECT author FROM practice_posts WHERE id = \(asked)")?.text("author")
        return asker.flatMap { PracticeCustomers.followUp(to: post.id, by: $0) }
    }

    func say(_ words: String, as author: String, on channel: Channel.ID, replyTo: String?, formKey: String? = nil, at now: Instant) throws {
        try execute(
            """
            INSERT INTO practice_posts (id, channel_id, author, words, reply_to, at, form_key)
            VALUES (\(newKey(at: now)), \(channel), \(author), \(words), \(replyTo), \(now), \(formKey))
            """)
        try enqueue(.fetch, channel.text, due: now, at: now)
    }
}
