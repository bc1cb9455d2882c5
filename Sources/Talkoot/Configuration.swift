import Configuration
import Foundation
import Networks
import Workplace
import SystemPackage

/// What is set by the environment (`TALKOOT_…`) or by the file `talkoot.env` in the data folder; the environment wins.
struct Settings: Sendable {
    /// `TALKOOT_ADDRESS`: the public base address.
    let address: String
    /// `TALKOOT_DATABASE`: `postgres://…`; nil means a file in the data folder.
    let database: String?
    /// `TALKOOT_KEY`: 32 bytes in base64 that seal secrets; nil means the file `key` in the data folder.
    let key: String?
    /// `TALKOOT_TRUSTED_PROXIES`: addresses whose forwarded headers count, parted by commas.
    let trustedProxies: Set<String>
    /// `TALKOOT_ALLOWED_ADDRESSES`: private addresses that may be connected to, parted by commas.
    let allowedAddresses: AllowedAddresses
    /// `TALKOOT_LOOK_AFTER`: seconds before a delivery whose answer never came is looked for.
    let pace: DeliveryPace
    /// `TALKOOT_LEASE`: seconds after which a job of a process without a sign of life is taken over.
    let lease: Duration

    init(dataFolder: String, host: String, port: Int) async throws {
        let file = "\(dataFolder)/talkoot.env"
        let reader = try await ConfigReader(providers: [
            EnvironmentVariablesProvider(), Self.reading(file),
        ]).scoped(to: "talkoot")
        address = reader.string(forKey: "address") ?? "http://\(host):\(port)"
        database = reader.string(forKey: "database", isSecret: true)
        key = reader.string(forKey: "key", isSecret: true)
        trustedProxies = Set(Self.list(reader.string(forKey: "trusted.proxies")))
        allowedAddresses = try Self.addresses(reader.string(forKey: "allowed.addresses") ?? "")
        pace = DeliveryPace.usual.looking(after: .seconds(reader.double(forKey: "look.after") ?? 120))
        lease = .seconds(max(1, reader.double(forKey: "lease") ?? 30))
        try check(file)
    }

    private static func reading(_ file: String) async throws -> EnvironmentVariablesProvider {
        do {
            return try await EnvironmentVariablesProvider(environmentFilePath: FilePath(file), allowMissing: true)
        } catch {
            throw ConfigurationTrouble("\(file) cannot be read: \(error); mend or remove it.")
        }
    }

    private static func addresses(_ text: String) throws -> AllowedAddresses {
        do {
            return try AllowedAddresses(text)
        } catch {
            throw ConfigurationTrouble("TALKOOT_ALLOWED_ADDRESSES is '\(text)'; it should be like 10.0.0.5:3000, 192.168.1.0/24.")
        }
    }

    private static func list(_ text: String?) -> [String] {
        (text ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    private func check(_ file: String) throws {
        guard let url = URL(string: address), let scheme = url.scheme, ["http", "https"].contains(scheme), url.host() != nil else {
            throw ConfigurationTrouble("TALKOOT_ADDRESS is '\(address)'; it should be like https://talkoot.example.")
        }
        if let database, !database.hasPrefix("postgres://"), !database.hasPrefix("postgresql://") {
            throw ConfigurationTrouble("TALKOOT_DATABASE should begin with postgres://; leave it out to keep everything in one file.")
        }
        if let key, Data(base64Encoded: key)?.count != 32 {
            throw ConfigurationTrouble("TALKOOT_KEY should be 32 bytes in base64, as `head -c 32 /dev/urandom | base64` makes them.")
        }
    }
}

/// A setting that cannot be used.
struct ConfigurationTrouble: Error {
    let sentence: String
    init(_ sentence: String) { self.sentence = sentence }
}
