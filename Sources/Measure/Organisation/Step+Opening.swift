extension Step {
    /// The step of a gate that nobody has looked at yet.
    public init(opening gate: Gate) {
        self.gate = gate.id
        part = nil
        deficit = 1
        minutes = gate.action.minutes
        action = gate.action
    }
}
