/// What a machine noticed in a draft. It never judges truth, tone or taste: people do.
public struct Finding: Hashable, Sendable {
    public let check: Check
    public let severity: Severity
    /// Which channel or picture it concerns; nil for the whole post.
    public let place: Place?
    /// Somebody else than the writer lets it pass, with a reason.
    public var isOverridden: Bool

    public init(_ check: Check, _ severity: Severity, place: Place? = nil, isOverridden: Bool = false) {
        self.check = check
        self.severity = severity
        self.place = place
        self.isOverridden = isOverridden
    }

    /// What is looked for; the codes are those of the house's list of checks (`docs/checks.md`).
    public enum Check: Hashable, Sendable {
        /// C01
        case descriptionMissing
        /// C02: words of a hashtag run together without capitals.
        case hashtagUnreadable(tag: String)
        /// C02
        case tooManyHashtags(count: Int)
        /// C03
        case tooLong(by: Int)
        case tooManyPictures(most: Int)
        /// C04
        case personalIdentityCode, bankAccount, paymentCard
        /// C22
        case goalMissing, slotMissing

        public var code: String {
            switch self {
            case .descriptionMissing: "C01"
            case .hashtagUnreadable, .tooManyHashtags: "C02"
            case .tooLong, .tooManyPictures: "C03"
            case .personalIdentityCode, .bankAccount, .paymentCard: "C04"
            case .goalMissing, .slotMissing: "C22"
            }
        }
    }

    public enum Severity: Int, Comparable, Hashable, Sendable {
        /// Worth knowing; never counted as a finding.
        case hint
        case asks, warns, blocks

        public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
    }

    public enum Place: Hashable, Sendable {
        case channel(Channel.ID)
        case picture(Identifier<Picture>)
    }

    public var blocks: Bool { severity == .blocks && !isOverridden }
    /// Whether it stands in the deed log as an open finding: hints do not, overridden ones do not.
    public var isOpen: Bool { severity > .hint && !isOverridden }

    /// Names the finding in an address and in what is kept of an override.
    public var key: String {
        switch place {
        case nil: check.code
        case .channel(let id): "\(check.code).\(id)"
        case .picture(let id): "\(check.code).\(id)"
        }
    }
}
