public import Workplace
public import WorkingTime

/// The units' learning hours as they are kept.
public struct Reviews: Sendable {
    let database: any Database

    /// What a learning hour of a unit can look at, and who may take part.
    public struct Agenda: Sendable {
        public let people: [Member]
        public let goals: [Choice]
        public let posts: [Choice]

        /// A goal whose period has begun, or a post that came out, lately.
        public struct Choice: Hashable, Sendable {
            public let key: String
            public let name: String
            public let date: LocalDate
        }
    }

    /// Records a learning hour that was held. The same form sent twice records one.
    ///
    /// - Throws: ``ReviewRefusal``, or ``NeedsRight`` when the person may not write for the unit.
    public func record(
        of unit: Unit.ID, participants: [Member.ID], decisions: String, learned: String, goals: [Goal.ID], posts: [Post.ID],
        restriction: Restriction? = nil, formKey: String, by member: Member, at now: Instant
    ) async throws -> Review {
        guard member.may(.write, in: unit) else { throw NeedsRight(.write) }
        return try await database.write { transaction in
            if let earlier = try transaction.row("SELECT * FROM reviews WHERE form_key = \(formKey)") { return try Review(earlier) }
            let agenda = try transaction.reviewAgenda(of: unit, seenBy: member, at: now)
            let (knownGoals, knownPosts) = (Set(agenda.goals.map(\.key)), Set(agenda.posts.map(\.key)))
            let people = Set(try transaction.presentMembers().map(\.id))
            let minutes = try Review.Minutes(
                participants: participants.filter(people.contains), decisions: decisions, learned: learned,
                goals: goals.filter { knownGoals.contains($0.text) }, posts: posts.filter { knownPosts.contains($0.text) },
                restriction: restriction, unitSize: agenda.people.count)
            let review = Review(
                id: Identifier(known: transaction.newKey(at: now)), unitID: unit, heldAt: now, holderID: member.id, minutes: minutes)
            try transaction.insert(review, formKey: formKey)
            try transaction.append(.reviewHeld(review))
            return review
        }
    }

    /// What the next learning hour of `unit` can look at: the last half year's goals and posts, the latest first.
    public func agenda(of unit: Unit.ID, seenBy viewer: Member, at now: Instant) async throws -> Agenda {
        try await database.read { try $0.reviewAgenda(of: unit, seenBy: viewer, at: now) }
    }

    /// The latest learning hours, of one unit or of all.
    public func latest(of unit: Unit.ID? = nil, for viewer: Member) async throws -> [SeenReview] {
        let ofUnit: Query = unit.map { "reviews.unit_id = \($0)" } ?? "1 = 1"
        return try await database.read { transaction in
            try transaction.rows(Self.query(viewer, where: ofUnit)).map { try transaction.seenReview($0) }
        }
    }

    public func review(_ id: Review.ID, seenBy viewer: Member) async throws -> SeenReview {
        try await database.read { transaction in
            guard let row = try transaction.row(Self.query(viewer, where: "reviews.id = \(id)")) else { throw NotFound() }
            return try transaction.seenReview(row)
        }
    }

    public static let shown = 40

    private static func query(_ viewer: Member, where condition: Query) -> Query {
        """
        SELECT reviews.*, units.name AS unit_name, members.name AS holder_name FROM reviews
        JOIN units ON units.id = reviews.unit_id JOIN members ON members.id = reviews.holder_id
        WHERE \(condition) AND \(visible(to: viewer, owner: "holder_id", table: "reviews"))
        ORDER BY held_at DESC, reviews.id LIMIT \(shown)
        """
    }
}
