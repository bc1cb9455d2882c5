import AsyncHTTPClient
import NIOCore
import NIOPosix

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension TransportFailure {
    /// Reads what the client threw; `hasLeft` decides, the error only gives the reason.
    init(_ error: any Error, of request: WireRequest, hasLeft: Bool) {
        let reason = Reason(error, isEncrypted: request.address.scheme == .https, hasLeft: hasLeft)
        self = hasLeft ? .uncertain(reason) : .neverLeft(reason)
    }

    /// Whether the error can only come from before there was a connection.
    static func isOfConnecting(_ error: any Error) -> Bool {
        if error is NIOConnectionError { return true }
        if let error = error as? IOError { return [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH].contains(error.errnoCode) }
        guard let error = error as? HTTPClientError else { return false }
        return [.connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout].contains(error)
    }
}

extension TransportFailure.Reason {
    fileprivate init(_ error: any Error, isEncrypted: Bool, hasLeft: Bool) {
        if let told = Self.told(error) {
            self = told
        } else if hasLeft {
            self = .reset
        } else if error is NIOConnectionError || error is ChannelError || error is IOError || !isEncrypted {
            self = .unreachable
        } else {
            // What stops an encrypted request after it has reached the server and before its first byte is the handshake.
            self = .encryptionFailed
        }
    }

    /// The reasons that an error tells by itself.
    private static func told(_ error: any Error) -> Self? {
        if error is CancellationError { return .cancelled }
        if error is AnswerTooLarge { return .answerTooLarge }
        guard let error = error as? HTTPClientError else { return nil }
        switch error {
        case .cancelled: return .cancelled
        case .deadlineExceeded, .readTimeout, .writeTimeout: return .timeOut
        case .connectTimeout, .getConnectionFromPoolTimeout: return .unreachable
        default: return nil
        }
    }
}

/// The answer went on beyond what the request allows; the rest was not read.
struct AnswerTooLarge: Error {}
