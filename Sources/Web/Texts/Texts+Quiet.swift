import Workplace
import WorkingTime

extension Texts {
    var quietPeriods: String { say("Hiljaiset jaksot", "Tysta perioder", "Quiet periods") }
    var quietLead: String {
        say(
            "Kerrotaan etukäteen, milloin ollaan tarkoituksella hiljaa. Silloin hiljaisuutta ei lasketa, eikä kenenkään tarvitse täyttää sitä.",
            "Vi säger på förhand när vi är tysta med avsikt. Då räknas tystnaden inte, och ingen behöver fylla den.",
            "We say beforehand when we are quiet on purpose. Then silence does not count, and nobody need fill it.")
    }
    var noQuietPeriods: String { say("Ei hiljaisia jaksoja.", "Inga tysta perioder.", "No quiet periods.") }
    func days(_ days: QuietPeriod.Days, today: LocalDate) -> String {
        "\(day(days.from, today: today))\(say("–", "–", " – "))\(day(days.to, today: today))"
    }
    var publicIsTold: String {
        say(
            "Yleisölle kerrotaan: vastauksia ei odoteta.", "Publiken får veta: inga svar väntas.",
            "The public is told: no answers are expected.")
    }
    var publicIsNotTold: String { say("Kysymyksiin vastataan.", "Frågor besvaras.", "Questions are answered.") }
    var quietEnded: String { say("päätetty", "avslutad", "ended") }
    var quietOver: String { say("ohi", "över", "over") }
    var quietNow: String { say("voimassa", "gäller", "in force") }
    var endQuiet: String { say("Päätä jakso", "Avsluta perioden", "End it") }
    var declareQuiet: String { say("Ilmoita hiljainen jakso", "Anmäl en tyst period", "Declare a quiet period") }
    var firstQuietDay: String { say("Ensimmäinen päivä", "Första dagen", "First day") }
    var lastQuietDay: String { say("Viimeinen päivä", "Sista dagen", "Last day") }
    var tellThePublic: String { say("Kerromme tästä yleisölle", "Vi berättar om det för publiken", "We tell the public") }
    var tellThePublicHint: String {
        say(
            "Silloin myöskään vastausaika ei kulu näinä päivinä.", "Då går inte heller svarstiden under de här dagarna.",
            "Then the time to answer does not run on these days either.")
    }
}

extension QuietRefusal: Worded {
    var fieldName: String? {
        switch self {
        case .tooLate, .overlaps: "begins"
        case .endsBeforeItBegins, .tooLong: "ends"
        case .alreadyOver: nil
        }
    }

    func sentence(in texts: Texts) -> String {
        switch self {
        case .endsBeforeItBegins:
            texts.say("Jakso päättyy ennen kuin alkaa.", "Perioden slutar innan den börjar.", "It ends before it begins.")
        case .tooLate:
            texts.say(
                "Hiljainen jakso ilmoitetaan viimeistään \(QuietPeriod.noticeDays) päivää ennen. Valitse myöhempi alku.",
                "En tyst period anmäls minst \(QuietPeriod.noticeDays) dagar före. Välj en senare början.",
                "A quiet period is declared at least \(QuietPeriod.noticeDays) days before. Choose a later beginning.")
        case .tooLong:
            texts.say(
                "Enintään \(QuietPeriod.mostDays) päivää. Lyhennä jaksoa.", "Högst \(QuietPeriod.mostDays) dagar. Förkorta perioden.",
                "At most \(QuietPeriod.mostDays) days. Shorten it.")
        case .overlaps:
            texts.say(
                "Toinen hiljainen jakso on samoina päivinä.", "En annan tyst period har samma dagar.",
                "Another quiet period has some of the same days.")
        case .alreadyOver:
            texts.say("Jakso on jo ohi.", "Perioden är redan över.", "It is already over.")
        }
    }
}
