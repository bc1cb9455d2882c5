/// A next step (seuraava askel): what opens a gate, how much of it, and in what time.
public struct Step: Hashable, Sendable {
    public let gate: String
    /// The part of the gate, from 1, that gave the action; nil when the gate itself did.
    public let part: Int?
    /// k: how many are missing.
    public let deficit: Int
    /// Minutes for one.
    public let minutes: Int
    public let action: Action

    public var effort: Int { deficit * minutes }

    init(_ decision: GateDecision) {
        let lack = Lack(decision)
        let (action, part) = lack.action
        gate = decision.gate.id
        deficit = lack.deficit
        minutes = action.minutes
        self.part = part
        self.action = action
    }
}
