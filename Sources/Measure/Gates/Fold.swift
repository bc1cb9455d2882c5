/// The fold (tasoitus): a unit rises after some weeks above its stage and falls after more weeks below it.
///
/// Without it the minimum over many noisy units shows a false weakest link nearly every week.
public struct Fold: Hashable, Sendable {
    public let promoteWeeks: Int
    public let demoteWeeks: Int

    /// The stage after the raw stages so far, the latest last; weeks before the first count as 0.
    func stage(after raw: [Int], from stage: Int) -> Int {
        let rising = latest(promoteWeeks, of: raw)
        if rising.allSatisfy({ $0 > stage }), let least = rising.min() { return least }
        let falling = latest(demoteWeeks, of: raw)
        if let greatest = falling.max(), greatest < stage { return greatest }
        return stage
    }

    private func latest(_ weeks: Int, of raw: [Int]) -> [Int] {
        Array(repeatElement(0, count: max(0, weeks - raw.count)) + raw.suffix(weeks))
    }
}
