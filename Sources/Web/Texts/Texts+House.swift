import Foundation
import Workplace

extension Texts {
    var skipToContent: String { say("Siirry sisältöön", "Gå till innehållet", "Skip to content") }
    var placesLabel: String { say("Paikat", "Platser", "Places") }
    var more: String { say("Lisää", "Mer", "More") }
    var waitsForAnswer: String { say("odottaa vastausta", "väntar på svar", "waiting for an answer") }
    var somethingMissing: String { say("Tämä kohta tarvitsee vielä sinua", "Den här punkten behöver dig ännu", "This still needs you") }
    var back: String { say("Takaisin", "Tillbaka", "Back") }
    var save: String { say("Tallenna", "Spara", "Save") }
    var continueOn: String { say("Jatka", "Fortsätt", "Continue") }
    var toFrontPage: String { say("Etusivulle", "Till första sidan", "To the front page") }

    func name(of place: Place) -> String {
        switch place {
        case .today: say("Tänään", "I dag", "Today")
        case .ideas: say("Ideat", "Idéer", "Ideas")
        case .calendar: say("Kalenteri", "Kalender", "Calendar")
        }
    }

    func name(of language: HouseLanguage) -> String {
        switch language {
        case .finnish: say("suomi", "finska", "Finnish")
        case .swedish: say("ruotsi", "svenska", "Swedish")
        case .english: say("englanti", "engelska", "English")
        }
    }

    func name(of right: Right) -> String {
        switch right {
        case .read: say("lukea", "läsa", "read")
        case .write: say("kirjoittaa", "skriva", "write")
        case .respond: say("vastata", "svara", "respond")
        case .publish: say("julkaista", "publicera", "publish")
        case .approve: say("hyväksyä", "godkänna", "approve")
        case .lead: say("johtaa yksikköä", "leda enheten", "lead the unit")
        case .administer: say("ylläpitää", "administrera", "administer")
        case .stopEverything: say("pysäyttää kaikki", "stoppa allt", "stop everything")
        case .coordinate: say("koordinoida", "koordinera", "coordinate")
        }
    }

    func name(of function: BusinessFunction) -> String {
        switch function {
        case .communications: say("viestintä", "kommunikation", "communications")
        case .marketing: say("markkinointi", "marknadsföring", "marketing")
        case .sales: say("myynti", "försäljning", "sales")
        case .customerService: say("asiakaspalvelu", "kundservice", "customer service")
        case .recruitment: say("rekrytointi", "rekrytering", "recruitment")
        case .productDevelopment: say("tuotekehitys", "produktutveckling", "product development")
        case .projects: say("projektinhallinta", "projektledning", "project management")
        case .internalCommunication: say("sisäinen viestintä", "intern kommunikation", "internal communication")
        case .leadership: say("johtaminen", "ledarskap", "leadership")
        }
    }

    /// What a field is called at the beginning of a sentence about it.
    func name(ofField field: String) -> String {
        switch field {
        case "words": say("Teksti", "Texten", "The text")
        case "name": say("Nimi", "Namnet", "The name")
        case "email": say("Sähköpostiosoite", "E-postadressen", "The e-mail address")
        case "password": say("Salasana", "Lösenordet", "The password")
        case "reason": say("Perustelu", "Motiveringen", "The reason")
        case "organisation": say("Organisaation nimi", "Organisationens namn", "The organisation's name")
        case "unit": say("Yksikön nimi", "Enhetens namn", "The unit's name")
        case "zone": say("Aikavyöhyke", "Tidszonen", "The time zone")
        case "language": say("Kieli", "Språket", "The language")
        case "until": say("Päivä", "Dagen", "The date")
        case "comment": say("Kommentti", "Kommentaren", "The comment")
        case "answer": say("Vastaus", "Svaret", "The answer")
        case "topic": say("Aihe", "Ämnet", "The topic")
        case "date": say("Päivä", "Dagen", "The day")
        case "time": say("Kellonaika", "Klockslaget", "The time")
        case "owner": say("Tekijä", "Den ansvariga", "The owner")
        case "deputy": say("Varatekijä", "Ersättaren", "The deputy")
        case "goal": say("Tavoite", "Målet", "The goal")
        case "metric": say("Mittari", "Mätaren", "The metric")
        case "baseline": say("Lähtötaso", "Utgångsläget", "The baseline")
        case "target-value": say("Tavoitearvo", "Målvärdet", "The target")
        case "begins": say("Alkupäivä", "Startdagen", "The first day")
        case "ends": say("Päättymispäivä", "Slutdagen", "The last day")
        case "reading": say("Lukema", "Avläsningen", "The reading")
        case "outcome": say("Tulos", "Resultatet", "The outcome")
        case "conclusion": say("Johtopäätös", "Slutsatsen", "The conclusion")
        default: say("Kenttä", "Fältet", "The field")
        }
    }
}

/// What has just been done, said on the page that shows it.
enum Said: String {
    case ideaGiven = "idea-given"
    case ideaAnswered = "idea-answered"
    case commented
    case signedOut = "signed-out"
    case sessionEnded = "session-ended"
    case saved
    case setUp = "set-up"
    case welcome
    case slotReserved = "slot-reserved"
    case slotChanged = "slot-changed"
    case slotDropped = "slot-dropped"
    case goalSet = "goal-set"
    case goalChanged = "goal-changed"
    case goalRead = "goal-read"
    case goalConcluded = "goal-concluded"
}

extension Texts {
    func say(_ said: Said) -> String {
        switch said {
        case .ideaGiven:
            say(
                "Kiitos. Ideasi on tallessa, ja saat siihen vastauksen.", "Tack. Din idé är sparad, och du får svar på den.",
                "Thank you. Your idea is safe, and you will have an answer.")
        case .ideaAnswered:
            say(
                "Vastaus on annettu. Idean antaja näkee sen.", "Svaret är givet. Idégivaren ser det.",
                "Answered. The giver of the idea sees it.")
        case .commented: say("Kommenttisi on mukana.", "Din kommentar är med.", "Your comment is in.")
        case .signedOut: say("Olet kirjautunut ulos.", "Du har loggat ut.", "You have signed out.")
        case .sessionEnded: say("Istunto on päätetty.", "Sessionen är avslutad.", "The session has ended.")
        case .saved: say("Tallennettu.", "Sparat.", "Saved.")
        case .setUp: say("Työpaikka on valmis.", "Arbetsplatsen är klar.", "The workplace is ready.")
        case .slotReserved: say("Paikka on varattu.", "Luckan är reserverad.", "The slot is reserved.")
        case .slotChanged: say("Paikka on muutettu.", "Luckan är ändrad.", "The slot is changed.")
        case .slotDropped:
            say(
                "Paikasta on luovuttu. Mahdollinen luonnos on tallessa.", "Luckan är släppt. Ett eventuellt utkast finns kvar.",
                "The slot has been given up. Any draft is kept.")
        case .goalSet: say("Tavoite on asetettu.", "Målet är satt.", "The goal is set.")
        case .goalChanged: say("Tavoite on muutettu.", "Målet är ändrat.", "The goal is changed.")
        case .goalRead: say("Lukema on kirjattu.", "Avläsningen är antecknad.", "The reading is noted.")
        case .goalConcluded: say("Tulos on kirjattu.", "Resultatet är antecknat.", "The outcome is recorded.")
        case .welcome: say("Tervetuloa talkoisiin.", "Välkommen till talkot.", "Welcome to the talkoot.")
        }
    }
}

extension String {
    /// As a value within an address.
    var addressEncoded: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
}
