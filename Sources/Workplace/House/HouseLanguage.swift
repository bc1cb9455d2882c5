/// The languages every page is written in. Finnish comes first.
public enum HouseLanguage: String, CaseIterable, Hashable, Sendable {
    case finnish = "fi"
    case swedish = "sv"
    case english = "en"
}

/// The same text in every language of the house, so that none can be forgotten.
public struct Trilingual: Hashable, Sendable {
    public let fi: String
    public let sv: String
    public let en: String

    public init(_ fi: String, _ sv: String, _ en: String) {
        self.fi = fi
        self.sv = sv
        self.en = en
    }

    public subscript(language: HouseLanguage) -> String {
        switch language {
        case .finnish: fi
        case .swedish: sv
        case .english: en
        }
    }
}
