/// Profiles change the model before it is read: thresholds, gates switched off, and settings (measure.md section 9).
enum Profiles {
    static func applied(to page: ModelPage) throws(ModelProblem) -> ModelPage {
        guard case .object(var members) = page.value else { throw page.problem("is not an object") }
        let use = page["use"].isNull ? [] : try page["use"].items()
        for name in use {
            let profile = page["profiles"][try name.string()]
            guard !profile.isNull else { throw name.problem("is no profile") }
            try apply(profile, to: &members)
        }
        return ModelPage(value: .object(members), place: "")
    }

    private static func apply(_ profile: ModelPage, to members: inout [String: JSONValue]) throws(ModelProblem) {
        if !profile["theta"].isNull { try replaceThresholds(profile["theta"], in: &members) }
        if !profile["off"].isNull { try switchOff(profile["off"], in: &members) }
        if !profile["set"].isNull { try merge(profile["set"], into: &members) }
    }

    private static func replaceThresholds(_ page: ModelPage, in members: inout [String: JSONValue]) throws(ModelProblem) {
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

    private static func switchOff(_ page: ModelPage, in members: inout [String: JSONValue]) throws(ModelProblem) {
        guard case .array(let gates) = members["gates"] else { return }
        let off = Set(try page.strings())
        guard off.isSubset(of: gates.compactMap(id)) else { throw page.problem("names a gate that is not there") }
        members["gates"] = .array(gates.filter { !off.contains(id(of: $0) ?? "") })
    }

    /// One level deep: objects are merged key by key, everything else is replaced.
    private static func merge(_ page: ModelPage, into members: inout [String: JSONValue]) throws(ModelProblem) {
        for (key, change) in try page.members() {
            if case .object(let new) = change.value, case .object(let old) = members[key] {
                members[key] = .object(old.merging(new) { $1 })
            } else {
                members[key] = change.value
            }
        }
    }

    private static func id(of gate: JSONValue) -> String? {
        guard case .object(let members) = gate, case .string(let id) = members["id"] else { return nil }
        return id
    }
}
