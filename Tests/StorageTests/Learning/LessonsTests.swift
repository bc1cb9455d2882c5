import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct LessonsTests {
    let lesson = Lesson.basics[0]

    @Test(arguments: TestDatabase.available)
    func `a right answer passes the lesson and leaves a deed`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            try await answer(right: true, attempt: 1, in: house, at: house.now)

            let progress = try await progress(in: house, at: house.now)
            #expect(progress.passedOn == LocalDate("2026-11-23"))
            #expect(progress.answers == [true])
            #expect(progress.holdsUntil == LocalDate("2028-05-24"))
            let deeds = try await house.deeds("lesson.passed")
            #expect(deeds.count == 1)
            #expect(deeds[0].hasSuffix(#""kind":"lesson.passed","by":"veikko","unit":"sales","lesson":"L01"}"#))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a wrong answer is kept, explained and followed by another question`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            let explanation = lesson.question(for: "veikko", attempt: 1).explanation

            await #expect(throws: LessonRefusal.wrongAnswer(explanation: explanation)) {
                try await answer(right: false, attempt: 1, in: house, at: house.now)
            }

            let progress = try await progress(in: house, at: house.now)
            #expect(progress.nextAttempt == 2)
            #expect(progress.passedOn == nil)
            #expect(try await house.deeds("lesson.passed") == [])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a form sent twice spends one answer`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            let explanation = lesson.question(for: "veikko", attempt: 1).explanation
            _ = try? await answer(right: false, attempt: 1, in: house, at: house.now)  // refused, as the test above shows

            await #expect(throws: LessonRefusal.alreadyAnswered(explanation: explanation)) {
                try await answer(right: true, attempt: 1, in: house, at: house.now)
            }
            #expect(try await progress(in: house, at: house.now).answers == [false])

            try await answer(right: true, attempt: 2, in: house, at: house.now)
            try await answer(right: true, attempt: 2, in: house, at: house.now)
            #expect(try await progress(in: house, at: house.now).answers == [false, true])
            #expect(try await house.deeds("lesson.passed").count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `three answers are enough for a day, and tomorrow goes on with the next question`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            for attempt in 1...3 { _ = try? await answer(right: false, attempt: attempt, in: house, at: house.now) }

            await #expect(throws: LessonRefusal.noAttemptsLeftToday) {
                try await answer(right: true, attempt: 4, in: house, at: house.now + .hours(13))
            }
            try await answer(right: true, attempt: 4, in: house, at: house.now + .hours(14))  // past midnight in Helsinki
            #expect(try await progress(in: house, at: house.now).rightAttempt == 4)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is missing spends nothing`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            let right = lesson.question(for: "veikko", attempt: 1).right
            let given: [(Lesson.Attempt, LessonRefusal)] = [
                (Lesson.Attempt(number: 1, answer: nil, task: .done), .answerMissing),
                (Lesson.Attempt(number: 1, answer: right, task: nil), .taskMissing),
                (Lesson.Attempt(number: 7, answer: right, task: .done), .answerMissing),
                (Lesson.Attempt(number: -1, answer: right, task: .done), .answerMissing),
            ]
            for (attempt, refusal) in given {
                await #expect(throws: refusal) { try await house.stores.lessons.answer(lesson, attempt, by: house.veikko, at: house.now) }
            }
            let answers = try await progress(in: house, at: house.now).answers
            #expect(answers == [])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a pass that holds is refreshed only near its end`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            try await answer(right: true, attempt: 1, in: house, at: house.now)

            try await answer(right: true, attempt: 2, in: house, at: house.now + .days(487))
            #expect(try await house.deeds("lesson.passed").count == 1)

            try await answer(right: true, attempt: 2, in: house, at: house.now + .days(488))
            #expect(try await house.deeds("lesson.passed").count == 2)
            #expect(try await progress(in: house, at: house.now + .days(548)).isOpen(on: LocalDate("2028-05-24")!) == false)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what one person does with a lesson is nobody else's`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            try await answer(right: true, attempt: 1, in: house, at: house.now)

            let others = try await house.stores.lessons.path(of: house.petra, at: house.now)
            #expect(others.map(\.lesson.id) == Lesson.all.map(\.id))
            #expect(others.allSatisfy { $0.progress.passedOn == nil && $0.progress.answers.isEmpty })
        }
    }

    private func answer(right isRight: Bool, attempt: Int, in house: LearningHouse, at now: Instant) async throws {
        let right = lesson.question(for: house.veikko.id.text, attempt: attempt).right
        let given = Lesson.Attempt(number: attempt, answer: isRight ? right : (right + 1) % 3, task: .done)
        try await house.stores.lessons.answer(lesson, given, by: house.veikko, at: now)
    }

    private func progress(in house: LearningHouse, at now: Instant) async throws -> Lesson.Progress {
        try await house.stores.lessons.path(of: house.veikko, at: now)[0].progress
    }
}
