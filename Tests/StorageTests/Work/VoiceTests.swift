import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct VoiceTests {
    @Test(arguments: TestDatabase.available)
    func `a leader's words leave only after the leader has agreed to them`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let (posts, post) = (house.stores.posts, try await submitted(in: house))
            await #expect(throws: PostRefusal.voiceHasNotAgreed) {
                try await posts.approve(post.id, seen: post.revision, by: house.aino, at: house.now + .hours(1))
            }
            await #expect(throws: PostRefusal.notYourVoice) {
                try await posts.agree(post.id, seen: post.revision, by: house.pekka, at: house.now)
            }
            #expect(try await posts.awaitingVoice(of: house.marja).map(\.id) == [post.id])
            for _ in 1...2 { try await posts.agree(post.id, seen: post.revision, by: house.marja, at: house.now + .hours(2)) }
            try await posts.approve(post.id, seen: post.revision, by: house.aino, at: house.now + .hours(3))

            let decided = try await house.deeds("post.decided")
            #expect(decided.count == 2)
            #expect(decided[0].contains(#""by":"marja""#))
            #expect(try await posts.awaitingVoice(of: house.marja).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an agreement holds for the text that was read only`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let (posts, post) = (house.stores.posts, try await submitted(in: house))
            try await posts.agree(post.id, seen: post.revision, by: house.marja, at: house.now)
            let changed = try await posts.write(
                post.id, title: "Kannanotto", content: content("Toiset sanat."), plan: Posts.Plan(voiceID: "marja"), basedOn: post.revision,
                by: house.veikko, at: house.now)
            try await posts.submit(post.id, by: house.veikko, at: house.now)

            #expect(changed.awaitsVoice)
            await #expect(throws: PostRefusal.voiceHasNotAgreed) {
                try await posts.approve(post.id, seen: changed.revision, by: house.aino, at: house.now)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `somebody who is not here is nobody's voice`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            _ = try await house.publishedPost()
            await #expect(throws: WordsRefusal.notUnderstood(Words.Field("voice"))) {
                try await house.stores.posts.begin(
                    Posts.Beginning(unitID: "sales", title: "K", content: content("Sanat."), plan: Posts.Plan(voiceID: "nobody")),
                    formKey: "x",
                    by: house.veikko, at: house.now)
            }
        }
    }

    private func submitted(in house: WorkHouse) async throws -> Post {
        _ = try await house.publishedPost()
        let beginning = Posts.Beginning(
            unitID: "sales", title: "Kannanotto", content: content("Minä sanon tämän itse."), plan: Posts.Plan(voiceID: "marja"))
        let post = try await house.stores.posts.begin(beginning, formKey: "voice", by: house.veikko, at: house.now)
        try await house.stores.posts.submit(post.id, by: house.veikko, at: house.now)
        return post
    }

    private func content(_ words: String) -> Post.Content {
        Post.Content(words: words, language: .finnish, variants: [Variant(channelID: "some")], pictures: [])
    }
}
