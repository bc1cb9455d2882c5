public import Workplace
public import WorkingTime

extension Channels {
    /// Opens the practice network to a unit; a unit that already has it keeps what it has.
    @discardableResult
    public func openPractice(named name: String, for unit: Unit.ID, by member: Member, at now: Instant) async throws -> Channel {
        guard member.may(.administer) || member.may(.lead, in: unit) else { throw NeedsRight(.lead) }
        return try await database.write { transaction in
            let unit = try transaction.unit(unit)
            let earlier = try transaction.channels().first { $0.unitID == unit.id && $0.network.isRehearsal }
            if let earlier { return earlier }
            let channel = Channel(
                id: Identifier(known: transaction.newKey(at: now)), unitID: unit.id, network: .practice, name: name,
                handle: "@\(unit.address)", server: "", stewards: [member.id], recoveryContact: "", servicePromise: "",
                connection: .connected, capabilities: .usual(of: .practice))
            try transaction.insert(channel, formKey: nil, at: now)
            try transaction.append(.accountSet(channel, by: member.id, at: now))
            try transaction.appendPublishers(at: now, by: member.id)
            return channel
        }
    }
}
