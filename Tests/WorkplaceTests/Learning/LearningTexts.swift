public import Testing
public import Workplace

extension Trilingual {
    var all: [String] { HouseLanguage.allCases.map { self[$0] } }
}

extension Question {
    var texts: [Trilingual] { [text, explanation] + answers }
}

extension Lesson {
    var texts: [Trilingual] {
        [title, goal, example, task] + points.flatMap { [$0.heading, $0.text] } + questions.flatMap(\.texts)
    }
}

extension GroundRules {
    var texts: [Trilingual] {
        rules.flatMap { [$0.title, $0.text, $0.example] } + situations.flatMap(\.question.texts)
    }
}

/// Everything the learning pages say, and every question they ask.
enum Learning {
    static let texts: [Trilingual] = Lesson.all.flatMap(\.texts) + GroundRules.current.texts
    static let questions: [Question] = Lesson.all.flatMap(\.questions) + GroundRules.current.situations.map(\.question)
}

// A test's line names the lesson or question, not its whole text.

extension Lesson: CustomTestStringConvertible {
    public var testDescription: String { id }
}

extension Question: CustomTestStringConvertible {
    public var testDescription: String { id }
}
