import Workplace
import WorkingTime

extension Transaction {
    /// Tells the log who may publish or answer on each channel, where that has changed: it follows from rights.
    func appendPublishers(at now: Instant, by member: Member.ID?) throws {
        let members = try presentMembers()
        for row in try rows("SELECT id, unit_id, network, publishers FROM channels WHERE connection <> 'closed' ORDER BY id") {
            let unit: Unit.ID = try row.key("unit_id")
            let publishers = members.filter { $0.may(.publish, in: unit) || $0.may(.respond, in: unit) }.map(\.id.text).sorted()
            guard try row.text("publishers") != publishers.joined(separator: " ") else { continue }
            let channel: Channel.ID = try row.key("id")
            try execute("UPDATE channels SET publishers = \(publishers.joined(separator: " ")) WHERE id = \(channel)")
            try append(.publishersSet(of: channel, unit: unit, network: row.word("network"), publishers, by: member, at: now))
        }
    }
}
