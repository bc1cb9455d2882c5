/// Why a model cannot be used: it is unreadable, or breaks measure.md section 6 or 9.
public struct ModelProblem: Error, Hashable, CustomStringConvertible {
    /// Where in the model, as a path: `gates[3].parts[0].theta`.
    public let place: String
    public let why: String

    public init(place: String, why: String) {
        self.place = place
        self.why = why
    }

    public var description: String { place.isEmpty ? "model: \(why)" : "model: \(place) \(why)" }
}
