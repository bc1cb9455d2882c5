import Testing
import WorkingTime
import Workplace

@Suite struct LessonPassingTests {
    let lesson = Lesson.basics[0]

    @Test func `a right answer and a task done pass the lesson`() throws {
        try lesson.pass(attempt(answer: right, task: .done), for: "aino", after: .nothing)
    }

    @Test func `a task may be skipped when the reason is told`() throws {
        let reason = try Words("Olen kentällä ilman konetta", field: .init("reason"), atMost: 200)

        try lesson.pass(attempt(answer: right, task: .skipped(because: reason)), for: "aino", after: .nothing)
    }

    @Test func `a wrong answer is explained and spends an attempt`() {
        let explained = LessonRefusal.wrongAnswer(explanation: question.explanation)

        #expect(throws: explained) {
            try lesson.pass(attempt(answer: (right + 1) % 3, task: .done), for: "aino", after: .nothing)
        }
        #expect(explained.spendsAttempt)
    }

    @Test(arguments: [(nil, .done, .answerMissing), (3, .done, .answerMissing), (0, nil, .taskMissing)] as [Incomplete])
    func `what is missing is asked for before anything is graded`(_ given: Incomplete) {
        #expect(throws: given.refusal) {
            try lesson.pass(attempt(answer: given.answer, task: given.task), for: "aino", after: .nothing)
        }
        #expect(!given.refusal.spendsAttempt)
    }

    @Test(arguments: [
        (Lesson.Today(passes: 0, attempts: 3), LessonRefusal.noAttemptsLeftToday),
        (Lesson.Today(passes: 6, attempts: 0), .tooManyToday),
    ])
    func `a day has room for only so much`(_ today: Lesson.Today, refusal: LessonRefusal) {
        #expect(throws: refusal) { try lesson.pass(attempt(answer: right, task: .done), for: "aino", after: today) }
        #expect(refusal.kind == .tooMany)
    }

    @Test func `the last attempt and the last pass of a day are still taken`() throws {
        try lesson.pass(attempt(answer: right, task: .done), for: "aino", after: Lesson.Today(passes: 5, attempts: 2))
    }

    @Test func `the day is the local one`() throws {
        let lateEvening = try #require(Instant("2026-11-23T21:59:59Z"))
        let pastMidnight = try #require(Instant("2026-11-23T22:00:00Z"))
        let now = try #require(Instant("2026-11-24T06:00:00Z"))

        let today = Lesson.Today(passes: [lateEvening, pastMidnight], attempts: [lateEvening], at: now, by: .helsinki)

        #expect(today == Lesson.Today(passes: 1, attempts: 0))
    }

    typealias Incomplete = (answer: Int?, task: Lesson.Attempt.Task?, refusal: LessonRefusal)

    private var question: Question { lesson.question(for: "aino", attempt: 1) }
    private var right: Int { question.right }

    private func attempt(answer: Int?, task: Lesson.Attempt.Task?) -> Lesson.Attempt {
        Lesson.Attempt(number: 1, answer: answer, task: task)
    }
}

extension Lesson.Today {
    fileprivate static let nothing = Lesson.Today(passes: 0, attempts: 0)
}
