import Workplace
import WorkingTime

/// A message with what its channel adds to it.
struct KeptMessage {
    let message: Message
    let channelUnitID: Unit.ID
    let network: Network

    /// Nothing of the practice network is measured.
    var isRehearsal: Bool { network.isRehearsal }
}

extension Transaction {
    /// A message that `viewer` may see; to all others it does not exist.
    func message(_ id: Message.ID, seenBy viewer: Member) throws -> KeptMessage {
        guard
            let row = try row(
                "\(Query.messages) WHERE messages.id = \(id) AND \(visibleMessages(to: viewer))")
        else { throw NotFound() }
        let opinions = try opinions(on: id)
        return KeptMessage(
            message: try Message(row, arrivedAs: opinions.arrivedAs, dismissedBy: opinions.dismissedBy),
            channelUnitID: try row.key("channel_unit"), network: try row.word("network"))
    }

    /// The class it arrived with, and who has since said that it asks for no answer.
    private func opinions(on id: Message.ID) throws -> (arrivedAs: Message.Category?, dismissedBy: Set<Member.ID>) {
        var (arrivedAs, dismissedBy): (Message.Category?, Set<Member.ID>) = (nil, [])
        let told = try rows(
            """
            SELECT kind, words, member_id FROM message_events
            WHERE message_id = \(id) AND kind IN ('received', 'classified') ORDER BY at, id
            """)
        for row in told {
            let category = Message.Category(rawValue: try row.text("words"))
            if try row.text("kind") == "received" {
                arrivedAs = category
            } else if let category, let member: Member.ID = try row.keyIfAny("member_id") {
                if category.wantsAnswer { dismissedBy = [] } else { dismissedBy.insert(member) }
            }
        }
        return (arrivedAs, dismissedBy)
    }

    func save(_ message: Message) throws {
        try execute(
            """
            UPDATE messages SET unit_id = \(message.unitID), class = \(message.category.rawValue), spell_from = \(message.responsibleSince),
              due_at = \(message.dueAt), claimed_by = \(message.claim?.by), claimed_at = \(message.claim?.at),
              routed_from = \(message.routedFrom), routed_at = \(message.awaitsTaker ? message.responsibleSince : nil),
              answered_at = \(message.answeredAt), closed_at = \(message.closed?.at), outcome = \(message.closed?.outcome.rawValue),
              routings = \(message.routings) WHERE id = \(message.id)
            """)
    }

    func openUnit(_ id: Unit.ID) throws -> Unit? {
        try row("SELECT * FROM units WHERE id = \(id) AND closed_at IS NULL").map(Unit.init)
    }
}

extension Query {
    /// Messages with the names that stand beside them.
    static let messages: Query = """
        SELECT messages.*, contacts.name AS contact_name, contacts.handle AS contact_handle, units.name AS unit_name,
          channels.name AS channel_name, channels.unit_id AS channel_unit, channels.network AS network,
          channels.service_promise AS service_promise, holders.name AS holder_name
        FROM messages
        JOIN contacts ON contacts.id = messages.contact_id
        JOIN units ON units.id = messages.unit_id
        JOIN channels ON channels.id = messages.channel_id
        LEFT JOIN members AS holders ON holders.id = messages.claimed_by
        """
}

/// The part of a WHERE clause that leaves out private messages of units one does not work for. What was said in public is seen by all.
func visibleMessages(to viewer: Member) -> Query {
    let rights: Set<Right> = [.read, .respond, .lead]
    let units = viewer.grants.units.filter { !$0.value.isDisjoint(with: rights) }.map(\.key) + [viewer.home].compactMap(\.self)
    let own = units.sorted()
    return """
        (messages.is_public = 1 OR messages.unit_id IN \(own) OR messages.routed_from IN \(own) OR channels.unit_id IN \(own)
         OR messages.claimed_by = \(viewer.id))
        """
}

extension Message {
    init(_ row: Row, arrivedAs: Category? = nil, dismissedBy: Set<Member.ID> = []) throws {
        let claim: Claim? = try row.keyIfAny("claimed_by").map { holder in
            Claim(by: holder, name: try row.text("holder_name"), at: try row.instant("claimed_at"))
        }
        let closing: Closing? = try row.instantIfAny("closed_at").map { Closing(outcome: try row.word("outcome"), at: $0) }
        self.init(
            id: try row.key("id"), channelID: try row.key("channel_id"), unitID: try row.key("unit_id"),
            contact: Contact(
                id: try row.key("contact_id"), name: try row.text("contact_name"), handle: try row.text("contact_handle")),
            words: try row.text("words"), category: try row.word("class"), receivedAt: try row.instant("received_at"),
            responsibleSince: try row.instant("spell_from"), dueAt: try row.instantIfAny("due_at"), claim: claim,
            routedFrom: try row.keyIfAny("routed_from"), routings: try row.integer("routings"),
            answeredAt: try row.instantIfAny("answered_at"), closed: closing, isPublic: try row.flag("is_public"),
            isOwn: try row.flag("is_own"), arrivedAs: arrivedAs, dismissedBy: dismissedBy, language: try row.textIfAny("language"),
            address: try row.textIfAny("address"))
    }
}
