/// The organisation as a whole: as good as its weakest link, which is the one helped next.
public struct Organisation: Hashable, Sendable {
    /// The least of the units' stages; nil when none is assessed.
    public let stage: Int?
    /// The lower median.
    public let median: Int?
    /// Units at 0…5.
    public let distribution: [Int]
    /// The unit helped next (seuraavaksi autetaan).
    public let weakestLink: String?
    /// Its gate that is farthest away.
    public let weakestGate: String?
    /// A unit that passes that gate well.
    public let helper: String?
    public let commonBrake: Brake?
    /// By function in force, and by network with an account.
    public let functions: [String: Footing]
    public let networks: [String: Footing]
    /// Arvioidaan myöhemmin.
    public let later: [String]
    public let outOfScope: [String]
    public let closed: [String]

    /// A gate that blocks several units at once.
    public struct Brake: Hashable, Sendable {
        public let gate: String
        public let units: Int
    }

    /// Units that share something, and the least of their stages.
    public struct Footing: Hashable, Sendable {
        public let stage: Int
        public let units: Int

        func joined(by stage: Int) -> Footing { Footing(stage: min(self.stage, stage), units: units + 1) }
    }
}
