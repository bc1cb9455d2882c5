import Workplace
import WorkingTime

extension Transaction {
    /// Makes the deliveries and their jobs agree with where the post stands: one for each channel when it is scheduled, none on the way when not.
    func arrangeDeliveries(of post: Post, at now: Instant) throws {
        let leaves: Instant? = if case .scheduled(_, let time) = post.stage { time } else { nil }
        var missing = leaves == nil ? [] : Set(post.variants.map(\.channelID))
        for var delivery in try deliveries(of: post.id) {
            if let leaves, delivery.revision == post.revision, missing.contains(delivery.channelID) {
                missing.remove(delivery.channelID)
                try reschedule(&delivery, for: leaves, at: now)
            } else {
                delivery.stop()
                try save(delivery)
            }
        }
        guard let leaves else { return }
        for channel in missing.sorted() { try begin(post, on: channel, leaving: leaves, at: now) }
    }

    private func reschedule(_ delivery: inout Delivery, for time: Instant, at now: Instant) throws {
        guard delivery.isBefore else { return }
        delivery.wait(until: time)
        try save(delivery)
        try enqueue(.deliver, delivery.id.text, due: time, at: now)
    }

    private func begin(_ post: Post, on channel: Channel.ID, leaving time: Instant, at now: Instant) throws {
        let delivery = Delivery(
            id: Identifier(known: newKey(at: now)), subject: .post(post.id), channelID: channel, revision: post.revision,
            state: .waiting(until: time))
        try insert(delivery, at: now)
        try enqueue(.deliver, delivery.id.text, due: time, at: now)
    }
}

extension Delivery {
    /// Nothing of it has left, or certainly nothing has arrived.
    fileprivate var isBefore: Bool {
        switch state {
        case .waiting, .retry, .refused, .needsConnecting, .stopped: true
        case .sending, .sent, .uncertain: false
        }
    }
}
