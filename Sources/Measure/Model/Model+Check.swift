/// What a model must keep to, beyond being readable.
extension Model {
    func check(_ page: ModelPage) throws(ModelProblem) {
        try checkIDs(gates.map(\.id), page["gates"])
        try checkIDs(dimensions.map(\.id), page["dimensions"])
        try checkIDs(functions.map(\.id), page["functions"])
        for gate in gates where dimension(gate.dimension) == nil {
            throw page["gates"].problem("\(gate.id) belongs to no dimension")
        }
        try checkConditionalGates(page["gates"])
    }

    private func checkIDs(_ ids: [String], _ page: ModelPage) throws(ModelProblem) {
        guard Set(ids).count == ids.count else { throw page.problem("has the same id twice") }
    }

    /// In place of a cap on neutral gates: silence must not carry a unit over most of a stage.
    private func checkConditionalGates(_ page: ModelPage) throws(ModelProblem) {
        for stage in 1...5 {
            let gates = self.gates.filter { $0.stage == stage }
            guard gates.filter(\.isConditional).count * 2 <= gates.count else {
                throw page.problem("of stage \(stage) are conditional by more than half")
            }
        }
    }
}
