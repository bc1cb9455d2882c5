/// One request as a connector words it. How it travels is the transport's affair.
public struct WireRequest: Hashable, Sendable {
    public enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case delete = "DELETE"
    }

    public let method: Method
    public var address: WebAddress
    public var headers: [String: String]
    public var body: [UInt8]
    /// Sent as `Authorization: Bearer …`, and never to another server than `address`.
    public var bearer: Secret?
    /// Whether the body holds a password or a key, as it does when one signs in.
    public var bodyIsSecret = false
    public var limits: WireLimits

    public init(
        _ method: Method, _ address: WebAddress, headers: [String: String] = [:], body: [UInt8] = [], bearer: Secret? = nil,
        limits: WireLimits = .usual
    ) {
        self.method = method
        self.address = address
        self.headers = headers
        self.body = body
        self.bearer = bearer
        self.limits = limits
    }

    var carriesSecret: Bool { bearer != nil || bodyIsSecret }
}

extension WireRequest: CustomStringConvertible, CustomDebugStringConvertible {
    /// Method and server only: a path, query or body may hold what a log should not.
    public var description: String { "\(method.rawValue) \(address.origin)" }
    public var debugDescription: String { description }
}

/// How long an exchange may last and how large its answer may be.
public struct WireLimits: Hashable, Sendable {
    /// From connecting to the answer's last byte. Asking for the name has the system's own limit.
    public var time: Duration
    public var answerInBytes: Int

    public init(time: Duration, answerInBytes: Int) {
        self.time = time
        self.answerInBytes = answerInBytes
    }

    public static let usual = WireLimits(time: .seconds(30), answerInBytes: 2 << 20)
    /// For pictures on their way out: a slow line may need minutes.
    public static let upload = WireLimits(time: .seconds(180), answerInBytes: 1 << 20)
}
