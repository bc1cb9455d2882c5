/// How much each way of taking part weighs, in quarters.
public struct ContributionRule: Hashable, Sendable {
    public let quarters: [String: Int]
    public let quartersPerDay: Int
    public let votesPerPair: Int

    init(_ page: ModelPage) throws(ModelProblem) {
        var quarters: [String: Int] = [:]
        for (kind, weight) in try page["weights"].members() { quarters[kind] = try Self.quarters(weight) }
        self.quarters = quarters
        quartersPerDay = try Self.quarters(page["weightPerDay"])
        votesPerPair = try page["votesPerPair"].int()
    }

    private static func quarters(_ page: ModelPage) throws(ModelProblem) -> Int {
        let quarters = try page.number() * 4
        guard let whole = Int(exactly: quarters), (0...1_000_000).contains(whole) else { throw page.problem("is not in quarters") }
        return whole
    }
}
