public import Workplace
public import WorkingTime

/// What people have done with lessons. Nobody but the person sees it; units are told only how many take part.
public struct Lessons: Sendable {
    let database: any Database

    /// Every lesson of the path with what `member` has done with it.
    public func path(of member: Member, at now: Instant) async throws -> [(lesson: Lesson, progress: Lesson.Progress)] {
        try await database.read { transaction in
            let record = try transaction.lessonRecord(of: member.id, at: now)
            return Lesson.all.map { ($0, record.progress(in: $0)) }
        }
    }

    /// Hands in a lesson. What was graded is kept, right or wrong, and a right answer passes the lesson.
    ///
    /// An answer to a question that has been answered before spends nothing. A lesson whose pass holds stays passed.
    ///
    /// - Throws: ``LessonRefusal``, which says what is missing, wrong or spent.
    public func answer(_ lesson: Lesson, _ attempt: Lesson.Attempt, by member: Member, at now: Instant) async throws {
        let refusal = try await database.write { transaction -> LessonRefusal? in
            let record = try transaction.lessonRecord(of: member.id, at: now)
            let progress = record.progress(in: lesson)
            guard progress.isOpen(on: record.day) else { return nil }
            let refusal = Self.refusal(of: attempt, to: lesson, by: member, after: progress)
            if refusal == nil || refusal?.spendsAttempt == true {
                try transaction.keepAttempt(isRight: refusal == nil, in: lesson, by: member, at: now)
            }
            return refusal
        }
        if let refusal { throw refusal }
    }

    private static func refusal(
        of attempt: Lesson.Attempt, to lesson: Lesson, by member: Member, after progress: Lesson.Progress
    ) -> LessonRefusal? {
        let seed = member.id.text
        if (1..<progress.nextAttempt).contains(attempt.number) {
            return .alreadyAnswered(explanation: lesson.question(for: seed, attempt: attempt.number).explanation)
        }
        guard attempt.number == progress.nextAttempt else { return .answerMissing }
        do throws(LessonRefusal) {
            try lesson.pass(attempt, for: seed, after: progress.today)
            return nil
        } catch {
            return error
        }
    }
}

/// Everything that one person has done with lessons, as it is kept.
struct LessonRecord {
    let passes: [(lesson: Lesson.ID, at: Instant)]
    let attempts: [(lesson: Lesson.ID, isRight: Bool, at: Instant)]
    let clock: Clock
    let now: Instant

    var day: LocalDate { clock.date(of: now) }

    func progress(in lesson: Lesson) -> Lesson.Progress {
        let own = attempts.filter { $0.lesson == lesson.id }
        return Lesson.Progress(
            passedOn: passes.last { $0.lesson == lesson.id }.map { clock.date(of: $0.at) }, answers: own.map(\.isRight),
            today: Lesson.Today(passes: passes.map(\.at), attempts: own.map(\.at), at: now, by: clock))
    }
}

extension Transaction {
    func lessonRecord(of member: Member.ID, at now: Instant) throws -> LessonRecord {
        LessonRecord(
            passes: try rows("SELECT lesson, at FROM lesson_passes WHERE member_id = \(member) ORDER BY at").map {
                (try $0.text("lesson"), try $0.instant("at"))
            },
            attempts: try rows("SELECT lesson, is_right, at FROM lesson_attempts WHERE member_id = \(member) ORDER BY at, id").map {
                (try $0.text("lesson"), try $0.flag("is_right"), try $0.instant("at"))
            },
            clock: try clock(), now: now)
    }

    func keepAttempt(isRight: Bool, in lesson: Lesson, by member: Member, at now: Instant) throws {
        try execute(
            """
            INSERT INTO lesson_attempts (id, member_id, lesson, is_right, at)
            VALUES (\(newKey(at: now)), \(member.id), \(lesson.id), \(isRight), \(now))
            """)
        guard isRight else { return }
        try execute("INSERT INTO lesson_passes (member_id, lesson, at) VALUES (\(member.id), \(lesson.id), \(now))")
        try append(.lessonPassed(lesson.id, by: member.id, unit: member.home, at: now))
    }
}
