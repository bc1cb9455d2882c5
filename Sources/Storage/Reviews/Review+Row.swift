import Workplace
import WorkingTime

extension Transaction {
    func reviewAgenda(of unit: Unit.ID, seenBy viewer: Member, at now: Instant) throws -> Reviews.Agenda {
        _ = try self.unit(unit)
        let clock = try clock()
        let (today, from) = (clock.date(of: now), clock.date(of: now) - 184)
        let goals = try rows(
            """
            SELECT id, name AS words, ends AS day FROM goals WHERE unit_id = \(unit) AND ends >= \(from)
            AND begins <= \(today) AND \(visible(to: viewer, owner: "made_by")) ORDER BY ends DESC LIMIT 6
            """
        ).map { Reviews.Agenda.Choice(key: try $0.text("id"), name: try $0.text("words"), date: try $0.date("day")) }
        let posts = try rows(
            """
            SELECT id, title AS words, published_at AS day FROM posts WHERE unit_id = \(unit) AND is_rehearsal = 0
            AND published_at >= \(clock.midnight(from)) AND \(visible(to: viewer, owner: "author_id")) ORDER BY published_at DESC LIMIT 12
            """
        ).map {
            Reviews.Agenda.Choice(key: try $0.text("id"), name: try $0.text("words"), date: clock.date(of: try $0.instant("day")))
        }
        return Reviews.Agenda(people: try presentMembers().filter { $0.home == unit }, goals: goals, posts: posts)
    }

    func seenReview(_ row: Row) throws -> SeenReview {
        let (review, clock) = (try Review(row), try clock())
        let names = try rows("SELECT name FROM members WHERE id IN \(review.minutes.participants) ORDER BY name").map {
            try $0.text("name")
        }
        let goals = try rows("SELECT id, name AS words, ends AS day FROM goals WHERE id IN \(review.minutes.goals) ORDER BY ends").map {
            Reviews.Agenda.Choice(key: try $0.text("id"), name: try $0.text("words"), date: try $0.date("day"))
        }
        let posts = try rows(
            "SELECT id, title AS words, published_at AS day FROM posts WHERE id IN \(review.minutes.posts) ORDER BY published_at"
        ).map {
            Reviews.Agenda.Choice(key: try $0.text("id"), name: try $0.text("words"), date: clock.date(of: try $0.instant("day")))
        }
        return SeenReview(
            review: review, unitName: try row.text("unit_name"), holderName: try row.text("holder_name"), participantNames: names,
            goals: goals, posts: posts)
    }

    func insert(_ review: Review, formKey: String) throws {
        let minutes = review.minutes
        try execute(
            """
            INSERT INTO reviews (id, unit_id, holder_id, held_at, participants, decisions, learned, goals, posts, restriction, form_key)
            VALUES (\(review.id), \(review.unitID), \(review.holderID), \(review.heldAt), \(joined(minutes.participants)),
                    \(minutes.decisions.joined(separator: "\n")), \(minutes.learned), \(joined(minutes.goals)), \(joined(minutes.posts)),
                    \(minutes.restriction), \(formKey))
            """)
    }
}

extension Review {
    init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), unitID: try row.key("unit_id"), heldAt: try row.instant("held_at"), holderID: try row.key("holder_id"),
            minutes: Minutes(
                kept: try row.keys("participants"), decisions: try row.text("decisions").split(separator: "\n").map(String.init),
                learned: try row.text("learned"), goals: try row.keys("goals"), posts: try row.keys("posts"),
                restriction: try row.restriction()))
    }
}

/// Keys as one column holds them.
private func joined<Subject>(_ keys: [Identifier<Subject>]) -> String { keys.map(\.text).joined(separator: " ") }

extension Row {
    func keys<Subject>(_ column: String) throws -> [Identifier<Subject>] {
        try text(column).split(separator: " ").map { Identifier(known: String($0)) }
    }
}
