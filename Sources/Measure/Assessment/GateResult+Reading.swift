extension GateResult {
    init(_ page: ModelPage) throws(ModelProblem) {
        id = try page["gate"].string()
        state = try page["state"].word()
        certainty = try page["certainty"].wordIfAny()
        var parts: [PartResult] = []
        var ways: AnyOfResult?
        for part in try page["parts"].items() {
            if part["anyOf"].isNull { parts.append(try PartResult(part)) } else { ways = try AnyOfResult(part) }
        }
        self.parts = parts
        anyOf = ways
    }
}

extension AnyOfResult {
    fileprivate init(_ page: ModelPage) throws(ModelProblem) {
        parts = try page["anyOf"].list { (page) throws(ModelProblem) in try PartResult(page) }
        need = try page["need"].int()
        met = try page["met"].int()
        decision = try page["decision"].word()
    }
}

extension PartResult {
    fileprivate init(_ page: ModelPage) throws(ModelProblem) {
        indicator = try page["value"].word()
        comparison = try page["op"].word()
        threshold = try page["theta"].figure()
        value = try page["v"].figureIfAny()
        x = try page["x"].intIfAny()
        let isNumber = indicator.sort == .number
        n = isNumber ? nil : try page["n"].intIfAny()
        amount = isNumber ? try page["n"].figureIfAny() : nil
        window = try page["window"].intIfAny()
        bounds = page["lower"].isNull ? nil : Wilson(lower: try page["lower"].figure(), upper: try page["upper"].figure())
        decision = try page["decision"].word()
        certainty = try page["certainty"].wordIfAny()
        supporting = DeedIDs(spelt: try page["for"].strings())
        opposing = DeedIDs(spelt: try page["against"].strings())
    }
}
