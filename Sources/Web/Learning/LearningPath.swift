import Measure
import Storage
import Workplace
import WorkingTime

/// What a person learns, in order: the basics, then what the chosen role needs, then everything else there is.
struct LearningPath: Sendable {
    typealias Step = (lesson: Lesson, progress: Lesson.Progress)

    struct Part: Sendable {
        enum Kind: Hashable, Sendable { case basics, role(ChosenRole), others }

        let kind: Kind
        let steps: [Step]

        /// Counted from 1; nil when the lesson is in another part.
        func place(of lesson: Lesson) -> Int? { steps.firstIndex { $0.lesson.id == lesson.id }.map { $0 + 1 } }
    }

    /// Parts without a lesson are left out.
    let parts: [Part]
    /// What the reader chose to be; its path may lie wholly in the basics.
    let role: ChosenRole?
    let today: LocalDate

    /// - Parameter needs: the lessons of the role's path, by the measure in force.
    init(_ steps: [Step], role: ChosenRole?, needs: [Lesson.ID], today: LocalDate) {
        self.role = role
        self.today = today
        let basics = Set(Lesson.basics.map(\.id))
        let own = Set(needs).subtracting(basics)
        func part(_ kind: Part.Kind, _ isIn: (Lesson.ID) -> Bool) -> Part { Part(kind: kind, steps: steps.filter { isIn($0.lesson.id) }) }
        parts = [
            part(.basics, basics.contains), role.map { part(.role($0), own.contains) },
            part(.others) { !basics.contains($0) && !own.contains($0) },
        ].compactMap(\.self).filter { !$0.steps.isEmpty }
    }

    static func read(for visit: Visit) async throws -> LearningPath {
        let member = try visit.signedIn()
        let role = member.chosenRole.flatMap(ChosenRole.init)
        let model = try await visit.stores.models.inForce(on: visit.today.monday).model
        return LearningPath(
            try await visit.stores.lessons.path(of: member, at: visit.now), role: role,
            needs: role.flatMap { model.role($0.rawValue)?.path } ?? [], today: visit.today)
    }

    /// What one has set out to learn; the rest is there for whoever wants it.
    private var wanted: [Step] { parts.filter { $0.kind != .others }.flatMap(\.steps) }

    /// The first wanted lesson whose question is open, looked for behind `lesson` before the beginning.
    func next(after lesson: Lesson? = nil) -> Step? {
        let place = wanted.firstIndex { $0.lesson.id == lesson?.id }.map { $0 + 1 } ?? 0
        return (wanted[place...] + wanted[..<place]).first { $0.progress.isOpen(on: today) }
    }

    /// The first day on which a wanted lesson is asked again.
    var nextRefresher: LocalDate? { wanted.compactMap(\.progress.refreshesOn).min() }

    /// When the first of the basics stops to hold; nil while one of them has not been passed or is too old already.
    var basicsHold: LocalDate? {
        let ends = parts.filter { $0.kind == .basics }.flatMap(\.steps).map { step in
            step.progress.holds(on: today) ? step.progress.holdsUntil : nil
        }
        return ends.contains(nil) ? nil : ends.compactMap(\.self).min()
    }

    /// The part a lesson belongs to, with its place there.
    func place(of lesson: Lesson) -> (part: Part, number: Int)? {
        for part in parts { if let number = part.place(of: lesson) { return (part, number) } }
        return nil
    }
}

extension LearningPath.Part.Kind {
    /// Where the part stands on the page.
    var anchor: String {
        switch self {
        case .basics: "basics"
        case .role: "role"
        case .others: "others"
        }
    }
}
