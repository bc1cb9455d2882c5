import WorkingTime

/// D3 rhythm: I07–I09 over the D3 calendar, and the promised rhythm.
extension UnitView {
    /// R: promised posts a week in hundredths. A change works after four weeks.
    var rhythm: Int {
        let rule = history.model.rhythm
        let given = unit.rhythm.delayed(value: monday.start(rule.delayDays), known: monday.end) ?? rule.usual
        return Int((min(max(given, rule.from), rule.to) * 100 + 0.5).rounded(.down))
    }

    /// I07: of the thirteen weeks of the calendar those with a post.
    func activeWeeks() -> Reading {
        var evidence = Evidence()
        var last: Int?
        for day in PostingDays(self, 91).days where day.number / 7 != last {
            last = day.number / 7
            evidence.supporting.append(day.firstPost)
        }
        return .number(evidence.supporting.count, evidence)
    }

    /// I08: the longest silence in days, the ends of the calendar counting as posts.
    func longestSilence() -> Reading {
        let days = PostingDays(self, 91).days
        var ends: [(number: Int, post: Deed.Number?)] = days.map { ($0.number, $0.firstPost) }
        if ends.first?.number != 0 { ends.insert((0, nil), at: 0) }
        ends.append((91, nil))
        var longest = 0
        var evidence = Evidence()
        for (left, right) in zip(ends, ends.dropFirst()) where right.number - left.number > longest {
            longest = right.number - left.number
            evidence.supporting = [left.post, right.post].compactMap { $0 }
        }
        return .number(longest, evidence)
    }

    /// I09: the coefficient of variation of the gaps between posting days.
    func unevenness(least: Int) -> Reading {
        widening(usual, least: least) { window in
            let days = PostingDays(self, window).days
            let gaps = zip(days.dropFirst(), days).map { $0.number - $1.number }
            let n = gaps.count
            let sum = gaps.reduce(0, +)
            let squares = gaps.reduce(0) { $0 + $1 * $1 }
            // σ/μ = √(n·Σg² − (Σg)²) / Σg, whole numbers under the root
            let variation = sum > 0 ? Figure(rounding: Double(n * squares - sum * sum).squareRoot() / Double(sum)) : nil
            return Reading(
                value: variation, amount: Figure(n), window: window, evidence: Evidence(supporting: days.map(\.firstPost)))
        }
    }
}

/// The days with a post in the D3 calendar: the last so many local dates before M that are not quiet,
/// numbered from 0, the oldest.
struct PostingDays {
    struct Day {
        let number: Int
        let firstPost: Deed.Number
    }

    private(set) var days: [Day] = []

    init(_ view: UnitView, _ length: Int) {
        let quiet = view.unit.quiet
        let monday = view.monday
        // Days before M that are not quiet, counted from day 0; the calendar's oldest lies `length` before M's.
        let oldest = monday.date.dayNumber - quiet.quietDays(before: monday.date) - length
        let posts = view.unit.works.posts
        // Quiet days only move a day towards the calendar's beginning, so none before this one can lie in it.
        let first = posts.partitionPoint { $0.day.dayNumber >= oldest }
        for post in posts[first...] {
            if post.at >= monday.end { break }
            guard post.counts(at: monday.end), !quiet.all.contains(post.day) else { continue }
            let number = post.day.dayNumber - quiet.quietDays(before: post.day) - oldest
            if number >= 0, days.last?.number != number { days.append(Day(number: number, firstPost: post.deed)) }
        }
    }
}
