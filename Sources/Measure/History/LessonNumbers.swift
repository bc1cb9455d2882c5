/// Lessons by number, those of the model and those of the log alike.
struct LessonNumbers: Sendable {
    private var numbers: [Name: Int] = [:]

    var count: Int { numbers.count }

    mutating func number(_ lesson: Name) -> Int {
        if let number = numbers[lesson] { return number }
        numbers[lesson] = numbers.count
        return numbers.count - 1
    }

    /// Nil for a lesson nobody has passed.
    func known(_ lesson: Name?) -> Int? { lesson.flatMap { numbers[$0] } }
}
