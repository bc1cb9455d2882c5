/// The bytes of pictures, kept under the SHA-256 of what they are: the same picture is kept once.
public protocol Contents: Sendable {
    func keep(_ bytes: [UInt8]) async throws -> ContentMark
    /// - Throws: ``ContentMissing`` when it is not there.
    func bytes(of mark: ContentMark) async throws -> [UInt8]
}

/// The SHA-256 of some bytes, in hexadecimal.
public struct ContentMark: Hashable, Sendable {
    public let text: String
    public init(known text: String) { self.text = text }
    public init(of bytes: [UInt8]) { text = SecretToken.hash(of: bytes) }
}

public struct ContentMissing: Error {
    public let mark: ContentMark
}
