public import Workplace
public import WorkingTime

/// Deliveries on their way. Each method is one transaction: what was decided is on the disk before anything leaves the house.
public struct Deliveries: Sendable {
    let database: any Database
    let pace: DeliveryPace

    /// What the holder of a delivery's job is to do now.
    public struct Errand: Sendable {
        public enum Task: Sendable { case send(since: Instant), look }

        public let task: Task
        public let delivery: Delivery
        public let channel: Channel
        public let text: OutgoingText
        let job: Job
        let holder: String
    }

    /// Takes a delivery's next turn for the one who holds its job.
    ///
    /// The state of the post is read again here: what has been moved, withdrawn or paused meanwhile does not leave.
    /// - Returns: nil when nothing is to be done now; the job is then put off or ended.
    public func takeTurn(_ job: Job, heldBy holder: String, at now: Instant) async throws -> Errand? {
        let pace = pace
        return try await database.write { transaction in
            guard try transaction.isHeld(job, by: holder) else { return nil }
            guard var delivery = try transaction.delivery(Identifier(known: job.subject)) else {
                try transaction.finish(job, heldBy: holder, again: nil)
                return nil
            }
            guard try transaction.mayLeave(delivery, at: now) else {
                delivery.stop()
                try transaction.save(delivery)
                try transaction.finish(job, heldBy: holder, again: nil)
                return nil
            }
            return try transaction.errand(of: &delivery, job, heldBy: holder, at: now, pace: pace)
        }
    }

    /// Records what became of an errand and puts off or ends its job. Late news of a delivery that was settled otherwise changes nothing.
    public func record(_ outcome: Delivery.Outcome, of errand: Errand, at now: Instant) async throws {
        guard case .send(let since) = errand.task else { return }
        try await settle(errand, at: now) { $0.record(outcome, since: since, at: now, pace: pace) }
    }

    /// Gives a sending back that was never begun; it is taken up again at once.
    public func takeBack(_ errand: Errand, at now: Instant) async throws {
        guard case .send(let since) = errand.task else { return }
        try await settle(errand, at: now) { $0.takeBack(since: since, at: now) }
    }

    public func record(_ sighting: Delivery.Sighting, of errand: Errand, at now: Instant) async throws {
        try await settle(errand, at: now) { $0.record(sighting, at: now, pace: pace) }
    }

    public func record(_ failure: NetworkFailure, of errand: Errand, at now: Instant) async throws {
        try await settle(errand, at: now) { $0.record(failure, at: now, pace: pace) }
        if failure == .reconnect {
            try await database.write { try $0.expire(errand.channel.id, at: now) }
        }
    }

    private func settle(
        _ errand: Errand, at now: Instant, by change: @escaping @Sendable (inout Delivery) -> Delivery.Turn?
    ) async throws {
        try await database.write { transaction in
            guard var delivery = try transaction.delivery(errand.delivery.id), let turn = change(&delivery) else { return }
            try transaction.keep(delivery, at: now)
            try transaction.finish(errand.job, heldBy: errand.holder, again: turn.resumesAt)
        }
    }
}

extension Delivery.Turn {
    fileprivate var resumesAt: Instant? {
        if case .wait(let time) = self { time } else { nil }
    }
}

extension Transaction {
    fileprivate func isHeld(_ job: Job, by holder: String) throws -> Bool {
        try row("SELECT 1 AS held FROM jobs WHERE id = \(job.id) AND holder = \(holder)") != nil
    }

    fileprivate func mayLeave(_ delivery: Delivery, at now: Instant) throws -> Bool {
        guard case .post(let id) = delivery.subject else { return true }
        switch delivery.state {
        case .waiting(let time): return try time > now || keptPost(id).mayLeave(revision: delivery.revision, at: now)
        case .retry: return try keptPost(id).mayLeave(revision: delivery.revision, at: now)
        // What may already be out is followed to its end, whatever has become of the post.
        case .sending, .uncertain, .sent, .refused, .needsConnecting, .stopped: return true
        }
    }

    fileprivate func errand(
        of delivery: inout Delivery, _ job: Job, heldBy holder: String, at now: Instant, pace: DeliveryPace
    ) throws -> Deliveries.Errand? {
        let turn = delivery.takeTurn(at: now, pace: pace)
        try save(delivery)
        let task: Deliveries.Errand.Task
        switch turn {
        case .send: task = .send(since: now)
        case .look: task = .look
        case .wait, .leave:
            try finish(job, heldBy: holder, again: turn.resumesAt)
            return nil
        }
        if case .send = turn, case .post(let id) = delivery.subject { try settlePost(id, at: now) }
        return Deliveries.Errand(
            task: task, delivery: delivery, channel: try channel(delivery.channelID), text: try outgoingText(of: delivery), job: job,
            holder: holder)
    }

    /// Saves a delivery in its new state, with what follows from it for the post, the idea behind it, the channel and the log.
    func keep(_ delivery: Delivery, at now: Instant) throws {
        try save(delivery)
        if case .needsConnecting = delivery.state { try expire(delivery.channelID, at: now) }
        switch delivery.subject {
        case .post(let id):
            if delivery.state.isSent { try appendPublication(of: id, through: delivery, at: now) }
            try settlePost(id, at: now)
        case .answer: break
        }
        try append(.deliveryChanged(delivery, on: channel(delivery.channelID).network, at: now))
    }

    /// Lets the post follow the states of its deliveries.
    fileprivate func settlePost(_ id: Post.ID, at now: Instant) throws {
        var post = try keptPost(id)
        let states = try deliveries(of: id).filter { $0.revision == post.revision && $0.state != .stopped }.map(\.state)
        post.settle(states, at: now)
        try saveStage(of: post)
    }

    private func appendPublication(of id: Post.ID, through delivery: Delivery, at now: Instant) throws {
        let post = try keptPost(id)
        try append(.postPublished(post, at: now))
        try execute("UPDATE posts SET published_at = \(now) WHERE id = \(id) AND published_at IS NULL")
        guard !post.isRehearsal, let idea = post.ideaID else { return }
        let told = try execute("UPDATE ideas SET told_back_at = \(now) WHERE id = \(idea) AND told_back_at IS NULL")
        if told > 0 { try append(.ideaToldBack(idea, unit: post.unitID, at: now)) }
    }
}
