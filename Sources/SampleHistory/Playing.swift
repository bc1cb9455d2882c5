import Samples
import Storage
import WorkingTime
import Workplace

/// One play of the year: who does what next, and what later acts need to know of earlier ones.
///
/// Every act goes through the store methods that a page or a job would call, with the rights of the person who does it.
final class Playing {
    let stores: Stores
    let year: Year
    var agenda = Agenda()

    var passwordHash = ""
    /// Ideas by their subjects, goals by their units, readable actors by their names.
    var ideas: [String: Idea] = [:]
    var goals: [Workplace.Unit.ID?: [Goal]] = [:]
    var actors: [String: FellowActor.ID] = [:]
    /// What each account has published, as the network knows it.
    var published: [Channel.ID: [String]] = [:]
    /// Networks that say no to what they are handed next.
    var refusal: String?

    private var clock: Instant
    var clockNow: Instant { clock }
    private var forms = 0

    init(stores: Stores, year: Year) {
        self.stores = stores
        self.year = year
        clock = year.moment(year.first, Year.hours.lowerBound)
    }

    /// Does everything on the agenda in the order of time.
    func run() async throws {
        while let next = agenda.next(), next.at < year.end {
            clock = max(clock, next.at)
            try await next.act(self)
        }
    }

    /// The moment of the next deed: no two of them share a second.
    func now() -> Instant {
        clock = clock + .seconds(1)
        return clock
    }

    /// The key of a form that nobody else sends.
    func newForm() -> String {
        forms += 1
        return "sample-\(forms)"
    }

    func date(ofWeek week: Int, day: Int = 0) -> LocalDate { year.first + 7 * week + day }

    /// A moment of work on `date`, or on the next day of work.
    func moment(on date: LocalDate, _ dice: inout Dice) -> Instant {
        year.moment(year.workday(onOrAfter: date), dice.number(8 * 60 + 5...15 * 60 + 40)) + .seconds(dice.number(0...59))
    }
}

extension Playing {
    /// Those who work in `unit`.
    func people(of unit: Workplace.Unit.ID) -> [Member] { Routala.members(of: unit) }

    func people(of unit: Workplace.Unit.ID, may right: Right) -> [Member] { people(of: unit).filter { $0.may(right, in: unit) } }

    func lead(of unit: Workplace.Unit.ID) -> Member { people(of: unit).first { $0.may(.lead, in: unit) } ?? .aino }
}
