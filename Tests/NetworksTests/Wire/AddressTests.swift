import Testing

@testable import Networks

@Suite struct AddressTests {
    @Test(arguments: [
        ("mastodon.example", "https://mastodon.example/"), (" HTTPS://Mastodon.Example ", "https://mastodon.example/"),
        ("http://127.0.0.1:3000", "http://127.0.0.1:3000/"), ("https://[2001:DB8::1]:8443/x", "https://[2001:db8::1]:8443/x"),
        ("https://a.example:443/a%20b?c=d", "https://a.example/a%20b?c=d"),
    ])
    func `what people write for a server`(_ text: String, address: String) {
        #expect(WebAddress(server: text)?.description == address)
    }

    @Test(arguments: [
        "", "a b", "ftp://a.example", "https://", "https://me@a.example", "https://me:secret@a.example", "https://a.example:0",
        "https://a.example:99999",
        "https://a.example/#b", "https://pöytä.example", "https://a_b.example\\@c.example", "javascript:alert(1)", "https://a.example%00.b",
    ])
    func `what is no server`(_ text: String) {
        #expect(WebAddress(server: text) == nil)
    }

    @Test(arguments: [
        "127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "255.255.255.255", "224.0.0.1",
        "192.0.2.1",
        "::1", "::", "fe80::1", "fd00::1", "ff02::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::10.0.0.1", "2002:a00:1::",
        "2001:db8::1",
        "::127.0.0.1",
    ])
    func `addresses that only this house or nobody means`(_ text: String) throws {
        #expect(try #require(IPAddress(text)).isPublic == false)
    }

    @Test(arguments: ["8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8"])
    func `addresses that the whole internet means`(_ text: String) throws {
        #expect(try #require(IPAddress(text)).isPublic)
    }

    @Test(arguments: [
        ("127.0.0.1:3000, 10.0.0.0/8", "127.0.0.1", 3_000, true), ("127.0.0.1:3000, 10.0.0.0/8", "127.0.0.1", 3_001, false),
        ("127.0.0.1:3000, 10.0.0.0/8", "10.200.0.1", 80, true), ("127.0.0.1:3000, 10.0.0.0/8", "11.0.0.1", 80, false),
        ("[fd00::1]:8080 fd01::/16", "fd00::1", 8_080, true), ("[fd00::1]:8080 fd01::/16", "fd01:5::1", 1, true),
        ("10.0.0.0/9", "10.128.0.1", 1, false),
        ("127.0.0.1", "::ffff:127.0.0.1", 1, true), ("", "127.0.0.1", 1, false),
    ])
    func `an administrator lists what may be reached`(_ list: String, address: String, port: Int, may: Bool) throws {
        #expect(try AllowedAddresses(list).allow(try #require(IPAddress(address)), port: port) == may)
    }

    @Test(arguments: ["localhost", "10.0.0.0/33", "10.0.0.0/x", "127.0.0.1:0", "127.0.0.1:70000", "1.2.3"])
    func `a list that cannot be read is said so`(_ list: String) {
        #expect(throws: AllowedAddresses.Unreadable(entry: list)) { try AllowedAddresses(list) }
    }

    @Test func `a secret is seen nowhere`() throws {
        let credentials = Credentials("hidden")
        let address = try #require(WebAddress("https://a.example/hidden?token=hidden"))
        let request = WireRequest(.get, address, bearer: Secret("hidden"))

        var dumped = ""
        dump(credentials, to: &dumped)

        for text in ["\(credentials)", String(reflecting: credentials), "\(Secret("hidden"))", "\(request)", dumped] {
            #expect(!text.contains("hidden"), "\(text)")
        }
    }
}
