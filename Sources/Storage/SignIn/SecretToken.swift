import Crypto
import Foundation

/// A secret that one browser or one link holds; only its hash is kept.
public struct SecretToken: Hashable, Sendable {
    public let text: String

    public init(_ text: String) { self.text = text }

    /// 256 random bits, in letters that an address may hold.
    public static func make() -> SecretToken {
        SecretToken(
            Data(randomBytes(32)).base64EncodedString()
                .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: ""))
    }

    /// What is kept of it.
    public var hash: String { Self.hash(of: text) }

    /// A second secret that follows from this one, for `purpose` only.
    public func derived(for purpose: String) -> String { Self.hash(of: "\(purpose):\(text)") }

    static func hash(of text: String) -> String { hash(of: Array(text.utf8)) }

    static func hash(of bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    static func randomBytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
}
