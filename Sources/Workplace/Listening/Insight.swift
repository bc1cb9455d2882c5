public import WorkingTime

/// What several people have said, put into one sentence that a unit can decide about (*oivallus*).
///
/// One source is an observation; an insight has two at least. Every insight gets a decision within a month, also "no, because",
/// and those who said it are told.
public struct Insight: Identifiable, Hashable, Sendable {
    public let id: Identifier<Insight>
    /// Whose it is to decide.
    public let unitID: Unit.ID
    public let writerID: Member.ID
    public let content: Content
    public let writtenAt: Instant
    public private(set) var decision: Decision?
    /// When those who said it were told what was decided.
    public private(set) var toldAt: Instant?

    /// What is claimed, on whose words, and how sure the writer is.
    public struct Content: Hashable, Sendable {
        public let claim: String
        /// Who said it and where, one to a line.
        public let sources: [String]
        public let confidence: Confidence
        public let restriction: Restriction?

        /// - Throws: ``InsightRefusal`` when it rests on fewer than two sources, or on more than anybody reads.
        public init(claim: Words, sources: String, confidence: Confidence, restriction: Restriction? = nil) throws(InsightRefusal) {
            let lines = sources.split(whereSeparator: \.isNewline).map { Words.cleaned(String($0)) }.filter { !$0.isEmpty }
            var listed: [String] = []
            for line in lines where !listed.contains(line) { listed.append(line) }
            guard listed.count >= Insight.leastSources else { throw .oneSource }
            guard listed.count <= Insight.mostSources else { throw .tooManySources }
            self.init(kept: claim.text, sources: listed, confidence: confidence, restriction: restriction)
        }

        package init(kept claim: String, sources: [String], confidence: Confidence, restriction: Restriction?) {
            self.claim = claim
            self.sources = sources
            self.confidence = confidence
            self.restriction = restriction
        }
    }

    public enum Confidence: String, CaseIterable, Hashable, Sendable {
        case guess, likely, sure
    }

    /// What the unit does about it. Doing nothing is a decision too, once it has a reason.
    public struct Decision: Hashable, Sendable {
        public let choice: Choice
        public let reason: String
        public let by: Member.ID
        public let at: Instant

        public enum Choice: String, CaseIterable, Hashable, Sendable {
            case act, leave
        }

        public init(choice: Choice, reason: String, by: Member.ID, at: Instant) {
            self.choice = choice
            self.reason = reason
            self.by = by
            self.at = at
        }
    }

    public init(
        id: Identifier<Insight>, unitID: Unit.ID, writerID: Member.ID, content: Content, writtenAt: Instant, decision: Decision? = nil,
        toldAt: Instant? = nil
    ) {
        self.id = id
        self.unitID = unitID
        self.writerID = writerID
        self.content = content
        self.writtenAt = writtenAt
        self.decision = decision
        self.toldAt = toldAt
    }

    public static let leastSources = 2
    public static let mostSources = 20
    public static let longestClaim = 300
    public static let longestSources = 2_000
    public static let longestReason = 1_000
    /// A decision comes within a month (`docs/measure.md`, I06).
    public static let daysToDecide = 30
    /// Shorter reasons tell nobody anything (`docs/measure.md`, I06).
    public static let shortestReason = 10
}

extension Insight {
    public var decideBy: Instant { writtenAt + .days(Self.daysToDecide) }

    /// Records what the unit does about it, and whether those who said it know already.
    ///
    /// - Throws: ``InsightRefusal``, or ``NeedsRight`` when the person may not write for the unit.
    public mutating func decide(_ choice: Decision.Choice, reason: Words, told: Bool, by member: Member, at now: Instant) throws {
        guard decision == nil else { throw InsightRefusal.alreadyDecided }
        guard member.may(.write, in: unitID) else { throw NeedsRight(.write) }
        guard reason.text.count >= Self.shortestReason else { throw InsightRefusal.reasonTooShort }
        decision = Decision(choice: choice, reason: reason.text, by: member.id, at: now)
        if told { toldAt = now }
    }

    /// Records that those who said it have been told. Doing it twice changes nothing.
    public mutating func tellBack(by member: Member, at now: Instant) throws {
        guard decision != nil else { throw InsightRefusal.nothingDecided }
        guard member.may(.read, in: unitID) || member.id == writerID else { throw NeedsRight(.read) }
        if toldAt == nil { toldAt = now }
    }
}

/// Why an insight is not taken, or stays as it is.
public enum InsightRefusal: Refusal, Hashable {
    case oneSource, tooManySources
    case alreadyDecided, reasonTooShort
    /// There is nothing to tell back yet.
    case nothingDecided

    public var kind: RefusalKind {
        switch self {
        case .alreadyDecided, .nothingDecided: .conflict
        case .oneSource, .tooManySources, .reasonTooShort: .invalid
        }
    }
}
