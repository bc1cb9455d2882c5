import Workplace
import WorkingTime

extension Transaction {
    /// Puts an answer on its way to the network: due at once, in the transaction that keeps the answer.
    func deliver(_ answer: Answer, on channel: Channel.ID) throws {
        let delivery = Identifier<Delivery>(known: newKey(at: answer.at))
        try execute(
            """
            INSERT INTO deliveries (id, answer_id, channel_id, revision, state, at, attempts, made_at)
            VALUES (\(delivery), \(answer.id), \(channel), 1, 'waiting', \(answer.at), 0, \(answer.at))
            """)
        try enqueueDelivery(delivery, due: answer.at)
    }

    private func enqueueDelivery(_ delivery: Delivery.ID, due: Instant) throws {
        try execute(
            """
            INSERT INTO jobs (id, kind, subject, due, made_at) VALUES (\(newKey(at: due)), 'deliver', \(delivery), \(due), \(due))
            """)
        announce(.jobs)
    }
}
