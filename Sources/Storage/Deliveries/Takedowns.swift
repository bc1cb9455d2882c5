public import Workplace
public import WorkingTime

/// What is being taken off its network. A post that is gone everywhere is told of in the log.
public struct Takedowns: Sendable {
    let database: any Database

    /// What is to be asked of which network.
    public struct Errand: Sendable {
        public let deliveryID: Delivery.ID
        public let channel: Channel
        public let receipt: Delivery.Receipt
        /// When a person asked for it.
        public let askedAt: Instant
    }

    /// Asks for a post's delivery to be taken off its network; one that was refused is asked for again.
    ///
    /// - Throws: ``NotFound``, ``NeedsRight``, or ``TakedownRefusal`` for what is not there.
    public func ask(_ id: Delivery.ID, of postID: Post.ID, by member: Member, at now: Instant) async throws {
        try await database.write { transaction in
            let post = try transaction.post(postID, seenBy: member)
            guard member.may(.publish, in: post.unitID) else { throw NeedsRight(.publish) }
            guard let delivery = try transaction.delivery(id), delivery.subject == .post(postID) else { throw NotFound() }
            guard delivery.receiptOnNetwork != nil else { throw TakedownRefusal.notFoundThere }
            if case .done = try transaction.takedown(of: id)?.state { return }
            try transaction.execute(
                """
                INSERT INTO takedowns (delivery_id, asked_by, state, at, reason) VALUES (\(id), \(member.id), 'asked', \(now), '')
                ON CONFLICT (delivery_id) DO UPDATE SET asked_by = excluded.asked_by, state = 'asked', at = excluded.at, reason = ''
                """)
            try transaction.enqueue(.takeDown, id.text, due: now, at: now)
            try transaction.append(.postChanged(post, "takedown asked", by: member.id, at: now))
        }
    }

    /// - Returns: nil when there is nothing to ask any more.
    public func errand(of id: Delivery.ID) async throws -> Errand? {
        try await database.read { transaction in
            guard case .asked(let time) = try transaction.takedown(of: id)?.state, let delivery = try transaction.delivery(id),
                let receipt = delivery.receiptOnNetwork
            else { return nil }
            return Errand(deliveryID: id, channel: try transaction.channel(delivery.channelID), receipt: receipt, askedAt: time)
        }
    }

    /// Records that the network has it no more.
    public func finish(_ errand: Errand, at now: Instant) async throws {
        try await database.write { transaction in
            guard try transaction.settle(errand.deliveryID, as: "done", at: now) else { return }
            guard case .post(let postID) = try transaction.delivery(errand.deliveryID)?.subject else { return }
            guard try transaction.isGoneEverywhere(postID), let asker = try transaction.asker(of: errand.deliveryID) else { return }
            try transaction.execute("UPDATE posts SET deleted_at = \(now) WHERE id = \(postID)")
            try transaction.append(.postDeleted(transaction.keptPost(postID), by: asker, at: now))
        }
    }

    /// Records that the network will not.
    public func refuse(_ errand: Errand, because reason: String, at now: Instant) async throws {
        _ = try await database.write { try $0.settle(errand.deliveryID, as: "refused", reason: reason, at: now) }
    }

    /// The channel's permission is gone; the network is asked again once it has been given anew.
    public func notePermissionGone(_ errand: Errand, at now: Instant) async throws {
        try await database.write { transaction in
            guard try transaction.settle(errand.deliveryID, as: "needsConnecting", at: now) else { return }
            try transaction.expire(errand.channel.id, at: now)
        }
    }
}

extension Delivery {
    /// What the network knows it by; nil where it is not there or a person only confirmed that it arrived.
    fileprivate var receiptOnNetwork: Receipt? {
        guard case .sent(let receipt, _) = state, !receipt.remoteID.isEmpty else { return nil }
        return receipt
    }
}

extension Transaction {
    func takedown(of id: Delivery.ID) throws -> Takedown? {
        try row("SELECT * FROM takedowns WHERE delivery_id = \(id)").map(Takedown.init)
    }

    func takedowns(of post: Post.ID) throws -> [Takedown] {
        try rows("SELECT takedowns.* FROM takedowns JOIN deliveries ON deliveries.id = delivery_id WHERE post_id = \(post)")
            .map(Takedown.init)
    }

    /// Only what is still asked for: another process may have been quicker.
    fileprivate func settle(_ id: Delivery.ID, as state: String, reason: String = "", at now: Instant) throws -> Bool {
        try execute(
            """
            UPDATE takedowns SET state = \(state), at = \(now), reason = \(reason) WHERE delivery_id = \(id) AND state = 'asked'
            """) == 1
    }

    /// Asks again for what waited for a channel's permission.
    func resumeTakedowns(on channel: Channel.ID, at now: Instant) throws {
        let waiting: Query = """
            state = 'needsConnecting' AND delivery_id IN (SELECT id FROM deliveries WHERE channel_id = \(channel))
            """
        for row in try rows("SELECT delivery_id FROM takedowns WHERE \(waiting)") {
            try enqueue(.takeDown, row.text("delivery_id"), due: now, at: now)
        }
        try execute("UPDATE takedowns SET state = 'asked', at = \(now) WHERE \(waiting)")
    }

    fileprivate func asker(of id: Delivery.ID) throws -> Member.ID? {
        try row("SELECT asked_by FROM takedowns WHERE delivery_id = \(id)")?.key("asked_by")
    }

    /// Neither there nor on its way there any more.
    fileprivate func isGoneEverywhere(_ post: Post.ID) throws -> Bool {
        try row(
            """
            SELECT 1 AS still FROM deliveries WHERE post_id = \(post) AND state NOT IN ('stopped', 'refused')
            AND NOT (state = 'sent' AND id IN (SELECT delivery_id FROM takedowns WHERE state = 'done')) LIMIT 1
            """) == nil
    }
}

extension Takedown {
    fileprivate init(_ row: Row) throws {
        let state: State =
            switch try row.text("state") {
            case "done": .done(at: try row.instant("at"))
            case "needsConnecting": .needsConnecting
            case "refused": .refused(reason: try row.text("reason"))
            default: .asked(at: try row.instant("at"))
            }
        self.init(of: try row.key("delivery_id"), state: state)
    }
}
