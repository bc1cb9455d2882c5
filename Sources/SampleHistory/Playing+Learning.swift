import Measure
import Samples
import Storage
import WorkingTime
import Workplace

extension Playing {
    /// Who takes the basics and acknowledges the ground rules, and when.
    func planLearning() {
        for pace in UnitPace.all {
            var dice = Dice("learning \(pace.unit.id)")
            let start = date(ofWeek: pace.firstWeek, day: 7)
            for member in learners(of: pace) {
                var day = start + dice.number(0...20)
                agenda.note(at: moment(on: day, &dice)) { try await $0.acknowledge(by: member) }
                for lesson in pace.learners == .few ? Array(Lesson.basics.prefix(2)) : Lesson.basics {
                    day = day + dice.number(1...5)
                    let failsFirst = dice.chance(15)
                    agenda.note(at: moment(on: day, &dice)) { try await $0.take(lesson, by: member, failingFirst: failsFirst) }
                }
            }
        }
        planPaths()
    }

    /// Where a unit has come far, most of its people have walked the path of the role they chose; the summer was a good time for it.
    private func planPaths() {
        for pace in UnitPace.all where pace.walksPaths {
            var dice = Dice("paths \(pace.unit.id)")
            for member in learners(of: pace).dropLast() {
                let path = member.chosenRole.flatMap { Model.shipped.role($0)?.path } ?? []
                var day = date(ofWeek: 26, day: dice.number(0...20))
                for lesson in path.compactMap({ Lesson[$0] }) where !Lesson.basics.contains(lesson) {
                    day = day + dice.number(2...9)
                    agenda.note(at: moment(on: day, &dice)) { try await $0.take(lesson, by: member, failingFirst: false) }
                }
            }
        }
    }

    private func learners(of pace: UnitPace) -> [Member] {
        let unit = pace.unit.id
        return switch pace.learners {
        case .everybody: people(of: unit)
        case .publishers: people(of: unit).filter { $0.may(.publish, in: unit) }
        case .few: people(of: unit, may: .publish).suffix(1)
        }
    }

    private func acknowledge(by member: Member) async throws {
        let rules = GroundRules.current
        let situations = rules.situations(for: member.id.text, attempt: 1)
        let answers = Dictionary(uniqueKeysWithValues: situations.map { ($0.id, $0.question.right) })
        try await stores.acknowledgements.acknowledge(rules, answers: answers, attempt: 1, by: member, at: now())
    }

    /// Some answer wrong first, read again and find it: that is what the lessons are for.
    private func take(_ lesson: Lesson, by member: Member, failingFirst: Bool) async throws {
        var number = 1
        if failingFirst {
            do {
                try await answer(lesson, attempt: number, rightly: false, by: member)
            } catch LessonRefusal.wrongAnswer {
                number += 1
            }
        }
        try await answer(lesson, attempt: number, rightly: true, by: member)
    }

    private func answer(_ lesson: Lesson, attempt: Int, rightly: Bool, by member: Member) async throws {
        let question = lesson.question(for: member.id.text, attempt: attempt)
        let answer = rightly ? question.right : (question.right + 1) % question.answers.count
        try await stores.lessons.answer(
            lesson, Lesson.Attempt(number: attempt, answer: answer, task: .done), by: member, at: now())
    }
}
