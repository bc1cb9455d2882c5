import WorkingTime
import Workplace

/// How the house is spread over the stages, and how it has moved in two years.
extension Texts {
    var spread: String { say("Miten yksiköt jakautuvat", "Hur enheterna är fördelade", "How the units are spread") }
    func atLeastHalf(_ median: Int) -> String {
        median == 0
            ? say(
                "Vähintään puolet yksiköistä on vielä ennen ensiaskelia", "Minst hälften av enheterna är före de första stegen",
                "At least half of the units are before the first steps")
            : say(
                "Vähintään puolet yksiköistä on tasolla \(median) tai ylempänä",
                "Minst hälften av enheterna är på nivå \(median) eller högre",
                "At least half of the units are at stage \(median) or above")
    }
    var unitsColumn: String { say("Yksiköitä", "Enheter", "Units") }
    var medianColumn: String { say("Mediaani", "Median", "Median") }
    var wholeHouse: String { say("talon taso", "husets nivå", "the house") }
    var upToMedian: String { say("mediaaniin asti", "upp till medianen", "up to the median") }

    /// A stage in the room of a sixth of a column.
    func shortStage(_ number: Int) -> String {
        switch number {
        case 0: say("ei alkanut", "inte börjat", "not begun")
        case 1: say("ensiaskeleet", "första stegen", "first steps")
        case 2: say("ad hoc", "ad hoc", "ad hoc")
        case 3: say("suunnitelma", "planmässig", "planned")
        case 4: say("osa työtä", "del av arbetet", "part of work")
        default: say("strategia", "strategisk", "strategic")
        }
    }

    var twoYears: String { say("Kaksi vuotta", "Två år", "Two years") }
    func houseMovement(from first: MovementChart.Point, to last: MovementChart.Point) -> String {
        guard first.stage == last.stage else { return movement(from: first.stage, to: last.stage) }
        guard let before = first.median, let now = last.median, before != now else { return movement(from: first.stage, to: last.stage) }
        return say(
            "Mediaani \(stageMark(before)) → \(stageMark(now))", "Median \(stageMark(before)) → \(stageMark(now))",
            "Median \(stageMark(before)) → \(stageMark(now))")
    }

    func houseOnWeek(_ monday: LocalDate, today: LocalDate) -> String {
        let day = day(monday, today: today)
        return say("Näin oli \(day)", "Så var det \(day)", "As it was on \(day)").ended
    }
    var nowPage: String { say("Tämä viikko", "Den här veckan", "This week") }
    var aheadOfStage: String {
        say(
            "Näin monessa yksikössä jo yli oman tason", "I så många enheter redan över den egna nivån",
            "In so many units already above their stage")
    }
    var moreAbout: String { say("Lisää tästä", "Mer om det här", "More about this") }
    var assessmentAsFile: String { say("Arvio tiedostona (CSV)", "Bedömningen som fil (CSV)", "The assessment as a file (CSV)") }
    var howWeMeasure: String { say("Miten mitataan", "Hur vi mäter", "How we measure") }
    var goingWellTitle: String { say("Hyvin sujuu", "Det här går bra", "Going well") }
}
