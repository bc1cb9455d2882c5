import Foundation
import Workplace

extension Texts {
    var skipToContent: String { say("Siirry sisältöön", "Gå till innehållet", "Skip to content") }
    var placesLabel: String { say("Paikat", "Platser", "Places") }
    var more: String { say("Lisää", "Mer", "More") }
    var waitsForAnswer: String { say("odottaa vastausta", "väntar på svar", "waiting for an answer") }
    var somethingMissing: String { say("Tämä kohta tarvitsee vielä sinua", "Den här punkten behöver dig ännu", "This still needs you") }
    var back: String { say("Takaisin", "Tillbaka", "Back") }
    var save: String { say("Tallenna", "Spara", "Save") }
    var continueOn: String { say("Jatka", "Fortsätt", "Continue") }
    var done: String { say("tehty", "klart", "done") }
    var fine: String { say("kunnossa", "i ordning", "fine") }
    var missing: String { say("puuttuu", "saknas", "missing") }
    var cancel: String { say("Peruuta", "Avbryt", "Cancel") }
    var freeProgram: String {
        say(
            "Talkoot on vapaa ohjelma. Tietonne ovat tällä palvelimella.",
            "Talkoot är ett fritt program. Era uppgifter finns på den här servern.",
            "Talkoot is free software. Your information is on this server.")
    }
    var toFrontPage: String { say("Etusivulle", "Till första sidan", "To the front page") }

    func name(of place: Place) -> String {
        switch place {
        case .today: say("Tänään", "I dag", "Today")
        case .ideas: say("Ideat", "Idéer", "Ideas")
        case .inbox: say("Saapuneet", "Inkommet", "Inbox")
        case .calendar: say("Kalenteri", "Kalender", "Calendar")
        case .listening: say("Kuuntelu", "Lyssnande", "Listening")
        case .learning: say("Oppi", "Lärande", "Learning")
        case .units: unitsTitle
        }
    }

    func name(of language: HouseLanguage) -> String {
        switch language {
        case .finnish: say("suomi", "finska", "Finnish")
        case .swedish: say("ruotsi", "svenska", "Swedish")
        case .english: say("englanti", "engelska", "English")
        }
    }

    func name(of right: Right) -> String {
        switch right {
        case .read: say("lukea", "läsa", "read")
        case .write: say("kirjoittaa", "skriva", "write")
        case .respond: say("vastata", "svara", "respond")
        case .publish: say("julkaista", "publicera", "publish")
        case .approve: say("hyväksyä", "godkänna", "approve")
        case .lead: say("johtaa yksikköä", "leda enheten", "lead the unit")
        case .administer: say("ylläpitää", "administrera", "administer")
        case .stopEverything: say("pysäyttää kaikki", "stoppa allt", "stop everything")
        case .coordinate: say("koordinoida", "koordinera", "coordinate")
        }
    }

    func name(of function: BusinessFunction) -> String {
        switch function {
        case .communications: say("viestintä", "kommunikation", "communications")
        case .marketing: say("markkinointi", "marknadsföring", "marketing")
        case .sales: say("myynti", "försäljning", "sales")
        case .customerService: say("asiakaspalvelu", "kundservice", "customer service")
        case .recruitment: say("rekrytointi", "rekrytering", "recruitment")
        case .productDevelopment: say("tuotekehitys", "produktutveckling", "product development")
        case .projects: say("projektinhallinta", "projektledning", "project management")
        case .internalCommunication: say("sisäinen viestintä", "intern kommunikation", "internal communication")
        case .leadership: say("johtaminen", "ledarskap", "leadership")
        }
    }

    /// What a field is called at the beginning of a sentence about it.
    func name(ofField field: String) -> String {
        // A form that asks the same of several people numbers its fields: `email-2`.
        switch field.contains(/-[0-9]$/) ? String(field.dropLast(2)) : field {
        case "words": say("Teksti", "Texten", "The text")
        case "name": say("Nimi", "Namnet", "The name")
        case "email": say("Sähköpostiosoite", "E-postadressen", "The e-mail address")
        case "password": say("Salasana", "Lösenordet", "The password")
        case "reason", "exclusion-reason": say("Perustelu", "Motiveringen", "The reason")
        case "organisation": say("Organisaation nimi", "Organisationens namn", "The organisation's name")
        case "unit": say("Yksikön nimi", "Enhetens namn", "The unit's name")
        case "zone": say("Aikavyöhyke", "Tidszonen", "The time zone")
        case "language": say("Kieli", "Språket", "The language")
        case "until", "review-by": say("Päivä", "Dagen", "The date")
        case "comment": say("Kommentti", "Kommentaren", "The comment")
        case "title": say("Työnimi", "Arbetsnamnet", "The working title")
        case "change": say("Muutospyyntö", "Ändringsönskemålet", "What should change")
        case "decision": say("Päätös", "Beslutet", "The decision")
        case "date": say("Päivä", "Dagen", "The date")
        case "time": say("Kellonaika", "Klockslaget", "The time")
        case "answer": say("Vastaus", "Svaret", "The answer")
        case "own": say("Muut yksiköt", "Andra enheter", "Other units")
        case "home": say("Yksikkö", "Enheten", "The unit")
        case "primary": say("Päätehtävä", "Huvuduppgiften", "The main function")
        case "rhythm": say("Julkaisujen määrä", "Antalet inlägg", "The number of posts")
        case "from": say("Alkamisaika", "Starttiden", "The starting time")
        case "to": say("Päättymisaika", "Sluttiden", "The ending time")
        case "target": say("Vastausaika", "Svarstiden", "The time to answer")
        case "network": say("Verkko", "Nätverket", "The network")
        case "channel": say("Kanava", "Kanalen", "The channel")
        case "handle": say("Tilin tunnus", "Kontots namn", "The handle")
        case "server": say("Palvelin", "Servern", "The server")
        case "recovery": say("Palautusyhteys", "Återställningskontakten", "The recovery contact")
        case "promise": say("Palvelulupaus", "Servicelöftet", "The service promise")
        case "app-password": say("Sovellussalasana", "Applösenordet", "The app password")
        case "note": say("Viesti kollegoille", "Meddelandet till kollegerna", "The note to colleagues")
        case "wish": say("Kertomus asiakkaan toiveesta", "Berättelsen om kundens önskan", "The word on what the customer wants")
        case "topic": say("Aihe", "Ämnet", "The topic")
        case "owner": say("Tekijä", "Den ansvariga", "The owner")
        case "deputy": say("Varatekijä", "Ersättaren", "The deputy")
        case "goal": say("Tavoite", "Målet", "The goal")
        case "metric": say("Mittari", "Mätaren", "The metric")
        case "baseline": say("Lähtötaso", "Utgångsläget", "The baseline")
        case "target-value": say("Tavoitearvo", "Målvärdet", "The target")
        case "begins": say("Alkupäivä", "Startdagen", "The first day")
        case "ends": say("Päättymispäivä", "Slutdagen", "The last day")
        case "reading": say("Lukema", "Avläsningen", "The reading")
        case "outcome": say("Tulos", "Resultatet", "The outcome")
        case "conclusion": say("Johtopäätös", "Slutsatsen", "The conclusion")
        case "address": say("Osoite", "Adressen", "The address")
        case "themes": say("Aiheet", "Ämnena", "The themes")
        case "items": say("Löydösten määrä", "Antalet fynd", "The number of findings")
        case "notes": say("Muistiinpano", "Anteckningen", "The note")
        case "claim": say("Oivallus", "Insikten", "The insight")
        case "sources": say("Lähteet", "Källorna", "The sources")
        case "confidence": say("Varmuus", "Säkerheten", "How sure it is")
        case "choice", "result": say("Valinta", "Valet", "The choice")
        case "question", "kit-question": say("Kysymys", "Frågan", "The question")
        case "link": say("Linkki", "Länken", "The link")
        case "review": say("Jälkiarvio", "Återblicken", "The look back")
        case "decisions": say("Päätökset", "Besluten", "The decisions")
        case "learned": say("Opittu", "Det ni lärde er", "What was learned")
        case "helper", "helped": say("Yksikkö", "Enheten", "The unit")
        case "gate": say("Portti", "Grinden", "The gate")
        case "done": say("Kertomus", "Berättelsen", "The account")
        case "function": say("Toiminto", "Funktionen", "The function")
        case "fact": say("Teko", "Gärningen", "The deed")
        case "angle": say("Näkökulma", "Vinkeln", "The angle")
        case "voice": say("Ääni", "Rösten", "The voice")
        case "query": say("Mitä etsitään", "Vad som söks", "What is looked for")
        case "aim": say("Päämäärä", "Målsättningen", "The aim")
        default: say("Kenttä", "Fältet", "The field")
        }
    }
}

/// What has just been done, said on the page that shows it.
enum Said: String {
    case ideaGiven = "idea-given"
    case ideaAnswered = "idea-answered"
    case commented
    case signedOut = "signed-out"
    case sessionEnded = "session-ended"
    case saved
    case claimed, released, classified
    case secondOpinion = "second-opinion"
    case routed, noted
    case messageAnswered = "answered"
    case caseClosed = "closed"
    case caseReopened = "reopened"
    case setUp = "set-up"
    case welcome
    case submitted, approved, returned, scheduled, withdrawn, overridden
    case sentAgain = "sent-again"
    case passwordChanged = "password-changed"
    case takedownAsked = "takedown-asked"
    case unitClosed = "unit-closed"
    case unitExcluded = "unit-excluded"
    case unitIncluded = "unit-included"
    case accountRegistered = "account-registered"
    case accountConnected = "account-connected"
    case accountDisconnected = "account-disconnected"
    case accountClosed = "account-closed"
    case slotReserved = "slot-reserved"
    case slotChanged = "slot-changed"
    case slotDropped = "slot-dropped"
    case goalSet = "goal-set"
    case goalChanged = "goal-changed"
    case goalRead = "goal-read"
    case goalConcluded = "goal-concluded"
    case rulesPublished = "rules-published"
    case rulesAcknowledged = "rules-acknowledged"
    case modelSettled = "model-settled"
    case modelWithdrawn = "model-withdrawn"
    case shiftNoted = "shift-noted"
    case actorListed = "actor-listed"
    case topicKept = "topic-kept"
    case topicRemoved = "topic-removed"
    case actorRead = "actor-read"
    case insightWritten = "insight-written"
    case issueRaised = "issue-raised"
    case decided
    case toldBack = "told-back"
    case reviewHeld = "review-held"
    case talkootAgreed = "talkoot-agreed"
    case talkootConfirmed = "talkoot-confirmed"
    case talkootCancelled = "talkoot-cancelled"
    case loopOpened = "loop-opened"
    case loopClosed = "loop-closed"
    case quietDeclared = "quiet-declared"
    case shared
    case deedWithdrawn = "deed-withdrawn"
}

extension Texts {
    func say(_ said: Said) -> String {
        switch said {
        case .ideaGiven:
            say(
                "Kiitos. Ideasi on tallessa, ja saat siihen vastauksen.", "Tack. Din idé är sparad, och du får svar på den.",
                "Thank you. Your idea is safe, and you will have an answer.")
        case .ideaAnswered:
            say(
                "Vastaus on annettu. Idean antaja näkee sen.", "Svaret är givet. Idégivaren ser det.",
                "Answered. The giver of the idea sees it.")
        case .commented: say("Kommenttisi on mukana.", "Din kommentar är med.", "Your comment is in.")
        case .signedOut: say("Olet kirjautunut ulos.", "Du har loggat ut.", "You have signed out.")
        case .sessionEnded: say("Istunto on päätetty.", "Sessionen är avslutad.", "The session has ended.")
        case .saved: say("Tallennettu.", "Sparat.", "Saved.")
        case .claimed, .released, .classified, .secondOpinion, .routed, .noted, .messageAnswered, .caseClosed, .caseReopened:
            sayInInbox(said)
        case .setUp: say("Työpaikka on valmis.", "Arbetsplatsen är klar.", "The workplace is ready.")
        case .submitted: say("Hyväksyntää on pyydetty.", "Godkännande har begärts.", "Approval has been asked for.")
        case .approved: say("Hyväksytty.", "Godkänt.", "Approved.")
        case .returned: say("Palautettu muokattavaksi.", "Skickat tillbaka för bearbetning.", "Sent back for changes.")
        case .scheduled: say("Julkaisu on matkassa.", "Inlägget är på väg.", "The post is on its way.")
        case .withdrawn: say("Julkaisu on peruttu.", "Inlägget har återtagits.", "The post has been withdrawn.")
        case .overridden: say("Huomio on ohitettu.", "Anmärkningen är åsidosatt.", "The finding is overridden.")
        case .sentAgain: say("Yritämme heti uudelleen.", "Vi försöker genast igen.", "We try again at once.")
        case .slotReserved: say("Paikka on varattu.", "Luckan är reserverad.", "The slot is reserved.")
        case .slotChanged: say("Paikka on muutettu.", "Luckan är ändrad.", "The slot is changed.")
        case .slotDropped:
            say(
                "Paikasta on luovuttu. Mahdollinen luonnos on tallessa.", "Luckan är släppt. Ett eventuellt utkast finns kvar.",
                "The slot has been given up. Any draft is kept.")
        case .goalSet: say("Tavoite on asetettu.", "Målet är satt.", "The goal is set.")
        case .goalChanged: say("Tavoite on muutettu.", "Målet är ändrat.", "The goal is changed.")
        case .goalRead: say("Lukema on kirjattu.", "Avläsningen är antecknad.", "The reading is noted.")
        case .goalConcluded: say("Tulos on kirjattu.", "Resultatet är antecknat.", "The outcome is recorded.")
        case .welcome: say("Tervetuloa talkoisiin.", "Välkommen till talkot.", "Welcome to the talkoot.")
        case .passwordChanged:
            say(
                "Salasana on vaihdettu. Muut selaimesi on kirjattu ulos.", "Lösenordet är bytt. Dina andra webbläsare är utloggade.",
                "The password is changed. Your other browsers are signed out.")
        case .unitClosed: say("Yksikkö on suljettu.", "Enheten är stängd.", "The unit is closed.")
        case .takedownAsked:
            say(
                "Julkaisu poistetaan verkosta. Tila näkyy tässä heti, kun verkko vastaa.",
                "Inlägget tas bort från nätet. Läget syns här så snart nätet svarar.",
                "The post is being removed from the network. This page shows it as soon as the network answers.")
        case .unitExcluded:
            say(
                "Yksikkö on jätetty mittaamisen ulkopuolelle valittuun päivään asti.",
                "Enheten har lämnats utanför mätningen till och med den valda dagen.",
                "The unit is left out of the measurement until the end of the chosen day.")
        case .unitIncluded: say("Yksikkö on taas mukana mittaamisessa.", "Enheten är åter med i mätningen.", "The unit is measured again.")
        case .accountRegistered:
            say("Tili on rekisterissä.", "Kontot finns i registret.", "The account is in the register.")
        case .accountConnected: say("Tili on liitetty.", "Kontot är anslutet.", "The account is connected.")
        case .accountDisconnected:
            say(
                "Yhteys on katkaistu ja lupa unohdettu.", "Anslutningen är bruten och tillståndet bortglömt.",
                "The account is disconnected and its permission forgotten.")
        case .accountClosed: say("Tili on poistettu käytöstä.", "Kontot är taget ur bruk.", "The account is out of use.")
        case .rulesPublished:
            say(
                "Pelisäännöt ovat voimassa. Jokainen kuittaa ne vastaamalla kolmeen tilanteeseen.",
                "Spelreglerna gäller. Var och en kvitterar dem genom att svara på tre situationer.",
                "The ground rules are in force. Everyone acknowledges them by answering three situations.")
        case .rulesAcknowledged:
            say(
                "Kiitos, pelisäännöt on kuitattu. Epävarmassa kohdassa kysy: siitä ei moitita.",
                "Tack, spelreglerna är kvitterade. Fråga när du är osäker: det klandras inte.",
                "Thank you, the ground rules are acknowledged. When unsure, ask: nobody minds.")
        case .modelSettled:
            say(
                "Muutos on sovittu. Se tulee voimaan valittuna maanantaina.",
                "Ändringen är beslutad. Den träder i kraft den valda måndagen.",
                "The change is settled. It comes into force on the chosen Monday.")
        case .modelWithdrawn:
            say(
                "Muutos on peruttu. Mittaaminen jatkuu niin kuin ennen.", "Ändringen är återtagen. Mätningen fortsätter som förut.",
                "The change is withdrawn. Measuring goes on as before.")
        case .shiftNoted:
            say("Kuunteluvuoro on merkitty.", "Lyssnarpasset är antecknat.", "The listening shift is noted.")
        case .topicKept: say("Aihe on tallessa.", "Ämnet är sparat.", "The topic is saved.")
        case .topicRemoved: say("Aihe on poistettu.", "Ämnet är borttaget.", "The topic is removed.")
        case .actorListed: say("Toimija on listalla.", "Aktören är på listan.", "The actor is on the list.")
        case .actorRead: say("Merkitty luetuksi.", "Markerad som läst.", "Marked as read.")
        case .insightWritten, .issueRaised, .decided, .toldBack, .reviewHeld, .talkootAgreed, .talkootConfirmed, .talkootCancelled,
            .loopOpened, .loopClosed, .quietDeclared, .shared, .deedWithdrawn:
            sayOfWork(said)
        }
    }
}

extension String {
    /// As a value within an address.
    var addressEncoded: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
}
