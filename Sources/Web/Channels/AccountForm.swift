import Storage
import Workplace

/// What somebody wrote of an account.
struct AccountForm {
    let form: Form

    init(_ form: Form) { self.form = form }

    static let longestName = 80
    static let longestHandle = 200
    static let longestContact = 300

    func newChannel(key: String) throws -> Channel {
        guard let network = Network(rawValue: form["network"]) else { throw WordsRefusal.missing(Words.Field("network")) }
        let handle = try handle(on: network)
        return Channel(
            id: Identifier(known: key), unitID: try unit(), network: network, name: try name(), handle: handle,
            server: try server(of: network, handle: handle), stewards: stewards, recoveryContact: try contact(),
            servicePromise: try promise(),
            connection: network.permission == .none ? .connected : .notConnected, capabilities: .usual(of: network))
    }

    func changing(_ channel: Channel) throws -> Channel {
        var channel = channel
        channel.unitID = try unit()
        channel.name = try name()
        channel.stewards = stewards
        channel.recoveryContact = try contact()
        channel.servicePromise = try promise()
        if channel.connection == .notConnected {
            channel.handle = try handle(on: channel.network)
            channel.server = try server(of: channel.network, handle: channel.handle)
        }
        return channel
    }

    private func unit() throws -> Unit.ID {
        guard let unit = Unit.ID(form["unit"]) else { throw WordsRefusal.missing(Words.Field("unit")) }
        return unit
    }

    private func name() throws -> String { try Words(form["name"], field: .name, atMost: Self.longestName).text }

    /// A second steward may be found later; the register says then that one is missing.
    private var stewards: [Member.ID] { ["steward-1", "steward-2"].compactMap { Member.ID(form[$0]) } }

    private func contact() throws -> String {
        try Words.optional(form["recovery"], field: Words.Field("recovery"), atMost: Self.longestContact)
    }

    private func promise() throws -> String {
        try Words.optional(form["promise"], field: Words.Field("promise"), atMost: Self.longestContact)
    }

    private func handle(on network: Network) throws -> String {
        guard !network.isRehearsal else { return "" }
        let handle = try Words(form["handle"], field: Words.Field("handle"), atMost: Self.longestHandle).text
        guard !handle.contains(where: \.isWhitespace) else { throw WordsRefusal.notUnderstood(Words.Field("handle")) }
        return network == .bluesky && handle.hasPrefix("@") ? String(handle.dropFirst()) : handle
    }

    /// What was written, else what the handle tells, else where most accounts of the network are.
    private func server(of network: Network, handle: String) throws -> String {
        guard !network.isRehearsal else { return "" }
        let written = form["server"].filter { !$0.isWhitespace }
        guard written.isEmpty else {
            guard let address = ServerAddress(written) else { throw WordsRefusal.notUnderstood(Words.Field("server")) }
            return address.text
        }
        let known = network == .mastodon ? ServerAddress(ofHandle: handle) : ServerAddress.usual(of: network)
        guard let known else { throw WordsRefusal.missing(Words.Field("server")) }
        return known.text
    }
}
