import Samples
import WorkingTime
import Workplace

/// Something a customer says on one of the house's accounts, and on which day.
struct CasePlan {
    let text: CustomerMessage
    let channel: Channel
    let at: Instant
    /// Came on the last day and waits for its answer.
    let isWaiting: Bool
}

/// Who writes to which account when.
struct CaseCalendar {
    let year: Year

    private struct Place {
        let date: LocalDate
        let isWaiting: Bool
    }

    /// The units that are written to, with how many messages of the last day wait.
    private static let waiting: [Workplace.Unit.ID: Int] = [.customerService: 3, .sales: 1, .communications: 1]

    func plans() -> [CasePlan] {
        UnitPace.all.flatMap { plans(of: $0) }
    }

    private func plans(of pace: UnitPace) -> [CasePlan] {
        var dice = Dice("messages \(pace.unit.id)")
        let texts = dice.shuffled(Self.texts(to: pace.unit.id))
        guard let channel = Routala.channel(of: pace.unit.id), !texts.isEmpty else { return [] }
        let places = places(texts.count, of: pace, &dice)
        let found = matched(places: places.count, things: texts.count) { place, thing in
            let text = texts[thing]
            return text.months.contains(places[place].date.month) && (!places[place].isWaiting || text.category.wantsAnswer)
        }
        return zip(places, found).compactMap { place, text in
            let minute = place.isWaiting ? dice.number(13 * 60 + 30...15 * 60 + 30) : dice.number(7 * 60...19 * 60)
            guard let text else { return nil }
            return CasePlan(text: texts[text], channel: channel, at: year.moment(place.date, minute), isWaiting: place.isWaiting)
        }
    }

    /// More and more people write as the year goes on.
    private func places(_ count: Int, of pace: UnitPace, _ dice: inout Dice) -> [Place] {
        let start = year.first + 7 * pace.firstWeek + 21
        let waiting = Self.waiting[pace.unit.id] ?? 0
        let others = max(0, count - waiting)
        let length = year.lastWorkday - 3 - start
        let dates = (0..<others).map { place in
            // The square root of the share, in whole numbers: density grows towards the end.
            let share = (place + 1) * length * length / max(1, others)
            return year.workday(onOrBefore: start + Self.root(share) - dice.number(0...2))
        }
        return dates.map { Place(date: max($0, year.workday(onOrAfter: start)), isWaiting: false) }
            + Array(repeating: Place(date: year.lastWorkday, isWaiting: true), count: waiting)
    }

    private static func root(_ number: Int) -> Int {
        var root = 0
        while (root + 1) * (root + 1) <= number { root += 1 }
        return root
    }

    /// What comes to a unit's account. Marketing and communications get their share of what people ask under posts.
    private static func texts(to unit: Workplace.Unit.ID) -> [CustomerMessage] {
        let free = CustomerMessages.all.filter { $0.unitID == .customerService && $0.route == nil && $0.innerNote == nil }
        func share(_ number: Int, _ most: Int) -> [CustomerMessage] {
            free.enumerated().filter { $0.offset % 6 == number }.map(\.element).prefix(most).map(\.self)
        }
        let own = CustomerMessages.all.filter { $0.unitID == unit }
        let given: [(unit: Workplace.Unit.ID, texts: [CustomerMessage])] = [
            (.marketing, share(1, 8)), (.communications, share(4, 6)), (.internalCommunication, share(2, 8)), (.management, share(5, 6)),
            (.productDevelopment, share(3, 4)), (.projects, share(0, 6)),
        ]
        guard unit == .customerService else { return own + (given.first { $0.unit == unit }?.texts ?? []) }
        let elsewhere = given.flatMap(\.texts)
        return own.filter { !elsewhere.contains($0) }
    }
}
