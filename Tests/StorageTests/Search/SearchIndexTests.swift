import Testing
import WorkingTime
import Workplace

@testable import Storage

/// Knows that *autot* and *autoissa* are forms of *auto*.
private struct AutoReader: WordReading {
    func words(of text: String, in language: String?) -> [ReadWord] {
        PlainWords().words(of: text, in: language).map { word in
            let isForm = word.terms.contains { $0 == "autot" || $0 == "autoissa" }
            return ReadWord(place: word.place, terms: isForm ? word.terms.union(["auto"]) : word.terms)
        }
    }
}

@Suite struct SearchIndexTests {
    private static let reader = AutoReader()

    /// Reads everything that waits.
    private static func read(_ house: PostHouse) async throws {
        let waiting = try await house.stores.searchIndex.waiting(atMost: 100)
        try await house.stores.searchIndex.keep(
            waiting.map { thing in
                (thing, terms: reader.words(of: thing.text, in: thing.language).flatMap { $0.findable.sorted() })
            })
    }

    private static func find(_ words: String, _ house: PostHouse, as viewer: Member? = nil) async throws -> [String] {
        try await house.stores.searchIndex.find(SearchQuestion(words, read: reader), for: viewer ?? house.veikko).hits.map(\.words)
    }

    @Test(arguments: TestDatabase.available)
    func `what was written is found in any form of its words, by all of them`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            _ = try await house.begin("Monissa autoissa on lämpöpumppu.", formKey: "a")
            _ = try await house.begin("Lämpöpumppu ei ole auto.", formKey: "b")
            _ = try await house.begin("Pakkasella mitattiin.", formKey: "c")
            #expect(try await Self.find("auto", house) == [])
            try await Self.read(house)

            #expect(try await Set(Self.find("autot", house)) == ["Monissa autoissa on lämpöpumppu.", "Lämpöpumppu ei ole auto."])
            #expect(try await Self.find("autot ei", house) == ["Lämpöpumppu ei ole auto."])
            #expect(try await Self.find("autot mitattiin", house) == [])
            #expect(try await Self.find("pakkas", house) == ["Pakkasella mitattiin."])
            #expect(try await Self.find("", house) == [])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what was written anew is found by its new words only`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let post = try await house.begin("Talvi tulee.")
            try await Self.read(house)
            try await house.stores.posts.write(
                post.id, title: "Mittaukset", content: house.content("Kesä tulee."), plan: Posts.Plan(), basedOn: post.revision,
                by: house.veikko, at: PostHouse.now + .seconds(1))
            try await Self.read(house)

            #expect(try await Self.find("talvi", house) == [])
            #expect(try await Self.find("kesä", house) == ["Kesä tulee."])
            #expect(try await house.stores.searchIndex.waiting(atMost: 10).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is written while its words are read is read again`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let post = try await house.begin("Talvi tulee.")
            let waiting = try await house.stores.searchIndex.waiting(atMost: 10)
            try await house.stores.posts.write(
                post.id, title: "Mittaukset", content: house.content("Kesä tulee."), plan: Posts.Plan(), basedOn: post.revision,
                by: house.veikko, at: PostHouse.now + .seconds(1))

            try await house.stores.searchIndex.keep(waiting.map { ($0, terms: ["talvi"]) })

            #expect(try await house.stores.searchIndex.waiting(atMost: 10).map(\.text) == ["Mittaukset\nKesä tulee."])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `no sign of a question is an operator`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            _ = try await house.begin("O'Hara sanoi: \"kyllä\" & ei | ehkä, 100 % (varmasti) ! \\ * :*")
            try await Self.read(house)

            for question in ["\"", "'", "kyllä\" OR 1", "a & | !", "O'Hara", "NEAR(a b)", "*", ":*", "\\", "ehkä -varmasti", "\u{0}x"] {
                _ = try await Self.find(question, house)
            }
            #expect(try await Self.find("O'Hara", house).count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what one may not see is not found`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let post = try await house.begin("Salainen suunnitelma.")
            try await Self.read(house)
            let other = Unit(id: Identifier(known: "myynti"), name: "Myynti", address: "myynti")
            try await house.stores.units.add(other, by: house.house.aino, at: PostHouse.now)
            let stranger = Member(id: Identifier(known: "vieras"), name: "Vieras", email: "v@routala.example", home: other.id)
            try await house.stores.members.add(stranger, by: house.house.aino, at: PostHouse.now)
            #expect(try await Self.find("salainen", house, as: stranger).count == 1)

            try await house.stores.database.write {
                try $0.execute("UPDATE posts SET restriction = 'personnel' WHERE id = \(post.id)")
            }

            #expect(try await Self.find("salainen", house, as: stranger) == [])
            #expect(try await Self.find("salainen", house).count == 1)
        }
    }
}
