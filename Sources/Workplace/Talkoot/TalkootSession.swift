public import WorkingTime

/// Three quarters of an hour in which one unit helps another with one gate (*talkoot*).
///
/// It is agreed, held, and counts once somebody of the helped unit says that it helped.
public struct TalkootSession: Identifiable, Hashable, Sendable {
    public let id: Identifier<TalkootSession>
    public let pair: Pair
    /// The gate of the measure that it is about; nil for something else.
    public let gate: String?
    public let meetsAt: Instant
    public let agreedBy: Member.ID
    public private(set) var course: Course

    public struct Pair: Hashable, Sendable {
        public let helper: Unit.ID
        public let helped: Unit.ID

        /// - Throws: ``TalkootRefusal/sameUnit``: one unit alone is a meeting.
        public init(helper: Unit.ID, helped: Unit.ID) throws(TalkootRefusal) {
            guard helper != helped else { throw .sameUnit }
            self.helper = helper
            self.helped = helped
        }
    }

    public enum Course: Hashable, Sendable {
        case agreed
        case cancelled
        case held(Outcome)
        case confirmed(Outcome, by: Member.ID, at: Instant)
    }

    /// What was done together, in the words of one who was there.
    public struct Outcome: Hashable, Sendable {
        public let words: String
        public let by: Member.ID
        public let at: Instant

        public init(words: String, by: Member.ID, at: Instant) {
            self.words = words
            self.by = by
            self.at = at
        }
    }

    public init(
        id: Identifier<TalkootSession>, pair: Pair, gate: String?, meetsAt: Instant, agreedBy: Member.ID, course: Course = .agreed
    ) {
        self.id = id
        self.pair = pair
        self.gate = gate
        self.meetsAt = meetsAt
        self.agreedBy = agreedBy
        self.course = course
    }

    public static let minutes = 45
    public static let longestOutcome = 1_000
}

extension TalkootSession {
    public var outcome: Outcome? {
        switch course {
        case .agreed, .cancelled: nil
        case .held(let outcome), .confirmed(let outcome, _, _): outcome
        }
    }

    public var isOpen: Bool { if case .agreed = course { true } else { false } }

    /// Whether this person arranges talkoot of these units: one of them who writes there, or whoever coordinates.
    public static func mayBeArranged(by member: Member, for pair: Pair) -> Bool {
        member.may(.coordinate) || [pair.helper, pair.helped].contains { member.may(.write, in: $0) }
    }

    /// Whether this person works in one of the two units, or coordinates.
    private func takesPart(_ member: Member) -> Bool {
        member.may(.coordinate) || member.home == pair.helper || member.home == pair.helped
    }

    /// Records what was done, once the hour has come.
    public mutating func hold(_ words: Words, by member: Member, at now: Instant) throws {
        guard takesPart(member) else { throw TalkootRefusal.notYours }
        guard case .agreed = course else { throw TalkootRefusal.notOpen }
        guard now >= meetsAt else { throw TalkootRefusal.tooEarly }
        course = .held(Outcome(words: words.text, by: member.id, at: now))
    }

    /// Somebody of the helped unit says that it helped. Saying it twice changes nothing.
    public mutating func confirm(by member: Member, at now: Instant) throws {
        switch course {
        case .held(let outcome):
            guard member.home == pair.helped else { throw TalkootRefusal.helpedConfirms }
            course = .confirmed(outcome, by: member.id, at: now)
        case .confirmed: return
        case .agreed, .cancelled: throw TalkootRefusal.notHeld
        }
    }

    /// Calls it off before it is held.
    public mutating func cancel(by member: Member) throws {
        guard takesPart(member) else { throw TalkootRefusal.notYours }
        switch course {
        case .agreed: course = .cancelled
        case .cancelled: return
        case .held, .confirmed: throw TalkootRefusal.notOpen
        }
    }
}

/// Why talkoot are not agreed, or stay as they are.
public enum TalkootRefusal: Refusal, Hashable {
    case sameUnit, inThePast
    case notYours, notOpen, notHeld
    /// What has not been done yet cannot be told of.
    case tooEarly
    /// Only those who were helped know whether it helped.
    case helpedConfirms

    public var kind: RefusalKind {
        switch self {
        case .sameUnit, .inThePast: .invalid
        case .notYours, .helpedConfirms: .forbidden
        case .notOpen, .notHeld, .tooEarly: .conflict
        }
    }
}
