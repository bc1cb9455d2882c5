import Logging
import Networks
public import Storage
public import WorkingTime
import Workplace

/// Carries deliveries to their networks.
///
/// "It is on its way" is committed before the first byte leaves the house; whatever cannot be known afterwards is looked
/// for among the channel's own posts and never sent again blindly.
public struct Delivering: Chore {
    public let kind = Job.Kind.deliver

    let stores: Stores
    let lines: ChannelLines
    let now: @Sendable () -> Instant
    /// A delivery not handed to the network within this time of its commit is taken back instead: whoever took it over
    /// might already be looking for it.
    let handingOver: Duration

    public init(stores: Stores, lines: ChannelLines, handingOver: Duration = .seconds(30), now: @escaping @Sendable () -> Instant) {
        self.stores = stores
        self.lines = lines
        self.handingOver = handingOver
        self.now = now
    }

    public func perform(_ job: Job, heldBy holder: String) async throws -> Ending {
        guard let errand = try await stores.deliveries.takeTurn(job, heldBy: holder, at: now()) else { return .settled }
        switch errand.task {
        case .send(let since): try await send(errand, since: since)
        case .look: try await look(for: errand)
        }
        return .settled
    }

    private func send(_ errand: Deliveries.Errand, since: Instant) async throws {
        let outcome: Delivery.Outcome
        do {
            let connector = try await lines.connector(for: errand.channel)
            let dispatch = try await dispatch(of: errand)
            guard now() - since < handingOver else { return try await stores.deliveries.takeBack(errand, at: now()) }
            outcome = await connector.deliver(dispatch, key: errand.delivery.key)
        } catch let failure as NetworkFailure {
            outcome = failure.beforeLeaving
        }
        try await stores.deliveries.record(outcome, of: errand, at: now())
    }

    private func look(for errand: Deliveries.Errand) async throws {
        do {
            let connector = try await lines.connector(for: errand.channel)
            let sighting = try await connector.find(dispatch(of: errand), key: errand.delivery.key)
            try await stores.deliveries.record(sighting, of: errand, at: now())
        } catch let failure as NetworkFailure {
            try await stores.deliveries.record(failure, of: errand, at: now())
        }
    }

    /// The text with the bytes of its pictures.
    private func dispatch(of errand: Deliveries.Errand) async throws -> Dispatch {
        var pictures: [Dispatch.Picture] = []
        for picture in errand.text.pictures {
            let bytes = try await stores.contents.bytes(of: ContentMark(known: picture.content))
            pictures.append(
                Dispatch.Picture(bytes: bytes, mediaType: picture.mediaType, altText: picture.isDecoration ? "" : picture.altText))
        }
        return Dispatch(
            text: errand.text.words, language: errand.text.language, pictures: pictures, replyTo: errand.text.replyTo,
            at: errand.delivery.firstBegunAt ?? now())
    }
}

extension NetworkFailure {
    /// The outcome of a delivery for which not even a line to the network could be had: nothing has left.
    fileprivate var beforeLeaving: Delivery.Outcome {
        switch self {
        case .again(let time, let setback): .again(after: time, because: setback)
        case .reconnect: .reconnect
        case .refused(let reason): .refused(reason: reason)
        case .notUnderstood: .again(after: nil, because: .unavailable)
        }
    }
}
