/// A model's file on its way to another one: thresholds set, gates switched off, profiles taken into use.
///
/// What the draft does not touch stays as it was in the file, the unknown included. A draft becomes a ``Model`` only if it
/// breaks nothing.
public struct ModelDraft: Sendable {
    private var members: [JSONText: JSONValue]

    /// - Throws: ``ModelProblem`` when `json` is no model.
    public init(json: [UInt8]) throws(ModelProblem) {
        let page = try ModelPage(json: json)
        guard case .object(let members) = page.value else { throw page.problem("is not an object") }
        self.members = members
        _ = try model
    }

    /// The model that comes with the product.
    public static var shipped: ModelDraft {
        get throws(ModelProblem) { try ModelDraft(json: Model.shippedFile) }
    }

    /// What the draft says now.
    ///
    /// - Throws: ``ModelProblem`` when it breaks measure.md section 6 or 9.
    public var model: Model {
        get throws(ModelProblem) { try Model(Profiles.applied(to: page)) }
    }

    /// One line of JSON, keys sorted, and LF.
    public var json: [UInt8] {
        var bytes: [UInt8] = []
        page.value.write(to: &bytes)
        return bytes + [0x0a]
    }

    private var page: ModelPage { ModelPage(value: .object(members), place: "") }

    // MARK: changes

    public mutating func name(version: String) { members["version"] = .string(JSONText(version)) }

    /// Takes these profiles into use, in this order.
    public mutating func use(_ profiles: [String]) { members["use"] = .array(profiles.map { .string(JSONText($0)) }) }

    /// Sets the threshold of a gate's part, counted from 1; `isWay` means a way of its `anyOf` list.
    ///
    /// - Throws: ``ModelProblem`` when there is no such part, or the model would break; then nothing is changed.
    public mutating func set(
        _ threshold: Figure, of gate: String, part: Int, isWay: Bool = false, _ change: ThresholdChange
    ) throws(ModelProblem) {
        let before = members
        let list: JSONText = isWay ? "anyOf" : "parts"
        guard case .array(var gates) = members["gates"],
            let place = gates.firstIndex(where: { $0["id"] == .string(JSONText(gate)) }), case .object(var fields) = gates[place],
            case .array(var parts) = fields[list], parts.indices.contains(part - 1), case .object(var told) = parts[part - 1]
        else { throw ModelProblem(place: "gates", why: "have no part \(part) of \(gate)") }
        told["theta"] = .number(JSONValue.Number(threshold.description))
        told["changed"] = change.value
        parts[part - 1] = .object(told)
        fields[list] = .array(parts)
        gates[place] = .object(fields)
        members["gates"] = .array(gates)
        do { _ = try model } catch {
            members = before
            throw error
        }
    }
}

extension JSONValue {
    fileprivate subscript(key: JSONText) -> JSONValue? { if case .object(let members) = self { members[key] } else { nil } }
}
