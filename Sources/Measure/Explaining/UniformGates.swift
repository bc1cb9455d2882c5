/// Gates that tell no unit from another: a threshold to look at, or something the whole house can be proud of.
public struct UniformGates: Hashable, Sendable {
    /// Met by every assessed unit, in the order of the gates.
    public let metByAll: [String]
    /// Held by none.
    public let heldByNone: [String]
    /// Without evidence anywhere: neither met nor failed by anybody.
    public let withoutEvidence: [String]
    /// Assessed units; with fewer than two there is nothing to tell apart.
    public let units: Int

    public init(_ assessment: Assessment) {
        let all = assessment.units.compactMap(\.maturity)
        let ids = all.first?.gates.map(\.id) ?? []
        func states(_ id: String) -> [GateState] { all.compactMap { $0.gate(id)?.state } }
        units = all.count
        metByAll = ids.filter { states($0).allSatisfy { $0 == .met } }
        heldByNone = ids.filter { states($0).allSatisfy { !$0.holds } }
        withoutEvidence = ids.filter { states($0).allSatisfy { $0 == .unknown || $0 == .neutral } }
    }
}
