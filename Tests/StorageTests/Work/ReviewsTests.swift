import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct ReviewsTests {
    @Test(arguments: TestDatabase.available)
    func `a learning hour is recorded once with what was looked at`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let post = try await house.publishedPost()
            let first = try await record(posts: [post, "nobody's"], in: house)
            _ = try await record(posts: [post], in: house)

            #expect(
                try await house.deeds("review.held") == [
                    #""kind":"review.held","by":"veikko","unit":"sales","participants":["aino","veikko"],"decisions":2,"results":1}"#
                ])
            let seen = try await house.stores.reviews.review(first.id, seenBy: house.pekka)
            #expect(seen.participantNames == ["Aino Kettunen", "Veikko Rautio"])
            #expect(seen.posts.map(\.name) == ["Pakkasmittaus"])
            #expect(seen.review.minutes.decisions == ["Kysymysilta helmikuussa", "Ohje sulatuksesta"])
            #expect(try await house.stores.reviews.latest(of: house.management.id, for: house.aino).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a learning hour without results, decisions or company is none`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let post = try await house.publishedPost()
            await #expect(throws: ReviewRefusal.nothingLookedAt) { try await record(posts: [], in: house) }
            await #expect(throws: ReviewRefusal.nothingDecided) { try await record(posts: [post], decisions: " \n ", in: house) }
            await #expect(throws: ReviewRefusal.tooFewParticipants(least: 2)) {
                try await record(posts: [post], people: ["veikko", "nobody"], in: house)
            }
            await #expect(throws: NeedsRight(.write)) { try await record(posts: [post], by: house.pekka, in: house) }
            #expect(try await house.deeds("review.held").isEmpty)
        }
    }

    @discardableResult
    private func record(
        posts: [Post.ID], people: [Member.ID] = ["veikko", "aino"], decisions: String = "Kysymysilta helmikuussa\n\nOhje sulatuksesta",
        by member: Member? = nil, in house: WorkHouse
    ) async throws -> Review {
        try await house.stores.reviews.record(
            of: house.sales.id, participants: people, decisions: decisions, learned: "Kysyjät tulivat blogista.", goals: [], posts: posts,
            formKey: "one", by: member ?? house.veikko, at: house.now + .days(1))
    }
}
