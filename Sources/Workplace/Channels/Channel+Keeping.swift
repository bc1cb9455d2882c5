import WorkingTime

extension Channel {
    /// The people who may change what the register says of the account and connect it: its stewards, and those who answer for them.
    public func mayBeKept(by member: Member) -> Bool {
        member.may(.administer) || member.may(.lead, in: unitID) || (stewards.contains(member.id) && member.isPresent)
    }

    /// - Throws: ``ChannelRefusal`` when nobody keeps the account, or the same person twice.
    public func requireStewards() throws(ChannelRefusal) {
        guard !stewards.isEmpty else { throw .stewardMissing }
        guard Set(stewards).count == stewards.count else { throw .sameSteward }
    }

    /// Takes what the network itself says of the account that has just given its permission.
    ///
    /// - Throws: ``ChannelRefusal/anotherAccount(_:)`` when this register entry has already been somebody else's: its
    ///   posts and conversations would end up under a wrong name.
    public mutating func connect(_ account: ConnectedAccount) throws(ChannelRefusal) {
        guard connection != .closed else { throw .closed }
        if connection != .notConnected, Self.plain(account.handle) != Self.plain(handle) { throw .anotherAccount(account.handle) }
        handle = account.handle
        server = account.server
        capabilities = account.capabilities
        connection = .connected
    }

    /// Two are missing nothing: one may be away, and the account is still cared for.
    public static let stewardsWanted = 2

    private static func plain(_ handle: String) -> String {
        handle.lowercased().trimmingPrefix("@").description
    }
}

/// Why the register of accounts stays as it is.
public enum ChannelRefusal: Refusal, Hashable {
    case stewardMissing, sameSteward
    /// The account at hand is already in the register, under this name.
    case alreadyRegistered(as: String)
    /// Somebody signed in at the network with another account than the one in the register.
    case anotherAccount(String)
    case closed
    /// The person came back from the network too late, twice, or in another browser.
    case signInTooOld
    /// The person said no on the network's own page.
    case permissionDenied
    /// This installation cannot reach networks.
    case connectingUnavailable
    /// The network did not do its part.
    case network(NetworkFailure)

    public var kind: RefusalKind {
        switch self {
        case .stewardMissing, .sameSteward, .permissionDenied: .invalid
        case .alreadyRegistered, .anotherAccount, .closed, .signInTooOld, .connectingUnavailable, .network: .conflict
        }
    }
}
