import Foundation
public import Workplace
public import WorkingTime

/// One thing that happened to a goal, read back from the log of deeds.
public struct GoalEvent: Hashable, Sendable {
    public let at: Instant
    /// Nil when the person has left and been forgotten.
    public let name: String?
    public let what: What

    public enum What: Hashable, Sendable {
        case set(baseline: Double, target: Double)
        case baselineMoved(from: Double, to: Double)
        case targetMoved(from: Double, to: Double)
        /// Its words changed; the log does not keep words.
        case reworded
        case read(Double)
        case concluded(Double)
    }
}

extension Goals {
    /// What has happened to a goal, oldest first.
    public func history(of id: Goal.ID, seenBy viewer: Member) async throws -> [GoalEvent] {
        try await database.read { transaction in
            _ = try transaction.goal(id, seenBy: viewer)
            var numbers: GoalDeed?
            return try transaction.rows(
                """
                SELECT deeds.at, deeds.line, members.name FROM deeds LEFT JOIN members ON members.id = deeds.by_member
                WHERE subject = \(id) AND kind IN ('goal.set', 'goal.concluded', 'log.goal') ORDER BY deeds.at, deeds.id
                """
            ).flatMap { row -> [GoalEvent] in
                let deed = try JSONDecoder().decode(GoalDeed.self, from: Data(row.text("line").utf8))
                defer { if deed.kind == "goal.set" { numbers = deed } }
                let (at, name) = (try row.instant("at"), try row.textIfAny("name"))
                return deed.events(after: numbers).map { GoalEvent(at: at, name: name, what: $0) }
            }
        }
    }
}

/// The numbers in a deed that tells of a goal.
private struct GoalDeed: Decodable {
    let kind: String
    let baseline: Double?
    let target: Double?
    let outcome: Double?
    let value: Double?

    func events(after earlier: GoalDeed?) -> [GoalEvent.What] {
        if let outcome { return [.concluded(outcome)] }
        if let value { return [.read(value)] }
        guard let baseline, let target else { return [] }
        guard let earlier, let oldBaseline = earlier.baseline, let oldTarget = earlier.target else {
            return [.set(baseline: baseline, target: target)]
        }
        var events: [GoalEvent.What] = []
        if baseline != oldBaseline { events.append(.baselineMoved(from: oldBaseline, to: baseline)) }
        if target != oldTarget { events.append(.targetMoved(from: oldTarget, to: target)) }
        return events.isEmpty ? [.reworded] : events
    }
}
