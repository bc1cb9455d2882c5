public import WorkingTime

extension WireAnswer {
    /// When the server wants to be asked again, if it says: at least a second from now, and at most a day, whatever it says.
    ///
    /// Sources: RFC 9110, section 10.2.3 (`Retry-After`); <https://docs.joinmastodon.org/api/rate-limits/> (`X-RateLimit-Reset`, a
    /// date); <https://docs.bsky.app/docs/advanced-guides/rate-limits> (`RateLimit-Reset`, seconds since 1970);
    /// draft-ietf-httpapi-ratelimit-headers-07 (the same name, seconds from now).
    public func comeBack(now: Instant) -> Instant? {
        let named = ["retry-after", "x-ratelimit-reset", "ratelimit-reset"].lazy.compactMap { headers[$0] }
        guard let told = named.compactMap({ moment($0, now: now) }).first else { return nil }
        return min(max(told, now + .seconds(1)), now + .days(1))
    }

    private func moment(_ text: String, now: Instant) -> Instant? {
        guard let number = Double(text), number.isFinite, number >= 0 else { return Instant(networkTime: text) ?? Instant(httpDate: text) }
        let seconds = Int64(min(number.rounded(.up), 1e12))
        // A number of this size is a moment: as a span it would be more than thirty years.
        return seconds > 1_000_000_000 ? Instant(seconds: min(seconds, 1 << 40)) : now + .seconds(seconds)
    }
}
