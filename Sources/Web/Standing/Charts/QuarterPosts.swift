import Measure
import Storage
import Workplace
import WorkingTime

/// The posts of a unit's 13 weeks, with what its gates say of them: planned or not, and the longest silence.
struct QuarterPosts: Sendable {
    /// The first day and the Monday after the last one.
    let days: Range<LocalDate>
    let posts: [Post]
    /// Weeks with a post, as the measure counts them.
    let activeWeeks: Int?
    /// Days, and the posts at both ends where there are any.
    let silence: (days: Int, ends: [LocalDate])?
    /// Whether it is known which posts were planned.
    let knowsPlanned: Bool

    struct Post: Sendable {
        let date: LocalDate
        let isPlanned: Bool
    }

    /// Nil for a unit without a stage: it is not told how it has published before it has begun.
    static func read(_ seen: SeenUnit, for visit: Visit) async throws -> QuarterPosts? {
        guard !seen.isOnItsWay, let maturity = seen.maturity, let week = seen.week else { return nil }
        let clock = visit.texts.clock
        let days = (week - 91)..<week
        let found = try await visit.stores.standings.posts(
            of: seen.unit.id, from: clock.midnight(days.lowerBound), until: clock.midnight(week))
        let plans = maturity.part(.planned)
        let planned = Set(plans?.supporting.ids ?? [])
        let silence = maturity.part(.longestSilence)
        let ends = Set(silence?.supporting.ids ?? [])
        return QuarterPosts(
            days: days, posts: found.map { Post(date: clock.date(of: $0.at), isPlanned: planned.contains($0.id)) },
            activeWeeks: maturity.part(.activeWeeks)?.value.map { $0.tenThousandths / 10_000 },
            silence: silence?.value.map { value in
                (value.tenThousandths / 10_000, found.filter { ends.contains($0.id) }.map { clock.date(of: $0.at) })
            },
            knowsPlanned: plans?.window == 91)
    }

    var planned: Int { posts.count(where: \.isPlanned) }

    /// The Mondays of the weeks.
    var weeks: [LocalDate] { (0..<13).map { days.lowerBound + 7 * $0 } }

    func posts(inWeekOf monday: LocalDate) -> [Post] { posts.filter { $0.date >= monday && $0.date < monday + 7 } }
}

extension Maturity {
    /// The first part of any gate that asks for this value.
    func part(_ indicator: Indicator) -> PartResult? { gates.lazy.flatMap(\.parts).first { $0.indicator == indicator } }
}
