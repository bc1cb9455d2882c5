public import WorkingTime

/// A post on its way from draft to the networks.
///
/// Editing anything that has been submitted or approved sends the post back to draft, so what was approved is
/// what gets published. Once the first delivery has left, the text stands.
public struct Post: Identifiable, Hashable, Sendable {
    public let id: Identifier<Post>
    public let unitID: Unit.ID
    public let authorID: Member.ID
    /// Written on the practice network, where it stays: rehearsal is never measured and never leaves the house.
    public let isRehearsal: Bool
    /// What the house calls it while it is made; never published.
    public var title: String
    /// The shared text. A channel that needs its own wording has it in its variant.
    public package(set) var words: String
    public package(set) var language: HouseLanguage
    /// Grows with each change of anything that goes out.
    public package(set) var revision: Int
    public package(set) var stage: Stage
    public package(set) var variants: [Variant]
    public package(set) var pictures: [Picture]
    public var goalID: Goal.ID?
    public var slotID: Slot.ID?
    public var ideaID: Idea.ID?
    /// The debate in public that it answers.
    public var issueID: Issue.ID?
    /// In whose own name it speaks; nil where the unit speaks.
    public package(set) var voice: Voice?
    /// Whoever changed the text last; they do not approve it.
    public package(set) var editorID: Member.ID
    /// When it is to leave, once it is approved; nil means that somebody says when.
    public package(set) var leavesAt: Instant?

    public enum Stage: Hashable, Sendable {
        case draft(Returned?)
        case submitted(by: Member.ID, at: Instant)
        case approved(Approval)
        case scheduled(Approval, for: Instant)
        case goingOut(Approval)
        case published(Approval, at: Instant)
        case partlyPublished(Approval, at: Instant)
        case failed(Approval)
        /// Stopped by the house; each paused post is read again before it leaves.
        case paused(Approval, for: Instant)
        case withdrawn
    }

    /// Who agreed to publish the text as it stands, and when.
    public struct Approval: Hashable, Sendable {
        public let by: Member.ID
        public let at: Instant

        public init(by: Member.ID, at: Instant) {
            self.by = by
            self.at = at
        }
    }

    /// Who sent the post back for changes, and what they ask for.
    public struct Returned: Hashable, Sendable {
        public let by: Member.ID
        public let at: Instant
        public let note: String

        public init(by: Member.ID, at: Instant, note: String) {
            self.by = by
            self.at = at
            self.note = note
        }
    }

    public init(
        id: Identifier<Post>, unitID: Unit.ID, authorID: Member.ID, isRehearsal: Bool = false, title: String, words: String,
        language: HouseLanguage,
        revision: Int = 1,
        stage: Stage = .draft(nil), variants: [Variant] = [], pictures: [Picture] = [], goalID: Goal.ID? = nil, slotID: Slot.ID? = nil,
        ideaID: Idea.ID? = nil, issueID: Issue.ID? = nil, voice: Voice? = nil, editorID: Member.ID, leavesAt: Instant? = nil
    ) {
        self.id = id
        self.unitID = unitID
        self.authorID = authorID
        self.isRehearsal = isRehearsal
        self.title = title
        self.words = words
        self.language = language
        self.revision = revision
        self.stage = stage
        self.variants = variants
        self.pictures = pictures
        self.goalID = goalID
        self.slotID = slotID
        self.ideaID = ideaID
        self.issueID = issueID
        self.voice = voice
        self.editorID = editorID
        self.leavesAt = leavesAt
    }

    public static let longestTitle = 120
    public static let longestText = 20_000
    public static let mostPictures = 10
}

/// One channel's version of a post.
public struct Variant: Hashable, Sendable {
    public let channelID: Channel.ID
    /// The channel's own wording; nil where the shared text goes out.
    public var words: String?

    public init(channelID: Channel.ID, words: String? = nil) {
        self.channelID = channelID
        self.words = words
    }
}

/// A picture of a post, kept by the SHA-256 of its bytes.
public struct Picture: Identifiable, Hashable, Sendable {
    public let id: Identifier<Picture>
    public let content: String
    public let mediaType: String
    public let width: Int
    public let height: Int
    /// What it shows, for those who do not see it.
    public var altText: String
    public var isDecoration: Bool

    public init(
        id: Identifier<Picture>, content: String, mediaType: String, width: Int, height: Int, altText: String = "",
        isDecoration: Bool = false
    ) {
        self.id = id
        self.content = content
        self.mediaType = mediaType
        self.width = width
        self.height = height
        self.altText = altText
        self.isDecoration = isDecoration
    }
}

extension Post {
    /// What goes out to `channel`.
    public func words(for channel: Channel.ID) -> String {
        variants.first { $0.channelID == channel }?.words ?? words
    }

    public var isEditable: Bool {
        switch stage {
        case .draft, .submitted, .approved, .scheduled, .paused: true
        case .goingOut, .published, .partlyPublished, .failed, .withdrawn: false
        }
    }
}
