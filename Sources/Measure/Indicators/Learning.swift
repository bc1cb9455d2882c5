import WorkingTime

/// Reads the lessons of one person after another, without making a set for each.
struct Learning {
    private let start: Instant
    private let end: Instant
    /// The turn in which each lesson was last found valid, and last found at all.
    private var valid: [Int]
    private var ever: [Int]
    private var turn = 0
    /// Different valid lessons of the person at hand.
    private(set) var validLessons = 0

    init(_ history: History, _ monday: Monday) {
        start = monday.start(history.model.lessons.validDays)
        end = monday.end
        valid = [Int](repeating: 0, count: history.lessons.count)
        ever = valid
    }

    mutating func read(_ passes: [PersonHistory.Pass]) {
        turn += 1
        validLessons = 0
        for pass in passes {
            if pass.at >= end { break }
            guard end <= pass.gone else { continue }
            ever[pass.lesson] = turn
            guard pass.at >= start, valid[pass.lesson] != turn else { continue }
            valid[pass.lesson] = turn
            validLessons += 1
        }
    }

    func hasValid(_ lessons: [Int?]) -> Bool { lessons.allSatisfy { $0.map { valid[$0] == turn } ?? false } }

    func everPassed(_ lessons: [Int?]) -> Bool { lessons.allSatisfy { $0.map { ever[$0] == turn } ?? false } }
}
