public import Workplace

/// An observation (*havainto*): where, what was said, and why it concerns us.
public struct ListeningNote: Hashable, Sendable {
    /// The unit of whoever noted it.
    public let unitID: Unit.ID
    public let source: String
    public let theme: Routala.Theme
    public let months: Months
    public let said: String
    public let concernsUs: String

    init(_ unitID: Unit.ID, from source: String, about theme: Routala.Theme, in months: Months = .any, said: String, concernsUs: String) {
        self.unitID = unitID
        self.source = source
        self.theme = theme
        self.months = months
        self.said = said
        self.concernsUs = concernsUs
    }
}
