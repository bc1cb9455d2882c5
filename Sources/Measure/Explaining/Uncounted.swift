/// A deed that a value looked at and did not count.
public struct Uncounted: Hashable, Sendable, Identifiable {
    public let id: String
    public let why: Why

    /// Why a deed is not counted (measure.md sections 4 and 5).
    public enum Why: String, Hashable, Sendable, CaseIterable {
        /// What it asks for may still be done in time.
        case stillOpen
        /// So young that nothing can have come of it yet.
        case tooYoung
        /// It settled before the window, or was done before it.
        case outsideWindow
        /// Taken back by its doer.
        case withdrawn
        /// The post was deleted within a week.
        case deleted
        /// The same thing was told before; only the first time counts.
        case repeated
        /// From staff or a test account.
        case ownMessage
        /// The class of the message asks for no answer.
        case notAnswerable
        /// Someone else took it over.
        case released
        /// An answer by a machine.
        case automatic
        /// An answer without a person.
        case nameless
        /// An answer of less than two words, a reason or conclusion of too few characters.
        case tooShort
        /// The same text as three other answers within a day.
        case copied
        /// Done after the time was up.
        case afterDeadline
        /// It answers what came up and is excused from planning.
        case reactive
        /// On a quiet day.
        case quietDay
        /// No pictures or videos in it.
        case withoutMedia
        /// No goal of the unit or the house is attached.
        case withoutGoal
        /// Kept from all for a reason that counts.
        case restricted
        /// Decided by the one who gave it.
        case byItsGiver
        /// Parked without a date.
        case withoutDate
        /// No outcome is told.
        case withoutOutcome
        /// The goal lacked something when it was concluded, or its target was moved at the end.
        case goalUnsettled
        /// A drill after the first of its quarter.
        case furtherDrill
        /// Nothing was handled in it.
        case empty
        /// Dropped from the plan, or without owner or topic.
        case notStanding
        /// No deed shows it.
        case withoutFact
    }
}
