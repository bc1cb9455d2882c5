public import WorkingTime

/// How long the house waits at each turn of a delivery's way.
public struct DeliveryPace: Hashable, Sendable {
    /// Before an uncertain delivery is looked for: long enough that a request still under way has arrived or died.
    public let firstLook: Duration
    /// Between the first look that finds nothing and the one that settles it, because a network's own list may lag behind.
    public let secondLook: Duration
    /// Waits between attempts that the network certainly did not take; the last one repeats.
    public let retries: [Duration]
    /// After so many attempts a person is asked.
    public let mostAttempts: Int

    public init(firstLook: Duration, secondLook: Duration, retries: [Duration], mostAttempts: Int) {
        self.firstLook = firstLook
        self.secondLook = secondLook
        self.retries = retries
        self.mostAttempts = mostAttempts
    }

    public static let usual = DeliveryPace(
        firstLook: .minutes(2), secondLook: .minutes(3),
        retries: [.seconds(30), .minutes(2), .minutes(10), .minutes(30), .hours(1), .hours(2)], mostAttempts: 16)

    /// The same pace with another wait before the first look; the second follows after half as much again.
    public func looking(after wait: Duration) -> DeliveryPace {
        DeliveryPace(firstLook: wait, secondLook: wait * 3 / 2, retries: retries, mostAttempts: mostAttempts)
    }
}

extension Delivery {
    /// What the one who holds the delivery's job does now.
    public enum Turn: Hashable, Sendable {
        /// Hand it to the network: the state says that it is on its way.
        case send
        /// Look for it among the channel's own posts.
        case look
        /// Nothing until this time.
        case wait(until: Instant)
        /// It is settled, or a person acts.
        case leave
    }

    /// Takes the next turn at `now`.
    ///
    /// Whoever sends has this change committed before the first byte leaves. A delivery that is found on its way belongs
    /// to somebody who is gone: nobody knows what became of it, so it is looked for.
    public mutating func takeTurn(at now: Instant, pace: DeliveryPace) -> Turn {
        switch state {
        case .waiting(let time), .retry(let time, _):
            guard time <= now else { return .wait(until: time) }
            state = .sending(since: now)
            attempts += 1
            firstBegunAt = firstBegunAt ?? now
            return .send
        case .sending(let since):
            return becomeUncertain(since: since, at: now, pace: pace)
        case .uncertain(_, let look?):
            return look <= now ? .look : .wait(until: look)
        case .uncertain(_, nextLook: nil), .sent, .refused, .needsConnecting, .stopped:
            return .leave
        }
    }

    /// Records what the network answered. Nil when the delivery is no longer on this way: somebody else has settled it.
    public mutating func record(_ outcome: Outcome, since: Instant, at now: Instant, pace: DeliveryPace) -> Turn? {
        guard state == .sending(since: since) else { return nil }
        switch outcome {
        case .sent(let receipt): state = .sent(receipt, at: now)
        case .again(let time, let setback): tryAgain(at: time, because: setback, now: now, pace: pace)
        case .reconnect: state = .needsConnecting
        case .refused(let reason): state = .refused(reason: reason)
        case .uncertain: _ = becomeUncertain(since: since, at: now, pace: pace)
        }
        return turn
    }

    /// Takes a sending back of which nothing was handed to the network: the attempt does not count, and the next one may begin at once.
    /// Nil when the delivery is no longer on this way.
    public mutating func takeBack(since: Instant, at now: Instant) -> Turn? {
        guard state == .sending(since: since) else { return nil }
        state = .waiting(until: now)
        attempts -= 1
        return turn
    }

    /// Records what a look among the channel's own posts told.
    public mutating func record(_ sighting: Sighting, at now: Instant, pace: DeliveryPace) -> Turn? {
        guard case .uncertain(let since, let look?) = state else { return nil }
        switch sighting {
        case .found(let receipt): state = .sent(receipt, at: now)
        case .cannotTell: state = .uncertain(since: since, nextLook: nil)
        case .absent where look < since + pace.firstLook + pace.secondLook:
            state = .uncertain(since: since, nextLook: max(since + pace.firstLook + pace.secondLook, now))
        case .absent: state = .retry(at: now, reason: .notArrived)
        }
        return turn
    }

    /// Records that the look itself did not succeed.
    public mutating func record(_ failure: NetworkFailure, at now: Instant, pace: DeliveryPace) -> Turn? {
        guard case .uncertain(let since, .some) = state else { return nil }
        switch failure {
        case .again(let time, _): state = .uncertain(since: since, nextLook: max(time ?? now, now + pace.secondLook))
        case .reconnect, .refused, .notUnderstood: state = .uncertain(since: since, nextLook: nil)
        }
        return turn
    }

    /// What follows from the state as it stands.
    private var turn: Turn {
        switch state {
        case .waiting(let time), .retry(let time, _), .uncertain(_, let time?): .wait(until: time)
        case .sending, .uncertain(_, nextLook: nil), .sent, .refused, .needsConnecting, .stopped: .leave
        }
    }

    private mutating func becomeUncertain(since: Instant, at now: Instant, pace: DeliveryPace) -> Turn {
        let look = since + pace.firstLook
        state = .uncertain(since: since, nextLook: look)
        return look <= now ? .look : .wait(until: look)
    }

    private mutating func tryAgain(at time: Instant?, because setback: Setback, now: Instant, pace: DeliveryPace) {
        guard attempts < pace.mostAttempts else {
            state = .refused(reason: setback.rawValue)
            return
        }
        let pause = pace.retries[min(attempts, pace.retries.count) - 1]
        state = .retry(at: max(time ?? now + pause, now), reason: setback)
    }
}

extension Delivery {
    /// A person says what became of an uncertain delivery: it arrived, here it is.
    public mutating func confirmArrival(_ receipt: Receipt, at now: Instant) throws(DeliveryRefusal) {
        guard case .uncertain = state else { throw .notUncertain }
        state = .sent(receipt, at: now)
    }

    /// A person says that an uncertain delivery did not arrive, or asks for another attempt after a refusal.
    public mutating func sendAgain(at now: Instant) throws(DeliveryRefusal) {
        switch state {
        case .uncertain, .refused, .needsConnecting: state = .retry(at: now, reason: .notArrived)
        case .retry(_, let setback): state = .retry(at: now, reason: setback)
        case .waiting, .sending, .sent, .stopped: throw .nothingToRepeat
        }
    }

    /// Stops what has not left the house.
    public mutating func stop() {
        switch state {
        case .waiting, .retry, .needsConnecting: state = .stopped
        case .sending, .sent, .refused, .uncertain, .stopped: break
        }
    }
}

/// Why a delivery stays as it is.
public enum DeliveryRefusal: Refusal, Hashable {
    case notUncertain, nothingToRepeat

    public var kind: RefusalKind { .conflict }
}

extension Delivery {
    /// Puts the delivery on its way again from the beginning: the post was moved, or goes out after all.
    public mutating func wait(until time: Instant) { state = .waiting(until: time) }
}
