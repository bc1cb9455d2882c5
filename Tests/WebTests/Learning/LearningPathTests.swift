import Measure
import Testing
import Workplace
import WorkingTime

@testable import Web

@Suite struct LearningPathTests {
    private static let today = LocalDate("2026-11-23")!

    private func path(of role: ChosenRole?, passed: Set<Lesson.ID> = []) -> LearningPath {
        let steps = Lesson.all.map { lesson in
            let passedOn = passed.contains(lesson.id) ? Self.today : nil
            let nothing = Lesson.Today(passes: [], attempts: [], at: Instant("2026-11-23T08:00:00Z")!, by: .helsinki)
            return (lesson: lesson, progress: Lesson.Progress(passedOn: passedOn, answers: [], today: nothing))
        }
        return LearningPath(
            steps, role: role, needs: role.flatMap { Model.shipped.role($0.rawValue)?.path } ?? [], today: Self.today)
    }

    @Test(arguments: ChosenRole.allCases)
    func `every lesson that a role needs can be taken`(_ role: ChosenRole) throws {
        let needs = try #require(Model.shipped.role(role.rawValue)).path

        #expect(needs.allSatisfy { Lesson[$0] != nil })
        let basicsAndRole = path(of: role).parts.filter { $0.kind != .others }.flatMap(\.steps).map(\.lesson.id)
        #expect(Set(needs).isSubset(of: basicsAndRole))
    }

    @Test(arguments: [nil] + ChosenRole.allCases)
    func `every lesson is in one part, with its place there`(_ role: ChosenRole?) throws {
        let path = path(of: role)

        #expect(path.parts.flatMap(\.steps).map(\.lesson.id).sorted() == Lesson.all.map(\.id).sorted())
        for lesson in Lesson.all {
            let (part, number) = try #require(path.place(of: lesson))
            #expect(part.steps[number - 1].lesson == lesson)
        }
    }

    @Test func `after the basics come the lessons of the role, and then nothing more is asked`() {
        let basics = Set(Lesson.basics.map(\.id))

        #expect(path(of: .writer).next()?.lesson.id == "L01")
        #expect(path(of: .writer, passed: basics).next()?.lesson.id == "L07")
        #expect(path(of: .writer, passed: basics.union(["L07", "L11", "L12"])).next() == nil)
        #expect(path(of: nil, passed: basics).next() == nil)
    }

    @Test func `the page shows the path of the role one chose`() async throws {
        try await OpenHouse.founded().visit { browser in
            #expect(try await browser.get("/lessons").text.contains("Valitse rooli, niin näet sen polun."))
            try await browser.post("/me", ["language": "fi", "role": "writer"])

            let page = try await browser.get("/lessons").text
            #expect(page.contains("Roolisi polku: kirjoittaja"))
            #expect(page.contains("href=\"/lessons/L07\""))
            #expect(try await browser.get("/lessons/L07").text.contains("oppitunti 1 / 3"))
        }
    }
}
