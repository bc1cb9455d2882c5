import Storage
import Testing
import WorkingTime
import Workplace

@testable import Web

/// A post that has come out, spoken of in one's own words.
@Suite struct KitPagesTests {
    @Test func `a kit gives angles, never a text, and notes a share without its words`() async throws {
        try await TestHouse.founded { house in
            let post = try await published(in: house)
            let veikko = try await house.browser(of: house.member("Veikko Salo"))
            let kit = try await veikko.get("/kits/\(post)")
            #expect(kit.says("Mikä tässä yllätti sinut?"))
            #expect(kit.value("words") == "")
            let empty = try await veikko.post("/kits/\(post)/words", on: kit)
            #expect(empty.status == 422)
            let same = try await veikko.post("/kits/\(post)/words", on: kit, ["words": "Mittasimme yön yli 28 asteen pakkasessa!"])
            #expect(same.says("lähes sama kuin talon teksti"))
            let own = try await veikko.post("/kits/\(post)/words", on: kit, ["words": "Seisoin <yön> pihalla ja kuuntelin."])
            #expect(own.status == 200)
            #expect(!own.says("lähes sama"))
            #expect(own.value("words") == "Seisoin <yön> pihalla ja kuuntelin.")
            #expect(try await house.deeds("share.made").isEmpty, "nothing is noted before the person says so")

            let shared = try await veikko.post("/kits/\(post)/shares", on: own)
            #expect(shared.leadsTo == "/?said=shared")
            #expect(try await house.deeds("share.made").count == 1)
        }
    }

    @Test func `the writers give the question and the angles`() async throws {
        try await TestHouse.founded { house in
            let post = try await published(in: house)
            let aino = try await house.browser(of: house.aino)
            let kit = try await aino.get("/kits/\(post)")
            let none = try await aino.post("/kits/\(post)", on: kit, ["kit-question": "Miltä kone kuulosti?"])
            #expect(none.status == 422)
            #expect(none.value("kit-question") == "Miltä kone kuulosti?")
            let written = try await aino.submit(
                "/kits/\(post)", on: kit, ["kit-question": "Miltä kone kuulosti?", "angle-2": "Mikä luku yllätti?"])
            #expect(written.says("Yksi näkökulma"))
            let veikko = try await house.browser(of: house.member("Veikko Salo"))
            #expect(try await veikko.get("/kits/\(post)").says("Mikä luku yllätti?"))
            #expect(try await veikko.get("/kits/\(post)").value("kit-question") == nil)
        }
    }

    private func published(in house: TestHouse) async throws -> Post.ID {
        let (aino, now) = (try await house.aino, house.clock.now)
        let content = Post.Content(words: "Mittasimme yön yli 28 asteen pakkasessa.", language: .finnish, variants: [], pictures: [])
        let post = try await house.stores.posts.begin(
            Posts.Beginning(unitID: TestHouse.communications, title: "Pakkasmittaus", content: content), formKey: "one", by: aino, at: now)
        try await house.stores.database.write { transaction in
            try transaction.execute(
                """
                UPDATE posts SET stage = 'published', published_at = \(now), decided_by = 'aino', decided_at = \(now) WHERE id = \(post.id)
                """)
        }
        return post.id
    }
}
