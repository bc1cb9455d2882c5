public import WorkingTime

/// The numbers and texts of the measure that an organisation may change; measure.md says what they mean.
///
/// Profiles in `use` have been applied: what stands here is in force.
public struct Model: Sendable {
    public let version: String
    /// The profiles applied, in order.
    public let use: [String]
    public internal(set) var clock: Clock
    public let windows: Windows
    /// Wilson's z.
    public let z: Double
    public let fold: Fold
    public internal(set) var assessedAfterDays: Int
    public internal(set) var memberAfterDays: Int
    public let rhythm: RhythmRule
    public let lessons: LessonRule
    public let roles: [Role]
    public let rules: RulesRule
    public let quiet: QuietRule
    public let service: ServiceDefaults
    public let holidays: [LocalDate]
    let answerable: Set<MessageClass>
    /// Reason codes with which a thing may be kept from all.
    public let restrictions: [String]
    public let contributions: ContributionRule
    public let loops: LoopRule
    public let functions: [Function]
    public let stages: [Stage]
    public let dimensions: [Dimension]
    public let gates: [Gate]
    /// What the gates ask for, each question once.
    let questions: [Question]
    let ladder: Rungs

    public func gate(_ id: String) -> Gate? { gates.first { $0.id == id } }
    public func function(_ id: String) -> Function? { functions.first { $0.id == id } }
    public func role(_ id: String) -> Role? { roles.first { $0.id == id } }
    public func dimension(_ id: String) -> Dimension? { dimensions.first { $0.id == id } }

    /// The model that comes with the product.
    public static let shipped: Model = {
        do { return try Model(json: shippedFile) } catch {
            preconditionFailure("the shipped \(error)")
        }
    }()

    /// The file of the shipped model.
    public static var shippedFile: [UInt8] { PackageResources.measure_model_json }

    /// - Throws: ``ModelProblem`` when `json` cannot be read or breaks measure.md section 6 or 9.
    public init(json: [UInt8]) throws(ModelProblem) {
        let value: JSONValue
        do { value = try JSONValue(json, from: 0, to: json.count) } catch { throw ModelProblem(place: "", why: "is not JSON") }
        try self.init(Profiles.applied(to: ModelPage(value: value, place: "")))
    }
}
