import Hummingbird
import Storage
import Workplace
import WorkingTime

/// Lessons: a few minutes each, with a question that lets one on. Passing is a thing one creates.
enum LessonRoutes {
    static let all: [Route] = [
        .get("/lessons", use: list),
        .get("/lessons/:lesson", use: show),
        .post("/lessons/:lesson/passes", use: answer),
    ]

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let rules = try await visit.stores.acknowledgements.standing(for: visit.signedIn())
        return try await LessonsPage(visit: visit, path: .read(for: visit), rules: rules).page.response(for: visit)
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func answer(_ visit: Visit) async throws -> Response {
        let lesson = try lesson(of: visit)
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.lessons.answer(lesson, attempt(in: visit.form), by: visit.signedIn(), at: visit.now)
            // Straight to what was right and the way on, which stand at the end of the page.
            return .seeOther("/lessons/\(lesson.id)#passed")
        }
    }

    /// What was left open is nil; the rule asks for it.
    private static func attempt(in form: Form) throws -> Lesson.Attempt {
        let reason = try Words.optional(form["reason"], field: .reason, atMost: 300)
        let skipped = reason.isEmpty ? nil : Lesson.Attempt.Task.skipped(because: try Words(reason, field: .reason, atMost: 300))
        return Lesson.Attempt(
            number: Int(form["attempt"]) ?? 0, answer: Int(form["answer"]), task: form.isTicked("task") ? .done : skipped)
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        try await LessonPage(visit: visit, member: visit.signedIn(), lesson: lesson(of: visit), path: .read(for: visit), state: state).page
    }

    private static func lesson(of visit: Visit) throws -> Lesson {
        guard let lesson = visit.parameters.get("lesson").flatMap({ Lesson[$0] }) else { throw NotFound() }
        return lesson
    }
}

/// The lessons in their order, with what the reader has done.
struct LearningPath {
    let steps: [(lesson: Lesson, progress: Lesson.Progress)]
    let today: LocalDate

    static func read(for visit: Visit) async throws -> LearningPath {
        LearningPath(steps: try await visit.stores.lessons.path(of: visit.signedIn(), at: visit.now), today: visit.today)
    }

    /// The first lesson whose question is open, looked for behind `lesson` before the beginning.
    func next(after lesson: Lesson? = nil) -> (lesson: Lesson, progress: Lesson.Progress)? {
        let place = steps.firstIndex { $0.lesson.id == lesson?.id }.map { $0 + 1 } ?? 0
        return (steps[place...] + steps[..<place]).first { $0.progress.isOpen(on: today) }
    }

    func place(of lesson: Lesson) -> Int { (steps.firstIndex { $0.lesson.id == lesson.id } ?? 0) + 1 }
}
