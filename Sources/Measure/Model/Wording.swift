/// A text of the model in the product's three languages.
public struct Wording: Hashable, Sendable {
    public let fi: String
    public let sv: String
    public let en: String

    init(_ page: ModelPage) throws(ModelProblem) {
        fi = try page["fi"].string()
        sv = try page["sv"].string()
        en = try page["en"].string()
    }
}
