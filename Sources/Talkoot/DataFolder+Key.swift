import Foundation
import Storage

extension DataFolder {
    /// The key that seals secrets: the one given, else the one in the file `key`, which is made on the first start (mode 0600).
    func secretBox(given key: String?) throws -> SecretBox {
        if let key { return try Self.box(key, from: "TALKOOT_KEY") }
        let file = "\(path)/key"
        if let kept = FileManager.default.contents(atPath: file) {
            return try Self.box(String(decoding: kept, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines), from: file)
        }
        guard !FileManager.default.fileExists(atPath: file) else {
            throw ConfigurationTrouble("\(file) cannot be read; give this user the right to read it.")
        }
        var generator = SystemRandomNumberGenerator()
        let made = Data((0..<SecretBox.keyLengthInBytes).map { _ in UInt8.random(in: 0...255, using: &generator) })
        let text = Data("\(made.base64EncodedString())\n".utf8)
        guard FileManager.default.createFile(atPath: file, contents: text, attributes: [.posixPermissions: 0o600]) else {
            throw DatabaseTrouble.unwritable(path)
        }
        return SecretBox(key: [UInt8](made))
    }

    private static func box(_ text: String, from source: String) throws -> SecretBox {
        guard let bytes = Data(base64Encoded: text), bytes.count == SecretBox.keyLengthInBytes else {
            throw ConfigurationTrouble(
                "the key in \(source) should be 32 bytes in base64; put the right key back, connected accounts need it.")
        }
        return SecretBox(key: [UInt8](bytes))
    }
}
