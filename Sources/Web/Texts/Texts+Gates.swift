import Measure
import Workplace

/// A gate: its state, its figures, and the deeds behind them. Unknown is never worded as a fault.
extension Texts {
    var gateFacts: String { say("Portin tiedot", "Grindens uppgifter", "About the gate") }
    var gateMet: String { say("täyttyy", "uppfylls", "met") }
    var gateMissing: String { say("puuttuu vielä", "saknas ännu", "missing yet") }
    var noEvidenceYet: String { say("ei vielä näyttöä", "ännu inga belägg", "not enough evidence yet") }
    var nothingToJudge: String { say("ei arvioitavaa", "inget att bedöma", "nothing to judge") }
    var nobodyToHelp: String { say("ei ketään autettavana", "ingen att hjälpa", "nobody to help") }

    func word(for decision: Decision) -> String {
        switch decision {
        case .met: gateMet
        case .notMet: say("ei vielä", "inte ännu", "not yet")
        case .unknown: noEvidenceYet
        }
    }

    var limit: String { say("raja", "gräns", "limit") }
    var all: String { say("kaikki", "alla", "all") }
    var underFive: String { say("alle 5", "under 5", "under 5") }
    func underFiveMissing(of all: Int) -> String {
        say("alle 5 puuttuu, \(all)", "under 5 saknas, \(all)", "under 5 missing, \(all)")
    }
    func amount(_ number: String, of measured: Indicator.Measured) -> String {
        switch measured {
        case .weeks: say("\(number) vkoa", "\(number) v.", "\(number) weeks")
        case .days: say("\(number) pv", "\(number) d.", "\(number) days")
        case .pieces: number
        }
    }
    func ways(_ met: Int, need: Int) -> String {
        say("\(met) tapaa, raja \(need)", "\(met) sätt, gräns \(need)", "\(met) ways, limit \(need)")
    }
    func waysNeeded(_ need: Int) -> String {
        say(
            "Näistä tavoista riittää \(numberWord(need))", "Av dessa sätt räcker \(numberWord(need))",
            "Of these ways \(numberWord(need)) are enough")
    }

    func limitIs(_ limit: String, atMost: Bool, of indicator: Indicator) -> String {
        let amount = indicator.sort == .number ? amount(limit, of: indicator.measuredIn) : limit
        return atMost
            ? say("Raja on enintään \(amount).", "Gränsen är högst \(amount).", "The limit is at most \(amount).")
            : say("Raja on \(amount).", "Gränsen är \(amount).", "The limit is \(amount).")
    }
    var noEvidenceHow: String {
        say(
            "Tässä ei ole vielä näyttöä. Alla lukee, miten sitä syntyy.", "Här finns ännu inga belägg. Nedan står hur de uppstår.",
            "There is not enough evidence yet. Below you see how it comes.")
    }

    var howItOpens: String { say("Näin portti aukeaa", "Så öppnas grinden", "How the gate opens") }
    var countedIn: String { say("Laskettiin mukaan", "Räknades med", "Counted") }
    var countedOut: String { say("Ei laskettu", "Räknades inte", "Not counted") }
    func andOlder(_ count: Int) -> String { say("ja \(count) vanhempaa", "och \(count) äldre", "and \(count) older ones") }
    var noDeedsYet: String {
        say("Tässä ei ole vielä yhtään tapausta.", "Här finns ännu inga fall.", "There are no cases here yet.")
    }
    var noListOfPeople: String {
        say(
            "Tämä luku on ihmisistä. Heistä ei näytetä luetteloa kenellekään.",
            "Det här talet gäller människor. Ingen lista över dem visas för någon.",
            "This number is about people. No list of them is shown to anybody.")
    }
    var smallGroupHidden: String {
        say(
            "Yksikkö on niin pieni, että tästä näytetään vain täyttyykö portti.",
            "Enheten är så liten att bara det visas om grinden uppfylls.",
            "The unit is so small that only whether the gate is met is shown.")
    }
    func restricted(_ code: String) -> String {
        let reason =
            switch code {
            case "inside": say("talon sisäinen", "internt", "inside the house")
            case "personal": say("henkilöasia", "personärende", "about a person")
            case "negotiation": say("neuvottelu kesken", "förhandling pågår", "under negotiation")
            case "security": say("turvallisuus", "säkerhet", "security")
            default: code
            }
        return say("Rajattu", "Begränsat", "Restricted") + (reason.isEmpty ? "" : ": \(reason)")
    }

    var howMeasured: String { say("Näin mitataan", "Så mäts det", "How it is measured") }
    func counted(from: String, to: String) -> String {
        say("Laskettu ajalta \(from)–\(to)", "Räknat för tiden \(from)–\(to)", "Counted from \(from) to \(to)").ended
    }
    func shareBetween(_ lower: Int, _ upper: Int) -> String {
        say(
            "Näytön perusteella osuus on \(lower)–\(upper) %.", "Enligt beläggen är andelen \(lower)–\(upper) %.",
            "By the evidence the share is \(lower)–\(upper) %.")
    }
    var conditionalExplained: String {
        say(
            "Jos arvioitavaa ei ole ja kuuntelette, portti ei ole esteenä.",
            "Om det inte finns något att bedöma och ni lyssnar är grinden inget hinder.",
            "When there is nothing to judge and you listen, the gate is no hindrance.")
    }
    var whoSetLimit: String { say("Kuka rajan asetti", "Vem satte gränsen", "Who set the limit") }
    func limitFromModel(version: String) -> String {
        say(
            "Raja tulee yhteisestä mittarista (versio \(version)), sama kaikille yksiköille.",
            "Gränsen kommer från den gemensamma mätaren (version \(version)), samma för alla enheter.",
            "The limit comes from the shared measure (version \(version)), the same for every unit.")
    }
    var whoKnowsThis: String { say("Kuka osaa tämän", "Vem kan det här", "Who knows this") }

    /// What a deed of the log is called where its object has no name to show.
    func name(ofKind kind: String) -> String {
        switch kind {
        case "post.published": say("Julkaisu", "Inlägg", "Post")
        case "idea.given": say("Idea", "Idé", "Idea")
        case "goal.set": say("Tavoite", "Mål", "Goal")
        case "slot.planned": say("Paikka suunnitelmassa", "Plats i planen", "Place in the plan")
        case "message.received": say("Viesti", "Meddelande", "Message")
        case "message.routed": say("Ohjattu viesti", "Styrt meddelande", "Routed message")
        case "message.classified": say("Luokiteltu viesti", "Klassificerat meddelande", "Classified message")
        case "message.answered": say("Vastaus", "Svar", "Answer")
        case "contact.met": say("Kohtaaminen", "Kontakt", "Encounter")
        case "insight.written": say("Oivallus", "Insikt", "Insight")
        case "issue.flagged": say("Esiin nostettu keskustelu", "Upplyft diskussion", "Debate raised")
        case "loop.opened": say("Työn tapaus", "Fall i arbetet", "Case of our work")
        case "review.held": say("Oppimishetki", "Lärstund", "Review")
        case "talkoot.confirmed", "talkoot.held": say("Talkoot", "Talko", "Talkoot")
        case "account.set": say("Kanava rekisterissä", "Kanal i registret", "Channel in the register")
        case "listening.done": say("Kuunteluvuoro", "Lyssnarpass", "Listening shift")
        case "actor.read": say("Luettu toimija", "Läst aktör", "Actor read")
        default: say("Teko", "Handling", "Deed")
        }
    }
}
