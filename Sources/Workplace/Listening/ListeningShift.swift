public import WorkingTime

/// A listening shift (*kuunteluvuoro*): a quarter of an hour in which somebody read what is said of us and of our themes.
public struct ListeningShift: Identifiable, Hashable, Sendable {
    public let id: Identifier<ListeningShift>
    public let unitID: Unit.ID
    public let memberID: Member.ID
    /// Findings that were handled: a mention, a question, something said of a theme.
    public let items: Int
    /// What was heard, in the listener's own words; may be empty.
    public let notes: String
    public let at: Instant

    /// - Throws: ``ListeningRefusal`` when the number of findings is none, or more than anybody handles in a shift.
    public init(
        id: Identifier<ListeningShift>, unitID: Unit.ID, memberID: Member.ID, items: Int, notes: String, at: Instant
    ) throws(ListeningRefusal) {
        guard items >= 1 else { throw .nothingHandled }
        guard items <= Self.mostItems else { throw .tooManyItems }
        self.id = id
        self.unitID = unitID
        self.memberID = memberID
        self.items = items
        self.notes = notes
        self.at = at
    }

    public static let minutes = 15
    /// A larger number is a slip of the finger.
    public static let mostItems = 500
    public static let longestNotes = 2_000
}

/// Why a listening shift is not noted.
public enum ListeningRefusal: Refusal, Hashable {
    /// A shift counts from the first finding on (`docs/measure.md` 4, listening act).
    case nothingHandled
    case tooManyItems

    public var kind: RefusalKind { .invalid }
}
