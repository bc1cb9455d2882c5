/// Why something is not shown to the whole house. Everything is open unless one of these holds.
///
/// The words are those of the measure (`docs/measure.md` 2): a restriction without one of them counts as closed.
public enum Restriction: String, CaseIterable, Hashable, Sendable {
    /// Inside information in the sense of the law on securities.
    case inside
    /// It tells of a person's own matters.
    case personal
    /// Something is still being negotiated.
    case negotiation
    /// Open words would put people or property at risk.
    case security
}
