import WorkingTime
public import Workplace

extension Message {
    /// Kirsi's question of the morning about the humming, not taken on by anybody yet.
    public static let humming: Message = {
        let text = CustomerMessage.aboutNoise.first { $0.customer.handle == "@kirsil" }!
        return Message(
            id: Identifier(known: "message-humina"), channelID: Channel.customerService.id, unitID: text.unitID,
            contact: Contact(id: Identifier(known: "contact-kirsi"), name: text.customer.name, handle: text.customer.handle),
            words: text.words, category: text.category, receivedAt: .morning, responsibleSince: .morning, dueAt: .noon)
    }()
}
