import Testing
import Workplace

@Suite struct LearningTextsTests {
    @Test func `everything is written in all three languages`() {
        for text in Learning.texts {
            #expect(text.all.allSatisfy { $0.first?.isWhitespace == false && $0.last?.isWhitespace == false }, "\(text)")
            #expect(Set(text.all).count == 3, "\(text)")
        }
    }

    @Test func `nobody is shouted at and no jargon is used`() {
        let banned = ["!", "postaus", "engagement", "dashboard", "valitettavasti", "  "]

        for text in Learning.texts.flatMap(\.all) {
            for word in banned { #expect(!text.lowercased().contains(word), "\(word): \(text)") }
        }
    }

    @Test(arguments: Learning.questions)
    func `a question has three different answers, one of them right`(_ question: Question) {
        #expect(question.answers.count == 3)
        #expect(question.answers.indices.count(where: question.isRight) == 1)
        for language in HouseLanguage.allCases { #expect(Set(question.answers.map { $0[language] }).count == 3) }
    }

    @Test func `every question has a key of its own`() {
        #expect(Set(Learning.questions.map(\.id)).count == Learning.questions.count)
    }

    @Test func `the place of an answer does not give it away`() {
        let places = Dictionary(grouping: Learning.questions, by: \.right).mapValues(\.count)

        for place in 0..<3 { #expect(places[place, default: 0] * 4 >= Learning.questions.count) }
        for lesson in Lesson.all { #expect(Set(lesson.questions.map(\.right)).count == 3) }
    }

    @Test(arguments: HouseLanguage.allCases)
    func `the length of an answer does not give it away`(_ language: HouseLanguage) {
        let longest = Learning.questions.count { question in
            let lengths = question.answers.map { $0[language].count }
            return lengths.enumerated().allSatisfy { $0.offset == question.right || $0.element < lengths[question.right] }
        }

        #expect(longest * 2 <= Learning.questions.count)
    }
}
