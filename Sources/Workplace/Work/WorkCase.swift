public import WorkingTime

/// One case of a function's own work: a signal, a vacancy, a campaign, a milestone, a piece of news.
///
/// It is opened, goes its steps, and is closed with an outcome and the deed that shows it: a tick closes nothing.
public struct WorkCase: Identifiable, Hashable, Sendable {
    public let id: Identifier<WorkCase>
    public let unitID: Unit.ID
    public let kind: Kind
    public let content: Content
    public let openedAt: Instant
    public let openedBy: Member.ID
    /// The last moment at which its outcome is to be known.
    public let due: Instant
    /// A code of its playbook's steps.
    public private(set) var step: String
    public private(set) var closing: Closing?

    /// The function whose case it is, and what its playbook calls it.
    public struct Kind: Hashable, Sendable {
        public let function: BusinessFunction
        public let cases: Playbook.CaseKind

        /// - Throws: ``WorkRefusal/noCases`` for a function whose loop is closed elsewhere.
        public init(of function: BusinessFunction) throws(WorkRefusal) {
            guard let cases = Playbook(of: function).caseKind else { throw .noCases }
            self.function = function
            self.cases = cases
        }
    }

    public struct Content: Hashable, Sendable {
        public let title: String
        /// What it is about; may be empty.
        public let notes: String
        public let ownerID: Member.ID
        /// The day the work itself ends: a campaign, a vacancy, a milestone.
        public let until: LocalDate?

        public init(title: String, notes: String, ownerID: Member.ID, until: LocalDate? = nil) {
            self.title = title
            self.notes = notes
            self.ownerID = ownerID
            self.until = until
        }
    }

    /// What came of it, and the deed that shows it.
    public struct Closing: Hashable, Sendable {
        /// A code of its playbook's outcomes.
        public let outcome: String
        public let words: String
        /// The key of the deed.
        public let fact: String
        public let by: Member.ID
        public let at: Instant

        public init(outcome: String, words: String, fact: String, by: Member.ID, at: Instant) {
            self.outcome = outcome
            self.words = words
            self.fact = fact
            self.by = by
            self.at = at
        }
    }

    /// Opens a case.
    ///
    /// - Throws: ``WorkRefusal`` when its end lies before today or further ahead than half a year.
    public init(
        opening id: Identifier<WorkCase>, of kind: Kind, for unit: Unit, content: Content, by member: Member.ID, at now: Instant,
        clock: Clock
    ) throws(WorkRefusal) {
        guard unit.functions.contains(kind.function) else { throw .notTheUnitsWork }
        let today = clock.date(of: now)
        if let until = content.until, until < today || until - today > Self.longestDays { throw .endOutOfBounds }
        let due = Self.due(of: kind, unit, until: content.until, from: now, clock: clock)
        self.init(
            kept: id, unitID: unit.id, kind: kind, content: content, openedAt: now, openedBy: member, due: due, step: kind.cases.steps[0],
            closing: nil)
    }

    package init(
        kept id: Identifier<WorkCase>, unitID: Unit.ID, kind: Kind, content: Content, openedAt: Instant, openedBy: Member.ID, due: Instant,
        step: String, closing: Closing?
    ) {
        self.id = id
        self.unitID = unitID
        self.kind = kind
        self.content = content
        self.openedAt = openedAt
        self.openedBy = openedBy
        self.due = due
        self.step = step
        self.closing = closing
    }

    public static let longestTitle = 160
    public static let longestNotes = 1_000
    public static let longestOutcome = 1_000
    /// An end further away is not taken for one (`docs/measure.md`, loops of a function).
    public static let longestDays = 184
    /// Fewer words show no outcome (`docs/measure.md`, loops of a function).
    public static let shortestFact = 15
}

extension WorkCase {
    private static func due(of kind: Kind, _ unit: Unit, until: LocalDate?, from now: Instant, clock: Clock) -> Instant {
        let base = until.map { clock.midnight($0 + 1) } ?? now
        return switch kind.cases.limit {
        case .days(let days): base + .days(days)
        case .serviceDays(let days): ServicePromise(clock: clock).due(of: unit, from: base, serviceDays: days)
        }
    }

    /// Takes the case to another of its steps, forwards or back.
    public mutating func move(to step: String, by member: Member) throws {
        try requireOpen(for: member)
        guard kind.cases.steps.contains(step) else { throw WorkRefusal.unknownStep }
        self.step = step
    }

    /// Closes the case.
    ///
    /// - Parameter fact: the key of a deed done since the opening that shows the outcome; nil when there is none.
    public mutating func close(_ outcome: String, words: Words, fact: String?, by member: Member, at now: Instant) throws {
        try requireOpen(for: member)
        guard kind.cases.outcomes.contains(outcome) else { throw WorkRefusal.unknownOutcome }
        guard let fact else { throw WorkRefusal.factMissing }
        closing = Closing(outcome: outcome, words: words.text, fact: fact, by: member.id, at: now)
    }

    private func requireOpen(for member: Member) throws {
        guard member.may(.write, in: unitID) || member.id == content.ownerID else { throw NeedsRight(.write) }
        guard closing == nil else { throw WorkRefusal.alreadyClosed }
    }
}

/// Why a case of a function's work is not taken, or stays as it is.
public enum WorkRefusal: Refusal, Hashable {
    /// The function's loop is closed with goals, messages, insights or issues.
    case noCases
    case notTheUnitsWork, endOutOfBounds
    case unknownStep, unknownOutcome
    /// Nothing done since the opening shows the outcome.
    case factMissing
    case alreadyClosed

    public var kind: RefusalKind {
        switch self {
        case .alreadyClosed: .conflict
        case .noCases, .notTheUnitsWork, .endOutOfBounds, .unknownStep, .unknownOutcome, .factMissing: .invalid
        }
    }
}
