import Storage
import WorkingTime
import Workplace

extension Texts {
    var whichAim: String { say("Mihin päämäärään tämä vie?", "Till vilken målsättning leder det här?", "Which aim does it lead to?") }
    var whichAimHint: String {
        say(
            "Päämäärä on koko organisaation yhteinen.", "En målsättning är hela organisationens gemensamma.",
            "An aim is shared by the whole organisation.")
    }
    var noAim: String { say("ei päämäärää", "ingen målsättning", "no aim") }
    var leadsTo: String { say("Vie päämäärään", "Leder till målsättningen", "Leads to the aim") }

    var goals: String { say("Tavoitteet", "Mål", "Goals") }
    var goalsLead: String {
        say(
            "Tavoite kertoo, mikä muuttuu, mistä mihin ja mihin mennessä. Vajaaksi jääminen on tulos sekin.",
            "Målet berättar vad som förändras, från vad till vad och till när. Att inte nå ända fram är också ett resultat.",
            "A goal says what changes, from what to what and by when. Falling short is an outcome too.")
    }
    var setGoal: String { say("Aseta tavoite", "Sätt ett mål", "Set a goal") }
    var goalsActive: String { say("Käynnissä", "Pågår", "Under way") }
    var goalsAwaiting: String { say("Odottaa tulosta", "Väntar på resultat", "Waiting for an outcome") }
    var goalsConcluded: String { say("Tulos kirjattu", "Resultatet antecknat", "Outcome recorded") }
    var noGoals: String { say("Yksi tavoite riittää alkuun.", "Ett mål räcker till att börja med.", "One goal is enough to begin with.") }
    var noGoalsConcluded: String {
        say(
            "Tähän kertyy, mitä tavoitteet opettivat.", "Här samlas det som målen lärde oss.", "What goals have taught will gather here.")
    }
    var newGoalLead: String {
        say(
            "Tekeminen ei ole vielä tavoite: kirjoita, mikä muuttuu niillä, joille teette.",
            "Att göra något är ännu inget mål: skriv vad som förändras för dem ni gör det för.",
            "Doing is not yet a goal: write what changes for those you do it for.")
    }
    var goalName: String { say("Mikä muuttuu?", "Vad förändras?", "What changes?") }
    var goalNameHint: String {
        say(
            "Esimerkiksi: Useampi jättää avoimen hakemuksen.", "Till exempel: Fler lämnar in en öppen ansökan.",
            "For example: More people leave an open application.")
    }
    var metric: String { say("Millä se mitataan?", "Hur mäts det?", "How is it measured?") }
    var metricHint: String {
        say(
            "Esimerkiksi: avoimia hakemuksia kuukaudessa, rekrytoinnin järjestelmästä.",
            "Till exempel: öppna ansökningar i månaden, ur rekryteringssystemet.",
            "For example: open applications a month, from the recruitment system.")
    }
    var baseline: String { say("Lähtötaso", "Utgångsläge", "Baseline") }
    var baselineHint: String { say("Missä ollaan nyt?", "Var står vi nu?", "Where do we stand now?") }
    var target: String { say("Tavoitearvo", "Målvärde", "Target") }
    var targetValueHint: String { say("Mihin mennään?", "Vart är vi på väg?", "Where are we going?") }
    var targetStands: String {
        say(
            "Jakson viimeisellä viikolla siirretty tavoitearvo vie tulokselta näytön arvon.",
            "Om målvärdet flyttas under periodens sista vecka räknas resultatet inte som belägg.",
            "A target moved in the last week of the period takes the outcome's worth as evidence.")
    }
    var periodFrom: String { say("Alkaa", "Börjar", "Begins") }
    var periodTo: String { say("Päättyy", "Slutar", "Ends") }
    var periodHint: String {
        say(
            "Kahdesta viikosta puoleen vuoteen. Jaksoa ei voi myöhemmin muuttaa.",
            "Från två veckor till ett halvår. Perioden kan inte ändras senare.",
            "From two weeks to half a year. The period cannot be changed later.")
    }
    var periodBinds: String {
        say(
            "Jakso pysyy. Pidempi tavoite on uusi tavoite.", "Perioden står fast. Ett längre mål är ett nytt mål.",
            "The period stays. A longer goal is a new goal.")
    }
    var whoseGoal: String { say("Kenen tavoite?", "Vems mål?", "Whose goal?") }
    var wholeOrganisation: String { say("Koko organisaatio", "Hela organisationen", "The whole organisation") }
    var changeGoal: String { say("Muuta tavoitetta", "Ändra målet", "Change the goal") }
    var recordOutcome: String { say("Kirjaa tulos", "Anteckna resultatet", "Record the outcome") }
    var noteReading: String { say("Kirjaa lukema", "Anteckna avläsningen", "Note the reading") }
    var whereNow: String { say("Missä mittari on nyt?", "Var står mätaren nu?", "Where does the metric stand now?") }
    var outcome: String { say("Tulos", "Resultat", "Outcome") }
    var conclusion: String { say("Mitä siitä opittiin?", "Vad lärde vi oss?", "What did we learn?") }
    var conclusionHint: String {
        say("Kaksi virkettä riittää.", "Två meningar räcker.", "Two sentences are enough.")
    }
    var outcomeLead: String {
        say(
            "Vajaaksi jäänyt tavoite on tulos siinä missä saavutettukin. Tärkeintä on, mitä siitä opittiin.",
            "Ett mål som inte nåddes är ett resultat lika väl som ett som nåddes. Viktigast är vad vi lärde oss.",
            "A goal not reached is an outcome as well as one that was. What matters is what was learned.")
    }
    var history: String { say("Vaiheet", "Skeden", "History") }
    var postsOfGoal: String { say("Julkaisut", "Inlägg", "Posts") }
    var noPostsOfGoal: String {
        say("Tavoitteelle ei ole vielä julkaisuja.", "Målet har inga inlägg ännu.", "No posts for this goal yet.")
    }
    var numbersLabel: String { say("Luvut", "Siffror", "Numbers") }
    var now: String { say("Nyt", "Nu", "Now") }

    func period(_ period: Goal.Period, today: LocalDate) -> String {
        "\(day(period.from, today: today))\(say("–", "–", " – "))\(day(period.to, today: today))"
    }
    func daysLeft(until date: LocalDate, today: LocalDate) -> String {
        let days = date - today
        return days == 0
            ? say("päättyy tänään", "slutar i dag", "ends today")
            : days == 1
                ? say("1 päivä jäljellä", "1 dag kvar", "1 day left")
                : say("\(days) päivää jäljellä", "\(days) dagar kvar", "\(days) days left")
    }
    func begins(_ day: String) -> String { say("alkaa \(day)", "börjar \(day)", "begins \(day)") }
    func outcomeBy(_ day: String) -> String {
        say("kirjaa tulos viimeistään \(day)", "anteckna resultatet senast \(day)", "record the outcome by \(day)")
    }
    func outcomeFrom(_ moment: Instant, today: LocalDate) -> String {
        let day = day(moment, today: today) + (clock.minute(of: moment) == 0 ? "" : " " + at(moment))
        let sentence = say(
            "Tuloksen voi kirjata aikaisintaan \(day)", "Resultatet kan antecknas tidigast \(day)",
            "The outcome can be recorded at the earliest \(day)")
        return sentence.hasSuffix(".") ? sentence : sentence + "."
    }
    func outcomeIs(_ value: Double) -> String { say("Tulos \(number(value))", "Resultat \(number(value))", "Outcome \(number(value))") }
}

// MARK: - What the numbers say

extension Texts {
    /// The conclusion of the progress line, in a sentence.
    func standing(of goal: Goal) -> String {
        let content = goal.content
        guard let value = goal.standing else {
            return say(
                "Lähtötaso \(number(content.baseline)), tavoite \(number(content.target)). Lukemaa ei ole vielä kirjattu.",
                "Utgångsläge \(number(content.baseline)), mål \(number(content.target)). Ingen avläsning ännu.",
                "Baseline \(number(content.baseline)), target \(number(content.target)). No reading yet.")
        }
        let (isReached, gap) = (goal.isReached(at: value), number(abs(content.target - value)))
        if goal.conclusion != nil {
            return isReached
                ? say(
                    "Tulos \(number(value)): tavoite saavutettiin.", "Resultat \(number(value)): målet nåddes.",
                    "Outcome \(number(value)): the goal was reached.")
                : say(
                    "Tulos \(number(value)): tavoitteesta jäi puuttumaan \(gap).", "Resultat \(number(value)): \(gap) från målet.",
                    "Outcome \(number(value)): \(gap) short of the target.")
        }
        return isReached
            ? say(
                "Nyt \(number(value)): tavoite on jo saavutettu.", "Nu \(number(value)): målet är redan nått.",
                "Now \(number(value)): the target is reached already.")
            : say(
                "Nyt \(number(value)), tavoitteeseen \(gap).", "Nu \(number(value)), \(gap) kvar till målet.",
                "Now \(number(value)), \(gap) to the target.")
    }

    func say(_ event: GoalEvent.What) -> String {
        switch event {
        case .set(let baseline, let target):
            say(
                "Asetettiin: \(number(baseline)) → \(number(target))", "Sattes: \(number(baseline)) → \(number(target))",
                "Set: \(number(baseline)) → \(number(target))")
        case .baselineMoved(let old, let new):
            say(
                "Lähtötaso \(number(old)) → \(number(new))", "Utgångsläget \(number(old)) → \(number(new))",
                "Baseline \(number(old)) → \(number(new))")
        case .targetMoved(let old, let new):
            say(
                "Tavoitearvo \(number(old)) → \(number(new))", "Målvärdet \(number(old)) → \(number(new))",
                "Target \(number(old)) → \(number(new))")
        case .reworded: say("Sanamuotoa muutettiin", "Ordalydelsen ändrades", "The wording was changed")
        case .read(let value): say("Lukema \(number(value))", "Avläsning \(number(value))", "Reading \(number(value))")
        case .concluded(let value):
            say("Tulos kirjattiin: \(number(value))", "Resultatet antecknades: \(number(value))", "Outcome recorded: \(number(value))")
        }
    }
}

extension GoalRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        switch self {
        case .nothingChanges:
            texts.say(
                "Tämä on tekemistä. Mikä muuttuu? Kirjoita tavoitearvo, joka on eri kuin lähtötaso.",
                "Det här är något ni gör. Vad förändras? Skriv ett målvärde som skiljer sig från utgångsläget.",
                "This is doing. What changes? Write a target that differs from the baseline.")
        case .periodOutOfBounds:
            texts.say(
                "Jakson pituus on kahdesta viikosta puoleen vuoteen. Valitse toinen päättymispäivä.",
                "Perioden är från två veckor till ett halvår. Välj ett annat slutdatum.",
                "A period lasts from two weeks to half a year. Choose another last day.")
        case .alreadyOver:
            texts.say(
                "Jakso on jo päättynyt. Valitse päivä, joka on edessä.", "Perioden är redan slut. Välj en dag som ligger framför.",
                "The period is already over. Choose a day that lies ahead.")
        case .alreadyConcluded:
            texts.say(
                "Tulos on jo kirjattu. Jatko on uusi tavoite.", "Resultatet är redan antecknat. Fortsättningen är ett nytt mål.",
                "The outcome is already recorded. What follows is a new goal.")
        case .conclusionTooShort:
            texts.say(
                "Kerro hieman enemmän, vähintään 20 merkkiä. Mitä tekisitte toisin?",
                "Berätta lite mer, minst 20 tecken. Vad skulle ni göra annorlunda?",
                "Tell a little more, at least 20 characters. What would you do differently?")
        case .tooEarlyToConclude:
            texts.say(
                "Tuloksen aika on vasta, kun tavoitetta on tehty kaksi viikkoa. Kirjaa sitä ennen lukema.",
                "Resultatet antecknas först efter två veckors arbete. Anteckna en avläsning så länge.",
                "An outcome comes after two weeks of work. Until then, note a reading.")
        }
    }

    var fieldName: String? {
        switch self {
        case .nothingChanges: "target-value"
        case .periodOutOfBounds, .alreadyOver: "ends"
        case .conclusionTooShort: "conclusion"
        case .alreadyConcluded, .tooEarlyToConclude: nil
        }
    }
}
