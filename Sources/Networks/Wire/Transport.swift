/// The only door to the wire.
///
/// The live one is ``WireTransport``; tests script it.
public protocol Transport: Sendable {
    /// Sends `request` once. Any status is an answer; only an exchange that did not come to its end fails.
    func send(_ request: WireRequest) async throws(TransportFailure) -> WireAnswer
}

/// An exchange that did not come to its end; the case says what the other side may have seen.
public enum TransportFailure: Error, Hashable, Sendable {
    /// Nothing that could be acted upon has left the house.
    case neverLeft(Reason)
    /// The request may have been carried out: nobody knows.
    case uncertain(Reason)

    public enum Reason: String, Hashable, Sendable {
        case nameUnknown
        /// A private address that no administrator has listed, or no encryption on the way to it.
        case addressRefused
        case unreachable
        case encryptionFailed
        case timeOut
        case reset
        case answerTooLarge
        case cancelled
    }

    public var reason: Reason {
        switch self {
        case .neverLeft(let reason), .uncertain(let reason): reason
        }
    }
}
