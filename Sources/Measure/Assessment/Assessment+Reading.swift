import WorkingTime

/// A kept assessment that is not what ``Assessment/json()`` writes: a fault of the store, never of the log.
public struct UnreadableAssessment: Error, Hashable, CustomStringConvertible {
    public let description: String
}

extension Assessment {
    /// Reads an assessment back from its JSON.
    ///
    /// - Parameter model: words the steps, which the JSON names only by their gates; a step whose gate is gone is left out.
    public init(json: [UInt8], by model: Model) throws(UnreadableAssessment) {
        do { try self.init(ModelPage(json: json), model) } catch { throw UnreadableAssessment(description: "assessment, \(error)") }
    }

    private init(_ page: ModelPage, _ model: Model) throws(ModelProblem) {
        asOf = try page["asOf"].date()
        self.model = try page["model"].string()
        profiles = try page["profiles"].strings()
        let deeds = page["deeds"]
        self.deeds = DeedCount(read: try deeds["read"].int(), known: try deeds["known"].int(), unknown: try deeds["unknown"].int())
        organisation = try Organisation(page["organisation"])
        units = try page["units"].list { (page) throws(ModelProblem) in try UnitAssessment(page, model) }
    }
}

extension UnitAssessment {
    /// Reads one unit back from ``json()``.
    public init(json: [UInt8], by model: Model) throws(UnreadableAssessment) {
        do { try self.init(ModelPage(json: json), model) } catch { throw UnreadableAssessment(description: "unit, \(error)") }
    }
}

extension Organisation {
    fileprivate init(_ page: ModelPage) throws(ModelProblem) {
        stage = try page["stage"].intIfAny()
        median = try page["median"].intIfAny()
        distribution = try page["distribution"].list { (page) throws(ModelProblem) in try page.int() }
        weakestLink = try page["weakestLink"].stringIfAny()
        weakestGate = try page["weakestGate"].stringIfAny()
        helper = try page["helper"].stringIfAny()
        let brake = page["commonBrake"]
        commonBrake = brake.isNull ? nil : Brake(gate: try brake["gate"].string(), units: try brake["units"].int())
        functions = try Self.footings(page["functions"])
        networks = try Self.footings(page["networks"])
        later = try page["later"].strings()
        outOfScope = try page["outOfScope"].strings()
        closed = try page["closed"].strings()
    }

    private static func footings(_ page: ModelPage) throws(ModelProblem) -> [String: Footing] {
        var footings: [String: Footing] = [:]
        for (key, page) in try page.members() {
            footings[key] = Footing(stage: try page["stage"].int(), units: try page["units"].int())
        }
        return footings
    }
}
