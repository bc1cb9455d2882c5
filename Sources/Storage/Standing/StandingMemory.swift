/// What the pages of where we stand have read already.
final class StandingMemory: Sendable {
    struct WeekKey: Hashable, Sendable {
        let week: Int
        let madeAt: Int64
        /// Empty for the week as a whole.
        var unit = ""
    }

    let weeks = Remembered<WeekKey, KeptWeek>(most: 24)
    let units = Remembered<WeekKey, KeptUnit>(most: 400)
    let models = Remembered<Int, ModelInForce>(most: 60)
}
