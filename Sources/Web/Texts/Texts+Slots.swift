import WorkingTime
import Workplace

extension Texts {
    var reserveLead: String {
        say(
            "Päivä ja kellonaika riittävät alkuun. Aiheen ja tekijän voi lisätä myöhemmin.",
            "Dag och klockslag räcker till att börja med. Ämne och ansvarig kan läggas till senare.",
            "A day and a time are enough to begin with. The topic and the owner can come later.")
    }
    var date: String { say("Päivä", "Dag", "Day") }
    var time: String { say("Kellonaika", "Klockslag", "Time") }
    var topic: String { say("Aihe", "Ämne", "Topic") }
    var topicHint: String {
        say(
            "Muutama sana riittää. Jätä tyhjäksi, jos varaat vasta rytmin.",
            "Några ord räcker. Lämna tomt om du bara reserverar rytmen.",
            "A few words will do. Leave it empty if you only reserve the rhythm.")
    }
    var owner: String { say("Tekijä", "Ansvarig", "Owner") }
    var noOwnerYet: String { say("Ei vielä ketään", "Ingen ännu", "Nobody yet") }
    var deputy: String { say("Varatekijä", "Ersättare", "Deputy") }
    var deputyHint: String {
        say("Jatkaa, jos tekijä on poissa.", "Tar vid om den ansvariga är borta.", "Steps in when the owner is away.")
    }
    var noDeputy: String { say("Ei varatekijää", "Ingen ersättare", "No deputy") }
    var goal: String { say("Tavoite", "Mål", "Goal") }
    var noGoal: String { say("Ei tavoitetta", "Inget mål", "No goal") }
    var whatGoalDoesItServe: String {
        say("Mitä tavoitetta paikka palvelee?", "Vilket mål tjänar luckan?", "Which goal does the slot serve?")
    }
    var changeSlot: String { say("Muuta tai siirrä paikkaa", "Ändra eller flytta luckan", "Change or move the slot") }
    var saveChanges: String { say("Tallenna muutokset", "Spara ändringarna", "Save the changes") }
    var dropSlot: String { say("Luovu paikasta", "Släpp luckan", "Give up the slot") }
    var droppedSlot: String { say("Paikasta on luovuttu", "Luckan är släppt", "The slot has been given up") }
    var writeHere: String { say("Kirjoita tähän", "Skriv hit", "Write for this slot") }
    var seeThePost: String { say("Katso julkaisu", "Se inlägget", "See the post") }
    var postBegun: String { say("Julkaisu on tekeillä", "Inlägget är under arbete", "The post is in the making") }

    func sharesHour(with topic: String, of unit: String, at minute: Int) -> String {
        let time = clockTime(minute: minute)
        return say(
            "Samalla tunnilla on myös \(unit): \(topic), klo \(time). Kumpikaan ei estä toista.",
            "Samma timme har också \(unit): \(topic), kl. \(time). Ingendera hindrar den andra.",
            "In the same hour there is also \(unit): \(topic), at \(time). Neither prevents the other.")
    }
    var goalPeriodMissesDay: String {
        say(
            "Päivä on tavoitteen jakson ulkopuolella, joten julkaisu ei kerry tavoitteelle.",
            "Dagen ligger utanför målets period, så inlägget räknas inte till målet.",
            "The day is outside the goal's period, so the post does not count for the goal.")
    }
    var toCalendar: String { say("Kalenteriin", "Till kalendern", "To the calendar") }
    /// `to 26.11. klo 9.00`.
    func moment(_ time: LocalMoment, today: LocalDate) -> String {
        day(time.date, today: today) + " " + say("klo ", "kl. ", "at ") + clockTime(minute: time.minute)
    }
}

extension SlotRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        switch self {
        case .inThePast:
            texts.say(
                "Päivä on jo mennyt. Valitse tämä päivä tai jokin edessä oleva.", "Dagen har redan gått. Välj i dag eller en dag framöver.",
                "That day has passed. Choose today or a day ahead.")
        case .deputyIsOwner:
            texts.say(
                "Tekijä ja varatekijä ovat sama henkilö. Valitse varalle joku toinen.",
                "Den ansvariga och ersättaren är samma person. Välj någon annan som ersättare.",
                "The owner and the deputy are the same person. Choose somebody else as deputy.")
        case .alreadyDropped:
            texts.say(
                "Paikasta on jo luovuttu. Varaa uusi.", "Luckan är redan släppt. Reservera en ny.",
                "The slot has already been given up. Reserve a new one.")
        }
    }

    var fieldName: String? {
        switch self {
        case .inThePast: "date"
        case .deputyIsOwner: "deputy"
        case .alreadyDropped: nil
        }
    }
}
