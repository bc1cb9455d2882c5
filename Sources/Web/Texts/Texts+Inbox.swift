import Storage
import Workplace
import WorkingTime

extension Texts {
    func name(of listing: Inbox.Listing) -> String {
        switch listing {
        case .waiting: say("Odottaa", "Väntar", "Waiting")
        case .own: say("Omat", "Egna", "Mine")
        case .handled: say("Hoidetut", "Skötta", "Handled")
        }
    }

    func name(of category: Message.Category) -> String {
        switch category {
        case .question: say("kysymys", "fråga", "question")
        case .complaint: say("valitus", "klagomål", "complaint")
        case .request: say("pyyntö", "begäran", "request")
        case .feedback: say("palaute", "respons", "feedback")
        case .praise: say("kiitos", "tack", "thanks")
        case .stance: say("kannanotto", "ställningstagande", "stance")
        case .spam: say("roskaposti", "skräppost", "spam")
        case .other: say("muu", "annat", "other")
        }
    }

    func name(of outcome: Message.Closing.Outcome) -> String {
        switch outcome {
        case .solved: say("Ratkaistu", "Löst", "Solved")
        case .moved: say("Jatkuu muualla", "Fortsätter annanstans", "Goes on elsewhere")
        case .noReply: say("Ei vaadi vastausta", "Kräver inget svar", "Asks for no answer")
        }
    }

    /// The name of a case: who, and what they do.
    func title(of message: Message) -> String {
        let name = message.contact.name
        return switch message.category {
        case .question: say("\(name) kysyy", "\(name) frågar", "\(name) asks")
        case .complaint: say("\(name) valittaa", "\(name) klagar", "\(name) complains")
        case .request: say("\(name) pyytää", "\(name) begär", "\(name) requests")
        case .feedback: say("\(name) antaa palautetta", "\(name) ger respons", "\(name) gives feedback")
        case .praise: say("\(name) kiittää", "\(name) tackar", "\(name) says thanks")
        case .stance: say("\(name) ottaa kantaa", "\(name) tar ställning", "\(name) takes a stand")
        case .spam, .other: say("\(name) kirjoittaa", "\(name) skriver", "\(name) writes")
        }
    }

    /// A language by its name where the house knows it, else by its code.
    func name(ofLanguage code: String) -> String { HouseLanguage(rawValue: String(code.prefix(2))).map(name) ?? code }

    var inboxLists: String { say("Rajaus", "Avgränsning", "Filter") }
    var allUnits: String { say("Kaikki yksiköt", "Alla enheter", "All units") }
    var unitLabel: String { say("Yksikkö", "Enhet", "Unit") }
    var narrow: String { say("Rajaa", "Avgränsa", "Narrow") }
    var everyoneAnswered: String { say("Kaikkiin on vastattu.", "Alla har fått svar.", "Everyone has been answered.") }
    var nothingOfMine: String {
        say("Sinulla ei ole mitään hoidettavana.", "Du har ingenting att sköta.", "You have nothing to take care of.")
    }
    var nothingHandled: String {
        say("Tähän kertyy, mihin on vastattu.", "Här samlas det som har fått svar.", "What has been answered will gather here.")
    }
    var noAnswerAsked: String { say("Ei vaadi vastausta", "Kräver inget svar", "Asks for no answer") }
    var noWords: String { say("Viestissä ei ole tekstiä.", "Meddelandet har ingen text.", "The message has no text.") }
    func handles(_ name: String) -> String { say("\(name) hoitaa", "\(name) sköter", "\(name) has it") }
    func routed(to unit: String) -> String { say("Ohjattu: \(unit)", "Styrd: \(unit)", "Routed: \(unit)") }
    func answered(at moment: String) -> String { say("Vastattu \(moment)", "Besvarat \(moment)", "Answered \(moment)") }

    func keptThisWeek(_ inTime: Int, of all: Int) -> String {
        say(
            "Tällä viikolla ajoissa \(inTime) / \(all).", "I tid den här veckan \(inTime) / \(all).",
            "In time this week \(inTime) / \(all).")
    }
    func promise(_ words: String) -> String { say("Lupaus: \(words)", "Löfte: \(words)", "Promise: \(words)") }

    func answerBy(_ due: Instant, now: Instant) -> String {
        let moment = shortMoment(due, now: now)
        guard due >= now else { return say("Lupaus oli \(moment)", "Löftet var \(moment)", "The promise was \(moment)") }
        return say("Vastattava \(moment) mennessä", "Ska besvaras senast \(moment)", "Answer due \(moment)")
    }

    /// `klo 12.40` today, `ke klo 9.00` within a week, else the day.
    func shortMoment(_ instant: Instant, now: Instant) -> String {
        let (date, today) = (clock.date(of: instant), clock.date(of: now))
        switch abs(date - today) {
        case 0: return at(instant)
        case 1...6: return weekdays[date.weekday - 1].prefix(language == .english ? 3 : 2) + " " + at(instant)
        default: return day(date, today: today)
        }
    }
}
