import WorkingTime

extension UnitAssessment {
    init(_ page: ModelPage, _ model: Model) throws(ModelProblem) {
        id = try page["unit"].string()
        name = try page["name"].stringIfAny()
        status =
            switch try page["status"].string() {
            case "assessed": .assessed(try Maturity(page, model))
            case "later": .later
            case "outOfScope": .outOfScope
            case "closed": .closed
            default: throw page["status"].problem("is no status")
            }
    }
}

extension Maturity {
    fileprivate init(_ page: ModelPage, _ model: Model) throws(ModelProblem) {
        members = try page["members"].int()
        raw = try page["raw"].int()
        stage = try page["stage"].int()
        certainty = try page["certainty"].word()
        weeksBelow = try page["weeksBelow"].int()
        firstMonday = try page["firstMonday"].date()
        rawHistory = try page["rawHistory"].digits()
        stageHistory = try page["stageHistory"].digits()
        share = try page["share"].figure()
        change = try page["change"].figure()
        var stages: [String: Int?] = [:]
        for (id, page) in try page["dimensions"].members() { stages.updateValue(try page.intIfAny(), forKey: id) }
        dimensions = stages
        weakestGate = try page["weakestGate"].stringIfAny()
        next = try page["next"].list { (page) throws(ModelProblem) in try Step(page, model) }.compactMap(\.self)
        gates = try page["gates"].list { (page) throws(ModelProblem) in try GateResult(page) }
        indicators = try Indicators(page["indicators"])
    }
}

extension Maturity.Indicators {
    fileprivate init(_ page: ModelPage) throws(ModelProblem) {
        skilled = try Maturity.Indication(page["I02"])
        answerMinutes = try Maturity.Indication(page["I16"])
        answersPerPost = try Maturity.Indication(page["I17"])
        approvalMinutes = try Maturity.Indication(page["I28"])
        var loops: [String: Maturity.Indication] = [:]
        for (function, page) in try page["I29"].members() { loops[function] = try Maturity.Indication(page) }
        self.loops = loops
    }
}

extension Maturity.Indication {
    fileprivate init(_ page: ModelPage) throws(ModelProblem) {
        value = try page["v"].figureIfAny()
        x = try page["x"].intIfAny()
        n = try page["n"].int()
        window = try page["window"].intIfAny()
    }
}

extension Step {
    /// Nil when the model no longer has the gate: then nobody knows what to do.
    fileprivate init?(_ page: ModelPage, _ model: Model) throws(ModelProblem) {
        gate = try page["gate"].string()
        part = try page["part"].intIfAny()
        deficit = try page["deficit"].int()
        minutes = try page["minutes"].int()
        guard let known = model.gate(gate) else { return nil }
        let parts = known.parts
        action = part.flatMap { parts.indices.contains($0 - 1) ? parts[$0 - 1].action : nil } ?? known.action
    }
}
