public import Storage
public import WorkingTime

/// A year of Routala Oy, played through the store methods with a given clock and seed: the same every time.
public struct SampleHistory: Sendable {
    let stores: Stores

    public init(stores: Stores) { self.stores = stores }

    /// Plays the year up to `now` into an empty workplace.
    public func play(until now: Instant) async throws {}
}
