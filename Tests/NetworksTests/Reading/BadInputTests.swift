import Testing
import WorkingTime

@testable import Networks

@Suite struct BadInputTests {
    /// A sequence that looks like chance and is the same in every run (SplitMix64).
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let pieces = [
        "<", ">", "</", "a", " href=\"", "'", "&", "#", "x", ";", "@", "https://", "http", ":", "//", "[", "]", "::", "/", "%", "%2", ".",
        "-", "1", "99",
        "2026-11-23T10:00:00", "Z", "+", " ", "\n", "\r\n", "\t", "\0", "ä", "🎉", "👩‍👩‍👧", "\u{200F}", "\u{301}", "\u{FFFD}", "{", "}", "\"",
        "null", ",",
    ]

    @Test func `whatever arrives, reading it comes to an end`() {
        var dice = Dice(state: 1)
        for _ in 0..<3_000 {
            let text = (0..<Int.random(in: 0...20, using: &dice)).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined()

            let plain = HTMLText(text)
            let marks = RichText(text).marks

            #expect(marks.allSatisfy { $0.bytes.upperBound <= text.utf8.count })
            #expect(ComparableText(plain: text).isSame(as: ComparableText(plain: text)))
            _ = (
                plain.shown, WebAddress(server: text), Instant(networkTime: text), Instant(httpDate: text), JSON(Array(text.utf8)),
                RecordAddress(text)
            )
            _ = (IPAddress(text), try? AllowedAddresses(text), WireAnswer(status: 429, headers: ["retry-after": text]).comeBack(now: .noon))
        }
    }

    @Test(arguments: ["<", "&", "@a", "<a href='", "https://", "#", "&#x", "((", "\u{301}", "%C3"])
    func `a long text of one kind takes no longer than another`(_ piece: String) {
        let text = String(repeating: piece, count: 20_000)

        let took = ContinuousClock().measure { _ = ComparableText(html: text) }

        #expect(took < .seconds(5))
    }
}
