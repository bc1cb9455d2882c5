/// A deed that a part counts otherwise than before.
public struct DeedMove: Hashable, Sendable, Identifiable {
    public enum Side: Hashable, Sendable { case `for`, against }

    public let id: String
    /// Where it was counted; nil when it was not, because it was too young, still open or not done yet.
    public let before: Side?
    /// Where it is counted now; nil when it has left the window or exists no more.
    public let after: Side?

    public init(id: String, before: Side?, after: Side?) {
        self.id = id
        self.before = before
        self.after = after
    }

    /// The deeds that make the difference between two looks at a part, by id.
    public static func all(from before: PartResult?, to after: PartResult?) -> [DeedMove] {
        let (old, new) = (sides(before), sides(after))
        return Set(old.keys).union(new.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { id in
            old[id] == new[id] ? nil : DeedMove(id: id, before: old[id], after: new[id])
        }
    }

    /// Numbers show only deeds for; a deed on both sides counts as against, which is what lacks.
    private static func sides(_ part: PartResult?) -> [String: Side] {
        guard let part else { return [:] }
        var sides: [String: Side] = [:]
        for id in part.supporting.ids { sides[id] = .for }
        for id in part.opposing.ids { sides[id] = .against }
        return sides
    }
}
