/// A model as a file that the command takes, with what an organisation has settled for itself.
///
/// What is settled stands in a profile of its own, which is applied last; everything else is as it came with the product.
public struct ModelFile: Sendable {
    public let json: [UInt8]
    /// What the file says, with its profiles applied.
    public let model: Model
    let page: ModelPage

    /// The name of the profile that holds the organisation's own limits.
    static let ownProfile = "own"

    public static let shipped: ModelFile = {
        do { return try ModelFile(json: Model.shippedFile) } catch { preconditionFailure("the shipped \(error)") }
    }()

    /// - Throws: ``ModelProblem`` when it cannot be read or breaks the rules of a model.
    public init(json: [UInt8]) throws(ModelProblem) {
        self.json = json
        page = try ModelPage(json: json)
        model = try Model(json: json)
    }

    /// A group of settings that fits a kind of organisation.
    public struct Profile: Hashable, Sendable, Identifiable {
        public let id: String
        public let wording: Wording
    }

    /// The profiles one can choose, by id.
    public var profiles: [Profile] {
        get throws(ModelProblem) {
            var profiles: [Profile] = []
            for (id, page) in try page["profiles"].members().sorted(by: { $0.key < $1.key }) where id != Self.ownProfile {
                profiles.append(Profile(id: id, wording: try Wording(page)))
            }
            return profiles
        }
    }

    /// A gate by its id, also one that is switched off.
    public func gate(_ id: String) throws(ModelProblem) -> Gate? {
        var questions = Questions()
        for page in try page["gates"].items() where try page["id"].string() == id { return try Gate(page, &questions) }
        return nil
    }
}
