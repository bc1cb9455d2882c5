import Testing
import WorkingTime
import Workplace

@testable import Storage

@Suite struct PostsTests {
    @Test(arguments: TestDatabase.available)
    func `the same form sent twice begins one draft`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let first = try await house.begin()
            #expect(try await house.begin().id == first.id)
            #expect(try await house.house.deeds("post.written").count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `approval, deliveries and their jobs are kept together`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let leaves = PostHouse.now + .hours(2)
            let post = try await house.approved(leaves: leaves)

            #expect(post.stage == .scheduled(Post.Approval(by: house.bertta.id, at: PostHouse.now), for: leaves))
            #expect(try await house.deliveries(of: post.id).map(\.state) == [.waiting(until: leaves)])
            #expect(try await house.stores.jobs.claim(5, of: [.deliver], for: "here", lease: .seconds(30), at: leaves).count == 1)
            #expect(try await house.house.deeds("post.decided").count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an author's own approval leaves nothing behind`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let author = try await house.house.member("Kirjoittaja", rights: [.write, .approve])
            let post = try await house.stores.posts.begin(
                Posts.Beginning(unitID: house.house.unitID, title: "Oma", content: house.content()), formKey: "own", by: author,
                at: PostHouse.now)
            try await house.stores.posts.submit(post.id, by: author, at: PostHouse.now)

            await #expect(throws: PostRefusal.ownPost) {
                try await house.stores.posts.approve(post.id, seen: post.revision, by: author, at: PostHouse.now)
            }

            #expect(try await house.deliveries(of: post.id).isEmpty)
            #expect(try await house.house.deeds("post.decided").isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a change after the approval stops what was scheduled`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let leaves = PostHouse.now + .hours(2)
            let post = try await house.approved(leaves: leaves)

            try await house.stores.posts.write(
                post.id, title: post.title, content: house.content("Pakkasmittaukset on tehty, kiitos."), plan: Posts.Plan(),
                basedOn: post.revision, by: house.veikko, at: PostHouse.now)

            guard case .draft = try await house.stored(post.id).stage else { throw Unexpected() }
            #expect(try await house.deliveries(of: post.id).map(\.state) == [.stopped])
            #expect(try await house.errand(at: leaves) == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `of two who write at once the second is told`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let post = try await house.begin()
            let write = { (words: String, member: Member) in
                _ = try await house.stores.posts.write(
                    post.id, title: "Mittaukset", content: house.content(words), plan: Posts.Plan(), basedOn: post.revision, by: member,
                    at: PostHouse.now)
            }
            try await write("Ensimmäinen.", house.veikko)

            await #expect(throws: PostRefusal.changedMeanwhile) { try await write("Toinen.", house.bertta) }
            #expect(try await house.stored(post.id).words == "Ensimmäinen.")
        }
    }
}
