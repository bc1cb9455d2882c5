import Workplace
import WorkingTime

extension Deed {
    /// What the register says of an account; who may publish on it is told by ``publishersSet(of:unit:network:_:by:at:)``.
    static func accountSet(_ channel: Channel, by member: Member.ID?, at now: Instant) -> Deed {
        Deed(
            "account.set", by: member, unit: channel.unitID, at: now, subject: channel.id.text,
            [
                "account": .key(channel.id), "network": .text(channel.network.rawValue),
                "stewards": .texts(channel.stewards.map(\.text)), "recovery": .flag(!channel.recoveryContact.isEmpty),
                "closed": .flag(channel.connection == .closed),
            ]
        ).on(channel.network)
    }

    static func publishersSet(
        of channel: Channel.ID, unit: Unit.ID, network: Network, _ publishers: [String], by member: Member.ID?, at now: Instant
    ) -> Deed {
        Deed(
            "account.set", by: member, unit: unit, at: now, subject: channel.text,
            ["account": .key(channel), "publishers": .texts(publishers)]
        ).on(network)
    }

    /// `connected` or `expired`.
    static func account(_ event: String, _ channel: Channel, by member: Member.ID?, at now: Instant) -> Deed {
        Deed(
            "log.account", by: member, unit: channel.unitID, at: now, subject: channel.id.text,
            ["account": .key(channel.id), "event": .text(event)]
        ).on(channel.network)
    }

    /// The deed as it is logged of something on `network`: everything in the practice network is `log.practice` and nothing
    /// else, since rehearsal is never measured (`docs/measure.md` 2.7).
    func on(_ network: Network) -> Deed {
        guard network.isRehearsal else { return self }
        return Deed(
            "log.practice", by: by, unit: unit, at: at, subject: subject, fields: fields + [("what", .text(kind))])
    }
}
