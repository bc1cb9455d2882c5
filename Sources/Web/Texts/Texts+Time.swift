import WorkingTime
import Workplace

extension Texts {
    /// `9.30`, `09:30` in English.
    func clockTime(_ instant: Instant) -> String { clockTime(minute: clock.minute(of: instant)) }

    func clockTime(minute: Int) -> String {
        let (hours, minutes) = (minute / 60, minute % 60)
        let padded = minutes < 10 ? "0\(minutes)" : "\(minutes)"
        return say("\(hours).\(padded)", "\(hours).\(padded)", (hours < 10 ? "0" : "") + "\(hours):\(padded)")
    }

    /// `klo 9.30`.
    func at(_ instant: Instant) -> String { say("klo ", "kl. ", "at ") + clockTime(instant) }

    /// `ti 24.11.`; the year only when it is not this one.
    func day(_ date: LocalDate, today: LocalDate? = nil) -> String {
        let (year, month, day) = date.parts
        let name = weekdays[date.weekday - 1].prefix(2)
        let withYear = today.map { $0.year != year } ?? false
        return switch language {
        case .finnish: "\(name) \(day).\(month)." + (withYear ? "\(year)" : "")
        case .swedish: "\(name) \(day).\(month)" + (withYear ? ".\(year)" : "")
        case .english: "\(weekdays[date.weekday - 1].prefix(3)) \(day) \(months[month - 1].prefix(3))" + (withYear ? " \(year)" : "")
        }
    }

    func day(_ instant: Instant, today: LocalDate? = nil) -> String { day(clock.date(of: instant), today: today) }

    /// `tänään klo 9.30`, `huomenna klo 9.30`, `ti 24.11. klo 9.30`.
    func moment(_ instant: Instant, now: Instant) -> String {
        let (date, today) = (clock.date(of: instant), clock.date(of: now))
        return switch date - today {
        case 0: say("tänään ", "i dag ", "today ") + at(instant)
        case 1: say("huomenna ", "i morgon ", "tomorrow ") + at(instant)
        case -1: say("eilen ", "i går ", "yesterday ") + at(instant)
        default: day(date, today: today) + " " + at(instant)
        }
    }

    /// `maanantai 23. marraskuuta, viikko 48`.
    func longDay(_ date: LocalDate) -> String {
        let (_, month, day) = date.parts
        let (week, name) = (date.isoWeek.week, months[month - 1])
        return say(
            "\(weekdays[date.weekday - 1]) \(day). \(name)ta, viikko \(week)",
            "\(weekdays[date.weekday - 1]) \(day) \(name), vecka \(week)",
            "\(weekdays[date.weekday - 1]) \(day) \(name), week \(week)")
    }

    /// `3 päivää jäljellä`, `tänään`, `2 päivää myöhässä`.
    func remaining(until instant: Instant, now: Instant) -> String {
        switch clock.date(of: instant) - clock.date(of: now) {
        case 0: say("tänään", "i dag", "today")
        case 1: say("1 päivä jäljellä", "1 dag kvar", "1 day left")
        case let days where days > 1: say("\(days) päivää jäljellä", "\(days) dagar kvar", "\(days) days left")
        case -1: say("1 päivän myöhässä", "1 dag försenad", "1 day late")
        case let days: say("\(-days) päivää myöhässä", "\(-days) dagar försenad", "\(-days) days late")
        }
    }

    var weekdays: [String] {
        switch language {
        case .finnish: ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"]
        case .swedish: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
        case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        }
    }

    var months: [String] {
        switch language {
        case .finnish:
            [
                "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu", "syyskuu", "lokakuu",
                "marraskuu", "joulukuu",
            ]
        case .swedish:
            ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]
        case .english:
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
            ]
        }
    }
}
