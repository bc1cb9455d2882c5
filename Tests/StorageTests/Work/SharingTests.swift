import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct SharingTests {
    @Test(arguments: TestDatabase.available)
    func `a share is noted once, without its words`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let post = try await house.publishedPost()
            for _ in 1...2 {
                let difference = try await house.stores.shares.note(
                    house.words("Seisoin yön pihalla mittarin kanssa ja kuuntelin."), of: post, formKey: "one", by: house.pekka,
                    at: house.now + .hours(1))
                #expect(difference >= .ownWords)
            }

            let deeds = try await house.deeds("share.made")
            #expect(deeds.count == 1)
            #expect(deeds[0].contains(/"by":"pekka","unit":"management","difference":0\.\d+/))
            #expect(!deeds[0].contains("Seisoin"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `choosing to share is one's own matter`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let ambassadors = house.stores.ambassadors
            try await ambassadors.choose(false, for: house.pekka, at: house.now)
            #expect(try await house.deeds("ambassador.chosen").isEmpty, "not opting in leaves no trace")

            for _ in 1...2 { try await ambassadors.choose(true, for: house.pekka, at: house.now) }
            #expect(try await ambassadors.all(seenBy: house.aino).map(\.id) == ["pekka"])
            await #expect(throws: NeedsRight(.coordinate)) { try await ambassadors.all(seenBy: house.marja) }
            try await ambassadors.choose(false, for: house.pekka, at: house.now + .days(1))

            #expect(try await ambassadors.isOne(house.pekka) == false)
            #expect(
                try await house.deeds("ambassador.chosen") == [
                    #""kind":"ambassador.chosen","by":"pekka","unit":"management","yes":true}"#,
                    #""kind":"ambassador.chosen","by":"pekka","unit":"management","yes":false}"#,
                ])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a kit offers a post until it has been shared`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let (shares, post, kit) = (
                house.stores.shares, try await house.publishedPost(),
                ShareKit(question: "Miltä kone kuulosti?", angles: ["Mikä luku yllätti?"])
            )
            await #expect(throws: NeedsRight(.write)) { try await shares.write(kit, for: post, by: house.pekka, at: house.now) }
            for _ in 1...2 { try await shares.write(kit, for: post, by: house.veikko, at: house.now) }
            #expect(try await shares.kit(of: post, seenBy: house.pekka) == kit)
            #expect(try await shares.offered(to: house.pekka, at: house.now + .days(1)).map(\.id) == [post])

            try await shares.note(house.words("Omat sanani tästä"), of: post, formKey: "one", by: house.pekka, at: house.now + .days(1))
            #expect(try await shares.offered(to: house.pekka, at: house.now + .days(1)).isEmpty)
            #expect(try await shares.offered(to: house.marja, at: house.now + .days(15)).isEmpty, "old news is not offered")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only what is out is shared`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let content = Post.Content(words: "Kesken", language: .finnish, variants: [], pictures: [])
            let draft = try await house.stores.posts.begin(
                Posts.Beginning(unitID: house.sales.id, title: "Kesken", content: content), formKey: "one", by: house.veikko, at: house.now)

            await #expect(throws: ShareRefusal.notPublished) {
                try await house.stores.shares.note(house.words("Omat sanani"), of: draft.id, formKey: "s", by: house.pekka, at: house.now)
            }
        }
    }
}
