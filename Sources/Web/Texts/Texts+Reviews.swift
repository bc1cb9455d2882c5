import Storage
import Workplace

extension Texts {
    var reviews: String { say("Oppimishetket", "Lärstunder", "Learning hours") }
    var reviewsLead: String {
        say(
            "Kerran neljänneksessä tunti yhdessä: mitä tavoitteista ja julkaisuista tuli, ja mitä siitä päätetään.",
            "En timme tillsammans varje kvartal: vad det blev av målen och inläggen, och vad vi beslutar utifrån det.",
            "An hour together each quarter: what came of goals and posts, and what we decide from that.")
    }
    var noReviews: String {
        say(
            "Ei vielä oppimishetkiä. Ensimmäiseen riittää tunti.", "Inga lärstunder ännu. Till den första räcker en timme.",
            "No learning hours yet. The first takes one hour.")
    }
    var recordReview: String { say("Kirjaa oppimishetki", "Anteckna lärstunden", "Record the learning hour") }
    func reviewTitle(_ unit: String, _ quarter: Quarter) -> String {
        say(
            "\(unit), \(quarter.number). neljännes \(quarter.year)", "\(unit), kvartal \(quarter.number) \(quarter.year)",
            "\(unit), quarter \(quarter.number) of \(quarter.year)")
    }
    func decisionCount(_ number: Int) -> String {
        count(number, one: Trilingual("päätös", "beslut", "decision"), many: Trilingual("päätöstä", "beslut", "decisions"))
    }
    func lookedAt(_ number: Int) -> String {
        count(
            number, one: Trilingual("tulos katsottu", "resultat genomgånget", "result looked at"),
            many: Trilingual("tulosta katsottu", "resultat genomgångna", "results looked at"))
    }
    var newReviewLead: String {
        say(
            "Merkitse, ketkä olivat paikalla, mitä katsoitte ja mitä päätitte.",
            "Anteckna vilka som var med, vad ni såg på och vad ni beslutade.",
            "Note who was there, what you looked at and what you decided.")
    }
    var howTheHourGoes: String { say("Näin tunti kuluu", "Så går timmen", "How the hour goes") }
    var reviewSteps: [String] {
        [
            say(
                "20 min: avatkaa neljänneksen tavoitteet ja tulokset. Vajaaksi jäänytkin kelpaa.",
                "20 min: öppna kvartalets mål och resultat. Också ett mål som inte nåddes duger.",
                "20 min: open the quarter's goals and outcomes. One that fell short is fine too."),
            say(
                "20 min: katsokaa kolme julkaisua. Mitä niistä seurasi, ja mistä sen tietää?",
                "20 min: se på tre inlägg. Vad följde av dem, och hur vet ni det?",
                "20 min: look at three posts. What followed from them, and how do you know?"),
            say(
                "20 min: päättäkää yhdestä kolmeen asiaa, ja kuka tekee ne.", "20 min: besluta om en till tre saker, och vem som gör dem.",
                "20 min: decide on one to three things, and who does them."),
        ]
    }
    var whoWasThere: String { say("Ketkä olivat paikalla?", "Vilka var med?", "Who was there?") }
    var whatWasLookedAt: String { say("Mitä katsottiin?", "Vad såg ni på?", "What was looked at?") }
    var nothingToLookAt: String {
        say(
            "Puoleen vuoteen ei ole tavoitteita eikä julkaisuja. Asettakaa tavoite tai julkaiskaa ensin jotakin.",
            "På ett halvår finns inga mål och inga inlägg. Sätt ett mål eller publicera först något.",
            "There are no goals and no posts of half a year. Set a goal or publish something first.")
    }
    var whatWasLearned: String { say("Mitä opittiin?", "Vad lärde ni er?", "What was learned?") }
    var whatWasLearnedHint: String {
        say("Yksi tai kaksi virkettä muillekin.", "En eller två meningar, också för andra.", "One or two sentences, also for others.")
    }
    var whatWasDecided: String { say("Mitä päätettiin?", "Vad beslutades?", "What was decided?") }
    var oneToALine: String { say("Kukin päätös omalle rivilleen.", "Varje beslut på sin rad.", "Each decision on a line of its own.") }
    var reviewOfAnotherUnit: String { say("Toisen yksikön oppimishetki:", "En annan enhets lärstund:", "Another unit's learning hour:") }
    func heldOn(_ day: String, by name: String) -> String {
        say("\(day), kirjasi \(name)", "\(day), antecknat av \(name)", "\(day), recorded by \(name)")
    }
    var post: String { say("julkaisu", "inlägg", "post") }
}

extension ReviewRefusal: Worded {
    var fieldName: String? {
        switch self {
        case .tooFewParticipants: "participant"
        case .nothingLookedAt: "result-goal"
        case .nothingDecided, .tooManyDecisions: "decisions"
        }
    }

    func sentence(in texts: Texts) -> String {
        switch self {
        case .tooFewParticipants(let least):
            texts.say(
                "Merkitse vähintään \(least) paikalla ollutta: yksin oppiminen ei leviä.",
                "Anteckna minst \(least) som var med: att lära sig ensam sprider sig inte.",
                "Note at least \(least) who were there: what one learns alone does not spread.")
        case .nothingLookedAt:
            texts.say(
                "Merkitse ainakin yksi tavoite tai julkaisu, jota katsoitte.", "Anteckna minst ett mål eller inlägg som ni såg på.",
                "Note at least one goal or post that you looked at.")
        case .nothingDecided:
            texts.say("Kirjoita ainakin yksi päätös.", "Skriv minst ett beslut.", "Write at least one decision.")
        case .tooManyDecisions:
            texts.say(
                "Enintään \(Review.mostDecisions) päätöstä. Jätä ne, jotka tehdään.",
                "Högst \(Review.mostDecisions) beslut. Lämna kvar dem som blir av.",
                "At most \(Review.mostDecisions) decisions. Keep those that will be done.")
        }
    }
}
