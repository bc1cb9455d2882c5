import Testing
import Workplace

@Suite struct LessonTests {
    @Test func `the basics are the four lessons that the measure asks for`() {
        #expect(Lesson.basics.map(\.id) == ["L01", "L02", "L03", "L04"])
    }

    @Test func `a lesson is found by its key`() {
        #expect(Lesson["L03"]?.minutes == 5)
        #expect(Lesson["L99"] == nil)
    }

    @Test(arguments: Lesson.all)
    func `a lesson is short and has room for another try`(_ lesson: Lesson) {
        #expect((3...5).contains(lesson.minutes))
        #expect(lesson.points.count == 3)
        #expect(lesson.questions.count >= 4)
    }

    @Test(arguments: Lesson.all)
    func `a person meets the same question again on the same attempt and another on the next`(_ lesson: Lesson) {
        for attempt in 1...20 {
            let question = lesson.question(for: "aino", attempt: attempt)

            #expect(question == lesson.question(for: "aino", attempt: attempt))
            #expect(question != lesson.question(for: "aino", attempt: attempt + 1))
        }
    }

    @Test(arguments: Lesson.all)
    func `every question is met before one comes again`(_ lesson: Lesson) {
        let met = (1...lesson.questions.count).map { lesson.question(for: "veikko", attempt: $0) }

        #expect(Set(met) == Set(lesson.questions))
    }

    @Test func `colleagues begin with different questions`() throws {
        let lesson = try #require(Lesson["L01"])
        let first = (1...200).map { lesson.question(for: "member-\($0)", attempt: 1) }
        let shares = Dictionary(grouping: first, by: \.id).mapValues(\.count)

        for question in lesson.questions { #expect((20...60).contains(shares[question.id, default: 0])) }
    }
}
