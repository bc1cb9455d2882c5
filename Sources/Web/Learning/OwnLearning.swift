import Storage
import Workplace
import WorkingTime

/// How far the reader has come with lessons and ground rules.
struct OwnLearning: Sendable {
    let path: LearningPath
    let rules: RulesStanding

    static func read(for visit: Visit) async throws -> OwnLearning {
        OwnLearning(
            path: try await .read(for: visit), rules: try await visit.stores.acknowledgements.standing(for: visit.signedIn()))
    }

    /// All basics hold, and for longer than a refresher is asked for ahead.
    var hasBasics: Bool { path.basicsHold.map { $0 - path.today > Lesson.refresherDays } ?? false }
    /// When the basics stop to hold, if that is soon.
    var basicsLapse: LocalDate? { hasBasics ? nil : path.basicsHold }
    var hasAcknowledged: Bool { rules.inForce == nil || rules.acknowledgedAt != nil }
}
