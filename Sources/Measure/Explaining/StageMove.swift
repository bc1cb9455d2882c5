/// A stage that is another one than before, by the rule of the fold that moved it.
public struct StageMove: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// The raw stage was above for so many weeks in a row; the least of them is the new stage.
        case above(weeks: Int)
        /// The raw stage was below for so many weeks in a row; the greatest of them is the new stage.
        case below(weeks: Int)
        /// Several moves lie between the two looks.
        case severalMoves
        /// The looks differ in their past too, as by another model.
        case anotherPast
    }

    public let before: Int
    public let after: Int
    public let reason: Reason

    /// Nil when the stage is the same.
    public init?(from before: Maturity, to after: Maturity, by fold: Fold) {
        guard before.stage != after.stage else { return nil }
        self.before = before.stage
        self.after = after.stage
        reason = Self.reason(from: before, to: after, by: fold)
    }

    private static func reason(from before: Maturity, to after: Maturity, by fold: Fold) -> Reason {
        let (old, new) = (before.stageHistory, after.stageHistory)
        let (short, long) = old.count <= new.count ? (old, new) : (new, old)
        guard before.firstMonday == after.firstMonday, long.starts(with: short), !short.isEmpty else { return .anotherPast }
        let moves = zip(long[(short.count - 1)...], long[short.count...]).filter { $0 != $1 }
        guard moves.count == 1, let (from, to) = moves.first else { return .severalMoves }
        return to > from ? .above(weeks: fold.promoteWeeks) : .below(weeks: fold.demoteWeeks)
    }
}
