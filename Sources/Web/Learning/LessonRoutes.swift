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
        let learning = try await OwnLearning.read(for: visit)
        return try await LessonsPage(visit: visit, path: learning.path, rules: learning.rules).page.response(for: visit)
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
        let (lesson, path) = (try lesson(of: visit), try await LearningPath.read(for: visit))
        guard let (part, number) = path.place(of: lesson) else { throw NotFound() }
        return try LessonPage(
            visit: visit, member: visit.signedIn(), lesson: lesson, path: path, part: part, number: number, state: state
        ).page
    }

    private static func lesson(of visit: Visit) throws -> Lesson {
        guard let lesson = visit.parameters.get("lesson").flatMap({ Lesson[$0] }) else { throw NotFound() }
        return lesson
    }
}
