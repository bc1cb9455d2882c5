/// A rule's "no": something a person can read and act on. The case says which rule, the pages word it.
public protocol Refusal: Error, Sendable {
    var kind: RefusalKind { get }
}

/// What a refusal means for the one who asked.
public enum RefusalKind: Hashable, Sendable {
    /// Something written must be mended.
    case invalid
    /// The person lacks the right.
    case forbidden
    /// It does not exist, or is not theirs to see.
    case notFound
    /// Somebody else was first, or the thing has moved on.
    case conflict
    /// Too many attempts; the door opens again later.
    case tooMany
}

/// A thing that does not exist or is not the reader's to see: the two are never told apart.
public struct NotFound: Refusal, Hashable {
    public init() {}
    public var kind: RefusalKind { .notFound }
}

/// The person lacks a right that the act asks for.
public struct NeedsRight: Refusal, Hashable {
    public let right: Right
    public init(_ right: Right) { self.right = right }
    public var kind: RefusalKind { .forbidden }
}
