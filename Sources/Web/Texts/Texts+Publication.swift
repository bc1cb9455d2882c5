import Workplace

extension Texts {
    var whatNext: String { say("Mitä seuraavaksi", "Vad härnäst", "What next") }
    var readAndDecide: String { say("Lue ja päätä", "Läs och besluta", "Read and decide") }
    var waitsForEyes: String {
        say(
            "Odottaa toisen ihmisen silmiä. Jos muutat tekstiä, se palaa luonnokseksi.",
            "Väntar på en annan människas ögon. Om du ändrar texten blir den ett utkast igen.",
            "Waits for another person's eyes. If you change the text, it becomes a draft again.")
    }
    var publishNow: String { say("Julkaise nyt", "Publicera nu", "Publish now") }
    var scheduleIt: String { say("Ajasta", "Schemalägg", "Schedule") }
    var letGo: String { say("Luettu, saa lähteä", "Läst, får gå ut", "Read, may leave") }
    var withdrawPost: String { say("Peru julkaisu", "Återta inlägget", "Withdraw the post") }
    var whereItWent: String { say("Kanavissa", "I kanalerna", "On the channels") }
    func leaves(_ moment: String) -> String { say("lähtee \(moment)", "går ut \(moment)", "leaves \(moment)") }
    var leavingNow: String { say("lähdössä juuri nyt", "går ut just nu", "leaving right now") }
    func publishedAt(_ moment: String) -> String { say("julkaistu \(moment)", "publicerat \(moment)", "published \(moment)") }
    func weTryAgain(_ moment: String) -> String {
        say("yritämme uudelleen \(moment)", "vi försöker igen \(moment)", "we try again \(moment)")
    }
    var didNotGoThrough: String { say("ei mennyt läpi", "gick inte igenom", "did not go through") }
    var permissionGone: String {
        say("kanavan lupa on vanhentunut", "kanalens tillstånd har gått ut", "the channel's permission has run out")
    }
    var connectAgain: String { say("Liitä kanava uudelleen", "Anslut kanalen på nytt", "Connect the channel again") }
    func weLook(_ moment: String) -> String {
        say("tarkistamme kanavasta \(moment)", "vi tittar i kanalen \(moment)", "we look on the channel \(moment)")
    }
    var weLookExplained: String {
        say(
            "Vastaus jäi saamatta. Katsomme ensin, menikö julkaisu perille, ennen kuin yritämme uudelleen.",
            "Svaret uteblev. Vi ser först efter om inlägget kom fram innan vi försöker igen.",
            "The answer never came. We first look whether the post arrived before we try again.")
    }
    var unknownOutcome: String { say("emme tiedä, menikö perille", "vi vet inte om det kom fram", "we do not know whether it arrived") }
    var unknownOutcomeExplained: String {
        say(
            "Tarkista kanavasta ja kerro, kumpi on totta. Siihen asti emme lähetä mitään uudelleen.",
            "Se efter i kanalen och berätta vilketdera som stämmer. Till dess skickar vi inget på nytt.",
            "Look on the channel and tell which is true. Until then we send nothing again.")
    }
    var itArrived: String { say("Se on perillä", "Det kom fram", "It arrived") }
    var itDidNot: String { say("Ei ole, lähetä", "Det kom inte fram, skicka", "It did not, send it") }
    var stopped: String { say("pysäytetty", "stoppat", "stopped") }
    var takeDown: String { say("Poista verkosta", "Ta bort från nätet", "Remove from the network") }
    var takeDownConsequence: String {
        say(
            "Viikon sisällä poistettu julkaisu ei ole mukana mittaamisessa, ja poistojen määrä näkyy yksikön sivulla kaikille.",
            "Ett inlägg som tas bort inom en vecka räknas inte i mätningen, och antalet borttagningar syns för alla på enhetens sida.",
            "A post removed within a week does not count, and everyone can see on the unit's page how many were removed."
        )
    }
    var takeDownNow: String { say("Poista julkaisu verkosta", "Ta bort inlägget från nätet", "Remove the post from the network") }
    var beingTakenDown: String {
        say("poistetaan verkosta, odotamme vastausta", "tas bort från nätet, vi väntar på svar", "being removed, waiting for the network")
    }
    func takenDown(_ moment: String) -> String {
        say("poistettu verkosta \(moment)", "borttaget från nätet \(moment)", "removed from the network \(moment)")
    }
    var notTakenDown: String { say("verkko ei poistanut", "nätet tog inte bort det", "the network did not remove it") }
    var tryAgain: String { say("Yritä uudelleen", "Försök igen", "Try again") }
    func networkSaid(_ reason: String) -> String {
        if let setback = Setback(rawValue: reason) { return sentence(for: setback) }
        return say("Verkko vastasi: ”\(reason)”", "Nätverket svarade: ”\(reason)”", "The network answered: “\(reason)”")
    }
    func sentence(for setback: Setback) -> String {
        switch setback {
        case .unreachable:
            say(
                "Palvelin ei vastaa. Sinun ei tarvitse tehdä mitään.", "Servern svarar inte. Du behöver inte göra något.",
                "The server does not answer. You need not do anything.")
        case .tooMany:
            say(
                "Verkko pyysi odottamaan. Sinun ei tarvitse tehdä mitään.", "Nätverket bad oss vänta. Du behöver inte göra något.",
                "The network asked us to wait. You need not do anything.")
        case .unavailable:
            say(
                "Verkko ei juuri nyt palvele. Sinun ei tarvitse tehdä mitään.",
                "Nätverket betjänar inte just nu. Du behöver inte göra något.",
                "The network does not serve just now. You need not do anything.")
        case .notArrived:
            say(
                "Katsoimme: julkaisu ei ollut perillä.", "Vi tittade: inlägget hade inte kommit fram.",
                "We looked: the post had not arrived.")
        }
    }

    func asksForApproval(_ name: String, unit: String) -> String {
        say(
            "\(name), \(unit), pyytää hyväksyntääsi.", "\(name), \(unit), ber om ditt godkännande.",
            "\(name), \(unit), asks for your approval.")
    }
    var whatHasBeenLookedAt: String { say("Mitä on jo katsottu", "Vad som redan är granskat", "What has been looked at") }
    var machineFoundNothing: String {
        say("Koneen tarkistus: ei huomioita", "Maskinens kontroll: inga anmärkningar", "The machine's checks: no findings")
    }
    var yourDecision: String { say("Päätöksesi", "Ditt beslut", "Your decision") }
    var iApprove: String { say("Hyväksyn tämän tekstin", "Jag godkänner den här texten", "I approve this text") }
    var approveHint: String {
        say(
            "Jos tekstiä muutetaan, se palaa hyväksyttäväksi.", "Om texten ändras ska den godkännas på nytt.",
            "If the text is changed, it needs approval again.")
    }
    var iReturn: String { say("Palautan muokattavaksi", "Jag skickar tillbaka för bearbetning", "I send it back for changes") }
    var returnHint: String {
        say(
            "Kerro yksi asia, joka muuttaisi päätöksesi.", "Berätta en sak som skulle ändra ditt beslut.",
            "Tell one thing that would change your decision.")
    }
    func greetings(_ name: String) -> String {
        say("Terveiset: \(name)", "Hälsning till \(name)", "A word to \(name)")
    }
    var confirmDecision: String { say("Vahvista päätös", "Bekräfta beslutet", "Confirm the decision") }
}

extension PostRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        switch self {
        case .emptyText: texts.say("Teksti puuttuu.", "Texten saknas.", "The text is missing.")
        case .noChannel: texts.say("Valitse ainakin yksi kanava.", "Välj minst en kanal.", "Choose at least one channel.")
        case .mixedChannels:
            texts.say(
                "Harjoitus ja oikea julkaisu pidetään erillään: valitse joko harjoitusverkko tai oikeat kanavat.",
                "Övning och riktig publicering hålls isär: välj antingen övningsnätverket eller riktiga kanaler.",
                "Rehearsal and the real thing are kept apart: choose either the practice network or real channels.")
        case .noteMissing: texts.say("Kerro, mitä pitäisi muuttaa.", "Berätta vad som borde ändras.", "Tell what should change.")
        case .tooManyPictures: texts.say("Kuvia on liikaa.", "Det är för många bilder.", "There are too many pictures.")
        case .pictureTooLarge(let most):
            texts.say("Kuva on yli \(most >> 20) Mt.", "Bilden är över \(most >> 20) MB.", "The picture is over \(most >> 20) MB.")
        case .pictureNotUnderstood:
            texts.say(
                "Tiedosto ei ole JPEG-, PNG-, WebP- tai GIF-kuva.", "Filen är inte en JPEG-, PNG-, WebP- eller GIF-bild.",
                "The file is not a JPEG, PNG, WebP or GIF picture.")
        case .pictureUnreadable:
            texts.say(
                "Kuvan rakennetta ei voitu lukea. Tallenna kuva uudelleen kuvaohjelmalla ja kokeile sitten.",
                "Bildens struktur kunde inte läsas. Spara bilden på nytt i ett bildprogram och försök sedan.",
                "The structure of the picture could not be read. Save it anew with a picture program and try again.")
        case .blocked:
            texts.say(
                "Tarkistus löysi asian, joka estää. Korjaa se, tai pyydä kollegaa ohittamaan perustellen.",
                "Kontrollen hittade något som hindrar. Åtgärda det, eller be en kollega åsidosätta det med en motivering.",
                "The checks found something that blocks. Mend it, or ask a colleague to override it with a reason.")
        case .notADraft: texts.say("Hyväksyntää on jo pyydetty.", "Godkännande har redan begärts.", "Approval has already been asked for.")
        case .notWaiting:
            texts.say(
                "Tämä ei odota hyväksyntää. Joku ehti päättää, tai tekstiä muutetaan.",
                "Det här väntar inte på godkännande. Någon hann besluta, eller så ändras texten.",
                "This does not wait for approval. Somebody has decided, or the text is being changed.")
        case .changedMeanwhile:
            texts.say(
                "Tekstiä on muutettu sillä välin. Omasi on tallessa lomakkeessa.",
                "Texten har ändrats under tiden. Din finns kvar i formuläret.",
                "The text has been changed meanwhile. Yours is safe in the form.")
        case .alreadyOut: texts.say("Julkaisu on jo lähtenyt.", "Inlägget har redan gått ut.", "The post has already left.")
        case .paused: texts.say("Julkaisut on pysäytetty.", "Inläggen är stoppade.", "Posts have been stopped.")
        case .notPaused: texts.say("Julkaisu ei ole pysäytetty.", "Inlägget är inte stoppat.", "The post is not paused.")
        case .ownPost:
            texts.say(
                "Et voi hyväksyä omaa julkaisuasi. Pyydä kollegaa.", "Du kan inte godkänna ditt eget inlägg. Be en kollega.",
                "You cannot approve your own post. Ask a colleague.")
        case .tooSoonAlone:
            texts.say(
                "Olet talossa yksin: hyväksy kymmenen minuutin kuluttua, tuorein silmin.",
                "Du är ensam i huset: godkänn om tio minuter, med fräscha ögon.",
                "You are alone in the house: approve in ten minutes, with fresh eyes.")
        case .ownOverride:
            texts.say(
                "Omaa tekstiään ei ohiteta. Pyydä kollegaa ohittamaan.", "Sin egen text åsidosätter man inte. Be en kollega.",
                "Nobody overrides on their own text. Ask a colleague.")
        case .voiceHasNotAgreed:
            texts.say(
                "Se, jonka nimellä tämä puhuu, lukee ja hyväksyy tekstin ensin.",
                "Den i vars namn det här talar läser och godkänner texten först.",
                "The person in whose name this speaks reads and agrees to it first.")
        case .notYourVoice:
            texts.say(
                "Tämä ei puhu sinun nimelläsi.", "Det här talar inte i ditt namn.", "This does not speak in your name.")
        }
    }
}

extension DeliveryRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        texts.say(
            "Tila muuttui sillä välin. Katso, mitä kanavassa näkyy.", "Läget ändrades under tiden. Se vad som syns i kanalen.",
            "The state has changed meanwhile. See what the channel shows.")
    }
}

extension TakedownRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        texts.say(
            "Emme tunne tätä julkaisua verkossa. Poista se siellä itse.",
            "Vi känner inte till det här inlägget på nätet. Ta bort det där själv.",
            "We do not know this post on the network. Remove it there yourself.")
    }
}
