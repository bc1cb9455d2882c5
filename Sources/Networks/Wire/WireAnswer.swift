/// What came back, whole and within the limits.
public struct WireAnswer: Hashable, Sendable {
    public let status: Int
    /// By lower-case name; repeated headers are joined by a comma.
    public let headers: [String: String]
    public let body: [UInt8]

    public init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    public init(status: Int, headers: [String: String] = [:], body: String) {
        self.init(status: status, headers: headers, body: Array(body.utf8))
    }

    public var isFine: Bool { (200..<300).contains(status) }
}
