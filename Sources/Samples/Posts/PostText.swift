public import Workplace

/// A post as somebody of Routala wrote it.
public struct PostText: Hashable, Sendable {
    public let unitID: Unit.ID
    /// What the house calls it while it is made.
    public let title: String
    public let theme: Routala.Theme
    public let months: Months
    public let language: HouseLanguage
    public let words: String
    /// What its picture shows; nil when it has none.
    public let picture: String?

    init(
        _ unitID: Unit.ID, _ title: String, about theme: Routala.Theme, in months: Months = .any, language: HouseLanguage = .finnish,
        _ words: String, picture: String? = nil
    ) {
        self.unitID = unitID
        self.title = title
        self.theme = theme
        self.months = months
        self.language = language
        self.words = words
        self.picture = picture
    }
}

/// What Routala publishes, unit by unit, always in the same order.
public enum PostTexts {
    public static let all: [PostText] =
        communications + marketing + customerService + recruitment + sales + internalCommunication + management + projects
        + productDevelopment

    public static func of(_ unit: Unit.ID) -> [PostText] { all.filter { $0.unitID == unit } }

    /// Those of `unit` that read as true in `month` (1 = January).
    public static func of(_ unit: Unit.ID, in month: Int) -> [PostText] { of(unit).filter { $0.months.contains(month) } }
}
