public import WorkingTime

/// Somebody says that they shared a post of the house in their own channel, in their own words.
///
/// Voluntary, and seen by nobody but that person: what was written is not kept, only how far it was from the house's text.
public struct Share: Identifiable, Hashable, Sendable {
    public let id: Identifier<Share>
    public let memberID: Member.ID
    public let postID: Post.ID
    public let difference: TextDifference
    public let at: Instant

    public init(id: Identifier<Share>, memberID: Member.ID, postID: Post.ID, difference: TextDifference, at: Instant) {
        self.id = id
        self.memberID = memberID
        self.postID = postID
        self.difference = difference
        self.at = at
    }

    public static let longestWords = 3_000
}

/// How far a text is from another: 0 for the same, 1 for nothing in common (Levenshtein's distance over the longer length).
public struct TextDifference: Hashable, Comparable, Sendable {
    /// In ten-thousandths.
    public let tenThousandths: Int

    public init(tenThousandths: Int) { self.tenThousandths = tenThousandths }

    public init(of text: String, from other: String) {
        let (left, right) = (Self.comparable(text), Self.comparable(other))
        let longer = max(left.count, right.count)
        tenThousandths = longer == 0 ? 0 : (Self.distance(left, right) * 20_000 + longer) / (2 * longer)
    }

    public var share: Double { Double(tenThousandths) / 10_000 }

    /// From here on the words are one's own (`docs/measure.md`, I23).
    public static let ownWords = TextDifference(tenThousandths: 3_000)

    public static func < (left: Self, right: Self) -> Bool { left.tenThousandths < right.tenThousandths }

    /// Letters count, not how they are set.
    private static func comparable(_ text: String) -> [Character] {
        Array(text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(mostCompared))
    }

    /// Longer texts are judged by their beginnings: the work grows with the square.
    private static let mostCompared = 3_000

    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var row = Array(0...right.count)
        for (place, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = place + 1
            for column in 1...right.count {
                let kept = diagonal + (character == right[column - 1] ? 0 : 1)
                diagonal = row[column]
                row[column] = min(kept, row[column] + 1, row[column - 1] + 1)
            }
        }
        return row[right.count]
    }
}

/// What a share kit gives to somebody who wants to speak of a post: a question and up to three angles, never a ready text.
public struct ShareKit: Hashable, Sendable {
    public let question: String
    public let angles: [String]

    public init(question: String, angles: [String]) {
        self.question = question
        self.angles = angles
    }

    public static let longestLine = 160
    public static let mostAngles = 3
}

/// Why a share is not noted.
public enum ShareRefusal: Refusal, Hashable {
    /// Only what is out can be shared.
    case notPublished
    case noAngle

    public var kind: RefusalKind {
        switch self {
        case .notPublished: .conflict
        case .noAngle: .invalid
        }
    }
}
