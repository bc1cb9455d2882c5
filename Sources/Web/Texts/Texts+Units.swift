import WorkingTime
import Workplace

extension Texts {
    var unitsTitle: String { say("Yksiköt", "Enheter", "Units") }
    var unitsLead: String {
        say(
            "Mitä kukin yksikkö tekee ja mitä se lupaa.",
            "Vad varje enhet gör och vad den lovar.",
            "What each unit does and what it promises.")
    }
    var addUnit: String { say("Lisää yksikkö", "Lägg till en enhet", "Add a unit") }
    var unitName: String { say("Yksikön nimi", "Enhetens namn", "Name of the unit") }
    var whatUnitDoes: String { say("Mitä yksikkö tekee?", "Vad gör enheten?", "What does the unit do?") }
    var whatUnitPromises: String { say("Mitä yksikkö lupaa?", "Vad lovar enheten?", "What does the unit promise?") }
    var primaryFunction: String { say("Päätehtävä", "Huvuduppgift", "Main function") }
    var primaryHint: String {
        say(
            "Jonkin edellä valituista. Yksikön omat ohjeet valitaan sen mukaan.",
            "En av de valda ovan. Enhetens egna anvisningar väljs enligt den.",
            "One of those chosen above. The unit's own playbook follows from it.")
    }
    var noPrimary: String { say("ei valittu", "inte vald", "not chosen") }
    var rhythm: String { say("Julkaisuja viikossa", "Inlägg i veckan", "Posts a week") }
    var rhythmHint: String {
        say(
            "Yksi viikossa riittää. Harvempi kirjoitetaan näin: 0,5.",
            "Ett i veckan räcker. Glesare skrivs så här: 0,5.",
            "One a week is enough. Less often is written like this: 0.5.")
    }
    var serviceDays: String { say("Palvelupäivät", "Betjäningsdagar", "Service days") }
    var serviceFrom: String { say("Palvelu alkaa klo", "Betjäningen börjar kl.", "Service begins at") }
    var serviceTo: String { say("Palvelu päättyy klo", "Betjäningen slutar kl.", "Service ends at") }
    var targetMinutes: String {
        say(
            "Vastaus viimeistään, palveluminuuttia",
            "Svar senast inom, betjäningsminuter",
            "Answer within, service minutes")
    }
    var targetHint: String {
        say(
            "Vain palveluaika lasketaan. 480 on yksi työpäivä.",
            "Bara betjäningstiden räknas. 480 är en arbetsdag.",
            "Only service hours count. 480 is one working day.")
    }
    var closeUnit: String { say("Sulje yksikkö", "Stäng enheten", "Close the unit") }
    var closeUnitLead: String {
        say(
            "Yksikön tekemiset jäävät talteen, mutta sitä ei enää arvioida eikä se enää julkaise. Suljettua yksikköä ei avata uudelleen.",
            "Det enheten har gjort sparas, men den bedöms inte längre och publicerar inte längre. En stängd enhet öppnas inte på nytt.",
            "What the unit has done is kept, but it is measured no more and publishes no more. A closed unit is not opened again.")
    }
    var excludeUnit: String { say("Jätä mittaamisen ulkopuolelle", "Lämna utanför mätningen", "Leave out of the measurement") }
    var excludeUnitLead: String {
        say(
            """
            Kun yksikköä esimerkiksi järjestellään uudelleen, sen voi jättää hetkeksi ulkopuolelle. Syy ja päivä näkyvät kaikille, ja \
            mittaaminen jatkuu itsestään päivän jälkeen.
            """,
            """
            När enheten till exempel omorganiseras kan den lämnas utanför en tid. Orsaken och dagen syns för alla, och mätningen \
            fortsätter av sig själv efter dagen.
            """,
            """
            While a unit is being reorganised, for example, it can be left out for a time. The reason and the day are seen by everyone, \
            and measuring goes on by itself after the day.
            """)
    }
    var reviewBy: String { say("Mihin asti", "Till och med", "Until") }
    func reviewByHint(_ latest: String) -> String {
        say(
            "Enintään puoli vuotta kerrallaan, nyt \(latest) asti.", "Högst ett halvt år åt gången, nu till och med \(latest).",
            "Half a year at a time at most, now until \(latest).")
    }
    func leftOut(until day: String) -> String {
        say(
            "Jätetty mittaamisen ulkopuolelle \(day) asti", "Lämnad utanför mätningen till och med \(day)",
            "Left out of the measurement until the end of \(day)")
    }
    var includeUnit: String { say("Ota takaisin mittaamiseen", "Ta tillbaka i mätningen", "Take back into the measurement") }

    /// What a unit with this function is usually called.
    func unitName(for function: BusinessFunction) -> String {
        switch function {
        case .communications: say("Viestintä", "Kommunikation", "Communications")
        case .marketing: say("Markkinointi", "Marknadsföring", "Marketing")
        case .sales: say("Myynti", "Försäljning", "Sales")
        case .customerService: say("Asiakaspalvelu", "Kundservice", "Customer service")
        case .recruitment: say("Rekrytointi", "Rekrytering", "Recruitment")
        case .productDevelopment: say("Tuotekehitys", "Produktutveckling", "Product development")
        case .projects: say("Projektit", "Projekt", "Projects")
        case .internalCommunication: say("Sisäinen viestintä", "Intern kommunikation", "Internal communication")
        case .leadership: say("Johto", "Ledningen", "Leadership")
        }
    }

    /// What this function does with social media, in a sentence.
    func work(of function: BusinessFunction) -> String {
        switch function {
        case .communications:
            say(
                "Kertoo, mitä talossa tapahtuu, ja kuuntelee.", "Berättar vad som händer i huset och lyssnar.",
                "Tells what happens in the house, and listens.")
        case .marketing:
            say(
                "Vie kampanjat perille ja mittaa, mitä niistä opittiin.", "För kampanjerna i mål och mäter vad de lärde oss.",
                "Carries campaigns through and measures what they taught.")
        case .sales:
            say(
                "Huomaa ostajan kysymykset ja vastaa niihin.", "Märker köparens frågor och svarar på dem.",
                "Notices buyers' questions and answers them.")
        case .customerService:
            say("Vastaa asiakkaille siellä, missä he kysyvät.", "Svarar kunderna där de frågar.", "Answers customers where they ask.")
        case .recruitment:
            say("Näyttää, millaista täällä on tehdä töitä.", "Visar hur det är att jobba här.", "Shows what it is like to work here.")
        case .productDevelopment:
            say(
                "Kuulee käyttäjiä ja kertoo, mitä heidän sanansa muuttivat.", "Hör användarna och berättar vad deras ord ändrade.",
                "Hears users and tells what their words changed.")
        case .projects:
            say(
                "Kertoo etenemisestä niille, joita työ koskee.", "Berättar om framstegen för dem som arbetet berör.",
                "Tells those concerned how the work goes on.")
        case .internalCommunication:
            say("Kertoo oman talon väelle ensin.", "Berättar för husets eget folk först.", "Tells the house's own people first.")
        case .leadership:
            say(
                "Puhuu omalla äänellään ja päättää kannanotoista.", "Talar med egen röst och beslutar om ställningstaganden.",
                "Speaks in its own voice and decides on stances.")
        }
    }

    func list(of functions: Set<BusinessFunction>) -> String {
        let names = BusinessFunction.allCases.filter(functions.contains).map { name(of: $0) }
        return names.isEmpty ? say("tehtäviä ei ole valittu", "inga uppgifter valda", "no functions chosen") : names.joined(separator: ", ")
    }

    /// `1 julkaisu viikossa, vastaus 480 palveluminuutissa`.
    func promise(of unit: Unit) -> String {
        let posts = decimal(unit.rhythm)
        return say(
            "julkaisuja viikossa \(posts), vastaus \(unit.targetMinutes) palveluminuutissa",
            "inlägg i veckan \(posts), svar inom \(unit.targetMinutes) betjäningsminuter",
            "posts a week \(posts), an answer within \(unit.targetMinutes) service minutes")
    }

    /// A number as people write it here: `0,5`, `0.5` in English.
    func decimal(_ number: Double) -> String {
        let text = number == number.rounded() && abs(number) < 1e9 ? "\(Int(number))" : "\((number * 100).rounded() / 100)"
        return say(text.replacing(".", with: ","), text.replacing(".", with: ","), text)
    }
}

extension UnitRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        switch self {
        case .primaryNotAmongFunctions:
            texts.say(
                "Päätehtävän on oltava jokin valituista tehtävistä.", "Huvuduppgiften ska vara en av de valda uppgifterna.",
                "The main function must be one of the functions chosen.")
        case .rhythm:
            texts.say(
                "Julkaisuja voi luvata 0–50 viikossa.", "Man kan lova 0–50 inlägg i veckan.",
                "Between 0 and 50 posts a week can be promised.")
        case .noServiceDay:
            texts.say(
                "Valitse ainakin yksi palvelupäivä.", "Välj åtminstone en betjäningsdag.", "Choose at least one service day.")
        case .hoursBackwards:
            texts.say(
                "Palvelun on päätyttävä myöhemmin kuin se alkaa.", "Betjäningen ska sluta senare än den börjar.",
                "Service must end later than it begins.")
        case .target:
            texts.say(
                "Vastausajan on oltava 1–\(Unit.longestTargetMinutes) palveluminuuttia.",
                "Svarstiden ska vara 1–\(Unit.longestTargetMinutes) betjäningsminuter.",
                "The time to answer must be 1–\(Unit.longestTargetMinutes) service minutes.")
        case .reviewOutOfReach(let latest):
            texts.say(
                "Valitse päivä huomisesta eteenpäin, viimeistään \(texts.fullDate(latest)).",
                "Välj en dag från i morgon framåt, senast \(texts.fullDate(latest)).",
                "Choose a day from tomorrow on, \(texts.fullDate(latest)) at the latest.")
        case .hasPeople(let count):
            texts.say(
                "Yksikössä on vielä väkeä (\(count)). Siirrä heidät ensin toiseen yksikköön.",
                "Enheten har ännu folk (\(count)). Flytta dem först till en annan enhet.",
                "The unit still has people (\(count)). Move them to another unit first.")
        case .hasChannels(let count):
            texts.say(
                "Yksiköllä on vielä tilejä (\(count)). Anna ne ensin toiselle yksikölle tai sulje ne.",
                "Enheten har ännu konton (\(count)). Ge dem först till en annan enhet eller stäng dem.",
                "The unit still has accounts (\(count)). Give them to another unit first, or close them.")
        }
    }
}
