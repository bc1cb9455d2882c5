import Testing
import WorkingTime

@testable import Networks

@Suite struct RateLimitTests {
    @Test(arguments: [
        (["retry-after": "120"], Duration.seconds(120)), (["retry-after": "0"], .seconds(1)), (["retry-after": "1.5"], .seconds(2)),
        (["retry-after": "Mon, 23 Nov 2026 10:10:00 GMT"], .minutes(10)),
        (["x-ratelimit-reset": "2026-11-23T10:05:00.000000Z"], .minutes(5)),
        (["x-ratelimit-reset": "2026-11-23T12:05:00+02:00"], .minutes(5)), (["ratelimit-reset": "1795428030"], .seconds(30)),
        (["ratelimit-reset": "30"], .seconds(30)), (["retry-after": "99999999999999999999"], .days(1)),
        (["x-ratelimit-reset": "1990-01-01T00:00:00Z"], .seconds(1)),
        (["retry-after": "soon", "ratelimit-reset": "60"], .seconds(60)),
    ])
    func `when to come back`(_ headers: [String: String], wait: Duration) {
        #expect(WireAnswer(status: 429, headers: headers).comeBack(now: .noon) == .noon + wait)
    }

    @Test(arguments: [[:], ["retry-after": "soon"], ["retry-after": "-5"], ["retry-after": "nan"], ["retry-after": ""]])
    func `a server that does not say when`(_ headers: [String: String]) {
        #expect(WireAnswer(status: 429, headers: headers).comeBack(now: .noon) == nil)
    }
}
