import Testing
import Workplace

@testable import Networks

@Suite struct MastodonLimitsTests {
    @Test func `the server's own limits hold`() async throws {
        let wire = ScriptedTransport { _, _ in
            .ok([
                "configuration": [
                    "statuses": ["max_characters": "5000", "max_media_attachments": .whole(6), "characters_reserved_per_url": .number(25)],
                    "media_attachments": ["image_size_limit": .whole(8_000_000), "description_limit": .whole(5_000)],
                ]
            ])
        }

        let limits = try await MastodonConnector.routala(wire).capabilities()

        #expect(
            limits
                == Capabilities(
                    longestText: 5_000, counting: .charactersWithShortLinks(linkLength: 25), mostPictures: 6, longestAltText: 5_000,
                    largestPictureInBytes: 8_000_000))
    }

    @Test func `an older server is asked in its own way`() async throws {
        let wire = ScriptedTransport { request, _ in
            request.route == "/api/v1/instance" ? .ok(["max_toot_chars": .whole(1_000), "configuration": .null]) : .notFound
        }

        #expect(try await MastodonConnector.routala(wire).capabilities().longestText == 1_000)
    }

    @Test(arguments: [WireAnswer.notFound, .ok([:]), .ok([]), .ok("?"), .error(401), WireAnswer(status: 200, body: "<html>")])
    func `a server that tells nothing has the usual limits`(_ answer: WireAnswer) async throws {
        let wire = ScriptedTransport { _, _ in answer }

        #expect(try await MastodonConnector.routala(wire).capabilities() == .usual(of: .mastodon))
    }

    @Test func `a server that is away is asked again`() async {
        let wire = ScriptedTransport { _, _ in .error(503) }

        await #expect(throws: NetworkFailure.again(after: nil, because: .unavailable)) {
            try await MastodonConnector.routala(wire).capabilities()
        }
    }
}
