import Testing
import WorkingTime
import Workplace

@testable import Networks

@Suite struct BlueskyRecordTests {
    private func wire(parent: JSON = [:]) -> ScriptedTransport {
        ScriptedTransport { request, _ in
            switch request.route.split(separator: ".").last {
            case "uploadBlob":
                .ok(["blob": ["$type": "blob", "ref": ["$link": "bafypicture"], "mimeType": "image/png", "size": .whole(70)]])
            case "resolveHandle":
                request.address.path.contains("venla.example") ? .ok(["did": "did:plc:venla"]) : .error(400, ["error": "HandleNotFound"])
            case "getRecord": .ok(parent)
            default: .ok(BlueskyJSON.put)
            }
        }
    }

    @Test func `pictures go with their alt text`() async throws {
        let record = try await BlueskyConnector.routala(wire()).record(for: .saying("Katso", pictures: [.dot]))

        let image = record["embed"]?["images"]?.items?.first
        #expect(image?["alt"] == "Piste, \"pieni\" ja harmaa")
        #expect(image?["image"]?["ref"] == ["$link": "bafypicture"])
    }

    @Test func `links, mentions and hashtags are marked in bytes, and a name that nobody has stays text`() async throws {
        let text = "Ä 🎉 @venla.example @ei.kukaan #työ https://routala.example/ö."

        let facets = try await BlueskyConnector.routala(wire()).record(for: .saying(text))["facets"]?.items ?? []

        let marked = facets.map { facet in
            let start = facet["index"]?["byteStart"]?.int ?? 0
            let end = facet["index"]?["byteEnd"]?.int ?? 0
            return String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
        }
        #expect(marked == ["@venla.example", "#työ", "https://routala.example/ö"])
        #expect(facets.first?["features"]?.items?.first?["did"] == "did:plc:venla")
    }

    @Test func `an answer names its parent and the first post`() async throws {
        let thread = try #require(
            BlueskyThread(post: BlueskyJSON.notification("k1"), record: BlueskyJSON.notification("k1")["record"] ?? .null))

        let record = try await BlueskyConnector.routala(wire()).record(for: .saying("Kiitos!", replyTo: thread.reference))

        #expect(record["reply"]?["parent"] == ["uri": "at://did:plc:venla/app.bsky.feed.post/k1", "cid": "cid-k1"])
        #expect(record["reply"]?["root"] == ["uri": "at://root", "cid": "bafyroot"])
    }

    @Test func `an answer to a post of our own asks for what it must name`() async throws {
        let parent: JSON = ["uri": .text(BlueskyJSON.uri), "cid": "bafyours", "value": ["text": "Hei!"]]

        let record = try await BlueskyConnector.routala(wire(parent: parent))
            .record(for: .saying("Jatkoa", replyTo: RemoteReference(id: BlueskyJSON.uri)))

        #expect(record["reply"]?["root"] == ["uri": .text(BlueskyJSON.uri), "cid": "bafyours"])
        #expect(record["reply"]?["parent"] == record["reply"]?["root"])
    }
}

@Suite struct RichTextTests {
    @Test(arguments: [
        ("ei mitään", []),
        (
            "https://a.example/x_(y) ja (https://b.example).",
            [RichText.Feature.link("https://a.example/x_(y)"), .link("https://b.example")]
        ),
        ("http://a.example/#osa, jatkuu", [.link("http://a.example/#osa")]),
        ("#eka #2026 #Toka! x#ei", [.tag("eka"), .tag("Toka")]),
        ("(@Aino.routala.example) posti@routala.example", [.mention(handle: "aino.routala.example")]),
        ("https:// https:///x http://.", []), ("https://pöytä.example", [.link("https://pöytä.example")]),
        ("مرحبا #عمل", [.tag("عمل")]),
    ])
    func `what is marked`(_ text: String, features: [RichText.Feature]) {
        #expect(RichText(text).marks.map(\.feature) == features)
    }
}

@Suite struct RecordKeyTests {
    @Test func `a key is a timestamp identifier of the delivery's own time`() {
        #expect(RecordKey(Delivery.Key("00000000-0000-7000-8000-000000000000-1")).text.hasPrefix("22222222"))
        #expect(RecordKey(.first) == RecordKey(.first))
    }

    @Test func `another delivery and another revision have other keys, and later ones sort later`() {
        let texts = [
            "019ab001-4c00-7abc-8def-0123456789ab-1", "019ab001-4c00-7abc-8def-0123456789ab-2", "019ab001-4c00-7abc-8def-0123456789ac-1",
        ]
        let later = RecordKey(Delivery.Key("019ab001-4d00-7abc-8def-0123456789ab-1")).text

        let keys = texts.map { RecordKey(Delivery.Key($0)).text }

        #expect(Set(keys).count == 3)
        #expect(keys.allSatisfy { $0 < later })
    }

    @Test(arguments: ["", "delivery-1", "ääkköset", "019ab0014c004abc8def0123456789ab-1", "ffffffff-ffff-7fff-bfff-ffffffffffff-9"])
    func `any key gives a valid identifier`(_ text: String) {
        let key = RecordKey(Delivery.Key(text)).text

        #expect(key.wholeMatch(of: /[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}/) != nil)
    }
}
