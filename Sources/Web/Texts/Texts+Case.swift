import Storage
import Workplace

extension Texts {
    var changeClass: String { say("Muuta luokitusta", "Ändra klassen", "Change the class") }
    var whatKind: String { say("Millainen viesti tämä on?", "Vad för slags meddelande är det här?", "What kind of message is this?") }
    var wantsAnswer: String { say("Odottaa vastausta", "Väntar på svar", "Asks for an answer") }
    var secondOpinionNeeded: String {
        say(
            "Viesti tuli selvänä kysymyksenä. Se siirtyy pois jonosta, kun myös toinen kollega sanoo, ettei se vaadi vastausta.",
            "Meddelandet kom som en tydlig fråga. Det lämnar kön när också en annan kollega säger att det inte kräver svar.",
            "The message came as a clear question. It leaves the queue when a second colleague, too, says that it asks for no answer.")
    }
    func tookOn(_ name: String, at moment: String) -> String {
        say("\(name) otti hoitaakseen \(moment)", "\(name) tog hand om saken \(moment)", "\(name) took it on \(moment)")
    }
    func awaitsTaker(_ unit: String) -> String {
        say("\(unit) ei ole vielä ottanut koppia", "\(unit) har inte tagit emot ännu", "\(unit) has not taken it on yet")
    }
    var takeOn: String { say("Ota hoitaaksesi", "Ta hand om", "Take this on") }
    var giveBack: String { say("Vapauta", "Släpp", "Give back") }
    var seeOnNetwork: String { say("Katso verkossa", "Se på nätet", "See it on the network") }
    var repliesToPost: String { say("Vastaa julkaisuun", "Svarar på inlägget", "Replies to the post") }
    var repliesToAnswer: String { say("Jatkaa aiempaa keskustelua", "Fortsätter ett tidigare samtal", "Goes on from an earlier talk") }
    var practiceOnly: String {
        say(
            "Harjoitusverkko: mitään ei julkaista ulos.", "Övningsnätverket: inget publiceras utåt.",
            "Practice network: nothing leaves the house.")
    }
    var holdsIdentityCode: String {
        say(
            "Viestissä on henkilötunnus. Se on peitetty tältä sivulta. Älä toista sitä: pyydä kirjoittajaa poistamaan viestinsä ja siirrä keskustelu yksityiseen.",
            "Meddelandet innehåller en personbeteckning. Den är dold på den här sidan. Upprepa den inte: be skribenten ta bort sitt meddelande och flytta samtalet till ett privat ställe.",
            "The message holds a personal identity code. It is covered on this page. Do not repeat it: ask the writer to remove the message and move the talk to a private place."
        )
    }
    var insideOnly: String { say("Näkyy vain talon sisällä", "Syns bara inom huset", "Seen inside the house only") }

    var yourAnswer: String { say("Vastauksesi", "Ditt svar", "Your answer") }
    func answerHint(channel: String, isPublic: Bool, signature: String) -> String {
        isPublic
            ? say(
                "Lähtee kanavasta \(channel) ja näkyy kaikille. Allekirjoita: \(signature).",
                "Går ut från kanalen \(channel) och syns för alla. Skriv under: \(signature).",
                "Leaves from the channel \(channel) and is seen by all. Sign it: \(signature).")
            : say(
                "Lähtee yksityisesti kanavasta \(channel). Allekirjoita: \(signature).",
                "Går ut privat från kanalen \(channel). Skriv under: \(signature).",
                "Leaves in private from the channel \(channel). Sign it: \(signature).")
    }
    var answer: String { say("Vastaa", "Svara", "Answer") }
    var answerAndClose: String { say("Vastaa ja merkitse ratkaistuksi", "Svara och märk som löst", "Answer and mark as solved") }
    func heldBy(_ name: String) -> String {
        say(
            "\(name) hoitaa tätä. Jos tiedät jotain, kirjoita kollegoille.", "\(name) sköter det här. Vet du något, skriv till kollegerna.",
            "\(name) has this. If you know something, write to colleagues.")
    }
    func answersFor(_ unit: String) -> String {
        say(
            "Vastaamisesta huolehtii \(unit). Jos tiedät jotain, kirjoita kollegoille.",
            "\(unit) sköter svaret. Vet du något, skriv till kollegerna.",
            "\(unit) takes care of the answer. If you know something, write to colleagues.")
    }

    var writeToColleagues: String { say("Kirjoita kollegoille", "Skriv till kollegerna", "Write to colleagues") }
    var noteLabel: String { say("Mitä tiedät?", "Vad vet du?", "What do you know?") }
    var noteHint: String {
        say(
            "Näkyy vain talon sisällä, ei koskaan asiakkaalle.", "Syns bara inom huset, aldrig för kunden.",
            "Seen inside the house only, never by the customer.")
    }

    var routeElsewhere: String { say("Ohjaa toiselle yksikölle", "Styr till en annan enhet", "Route to another unit") }
    func showAllUnits(_ number: Int) -> String { say("Näytä kaikki \(number)", "Visa alla \(number)", "Show all \(number)") }
    var wishLabel: String {
        say("Mitä asiakas haluaa, mihin mennessä?", "Vad vill kunden, och till när?", "What does the customer want, and by when?")
    }
    var route: String { say("Ohjaa", "Styr", "Route") }
    var routingExplained: String {
        say(
            "Vastuu siirtyy vasta, kun yksikkö ottaa kopin. Siihen asti tapaus on sinulla.",
            "Ansvaret flyttas först när enheten tar emot. Tills dess är fallet ditt.",
            "Responsibility moves only when the unit takes it on. Until then the case is yours.")
    }

    var closeCase: String { say("Päätä tapaus", "Avsluta fallet", "Close the case") }
    var markDone: String { say("Päätä", "Avsluta", "Close") }
    var openAgain: String { say("Avaa uudelleen", "Öppna igen", "Open again") }
    func closed(_ outcome: String, at moment: String) -> String {
        say("Päätetty \(moment): \(outcome)", "Avslutat \(moment): \(outcome)", "Closed \(moment): \(outcome)")
    }
}

extension Texts {
    /// What a colleague did, as a sentence beginning with the name.
    func sentence(for event: CaseEvent) -> String {
        let name = event.memberName
        return switch event.kind {
        case .claimed: say("\(name) otti kopin", "\(name) tog hand om saken", "\(name) took it on")
        case .released: say("\(name) vapautti tapauksen", "\(name) släppte fallet", "\(name) gave it back")
        case .reopened: say("\(name) avasi tapauksen uudelleen", "\(name) öppnade fallet igen", "\(name) opened the case again")
        case .classified(let category):
            say(
                "\(name) luokitteli: \(self.name(of: category))", "\(name) klassade: \(self.name(of: category))",
                "\(name) classified it: \(self.name(of: category))")
        case .routed:
            say(
                "\(name) ohjasi tapauksen: \(event.unitName ?? "")", "\(name) styrde fallet: \(event.unitName ?? "")",
                "\(name) routed it: \(event.unitName ?? "")")
        case .note: say("\(name) kirjoitti kollegoille", "\(name) skrev till kollegerna", "\(name) wrote to colleagues")
        case .closed(let outcome):
            say(
                "\(name) päätti tapauksen: \(self.name(of: outcome).lowercased())",
                "\(name) avslutade fallet: \(self.name(of: outcome).lowercased())",
                "\(name) closed the case: \(self.name(of: outcome).lowercased())")
        }
    }

    func answered(_ name: String) -> String { say("\(name) vastasi", "\(name) svarade", "\(name) answered") }

    func sentence(for passage: SeenAnswer.Passage, network: Network, again moment: String?) -> String {
        let network = name(of: network)
        return switch passage {
        case .underway: say("Lähdössä", "På väg", "On its way")
        case .arrived: say("Perillä", "Framme", "Arrived")
        case .again:
            moment.map { say("Yritämme uudelleen \($0)", "Vi försöker igen \($0)", "We try again \($0)") }
                ?? say("Yritämme uudelleen", "Vi försöker igen", "We try again")
        case .refused(let reason):
            say(
                "\(network) ei ottanut vastausta: \(reason)", "\(network) tog inte emot svaret: \(reason)",
                "\(network) did not take it: \(reason)")
        case .needsConnecting:
            say(
                "Odottaa, että kanavan hoitaja liittää sen uudelleen", "Väntar på att kanalens ansvariga ansluter den på nytt",
                "Waits for a steward to connect the channel again")
        case .uncertain:
            say(
                "Emme tiedä, menikö perille. Tarkistamme kanavasta ennen uutta yritystä.",
                "Vi vet inte om det kom fram. Vi kontrollerar i kanalen före ett nytt försök.",
                "We do not know whether it arrived. We look in the channel before trying again.")
        case .undecided:
            say(
                "Emme tiedä, menikö perille, eikä kanava kerro sitä. Katso kanavasta.",
                "Vi vet inte om det kom fram, och kanalen berättar det inte. Se efter i kanalen.",
                "We do not know whether it arrived, and the channel does not tell. Look in the channel.")
        case .stopped: say("Pysäytetty ennen lähtöä", "Stoppat före avfärd", "Stopped before it left")
        }
    }

    func sayInInbox(_ said: Said) -> String {
        switch said {
        case .claimed:
            say(
                "Otit kopin. Muut näkevät sen heti.", "Du tog hand om saken. De andra ser det genast.",
                "You have it. The others see it at once.")
        case .released: say("Tapaus on vapaa.", "Fallet är fritt.", "The case is free.")
        case .classified: say("Luokitus on muutettu.", "Klassen är ändrad.", "The class has been changed.")
        case .secondOpinion: secondOpinionNeeded
        case .routed:
            say(
                "Ohjattu. Näet tästä, kun yksikkö ottaa kopin.", "Styrt vidare. Här ser du när enheten tar emot.",
                "Routed. You will see here when the unit takes it on.")
        case .noted: say("Kollegat näkevät viestisi.", "Kollegerna ser ditt meddelande.", "Your colleagues see your note.")
        case .messageAnswered: say("Vastauksesi on lähdössä.", "Ditt svar är på väg.", "Your answer is on its way.")
        case .caseClosed: say("Tapaus on päätetty.", "Fallet är avslutat.", "The case is closed.")
        case .caseReopened: say("Tapaus on taas auki.", "Fallet är öppet igen.", "The case is open again.")
        default: ""
        }
    }
}

extension MessageRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        switch self {
        case .alreadyClaimed(let name):
            texts.say(
                "\(name) ehti ottaa tämän hoitaakseen.", "\(name) hann ta hand om det här.", "\(name) has already taken this on.")
        case .alreadyAnswered(let name):
            texts.say(
                "\(name) ehti vastata. Lue vastaus alta: omasi on tallessa, ja voit lähettää sen, jos se tuo jotain uutta.",
                "\(name) hann svara. Läs svaret nedan: ditt eget är sparat, och du kan skicka det om det tillför något.",
                "\(name) answered first. Read that answer below: yours is safe, and you can send it if it adds something.")
        case .closed:
            texts.say(
                "Tapaus on jo päätetty. Avaa se uudelleen, jos siinä on vielä tehtävää.",
                "Fallet är redan avslutat. Öppna det igen om något återstår.",
                "The case is already closed. Open it again if there is something left to do.")
        case .bouncedTwice:
            texts.say(
                "Tapausta on ohjattu jo kahdesti. Nyt koordinaattori päättää, kenen se on.",
                "Fallet har redan styrts två gånger. Nu avgör en koordinator vems det är.",
                "The case has been routed twice already. Now a coordinator decides whose it is.")
        case .alreadyThere:
            texts.say("Tapaus on jo tässä yksikössä.", "Fallet är redan hos den här enheten.", "The case is already with this unit.")
        case .unitMissing: texts.say("Valitse yksikkö, jolle ohjaat.", "Välj enheten du styr till.", "Choose the unit to route to.")
        case .answerTooLong(let by):
            texts.say(
                "Vastaus on \(by) merkkiä liian pitkä tälle kanavalle. Lyhennä, tekstisi on tallessa.",
                "Svaret är \(by) tecken för långt för kanalen. Förkorta, din text är sparad.",
                "The answer is \(by) characters too long for this channel. Shorten it, your text is safe.")
        case .answerFirst:
            texts.say(
                "Kysymykseen ei ole vielä vastattu. Vastaa ensin, tai valitse toinen syy päättää.",
                "Frågan är inte besvarad ännu. Svara först, eller välj ett annat skäl att avsluta.",
                "The question has not been answered yet. Answer first, or choose another reason to close.")
        case .outcomeMissing: texts.say("Valitse, miten tapaus päättyy.", "Välj hur fallet slutar.", "Choose how the case ends.")
        case .categoryMissing:
            texts.say("Valitse, millainen viesti tämä on.", "Välj vad för slags meddelande det är.", "Choose what kind of message it is.")
        }
    }

    /// The field of the case's page that the refusal is about.
    var field: String? {
        switch self {
        case .answerTooLong, .alreadyAnswered: "words"
        case .unitMissing, .alreadyThere, .bouncedTwice: "unit"
        case .answerFirst, .outcomeMissing: "outcome"
        case .categoryMissing: "class"
        case .alreadyClaimed, .closed: nil
        }
    }
}
