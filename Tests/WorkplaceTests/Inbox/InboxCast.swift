import WorkingTime
import Workplace

/// The few people and the one question that the tests of the inbox are about.
enum InboxCast {
    static let service = Unit(id: Identifier(known: "service"), name: "Asiakaspalvelu", address: "asiakaspalvelu", targetMinutes: 240)
    static let development = Unit(id: Identifier(known: "development"), name: "Tuotekehitys", address: "tuotekehitys")

    static let sanna = responder("sanna", "Sanna Mäkelä", in: service)
    static let olli = responder("olli", "Olli Virta", in: service)
    static let petra = responder("petra", "Petra Lindholm", in: development)
    static let veikko = Member(id: Identifier(known: "veikko"), name: "Veikko Aho", home: service.id)
    static let kaisa = Member(
        id: Identifier(known: "kaisa"), name: "Kaisa Salo", home: service.id, grants: Grants(organisation: [.coordinate]))

    /// Monday 23 November 2026, 8.40 in Helsinki.
    static let morning = Instant("2026-11-23T06:40:00Z")!

    static func question(_ words: String = "Onko humina normaalia?", arrivedAs: Message.Category? = nil) -> Message {
        Message(
            id: Identifier(known: "question"), channelID: Identifier(known: "channel"), unitID: service.id,
            contact: Message.Contact(id: Identifier(known: "kirsi"), name: "Kirsi L.", handle: "@kirsi"), words: words, category: .question,
            receivedAt: morning, responsibleSince: morning, dueAt: morning + .hours(4), arrivedAs: arrivedAs)
    }

    private static func responder(_ id: String, _ name: String, in unit: Unit) -> Member {
        Member(id: Identifier(known: id), name: name, home: unit.id, grants: Grants(units: [unit.id: [.respond]]))
    }
}

extension Message {
    /// Routed by Sanna to development.
    static func routed() throws -> Message {
        var message = InboxCast.question()
        try message.claim(by: InboxCast.sanna, at: InboxCast.morning)
        try message.route(
            to: InboxCast.development.id, due: InboxCast.morning + .hours(8), by: InboxCast.sanna, at: InboxCast.morning + .minutes(18))
        return message
    }
}
