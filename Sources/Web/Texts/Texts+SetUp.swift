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

// The steps of the set-up.
extension Texts {
    var setUpSteps: String { say("Käyttöönoton vaiheet", "Stegen i ibruktagningen", "The steps of the set-up") }
    var setUpStepsLead: String {
        say(
            "Yksiköt, ensimmäinen kanava, pelisäännöt ja ensimmäiset ihmiset.",
            "Enheterna, den första kanalen, spelreglerna och de första människorna.",
            "Units, the first channel, ground rules and the first people.")
    }
    func step(_ number: Int, of count: Int) -> String {
        say(
            "Vaihe \(number) / \(count)",
            "Steg \(number) / \(count)",
            "Step \(number) / \(count)")
    }

    func name(of step: SetUpStep) -> String {
        switch step {
        case .organisation: say("Organisaatio", "Organisation", "Organisation")
        case .units: say("Yksiköt", "Enheterna", "Units")
        case .channel: say("Ensimmäinen kanava", "Den första kanalen", "First channel")
        case .rules: say("Pelisäännöt", "Spelreglerna", "Ground rules")
        case .people: say("Ensimmäiset ihmiset", "De första människorna", "First people")
        }
    }

    var setUpUnfinished: String {
        say(
            "Käyttöönotto on vielä kesken.",
            "Ibruktagningen är ännu inte klar.",
            "The set-up is not finished yet.")
    }
    var continueSetUp: String { say("Jatka siitä, mihin jäit", "Fortsätt där du blev", "Go on where you left off") }
    var skipForNow: String { say("Ohita toistaiseksi", "Hoppa över tills vidare", "Skip for now") }

    var whichUnits: String {
        say(
            "Missä yksiköissä somea tehdään?",
            "I vilka enheter görs sociala medier?",
            "Which units do social media?")
    }
    var whichUnitsLead: String {
        say(
            "Ehdotamme yhtä kutakin tehtävää kohti. Poista valinta niistä, joita teillä ei ole. Kaiken voi muuttaa myöhemmin.",
            "Vi föreslår en för varje uppgift. Ta bort krysset för dem ni inte har. Allt kan ändras senare.",
            "We suggest one for each function. Untick those you do not have. Everything can be changed later.")
    }
    var offeredUnits: String { say("Ehdotetut yksiköt", "Föreslagna enheter", "Suggested units") }
    var otherUnits: String { say("Muut yksiköt", "Andra enheter", "Other units") }
    var oneUnitALine: String {
        say(
            "Yksi riville. Voit jättää tyhjäksi.",
            "En per rad. Kan lämnas tom.",
            "One to a line. May be left empty.")
    }
    var unitsPresent: String { say("Yksiköt nyt", "Enheterna nu", "Units now") }

    var startInside: String {
        say(
            "Aloita kanavalla, joka ei julkaise mitään ulos",
            "Börja med en kanal som inte publicerar något utåt",
            "Start with a channel that publishes nothing outside")
    }
    var startInsideLead: String {
        say(
            "Harjoitusverkko toimii kuin oikea: siellä kirjoitetaan, hyväksytään, kysytään ja vastataan. Kukaan talon ulkopuolella ei näe mitään.",
            "Övningsnätverket fungerar som ett riktigt: där skrivs, godkänns, frågas och svaras. Ingen utanför huset ser något.",
            "The practice network works like a real one: people write, approve, ask and answer there. Nobody outside the house sees anything."
        )
    }
    var practiceNetwork: String { say("Harjoitusverkko", "Övningsnätverket", "Practice network") }
    var practiceHint: String {
        say(
            "Valmiina heti. Yleisönä ovat oman talon väki ja keksityt asiakkaat.",
            "Klart genast. Publiken är husets eget folk och påhittade kunder.",
            "Ready at once. The audience is your own people and invented customers.")
    }
    var ownAccount: String {
        say(
            "Oma Mastodon- tai Bluesky-tili",
            "Ett eget Mastodon- eller Bluesky-konto",
            "Your own Mastodon or Bluesky account")
    }
    var ownAccountHint: String {
        say(
            "Noin kaksi minuuttia. Tarvitset tilin tunnuksen ja kaksi hoitajaa.",
            "Ungefär två minuter. Du behöver kontots namn och två kontoansvariga.",
            "About two minutes. You need the account's handle and two stewards.")
    }
    var channelsPresent: String { say("Kanavat nyt", "Kanalerna nu", "Channels now") }

    var groundRules: String { say("Yhteiset pelisäännöt", "Gemensamma spelregler", "Our ground rules") }
    var groundRulesLead: String {
        say(
            "Kuusitoista sääntöä, jotka kannustavat puhumaan. Ota ne käyttöön sellaisinaan.",
            "Sexton regler som uppmuntrar till att tala. Ta dem i bruk som de är.",
            "Sixteen rules that encourage people to speak. Adopt them as they are.")
    }
    var adoptAsTheyAre: String { say("Ota käyttöön sellaisinaan", "Ta i bruk som de är", "Adopt them as they are") }
    func rulesInForce(since day: String) -> String {
        say(
            "Pelisäännöt ovat voimassa: \(day).",
            "Spelreglerna gäller: \(day).",
            "The ground rules are in force: \(day).")
    }

    var inviteFirstPeople: String { say("Kutsu ensimmäiset ihmiset", "Bjud in de första människorna", "Invite the first people") }
    var inviteFirstPeopleLead: String {
        say(
            "Enintään kolme nyt, muut myöhemmin. Saat jokaiselle linkin, jonka annat itse.",
            "Högst tre nu, de andra senare. Du får en länk för var och en, som du själv ger vidare.",
            "Up to three now, others later. You get a link for each, to hand over yourself.")
    }
    func person(_ number: Int) -> String {
        say(
            "\(number). ihminen",
            "Person \(number)",
            "Person \(number)")
    }
    var makeInvitations: String { say("Tee kutsut", "Gör inbjudningarna", "Make the invitations") }
    var finishWithoutInviting: String {
        say(
            "Valmis, kutsun muut myöhemmin",
            "Klart, jag bjuder in andra senare",
            "Done, I will invite others later")
    }
    var alreadyInvited: String { say("Talossa jo", "Redan i huset", "Already in the house") }
}

// The state of the server.
extension Texts {
    var server: String { say("Palvelin", "Servern", "Server") }
    var database: String { say("Tietokanta", "Databasen", "Database") }

    func databaseInUse(_ dialect: Dialect) -> String {
        switch dialect {
        case .sqlite: say("SQLite, yksi tiedosto tietokansiossa", "SQLite, en fil i datamappen", "SQLite, one file in the data folder")
        case .postgres: say("PostgreSQL vastaa", "PostgreSQL svarar", "PostgreSQL answers")
        }
    }

    var clockAndZone: String { say("Kello ja aikavyöhyke", "Klockan och tidszonen", "Clock and time zone") }
    var clockBehind: String {
        say(
            "Palvelimen kello on jäljessä viimeisimmistä teoista. Tarkista kello ja sen tahdistus (timedatectl).",
            "Serverns klocka går efter de senaste handlingarna. Kontrollera klockan och dess synkronisering (timedatectl).",
            "The server's clock is behind the latest deeds. Check the clock and its synchronisation (timedatectl).")
    }
    var mail: String { say("Sähköposti", "E-post", "E-mail") }
    var mailNotSet: String {
        say(
            "Palvelinta ei ole asetettu. Kirjautumislinkit näytetään siihen asti ylläpitäjälle.",
            "Ingen server är inställd. Inloggningslänkarna visas tills vidare för administratören.",
            "No server has been set. Until then sign-in links are shown to an administrator.")
    }
    var jobs: String { say("Ajastin", "Tidtagaren", "Scheduler") }
    var jobsAlive: String {
        say(
            "Käynnissä. Ajastetut julkaisut lähtevät itsestään.",
            "I gång. Schemalagda inlägg går ut av sig själva.",
            "Running. Scheduled posts leave by themselves.")
    }
    var jobsStill: String {
        say(
            "Ei käynnissä. Julkaisut eivät lähde ennen kuin se käynnistetään: talkoot serve --role jobs.",
            "Inte i gång. Inläggen går inte ut förrän den startas: talkoot serve --role jobs.",
            "Not running. Posts do not leave before it is started: talkoot serve --role jobs.")
    }
}

extension SetUpRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        texts.say(
            "Työpaikka on jo perustettu. Kirjaudu sisään.", "Arbetsplatsen är redan grundad. Logga in.",
            "The workplace has already been set up. Sign in.")
    }
}
