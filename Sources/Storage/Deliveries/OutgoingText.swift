public import Workplace

/// What a delivery carries, as it stands in the database: the pictures are named, not loaded.
public struct OutgoingText: Sendable {
    public let words: String
    public let language: HouseLanguage
    public let pictures: [Picture]
    /// The message that it answers.
    public let replyTo: RemoteReference?
}

extension Transaction {
    func outgoingText(of delivery: Delivery) throws -> OutgoingText {
        switch delivery.subject {
        case .post(let id):
            let post = try keptPost(id)
            return OutgoingText(
                words: post.words(for: delivery.channelID), language: post.language, pictures: post.pictures, replyTo: nil)
        case .answer(let id):
            guard
                let row = try row(
                    """
                    SELECT answers.words, messages.remote_id, messages.context, messages.language FROM answers
                    JOIN messages ON messages.id = answers.message_id WHERE answers.id = \(id)
                    """)
            else { throw NotFound() }
            return OutgoingText(
                words: try row.text("words"), language: try row.textIfAny("language").flatMap(HouseLanguage.init) ?? .finnish, pictures: [],
                replyTo: RemoteReference(id: try row.text("remote_id"), context: try row.text("context")))
        }
    }
}
