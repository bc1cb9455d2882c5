import WorkingTime
import Workplace

extension Transaction {
    /// Puts an answer on its way to the network: due at once, in the transaction that keeps the answer.
    func deliver(_ answer: Answer, on channel: Channel.ID) throws {
        let delivery = Delivery(
            id: Identifier(known: newKey(at: answer.at)), subject: .answer(answer.id), channelID: channel, revision: 1,
            state: .waiting(until: answer.at))
        try insert(delivery, at: answer.at)
        try enqueue(.deliver, delivery.id.text, due: answer.at, at: answer.at)
    }
}
