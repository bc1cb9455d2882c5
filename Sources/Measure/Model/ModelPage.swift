/// A part of the model's JSON that knows where it lies, so that a mistake is named by its place.
struct ModelPage {
    let value: JSONValue
    let place: String

    func problem(_ why: String) -> ModelProblem { ModelProblem(place: place, why: why) }

    /// The member under `key`; an absent one reads as null.
    subscript(key: String) -> ModelPage {
        let path = place.isEmpty ? key : "\(place).\(key)"
        guard case .object(let members) = value else { return ModelPage(value: .null, place: path) }
        return ModelPage(value: members[JSONText(key)] ?? .null, place: path)
    }

    var isNull: Bool { value == .null }

    func items() throws(ModelProblem) -> [ModelPage] {
        guard case .array(let values) = value else { throw problem("is not a list") }
        return values.enumerated().map { ModelPage(value: $1, place: "\(place)[\($0)]") }
    }

    func members() throws(ModelProblem) -> [String: ModelPage] {
        guard case .object(let members) = value else { throw problem("is not an object") }
        return Dictionary(members.keys.map { ($0.string, self[$0.string]) }) { $1 }
    }

    func string() throws(ModelProblem) -> String {
        guard case .string(let text) = value else { throw problem("is not a text") }
        return text.string
    }

    func strings() throws(ModelProblem) -> [String] {
        var texts: [String] = []
        for item in try items() { texts.append(try item.string()) }
        return texts
    }

    func number() throws(ModelProblem) -> Double {
        guard case .number(let number) = value, number.asDouble.isFinite else { throw problem("is not a number") }
        return number.asDouble
    }

    /// A whole number, not below `least`.
    func int(atLeast least: Int = 0) throws(ModelProblem) -> Int {
        guard let whole = Int(exactly: try number()), whole >= least, whole <= 1_000_000_000 else {
            throw problem("is not a whole number of at least \(least)")
        }
        return whole
    }

    func flag() throws(ModelProblem) -> Bool {
        switch value {
        case .null: return false
        case .bool(let flag): return flag
        default: throw problem("is not true or false")
        }
    }
}
