import CryptoExtras
import Dispatch
import Foundation

/// Hashes passwords with scrypt (RFC 7914), a few at a time on threads of its own: one hash takes tens of megabytes and of milliseconds.
public struct PasswordHash: Sendable {
    /// The binary logarithm of scrypt's N. Tests take a small one.
    let cost: Int

    public static let usual = PasswordHash(cost: 15)
    public static let leastLength = 10

    public init(cost: Int) { self.cost = cost }

    /// The hash with its parameters, as it is kept: `scrypt$cost$salt$hash`.
    public func hash(_ password: String) async -> String {
        let salt = SecretToken.randomBytes(16)
        let hash = await Self.derive(password, salt: salt, cost: cost)
        return "scrypt$\(cost)$\(Data(salt).base64EncodedString())$\(Data(hash).base64EncodedString())"
    }

    /// Whether `password` made the kept hash. A missing hash costs the same time, so that nobody can ask who exists.
    public func verify(_ password: String, against kept: String?) async -> Bool {
        let parts = (kept ?? "").split(separator: "$")
        guard parts.count == 4, let cost = Int(parts[1]), let salt = Data(base64Encoded: String(parts[2])),
            let hash = Data(base64Encoded: String(parts[3]))
        else {
            _ = await Self.derive(password, salt: SecretToken.randomBytes(16), cost: self.cost)
            return false
        }
        let derived = await Self.derive(password, salt: [UInt8](salt), cost: cost)
        return derived.isEqualInConstantTime(to: [UInt8](hash))
    }

    private static let threads: OperationQueue = {
        let queue = OperationQueue()
        queue.maxConcurrentOperationCount = 2
        return queue
    }()

    private static func derive(_ password: String, salt: [UInt8], cost: Int) async -> [UInt8] {
        await withCheckedContinuation { continuation in
            threads.addOperation {
                let key = try? KDF.Scrypt.deriveKey(
                    from: Data(password.utf8), salt: Data(salt), outputByteCount: 32, rounds: 1 << cost, blockSize: 8, parallelism: 1,
                    maxMemory: 256 << 20)
                // It fails only for parameters that are not scrypt's; an empty hash then matches nothing.
                continuation.resume(returning: key?.withUnsafeBytes { [UInt8]($0) } ?? [])
            }
        }
    }
}

extension [UInt8] {
    func isEqualInConstantTime(to other: [UInt8]) -> Bool {
        guard count == other.count, !isEmpty else { return false }
        return zip(self, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
