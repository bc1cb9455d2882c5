public import Workplace
public import WorkingTime

/// What a writer may choose from.
public struct PostChoices: Sendable {
    /// Units in which the person may write.
    public let units: [Unit]
    /// Channels of those units that are open.
    public let channels: [Channel]
    /// Running goals of the unit and of the organisation.
    public let goals: [SeenPost.SeenPlan]
    /// Coming places of the unit's plan.
    public let slots: [SeenPost.SeenPlan]
    /// In whose own name a post may speak: leaders, and the writer.
    public let voices: [Member]
}

extension Posts {
    public func choices(for writer: Member, in unit: Unit.ID?, today: LocalDate) async throws -> PostChoices {
        try await database.read { transaction in
            let units = try transaction.units().filter { writer.may(.write, in: $0.id) }
            let channels = try transaction.rows(
                "SELECT id FROM channels WHERE connection <> 'closed' AND unit_id IN \(units.map(\.id)) ORDER BY name"
            ).map { try transaction.channel($0.key("id")) }
            let unit = unit ?? writer.home
            let goals = try transaction.rows(
                """
                SELECT id, name AS words, ends AS day FROM goals WHERE (unit_id = \(unit) OR unit_id IS NULL) AND concluded_at IS NULL
                AND ends >= \(today) AND \(visible(to: writer, owner: "made_by")) ORDER BY ends LIMIT 50
                """)
            let slots = try transaction.rows(
                """
                SELECT id, topic AS words, planned_on AS day FROM slots WHERE unit_id = \(unit) AND is_dropped = 0
                AND planned_on >= \(today) AND \(visible(to: writer, owner: "made_by")) ORDER BY planned_on LIMIT 50
                """)
            return PostChoices(
                units: units, channels: channels, goals: try goals.map(SeenPost.SeenPlan.init),
                slots: try slots.map(SeenPost.SeenPlan.init),
                voices: try transaction.presentMembers().filter { $0.isLeader || $0.id == writer.id })
        }
    }
}

extension SeenPost.SeenPlan {
    fileprivate init(_ row: Row) throws {
        self.init(key: try row.text("id"), words: try row.text("words"), date: try row.dateIfAny("day"))
    }
}

extension Transaction {
    /// Who writes for a channel needs the right to write in the channel's unit.
    func requireMayWrite(_ variants: [Variant], besides known: [Variant] = [], by member: Member) throws {
        let added = Set(variants.map(\.channelID)).subtracting(known.map(\.channelID))
        for channel in try channels(added.sorted()) where !member.may(.write, in: channel.unitID) { throw NeedsRight(.write) }
        guard try channels(added.sorted()).count == added.count else { throw NotFound() }
    }
}
