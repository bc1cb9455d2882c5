/// What an organisation has settled for itself over the model that came with the product.
public struct SettledModel: Hashable, Sendable {
    /// Ids of the profiles in use, in the order they are applied.
    public var profiles: [String]
    /// Own limits by the place of their part.
    public var limits: [PartPlace: Threshold]
    /// Gates that are switched off.
    public var off: Set<String>

    public init(profiles: [String] = [], limits: [PartPlace: Threshold] = [:], off: Set<String> = []) {
        self.profiles = profiles
        self.limits = limits
        self.off = off
    }
}

/// A part of a gate, by its number from 1: `G3.4/1`.
public struct PartPlace: Hashable, Sendable {
    public let gate: String
    public let part: Int

    public init(gate: String, part: Int) {
        self.gate = gate
        self.part = part
    }

    init?(_ text: String) {
        let halves = text.split(separator: "/")
        guard halves.count == 2, let part = Int(halves[1]) else { return nil }
        self.init(gate: String(halves[0]), part: part)
    }

    var text: String { "\(gate)/\(part)" }
}

extension ModelFile {
    public var settled: SettledModel {
        get throws(ModelProblem) {
            let own = page["profiles"][Self.ownProfile]
            var limits: [PartPlace: Threshold] = [:]
            if !own["theta"].isNull {
                for (text, page) in try own["theta"].members() { if let place = PartPlace(text) { limits[place] = try Threshold(page) } }
            }
            return SettledModel(
                profiles: page["use"].isNull ? [] : try page["use"].strings().filter { $0 != Self.ownProfile }, limits: limits,
                off: own["off"].isNull ? [] : Set(try own["off"].strings()))
        }
    }

    /// The same model with other things settled.
    ///
    /// - Throws: ``ModelProblem`` when the model would break its rules, such as a share above 1.
    public func settling(_ settled: SettledModel, version: String) throws(ModelProblem) -> ModelFile {
        guard case .object(var members) = page.value else { throw page.problem("is not an object") }
        let offByProfile = try gatesOff(in: settled.profiles)
        // A limit of a gate that a profile leaves out has nothing to stand on.
        let limits = settled.limits.filter { !offByProfile.contains($0.key.gate) }
        var profiles: [JSONText: JSONValue] = [:]
        for (id, page) in try page["profiles"].members() { profiles[JSONText(id)] = page.value }
        profiles[JSONText(Self.ownProfile)] = .object([
            "theta": .object(Dictionary(uniqueKeysWithValues: limits.map { (JSONText($0.key.text), $0.value.value) })),
            "off": .array(settled.off.subtracting(offByProfile).sorted().map { .string(JSONText($0)) }),
        ])
        members["profiles"] = .object(profiles)
        members["use"] = .array((settled.profiles + [Self.ownProfile]).map { .string(JSONText($0)) })
        members["version"] = .string(JSONText(version))
        var bytes: [UInt8] = []
        JSONValue.object(members).write(to: &bytes)
        return try ModelFile(json: bytes)
    }

    private func gatesOff(in profiles: [String]) throws(ModelProblem) -> Set<String> {
        var off: Set<String> = []
        for id in profiles where !page["profiles"][id]["off"].isNull { off.formUnion(try page["profiles"][id]["off"].strings()) }
        return off
    }
}
