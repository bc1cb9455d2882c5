import Storage
import Workplace

extension Texts {
    func ownWork(of unit: String) -> String { say("\(unit): oma työ", "\(unit): det egna arbetet", "\(unit): own work") }
    var ownWorkTitle: String { say("Yksikön työ", "Enhetens arbete", "The unit's work") }
    var ownWorkLink: String { say("Oman työn silmukat", "Det egna arbetets cirklar", "Loops of the unit's own work") }
    var askForTalkoot: String { say("Pyydä talkoot", "Be om talko", "Ask for a talkoot") }
    var ownWorkLead: String {
        say(
            "Some on osa työtä, kun tapaus kulkee alusta tulokseen asti. Tulos näkyy teosta, ei rastista.",
            "Sociala medier är en del av arbetet när ett fall går från början till resultat. Resultatet syns i en gärning, inte i ett kryss.",
            "Social media is part of the work when a case goes from its beginning to its outcome. A deed shows the outcome, not a tick.")
    }
    var unitHasNoFunction: String {
        say(
            "Yksikölle ei ole merkitty toimintoa. Sen voi tehdä yksikön asetuksissa.",
            "Enheten har ingen funktion antecknad. Det görs i enhetens inställningar.",
            "The unit has no function yet. It is set in the unit's settings.")
    }
    /// What closes the loop of a function, in one sentence.
    func loopRule(of playbook: Playbook) -> String {
        switch playbook.function {
        case .communications:
            say(
                "Tavoite asetetaan, ja 30 päivän sisällä sen päättymisestä kirjataan tulos ja johtopäätös.",
                "Ett mål sätts, och inom 30 dagar efter att det slutat antecknas resultat och slutsats.",
                "A goal is set, and within 30 days of its end the outcome and the conclusion are recorded.")
        case .marketing:
            say(
                "Kampanja alkaa, ja 30 päivän sisällä sen päättymisestä tiedetään tulos ja yksi oppi.",
                "En kampanj börjar, och inom 30 dagar efter att den slutat vet vi resultatet och en lärdom.",
                "A campaign begins, and within 30 days of its end the result and one lesson are known.")
        case .sales:
            say(
                "Signaali poimitaan, ja 30 päivässä tiedetään, mitä siitä tuli. Myös ”ei nyt” on tulos.",
                "En signal fångas upp, och inom 30 dagar vet vi vad det blev av den. Också ”inte nu” är ett resultat.",
                "A signal is picked up, and within 30 days it is known what came of it. “Not now” is an outcome too.")
        case .customerService:
            say(
                "Asiakkaan asia ratkaistaan tai siirretään oikeaan kanavaan kymmenessä palvelupäivässä.",
                "Kundens ärende löses eller flyttas till rätt kanal inom tio servicedagar.",
                "A customer's case is resolved or moved to the right channel within ten service days.")
        case .recruitment:
            say(
                "Paikka avataan, ja 30 päivän sisällä sen sulkeutumisesta jakajille kerrotaan, miten kävi.",
                "En plats öppnas, och inom 30 dagar efter att den stängts får de som delade veta hur det gick.",
                "A vacancy opens, and within 30 days of its closing those who shared it are told how it went.")
        case .productDevelopment:
            say(
                "Oivalluksesta päätetään 30 päivässä, ja päätös kerrotaan takaisin niille, jotka sen sanoivat.",
                "En insikt får ett beslut inom 30 dagar, och beslutet återkopplas till dem som sade det.",
                "An insight is decided about within 30 days, and those who said it are told.")
        case .projects:
            say(
                "Välitavoitteesta kerrotaan viiden palvelupäivän sisällä siitä, kun se on käsillä.",
                "Ett delmål berättas det om inom fem servicedagar efter att det är här.",
                "A milestone is told of within five service days of its day.")
        case .internalCommunication:
            say(
                "Uutinen kerrotaan ensin talossa, ja kolmen palvelupäivän sisällä kysymyksiin on vastattu ja se on julki.",
                "En nyhet berättas först i huset, och inom tre servicedagar är frågorna besvarade och nyheten offentlig.",
                "News is told in the house first; within three service days its questions are answered and it is public.")
        case .leadership:
            say(
                "Nostetusta asiasta päätetään palvelupäivässä, ja siihen palataan kahdessa viikossa.",
                "En lyft fråga får ett beslut inom en servicedag, och vi återkommer till den inom två veckor.",
                "An issue is decided within one service day and looked back at within two weeks.")
        }
    }
    func nothingOpen(_ playbook: Playbook) -> String {
        playbook.caseKind == nil
            ? say("Mitään ei ole auki.", "Ingenting är öppet.", "Nothing is open.")
            : say("Aloita yhdellä oikealla tapauksella.", "Börja med ett riktigt fall.", "Begin with one real case.")
    }
    func goThere(_ loop: Playbook.Loop) -> String {
        switch loop {
        case .goals: say("Kaikki tavoitteet", "Alla mål", "All goals")
        case .messages: say("Saapuneet", "Inkommet", "Inbox")
        case .insights: say("Kaikki oivallukset", "Alla insikter", "All insights")
        case .issues: say("Kaikki nostetut asiat", "Alla lyfta frågor", "All issues")
        case .cases: ""
        }
    }
    func place(of loop: Playbook.Loop, _ unit: Unit) -> String {
        switch loop {
        case .goals: "/goals?unit=\(unit.address)"
        case .messages: "/inbox"
        case .insights: "/insights?unit=\(unit.address)"
        case .issues: "/issues"
        case .cases: "/units/\(unit.address)/loop"
        }
    }
    func closedCases(_ number: Int) -> String { say("Päättyneet (\(number))", "Avslutade (\(number))", "Closed (\(number))") }

    func caseName(_ kind: Playbook.CaseKind) -> String {
        switch kind.name {
        case "campaign": say("Kampanja", "Kampanj", "Campaign")
        case "signal": say("Signaali", "Signal", "Signal")
        case "vacancy": say("Avoin paikka", "Ledig plats", "Vacancy")
        case "milestone": say("Välitavoite", "Delmål", "Milestone")
        default: say("Uutinen", "Nyhet", "News")
        }
    }
    func openCase(_ kind: Playbook.CaseKind) -> String {
        switch kind.name {
        case "campaign": say("Aloita kampanja", "Börja en kampanj", "Begin a campaign")
        case "signal": say("Poimi signaali", "Fånga upp en signal", "Pick up a signal")
        case "vacancy": say("Avaa paikka", "Öppna en plats", "Open a vacancy")
        case "milestone": say("Lisää välitavoite", "Lägg till ett delmål", "Add a milestone")
        default: say("Lisää uutinen", "Lägg till en nyhet", "Add a piece of news")
        }
    }
    func caseTitle(_ kind: Playbook.CaseKind) -> String {
        switch kind.name {
        case "campaign": say("Mikä kampanja?", "Vilken kampanj?", "Which campaign?")
        case "signal": say("Mitä kuulit tai näit?", "Vad hörde eller såg du?", "What did you hear or see?")
        case "vacancy": say("Mikä paikka?", "Vilken plats?", "Which vacancy?")
        case "milestone": say("Mikä välitavoite?", "Vilket delmål?", "Which milestone?")
        default: say("Mikä uutinen?", "Vilken nyhet?", "Which news?")
        }
    }
    var oneRealCase: String {
        say("Yksi oikea tapaus riittää alkuun.", "Ett riktigt fall räcker till en början.", "One real case is enough to begin with.")
    }
    var caseNotes: String { say("Mistä on kyse?", "Vad handlar det om?", "What is it about?") }
    var caseNotesHint: String {
        say(
            "Koko talo näkee tämän: jätä yksityisten ihmisten nimet pois.", "Hela huset ser det här: lämna bort privatpersoners namn.",
            "The whole house sees this: leave out the names of private people.")
    }
    var whoSeesToIt: String { say("Kuka hoitaa?", "Vem sköter det?", "Who sees to it?") }
    func workEnds(_ kind: Playbook.CaseKind) -> String {
        switch kind.name {
        case "campaign": say("Milloin kampanja päättyy?", "När slutar kampanjen?", "When does the campaign end?")
        case "vacancy": say("Milloin haku päättyy?", "När slutar ansökningstiden?", "When does the vacancy close?")
        case "milestone": say("Milloin välitavoite on käsillä?", "När är delmålet här?", "When is the milestone due?")
        default: say("Milloin työ itse päättyy?", "När slutar själva arbetet?", "When does the work itself end?")
        }
    }
    func workEndsHint(_ kind: Playbook.CaseKind) -> String {
        switch kind.limit {
        case .days(let days):
            say(
                "Voi jättää tyhjäksi. Tuloksen on aikaa selvitä \(days) päivää siitä.",
                "Kan lämnas tomt. Resultatet har \(days) dagar på sig efter det.",
                "May be left empty. The outcome has \(days) days from then.")
        case .serviceDays(let days):
            say(
                "Voi jättää tyhjäksi. Tuloksen on aikaa selvitä \(days) palvelupäivää siitä.",
                "Kan lämnas tomt. Resultatet har \(days) servicedagar på sig efter det.",
                "May be left empty. The outcome has \(days) service days from then.")
        }
    }
    func step(_ step: String) -> String {
        switch step {
        case "planned": say("Suunnitteilla", "Planeras", "Being planned")
        case "running": say("Käynnissä", "Pågår", "Running")
        case "ended": say("Päättynyt", "Slut", "Ended")
        case "picked": say("Poimittu", "Uppfångad", "Picked up")
        case "touched": say("Kosketettu", "Kontaktad", "Touched")
        case "talking": say("Keskustelussa", "I samtal", "In conversation")
        case "lead": say("Liidi", "Lead", "Lead")
        case "handed": say("Siirretty myyntijärjestelmään", "Flyttad till säljsystemet", "Handed to the sales system")
        case "open": say("Auki", "Öppen", "Open")
        case "shared": say("Jaossa", "Delas", "Being shared")
        case "asked": say("Kysymyksiä", "Frågor", "Questions")
        case "closed": say("Suljettu", "Stängd", "Closed")
        case "risk": say("Riski", "Risk", "At risk")
        case "done": say("Valmis", "Klar", "Done")
        case "draft": say("Luonnos", "Utkast", "Draft")
        case "inside": say("Kerrottu talossa", "Berättat i huset", "Told in the house")
        case "read": say("Luettu ja kysytty", "Läst och frågat", "Read and asked about")
        default: step
        }
    }
    func outcome(_ outcome: String) -> String {
        switch outcome {
        case "reached": say("Tavoite saavutettiin", "Målet nåddes", "The target was reached")
        case "missed": say("Tavoite jäi vajaaksi", "Målet nåddes inte", "It fell short")
        case "stopped": say("Keskeytettiin", "Avbröts", "It was stopped")
        case "won": say("Voitettu", "Vunnen", "Won")
        case "lost": say("Hävitty", "Förlorad", "Lost")
        case "notNow": say("Ei nyt", "Inte nu", "Not now")
        case "filled": say("Paikka täyttyi", "Platsen tillsattes", "The vacancy was filled")
        case "unfilled": say("Paikka jäi täyttämättä", "Platsen tillsattes inte", "The vacancy was not filled")
        case "told": say("Kerrottu", "Berättat", "Told")
        case "moved": say("Siirtyi", "Flyttades fram", "Postponed")
        case "public": say("Julki", "Offentlig", "Public")
        case "insideOnly": say("Jäi taloon", "Stannade i huset", "Stayed in the house")
        default: outcome
        }
    }
    var steps: String { say("Vaiheet", "Steg", "Steps") }
    var hereNow: String { say("tässä nyt", "här nu", "here now") }
    var moveHere: String { say("Siirrä tähän", "Flytta hit", "Move here") }
    var howItGoes: String { say("Miten se etenee", "Hur det går", "How it goes") }
    var whatHappened: String { say("Mitä tapahtui?", "Vad hände?", "What happened?") }
    var closeLoop: String { say("Kirjaa tulos", "Anteckna resultatet", "Record the outcome") }
    var tickClosesNothing: String {
        say(
            "Tulokselle tarvitaan teko, josta sen näkee: julkaisu, vastaus, päätös tai kertomus.",
            "Resultatet behöver en gärning som visar det: ett inlägg, ett svar, ett beslut eller en berättelse.",
            "An outcome needs a deed that shows it: a post, an answer, a decision or an account.")
    }
    var howDidItEnd: String { say("Miten kävi?", "Hur gick det?", "How did it go?") }
    var whatShowsIt: String { say("Mistä sen näkee?", "Vad visar det?", "What shows it?") }
    var whatShowsItHint: String {
        say("Teko tapauksen avaamisen jälkeen.", "En gärning efter att fallet öppnades.", "A deed since the case was opened.")
    }
    var nothingShowsIt: String {
        say(
            "Tapauksen avaamisen jälkeen ei ole tekoja. Kerro tapauksen sivulla, mitä tapahtui, tai julkaise tulos.",
            "Inga gärningar efter att fallet öppnades. Berätta på fallets sida vad som hände, eller publicera resultatet.",
            "Nothing has been done since the case was opened. Tell on its page what happened, or publish the outcome.")
    }
    func name(of kind: WorkFact.Kind) -> String {
        switch kind {
        case .post: say("julkaisu", "inlägg", "post")
        case .answer: say("vastaus", "svar", "answer")
        case .goal: say("tavoitteen tulos", "målets resultat", "outcome of a goal")
        case .idea: say("vastaus ideaan", "svar på en idé", "answer to an idea")
        case .insight: say("päätös oivalluksesta", "beslut om en insikt", "decision on an insight")
        case .review: say("oppimishetki", "lärstund", "learning hour")
        case .comment: say("kertomus", "berättelse", "account")
        }
    }
}

extension WorkRefusal: Worded {
    var fieldName: String? {
        switch self {
        case .endOutOfBounds: "until"
        case .unknownOutcome: "result"
        case .factMissing: "fact"
        case .notTheUnitsWork: "function"
        case .noCases, .unknownStep, .alreadyClosed: nil
        }
    }

    func sentence(in texts: Texts) -> String {
        switch self {
        case .noCases:
            texts.say(
                "Tällä toiminnolla ei ole omia tapauksia: sen työ sulkeutuu muualla.",
                "Den här funktionen har inga egna fall: dess arbete sluts på annat håll.",
                "This function has no cases of its own: its work is closed elsewhere.")
        case .notTheUnitsWork:
            texts.say("Yksikkö ei tee tätä työtä.", "Enheten gör inte det här arbetet.", "The unit does not do this work.")
        case .endOutOfBounds:
            texts.say(
                "Valitse päivä, joka on tänään tai enintään \(WorkCase.longestDays) päivän päässä.",
                "Välj en dag som är i dag eller högst \(WorkCase.longestDays) dagar bort.",
                "Choose a day from today to at most \(WorkCase.longestDays) days ahead.")
        case .unknownStep, .unknownOutcome:
            texts.say("Valitse yksi vaihtoehdoista.", "Välj ett av alternativen.", "Choose one of the options.")
        case .factMissing:
            texts.say("Valitse teko, josta tulos näkyy.", "Välj en gärning som visar resultatet.", "Choose a deed that shows the outcome.")
        case .alreadyClosed:
            texts.say(
                "Joku ehti jo kirjata tuloksen.", "Någon hann redan anteckna resultatet.", "Somebody has already recorded the outcome.")
        }
    }
}
