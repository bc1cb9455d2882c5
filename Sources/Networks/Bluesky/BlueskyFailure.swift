import Workplace

/// Where a request came to nothing: before it was sent, for want of a session, or on the wire.
enum BlueskyFailure: Error {
    case session(NetworkFailure)
    case wire(TransportFailure)

    /// For a request that may safely be made again.
    var asNetworkFailure: NetworkFailure {
        switch self {
        case .session(let failure): failure
        case .wire(let failure): NetworkFailure(failure)
        }
    }

    /// For the request that hands a text over.
    var asOutcome: Delivery.Outcome {
        switch self {
        case .session(let failure): Delivery.Outcome(beforehand: failure)
        case .wire(let failure): Delivery.Outcome(failure)
        }
    }
}
