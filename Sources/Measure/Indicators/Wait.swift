/// A time of waiting that is over, or was still going on when we looked.
struct Wait {
    let seconds: Int64
    let isOver: Bool

    /// The first time by which half or fewer are still waiting; nil when it has not come.
    static func median(_ waits: [Wait]) -> Int64? {
        let sorted = waits.sorted { $0.seconds < $1.seconds }
        var waiting = 1.0
        var place = 0
        while place < sorted.count {
            let time = sorted[place].seconds
            let same = sorted[place...].prefix { $0.seconds == time }
            let over = same.count { $0.isOver }
            if over > 0 { waiting *= 1 - Double(over) / Double(sorted.count - place) }
            if over > 0, waiting <= 0.5 + 1e-9 { return time }
            place += same.count
        }
        return nil
    }
}
