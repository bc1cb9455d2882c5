import Measure
import Testing

@Suite struct IdeasPublishedTests {
    /// A unit that published something and was given an idea; `deeds` say what became of it.
    private func published(_ deeds: [String]) throws -> Share {
        let lines =
            [
                #"{"id":"a","at":"2026-01-05T08:00:00Z","kind":"unit.set","unit":"u"}"#,
                #"{"id":"b","at":"2026-01-05T08:00:00Z","kind":"member.set","member":"m","home":"u"}"#,
                #"{"id":"c","at":"2026-09-01T08:00:00Z","kind":"idea.given","by":"m","unit":"u","idea":"i","characters":9}"#,
                #"{"id":"d","at":"2026-09-08T08:00:00Z","kind":"post.planned","post":"p","idea":"i"}"#,
                #"{"id":"e","at":"2026-09-08T09:00:00Z","kind":"post.published","unit":"u","post":"p"}"#,
            ] + deeds
        let part = try #require(try assess(lines)["u"]?.maturity?.gate("G4.5")?.parts.first)
        return Share(try #require(part.x), of: try #require(part.n))
    }

    @Test(arguments: ["2026-09-02T08:00:00Z", "2026-09-20T08:00:00Z"])
    func `an idea became a post that somebody else wrote a day after it or later`(_ at: String) throws {
        let draft = #"{"id":"f","at":"\#(at)","kind":"post.written","by":"n","unit":"u","post":"p","characters":40}"#

        #expect(try published([draft]) == Share(1, of: 1))
    }

    @Test func `an idea did not become a post that was begun before it was a day old, or that nobody wrote`() throws {
        let early = #"{"id":"f","at":"2026-09-02T07:59:59Z","kind":"post.written","by":"n","unit":"u","post":"p","characters":40}"#

        #expect(try published([early]) == Share(0, of: 1))
        #expect(try published([]) == Share(0, of: 1))
    }

    @Test func `an idea without a name and a post without a writer may be one person's`() throws {
        let anonymous = #"{"id":"c0","at":"2026-09-01T07:00:00Z","kind":"idea.given","unit":"u","idea":"i","characters":9}"#
        let draft = #"{"id":"f","at":"2026-09-03T08:00:00Z","kind":"post.written","unit":"u","post":"p","characters":40}"#

        #expect(try published([anonymous, draft]) == Share(0, of: 1))
    }
}
