import Storage
import Workplace

extension Texts {
    var listeningLead: String {
        say(
            "Viisitoista minuuttia viikossa: mitä meistä ja meidän aiheistamme puhutaan, kun emme ole itse paikalla.",
            "Femton minuter i veckan: vad sägs om oss och våra ämnen när vi inte själva är på plats.",
            "Fifteen minutes a week: what is said of us and of our themes when we are not in the room.")
    }
    var seeAll: String { say("Näytä kaikki", "Visa alla", "Show all") }
    var listenThisWeek: String { say("Tällä viikolla", "Den här veckan", "This week") }
    var takeAShift: String { say("Pidä kuunteluvuoro", "Ta ett lyssnarpass", "Take a listening shift") }
    func takeAShiftWhy(unit: String) -> String {
        say(
            "\(unit): viikko on vielä avoin. Lue, mitä muut sanovat, ja merkitse yksi havainto.",
            "\(unit): veckan är ännu öppen. Läs vad andra säger och anteckna en iakttagelse.",
            "\(unit): the week is still open. Read what others say and note one observation.")
    }
    func weekIsListened(unit: String) -> String {
        say(
            "\(unit) on kuunnellut tällä viikolla.", "\(unit) har lyssnat den här veckan.", "\(unit) has listened this week.")
    }
    var noteAShift: String { say("Merkitse kuunteluvuoro", "Anteckna ett lyssnarpass", "Note a listening shift") }
    var lastEightWeeks: String { say("Viimeiset kahdeksan viikkoa", "De senaste åtta veckorna", "The last eight weeks") }
    func week(_ number: Int) -> String { say("Viikko \(number)", "Vecka \(number)", "Week \(number)") }
    var thisWeekOpen: String { say("vielä avoin", "ännu öppen", "still open") }
    var listened: String { say("kuunneltu", "lyssnat", "listened") }
    var noListeningNoted: String { say("ei merkintöjä", "inga anteckningar", "nothing noted") }

    /// `1 kuunteluvuoro, 2 toimijaa luettu`.
    func contents(of week: ListeningWeek) -> String {
        var parts: [String] = []
        if week.shifts > 0 {
            parts.append(
                count(
                    week.shifts, one: Trilingual("kuunteluvuoro", "lyssnarpass", "listening shift"),
                    many: Trilingual("kuunteluvuoroa", "lyssnarpass", "listening shifts")))
        }
        if week.readings > 0 {
            parts.append(
                count(
                    week.readings, one: Trilingual("toimija luettu", "aktör läst", "actor read"),
                    many: Trilingual("toimijaa luettu", "aktörer lästa", "actors read")))
        }
        if week.others > 0 {
            parts.append(
                count(
                    week.others,
                    one: Trilingual("viesti tai havainto käsitelty", "meddelande eller iakttagelse", "message or observation handled"),
                    many: Trilingual(
                        "viestiä tai havaintoa käsitelty", "meddelanden eller iakttagelser", "messages or observations handled")))
        }
        return parts.joined(separator: ", ")
    }

    var whatWeHeard: String { say("Mitä olemme kuulleet", "Vad vi har hört", "What we have heard") }
    var nothingHeard: String {
        say(
            "Tähän kertyy, mitä kuunteluvuoroissa kuultiin.", "Här samlas det som har hörts under lyssnarpassen.",
            "What was heard in listening shifts will gather here.")
    }
    var howToListen: String { say("Näin vartti kuluu", "Så går kvarten", "How the fifteen minutes go") }
    var listeningSteps: [String] {
        [
            say(
                "Avaa yksi tai kaksi toimijaa listalta ja lue, mitä he sanovat juuri nyt.",
                "Öppna en eller två aktörer på listan och läs vad de säger just nu.",
                "Open one or two actors on the list and read what they say right now."),
            say(
                "Katso maininnat ja kysymykset omilla kanavillanne.", "Titta på omnämnanden och frågor på era egna kanaler.",
                "Look at mentions and questions on your own channels."),
            say(
                "Kirjaa yksi havainto: kuka sanoi, mitä, ja miksi se koskee meitä.",
                "Anteckna en iakttagelse: vem sade vad, och varför gäller det oss.",
                "Note one observation: who said what, and why it concerns us."),
        ]
    }
    var howManyFindings: String {
        say("Montako löydöstä kävit läpi?", "Hur många fynd gick du igenom?", "How many findings did you go through?")
    }
    var findingExplained: String {
        say(
            "Löydös on maininta, kysymys tai puheenvuoro aiheestanne. Yksi riittää.",
            "Ett fynd är ett omnämnande, en fråga eller ett inlägg om ert ämne. Ett räcker.",
            "A finding is a mention, a question or something said of your theme. One is enough.")
    }
    var whatDidYouHear: String { say("Mitä kuulit?", "Vad hörde du?", "What did you hear?") }
    var notesExplained: String {
        say(
            "Havainto, ei mielipide. Koko talo näkee tämän: jätä yksityisten ihmisten nimet pois.",
            "En iakttagelse, inte en åsikt. Hela huset ser det här: lämna bort privatpersoners namn.",
            "An observation, not an opinion. The whole house sees this: leave out the names of private people.")
    }
    var forWhichUnit: String { say("Minkä yksikön vuoro?", "Vilken enhets pass?", "Which unit's shift?") }
}

extension ListeningRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        switch self {
        case .nothingHandled:
            texts.say(
                "Merkitse ainakin yksi löydös. Myös ”kukaan ei puhunut meistä” on löydös.",
                "Anteckna minst ett fynd. Också ”ingen talade om oss” är ett fynd.",
                "Note at least one finding. “Nobody spoke of us” is a finding too.")
        case .tooManyItems:
            texts.say(
                "Enintään \(ListeningShift.mostItems) löydöstä vuorossa. Tarkista luku.",
                "Högst \(ListeningShift.mostItems) fynd per pass. Kontrollera talet.",
                "At most \(ListeningShift.mostItems) findings in a shift. Check the number.")
        }
    }
}
