/// Profiles change the model before it is read: thresholds, gates switched off, and settings (measure.md section 9).
enum Profiles {
    static func applied(to page: ModelPage) throws(ModelProblem) -> ModelPage {
        guard case .object(var members) = page.value else { throw page.problem("is not an object") }
        let use = page["use"].isNull ? [] : try page["use"].items()
        var off: Set<String> = []
        for name in use {
            let profile = page["profiles"][try name.string()]
            guard !profile.isNull else { throw name.problem("is no profile") }
            try apply(profile, to: &members)
            if !profile["off"].isNull { off.formUnion(try gates(switchedOffBy: profile["off"], of: members)) }
        }
        // At last, so that a profile may set a threshold of a gate that another one switches off.
        remove(off, from: &members)
        return ModelPage(value: .object(members), place: "")
    }

    private static func apply(_ profile: ModelPage, to members: inout [JSONText: JSONValue]) throws(ModelProblem) {
        if !profile["theta"].isNull { try replaceThresholds(profile["theta"], in: &members) }
        if !profile["set"].isNull { try merge(profile["set"], into: &members) }
    }

    private static func replaceThresholds(_ page: ModelPage, in members: inout [JSONText: JSONValue]) throws(ModelProblem) {
        for (place, theta) in try page.members() {
            let words = place.split(separator: "/")
            guard words.count == 2, let part = Int(words[1]), case .array(var gates) = members["gates"],
                let index = gates.firstIndex(where: { id(of: $0) == String(words[0]) }),
                case .object(var gate) = gates[index], case .array(var parts) = gate["parts"],
                parts.indices.contains(part - 1), case .object(var fields) = parts[part - 1]
            else { throw theta.problem("names no part of a gate") }
            fields["theta"] = theta.value
            parts[part - 1] = .object(fields)
            gate["parts"] = .array(parts)
            gates[index] = .object(gate)
            members["gates"] = .array(gates)
        }
    }

    private static func gates(
        switchedOffBy page: ModelPage, of members: [JSONText: JSONValue]
    ) throws(ModelProblem) -> [String] {
        let off = try page.strings()
        guard case .array(let gates) = members["gates"], Set(off).isSubset(of: gates.compactMap(id)) else {
            throw page.problem("names a gate that is not there")
        }
        return off
    }

    private static func remove(_ off: Set<String>, from members: inout [JSONText: JSONValue]) {
        guard !off.isEmpty, case .array(let gates) = members["gates"] else { return }
        members["gates"] = .array(gates.filter { gate in !(id(of: gate).map(off.contains) ?? false) })
    }

    /// One level deep: objects are merged key by key, everything else is replaced.
    private static func merge(_ page: ModelPage, into members: inout [JSONText: JSONValue]) throws(ModelProblem) {
        for (name, change) in try page.members() {
            let key = JSONText(name)
            if case .object(let new) = change.value, case .object(let old) = members[key] {
                members[key] = .object(old.merging(new) { $1 })
            } else {
                members[key] = change.value
            }
        }
    }

    private static func id(of gate: JSONValue) -> String? {
        guard case .object(let members) = gate, case .string(let id) = members["id"] else { return nil }
        return id.string
    }
}
