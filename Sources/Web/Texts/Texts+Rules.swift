import Storage
import Workplace

extension Texts {
    var rulesTitle: String { say("Yhteiset pelisäännöt", "Gemensamma spelregler", "Our ground rules") }
    var rulesLead: String {
        say(
            "Kuusitoista sääntöä yhdellä sivulla. Epävarmassa kohdassa kysy: siitä ei moitita.",
            "Sexton regler på en sida. Fråga när du är osäker: det klandras inte.",
            "Sixteen rules on one page. When unsure, ask: nobody minds.")
    }
    func rulesVersion(_ version: RulesStanding.Version, from day: String) -> String {
        say(
            "Versio \(version.version), voimassa \(day) alkaen. Ottanut käyttöön \(version.publisherName)",
            "Version \(version.version), gäller från \(day). Införd av \(version.publisherName)",
            "Version \(version.version), in force from \(day). Brought into force by \(version.publisherName)")
    }
    var rulesOffered: String {
        say("Ehdotus, ei vielä voimassa", "Ett förslag, gäller inte ännu", "A proposal, not yet in force")
    }
    var goodExample: String { say("Esimerkki", "Exempel", "An example") }
    var bringIntoForce: String { say("Ota pelisäännöt käyttöön", "Inför spelreglerna", "Bring the rules into force") }
    var bringIntoForceExplained: String {
        say(
            "Pohja on valmis käytettäväksi sellaisenaan. Kun otat sen käyttöön, jokainen voi kuitata säännöt.",
            "Mallen är färdig att användas som den är. När du inför den kan var och en kvittera reglerna.",
            "The template is ready to be used as it is. Once in force, everyone can acknowledge the rules.")
    }
    var waitingForForce: String {
        say(
            "Ylläpitäjä ottaa säännöt käyttöön. Sen jälkeen voit kuitata ne.",
            "En administratör inför reglerna. Efter det kan du kvittera dem.",
            "An administrator brings the rules into force. Then you can acknowledge them.")
    }
    var acknowledgement: String { say("Kuittaus", "Kvittering", "Acknowledgement") }
    var threeSituations: String { say("Vastaa kolmeen tilanteeseen", "Svara på tre situationer", "Answer three situations") }
    var threeMinutes: String {
        say(
            "Kolme minuuttia. Jokainen tilanne voisi osua omalle kohdallesi huomenna.",
            "Tre minuter. Varje situation kunde hända dig i morgon.", "Three minutes. Each situation could be yours tomorrow.")
    }
    var noMarksShown: String {
        say(
            "Väärä vastaus avaa selityksen. Voit yrittää uudelleen, eikä yrityksiä näytetä muille.",
            "Ett felaktigt svar öppnar en förklaring. Du kan försöka igen, och försöken visas inte för andra.",
            "A wrong answer opens an explanation. You can try again, and attempts are shown to nobody else.")
    }
    func acknowledged(on day: String) -> String {
        say("Olet kuitannut säännöt \(day).", "Du har kvitterat reglerna \(day).", "You acknowledged the rules on \(day).")
    }
    func acknowledge(by day: String) -> String {
        say("Kuittausaikaa on \(day) asti.", "Du kan kvittera till och med \(day).", "There is time to acknowledge until \(day).")
    }
    /// Counts only; of fewer than five people only whether all have.
    func acknowledgedBy(_ standing: RulesStanding) -> String? {
        if standing.present > 0, standing.acknowledged == standing.present {
            return say("Kaikki ovat kuitanneet.", "Alla har kvitterat.", "Everyone has acknowledged.")
        }
        guard standing.present >= 5 else { return nil }
        let (some, all) = (standing.acknowledged, standing.present)
        return say("Kuitannut \(some) / \(all).", "Har kvitterat: \(some) / \(all).", "Acknowledged by \(some) / \(all).")
    }
    var rulesAcknowledgedState: String { say("kuitattu", "kvitterade", "acknowledged") }
    var rulesUnacknowledgedState: String { say("kuittaamatta", "inte kvitterade ännu", "not acknowledged yet") }
    var readTheRules: String { say("Lue pelisäännöt", "Läs spelreglerna", "Read the rules") }
    var whatWouldYouDo: String { say("Mitä tekisit?", "Vad skulle du göra?", "What would you do?") }
    var situationsLead: String {
        say(
            "Kolme tilannetta, yksi paras vastaus kuhunkin.", "Tre situationer, ett bästa svar på var och en.",
            "Three situations, one best answer to each.")
    }
    func situation(_ number: Int, of all: Int) -> String {
        say("Tilanne \(number) / \(all)", "Situation \(number) / \(all)", "Situation \(number) / \(all)")
    }
    func ruleNumber(_ number: Int) -> String { say("Katso sääntö \(number)", "Se regel \(number)", "See rule \(number)") }
    var newSituations: String {
        say("Alla on kolme uutta tilannetta.", "Nedan finns tre nya situationer.", "Below are three new situations.")
    }
}

extension GroundRulesRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        switch self {
        case .answerMissing:
            texts.say("Valitse vastaus jokaiseen tilanteeseen.", "Välj ett svar på varje situation.", "Choose an answer to each situation.")
        case .wrongAnswer:
            texts.say(
                "Jokin tilanne kannattaa katsoa uudelleen. Lue selitys ja jatka.",
                "Någon situation lönar det sig att titta på en gång till. Läs förklaringen och fortsätt.",
                "One of the situations is worth another look. Read the explanation and go on.")
        case .alreadyAnswered:
            texts.say(
                "Näihin tilanteisiin vastasit jo.", "De här situationerna har du redan svarat på.",
                "You have already answered these situations.")
        case .notInForce:
            texts.say(
                "Pelisääntöjä ei ole vielä otettu käyttöön. Pyydä sitä ylläpitäjältä.",
                "Spelreglerna har inte införts ännu. Be en administratör om det.",
                "The ground rules are not in force yet. Ask an administrator to bring them in.")
        }
    }
}
