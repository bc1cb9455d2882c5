public import Workplace
public import WorkingTime

/// What a person decides of a delivery that cannot go on by itself.
extension Deliveries {
    /// What is being delivered, as a page names it.
    public enum Errandee: Sendable {
        case post(Post.ID, Delivery.ID)
        case answer(Answer.ID)
    }

    /// Sends again what was refused, what waits for the next attempt, or what a person knows not to have arrived.
    public func sendAgain(_ errandee: Errandee, by member: Member, at now: Instant) async throws {
        try await decide(errandee, by: member, at: now) { transaction, delivery in
            try delivery.sendAgain(at: now)
            try transaction.enqueue(.deliver, delivery.id.text, due: now, at: now)
        }
    }

    /// Records that an uncertain delivery did arrive, and where it can be seen.
    public func confirmArrival(_ errandee: Errandee, address: String?, by member: Member, at now: Instant) async throws {
        try await decide(errandee, by: member, at: now) { _, delivery in
            try delivery.confirmArrival(Delivery.Receipt(remoteID: "", address: address), at: now)
        }
    }

    private func decide(
        _ errandee: Errandee, by member: Member, at now: Instant,
        _ change: @escaping @Sendable (any Transaction, inout Delivery) throws -> Void
    ) async throws {
        try await database.write { transaction in
            var delivery = try transaction.delivery(errandee, decidedBy: member)
            try change(transaction, &delivery)
            try transaction.keep(delivery, at: now)
        }
    }
}

extension Transaction {
    /// The delivery that a person decides of, for those who may publish the post or answer the case.
    fileprivate func delivery(_ errandee: Deliveries.Errandee, decidedBy member: Member) throws -> Delivery {
        switch errandee {
        case .post(let postID, let id):
            let post = try post(postID, seenBy: member)
            guard member.may(.publish, in: post.unitID) else { throw NeedsRight(.publish) }
            guard let delivery = try delivery(id), delivery.subject == .post(postID) else { throw NotFound() }
            return delivery
        case .answer(let id):
            guard let row = try row("SELECT id, message_id FROM answers WHERE id = \(id)"),
                let message = try self.row("SELECT unit_id FROM messages WHERE id = \(row.text("message_id"))"),
                let kept = try self.row("SELECT * FROM deliveries WHERE answer_id = \(id)")
            else { throw NotFound() }
            guard try member.may(.respond, in: message.key("unit_id")) else { throw NeedsRight(.respond) }
            return try Delivery(kept)
        }
    }
}

extension Transaction {
    /// Goes on with what waited for a channel's permission, now that it has been given again.
    func resumeDeliveries(on channel: Channel.ID, at now: Instant) throws {
        let waiting: Query = "channel_id = \(channel) AND state IN ('needsConnecting', 'undecided')"
        for row in try rows("SELECT id FROM deliveries WHERE \(waiting)") {
            try enqueue(.deliver, row.text("id"), due: now, at: now)
        }
        try execute(
            "UPDATE deliveries SET state = 'retry', at = \(now), reason = \(Setback.unavailable.rawValue) WHERE channel_id = \(channel) AND state = 'needsConnecting'"
        )
        try execute("UPDATE deliveries SET state = 'uncertain', at = \(now) WHERE channel_id = \(channel) AND state = 'undecided'")
        try resumeTakedowns(on: channel, at: now)
    }

    /// The network no longer takes the channel's permission; its stewards are told by the state.
    func expire(_ id: Channel.ID, at now: Instant) throws {
        var channel = try channel(id)
        guard channel.connection == .connected, !channel.network.isRehearsal else { return }
        channel.connection = .expired(since: now)
        try update(channel)
        try append(.account("expired", channel, by: nil, at: now))
    }
}
