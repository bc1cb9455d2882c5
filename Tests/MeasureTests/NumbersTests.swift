import Testing

@testable import Measure

/// The checks that measure.md itself gives.
@Suite struct NumbersTests {
    @Test(arguments: [
        (3, 3, 6462, 10_000), (5, 5, 7527, 10_000), (8, 10, 6016, 9138), (18, 20, 7816, 9577), (9, 12, 5667, 8731),
        (45, 60, 6723, 8143), (2, 10, 862, 3984), (0, 4, 0, 2911),
    ])
    func `Wilson's bounds are those of the text`(_ x: Int, n: Int, lower: Int, upper: Int) {
        let bounds = Wilson(Share(x, of: n), z: Model.shipped.z)

        #expect(bounds.lower == Figure(tenThousandths: lower))
        #expect(bounds.upper == Figure(tenThousandths: upper))
    }

    @Test(arguments: [
        ([1, 1, 2, 2, 2, 3, 2, 3, 3], [0, 1, 1, 2, 2, 2, 2, 2, 3]), ([3, 3, 2, 2, 2, 2, 3, 3], [0, 3, 3, 3, 3, 2, 2, 3]),
        ([3, 3, 2, 3, 2, 2, 2, 2], [0, 3, 3, 3, 3, 3, 3, 2]), ([0, 1, 3, 3, 4, 4, 1, 1, 1, 1], [0, 0, 1, 3, 3, 4, 4, 4, 4, 1]),
    ])
    func `a stage rises after two weeks and falls after four`(_ raw: [Int], stages: [Int]) {
        let fold = Fold(promoteWeeks: 2, demoteWeeks: 4)
        var folded: [Int] = []

        for week in raw.indices { folded.append(fold.stage(after: Array(raw[...week]), from: folded.last ?? 0)) }

        #expect(folded == stages)
    }

    @Test(arguments: [(50, 300_000), (75, 256_667), (100, 210_000), (200, 140_000), (300, 116_667), (500, 100_000)])
    func `silence is measured by the promised rhythm`(_ rhythm: Int, days: Int) {
        let silence = Threshold.silence(periods: 14, slack: 7, from: 10, to: 30)

        #expect(silence.figure(rhythm: rhythm, members: 1) == Figure(tenThousandths: days))
    }

    @Test(arguments: [(100, 10), (75, 8), (50, 5), (300, 10)])
    func `active weeks are asked of the promised rhythm, ten at most`(_ rhythm: Int, weeks: Int) {
        #expect(Threshold.weeks(base: 10).figure(rhythm: rhythm, members: 1) == Figure(weeks))
    }

    @Test(arguments: [(5000, "0.5"), (10_000, "1"), (0, "0"), (-2500, "-0.25"), (12_345_678, "1234.5678"), (5, "0.0005")])
    func `a figure shows no more decimals than it has`(_ tenThousandths: Int, text: String) {
        #expect(Figure(tenThousandths: tenThousandths).description == text)
    }

    @Test func `a half rounds up`() {
        #expect(Figure(1, over: 20_000) == Figure(tenThousandths: 1))
        #expect(Figure(rounding: 0.000049) == .zero)
        #expect(Figure(2, over: 3) == Figure(tenThousandths: 6667))
    }

    @Test func `shares are compared exactly and not as they are printed`() {
        let share = Share(2_999_999, of: 5_000_000)

        #expect(share.figure == Figure(tenThousandths: 6000))
        #expect(!share.reaches(Figure(tenThousandths: 6000)))
    }
}
