import Testing
import WorkingTime

@testable import Networks

@Suite struct ReadingTests {
    @Test(arguments: [
        ("2026-11-23T10:00:00Z", 0), ("2026-11-23T10:00:00.5Z", 500_000), ("2026-11-23T10:00:00.123456789Z", 123_456),
        ("2026-11-23T12:00:00+02:00", 0), ("2026-11-23T04:30:00.000-0530", 0),
    ])
    func `times as servers write them`(_ text: String, microseconds: Int64) {
        #expect(Instant(networkTime: text) == .noon + .microseconds(microseconds))
    }

    @Test(arguments: ["", "2026-11-23", "2026-11-23T10:00:00", "2026-11-23T10:00:00+2", "2026-13-23T10:00:00Z", "yesterday at about ten"])
    func `what is no time`(_ text: String) {
        #expect(Instant(networkTime: text) == nil)
    }

    @Test func `a time is written with milliseconds`() {
        #expect((Instant.noon + .microseconds(7_999)).networkTime == "2026-11-23T10:00:00.007Z")
    }

    @Test(arguments: [
        ("<p>a</p><p>b</p>", "a\n\nb"), ("a<br/>b<br>c", "a\nb\nc"), ("<p>  a\n b </p>", "a b"),
        ("&lt;b&gt; &amp;amp; &#228;&#xE4; &nope; & &;", "<b> &amp; ää &nope; & &;"),
        ("a < b", "a < b"), ("<script>x</script><img src=x onerror=y>z", "xz"), ("<p>", ""),
        ("<ul><li>a</li><li>b</li></ul>c", "a\nb\n\nc"),
        ("שלום <b>עולם</b>", "שלום עולם"), ("<a href=\"https://a.example\">", ""), ("&#0;&#55555555;", "&#55555555;"),
    ])
    func `markup becomes plain words`(_ html: String, text: String) {
        #expect(HTMLText(html).shown.filter { $0 != "\0" } == text)
    }

    @Test func `JSON that is none, or is nested without end, is nothing`() {
        #expect(JSON(Array("{\"a\":".utf8)) == nil)
        #expect(JSON([0xFF, 0xFE]) == nil)
        #expect(JSON(Array(String(repeating: "[", count: 100_000).utf8)) == nil)
    }

    @Test func `the same JSON always gives the same bytes`() {
        let value: JSON = ["b": .whole(1), "a": ["/ä\"", true, .null]]

        #expect(value.asText == "{\"a\":[\"/ä\\\"\",true,null],\"b\":1}")
        #expect(JSON(value.bytes) == value)
    }
}
