import Storage
import Testing
import Workplace
import WorkingTime

@Suite struct PublishedPostsTests {
    private let unit = Unit.ID(known: "u1")

    private static func deed(_ id: String, _ kind: String, _ post: String, at: String, unit: String = "u1") -> String {
        #"{"id":"\#(id)","at":"\#(at)T08:00:00Z","kind":"\#(kind)","unit":"\#(unit)","post":"\#(post)"}"#
    }

    @Test(arguments: TestDatabase.available)
    func `a post counts once, where it was first published, unless taken away within a week`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let house = try await StandingWorkplace("01-empty", on: database)
            for line in [
                Self.deed("a", "post.published", "p1", at: "2026-11-02"), Self.deed("b", "post.published", "p1", at: "2026-11-03"),
                Self.deed("c", "post.published", "p2", at: "2026-11-04", unit: "u2"),
                Self.deed("d", "post.published", "p2", at: "2026-11-05"),
                Self.deed("e", "post.published", "p3", at: "2026-11-06"), Self.deed("f", "post.deleted", "p3", at: "2026-11-13"),
                Self.deed("g", "post.published", "p4", at: "2026-11-06"), Self.deed("h", "post.deleted", "p4", at: "2026-11-14"),
            ] { try await house.write(line) }
            let (start, end) = (Instant("2026-11-01T00:00:00Z")!, Instant("2026-11-23T00:00:00Z")!)

            #expect(try await house.standings.posts(of: unit, from: start, until: end).map(\.id) == ["a", "g"])
            let before = Instant("2026-11-10T00:00:00Z")!
            #expect(try await house.standings.posts(of: unit, from: start, until: before).map(\.id) == ["a", "e", "g"])
        }
    }
}
