import Storage
import Workplace

extension Texts {
    var setUpTitle: String {
        say("Perustetaan yhteinen työpaikka", "Vi grundar en gemensam arbetsplats", "Let us set up a shared workplace")
    }
    var setUpLead: String {
        say(
            "Viisi minuuttia, eikä mitään tiliä tarvita missään. Tietonne pysyvät tällä palvelimella.",
            "Fem minuter, och inget konto behövs någonstans. Era uppgifter stannar på den här servern.",
            "Five minutes, and no account is needed anywhere. Your information stays on this server.")
    }
    var organisationLegend: String { say("Organisaatio", "Organisation", "Organisation") }
    var organisationName: String { say("Organisaation nimi", "Organisationens namn", "Name of the organisation") }
    var houseLanguage: String { say("Talon kieli", "Husets språk", "Language of the house") }
    var zoneLabel: String { say("Aikavyöhyke", "Tidszon", "Time zone") }
    var firstUnit: String { say("Ensimmäinen yksikkö", "Den första enheten", "The first unit") }
    var firstUnitHint: String { say("Lisää muut heti perään.", "Lägg till de andra genast efteråt.", "Add the others right after.") }
    var communicationsUnit: String { say("Viestintä", "Kommunikation", "Communications") }
    var firstPerson: String { say("Sinä, ensimmäinen ylläpitäjä", "Du, den första administratören", "You, the first administrator") }
    var yourName: String { say("Nimesi", "Ditt namn", "Your name") }
}

extension SetUpRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        texts.say(
            "Työpaikka on jo perustettu. Kirjaudu sisään.", "Arbetsplatsen är redan grundad. Logga in.",
            "The workplace has already been set up. Sign in.")
    }
}
