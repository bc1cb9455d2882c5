import WorkingTime

/// The register's entry of one account, as it changed.
struct AccountHistory: Sendable {
    let id: Name
    private(set) var states: [State] = []

    struct State: Sendable {
        var at: Instant
        var deed: Deed.Number
        var unit: Name
        var network: Name?
        /// People known to the log, each once.
        var stewards: [Int] = []
        var publishers: [Int] = []
        var hasRecovery = false
        var isClosed = false
    }

    init(id: Name) { self.id = id }

    mutating func note(
        _ change: AccountChange, of unit: Name, at instant: Instant, deed: Deed.Number, people: NameMap
    ) {
        var state = states.last ?? State(at: instant, deed: deed, unit: unit)
        state.at = instant
        state.deed = deed
        state.unit = unit
        state.network = change.network.after(state.network)
        if change.stewards.isGiven { state.stewards = Self.known(change.stewards, people) }
        if change.publishers.isGiven { state.publishers = Self.known(change.publishers, people) }
        state.hasRecovery = change.recovery.after(state.hasRecovery) ?? false
        state.isClosed = change.closed.after(state.isClosed) ?? false
        states.append(state)
    }

    private static func known(_ ids: Given<[Name]>, _ people: NameMap) -> [Int] {
        Set((ids.after(nil) ?? []).compactMap { people[$0] }).sorted()
    }

    /// As known at a T.
    func state(before end: Instant) -> State? { states.last { $0.at < end } }
}
