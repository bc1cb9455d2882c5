import Testing

@testable import Web

@Suite struct HTMLTests {
    @Test(arguments: ["<script>alert(1)</script>", "\" onload=\"x", "' & <b>"])
    func `words never become markup`(_ words: String) {
        let html: HTML = "<p title=\"\(words)\">\(words)</p>"

        let inner = html.text.dropFirst("<p title=\"".count).dropLast("</p>".count)
        #expect(!inner.contains("<"))
        #expect(!inner.contains("'"))
        #expect(inner.split(separator: "\"").count == 2)
    }

    @Test func `an address that is not of the web leads nowhere`() {
        #expect(("<a href=\"\(outside: "javascript:alert(1)")\">" as HTML).text == "<a href=\"#\">")
        #expect(("<a href=\"\(outside: "https://a.example/?x=1&y")\">" as HTML).text == "<a href=\"https://a.example/?x=1&amp;y\">")
    }

    @Test func `line breaks and paragraphs of what people wrote are kept`() {
        #expect(HTML.paragraphs("yksi\nkaksi\n\nkolme").text == "<p dir=\"auto\">yksi<br>kaksi</p><p dir=\"auto\">kolme</p>")
    }
}
