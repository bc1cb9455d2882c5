/// A rule that stands in the schema itself was broken; the transaction is rolled back.
public struct ConstraintViolation: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable { case unique, foreignKey, check, notNull }

    public let kind: Kind
    /// The constraint's name, or the driver's own words where it gives none. Never shown to people.
    public let constraint: String

    public init(kind: Kind, constraint: String) {
        self.kind = kind
        self.constraint = constraint
    }
}
