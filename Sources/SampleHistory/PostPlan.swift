import Samples
import WorkingTime
import Workplace

/// One post of the year: which text leaves when, who writes it and what becomes of it.
struct PostPlan {
    let text: PostText
    let author: Member
    let leaves: Instant
    let fate: Fate
    /// The subject of the idea it is made of.
    var idea: String?

    enum Fate {
        case published, draft, awaiting, scheduled, failed
    }
}

/// The days on which a unit's posts leave, and what its text of each day is.
struct PostCalendar {
    let year: Year

    /// The posts of a unit, the oldest first.
    func plans(of pace: UnitPace) -> [PostPlan] {
        var dice = Dice("posts \(pace.unit.id)")
        let places = days(of: pace, &dice).map { ($0, PostPlan.Fate.published) } + ends(of: pace.unit.id)
        let texts = PostTexts.of(pace.unit.id)
        let found = matched(places: places.count, things: texts.count) { texts[$1].months.contains(places[$0].0.month) }
        let writers = Routala.members(of: pace.unit.id).filter { $0.may(.write, in: pace.unit.id) }
        return zip(places, found).compactMap { place, text in
            // What waits for Aino was written by the other one who may approve.
            let approver = writers.last { $0.may(.approve, in: pace.unit.id) && !$0.may(.lead, in: pace.unit.id) }
            let chosen = dice.pick(writers)
            let minute = dice.number(8 * 60 + 30...15 * 60)
            guard let text, let author = place.1 == .awaiting ? approver : chosen else { return nil }
            return PostPlan(text: texts[text], author: author, leaves: year.moment(place.0, minute), fate: place.1)
        }
    }

    /// Counted back from today, so that each unit's latest weeks look alike whatever day it is.
    private func days(of pace: UnitPace, _ dice: inout Dice) -> [LocalDate] {
        let begins = year.first + 7 * pace.firstWeek + (pace.firstWeek == 0 ? 18 : 9)
        var days: [LocalDate] = []
        var day = year.today - dice.number(2...4)
        while day > begins {
            let workday = year.workday(onOrBefore: day)
            if workday < days.last ?? year.today { days.append(workday) }
            day = day - (day > year.today - 182 ? pace.postsEvery.late : pace.postsEvery.early) - dice.number(-1...1)
        }
        return days.reversed()
    }

    /// What is unfinished today.
    private func ends(of unit: Workplace.Unit.ID) -> [(LocalDate, PostPlan.Fate)] {
        let (last, next) = (year.lastWorkday, year.workday(onOrAfter: year.today + 1))
        return switch unit {
        case .sales: [(last, .draft), (last, .awaiting)]
        case .marketing: [(last, .draft), (next, .scheduled)]
        case .communications: [(last, .draft), (year.workday(onOrAfter: next + 1), .scheduled)]
        case .customerService: [(last, .failed)]
        default: []
        }
    }
}
