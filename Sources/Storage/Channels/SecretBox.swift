import Crypto
import Foundation

/// Seals what must not be readable in the database: the permissions of networks (AES-GCM, the key lies outside the database).
public struct SecretBox: Sendable {
    private let key: SymmetricKey

    public static let keyLengthInBytes = 32

    /// - Parameter key: ``keyLengthInBytes`` bytes.
    public init(key: [UInt8]) {
        precondition(key.count == Self.keyLengthInBytes, "a key of \(Self.keyLengthInBytes) bytes is needed")
        self.key = SymmetricKey(data: key)
    }

    /// A secret of this installation for `purpose` alone.
    func secret(for purpose: String) -> String {
        let mark = HMAC<SHA256>.authenticationCode(for: Data(purpose.utf8), using: key)
        return Data(mark).base64EncodedString()
    }

    /// - Parameter owner: what the secret belongs to. It opens for the same owner only, so that sealed values cannot be swapped.
    func seal(_ secret: String, for owner: String) throws -> [UInt8] {
        let sealed = try AES.GCM.seal(Data(secret.utf8), using: key, authenticating: Data(owner.utf8))
        guard let combined = sealed.combined else { throw UnreadableSecret() }
        return [UInt8](combined)
    }

    /// - Throws: ``UnreadableSecret`` when another key or another owner sealed it.
    func open(_ sealed: [UInt8], for owner: String) throws -> String {
        guard let box = try? AES.GCM.SealedBox(combined: Data(sealed)),
            let opened = try? AES.GCM.open(box, using: key, authenticating: Data(owner.utf8)),
            let secret = String(validating: opened, as: UTF8.self)
        else { throw UnreadableSecret() }
        return secret
    }
}

/// A sealed value that the key at hand does not open: the key file was lost or replaced.
public struct UnreadableSecret: Error, CustomStringConvertible {
    public var description: String { "a sealed secret cannot be opened with this installation's key" }
}
