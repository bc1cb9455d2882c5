import Workplace

extension Texts {
    var voluntary: String { say("Jakaminen on vapaaehtoista", "Att dela är frivilligt", "Sharing is voluntary") }
    /// Serves a post whose writers have not written a kit of their own.
    var generalKit: ShareKit {
        ShareKit(
            question: say("Mitä sinä jäit miettimään?", "Vad blev du och tänkte på?", "What did it make you think of?"),
            angles: [
                say(
                    "Mitä olet itse nähnyt tästä työssäsi?", "Vad har du själv sett av det här i ditt arbete?",
                    "What have you seen of this in your own work?"),
                say("Mikä tässä yllätti sinut?", "Vad överraskade dig?", "What surprised you?"),
                say(
                    "Mitä sanoisit jollekulle, joka epäröi?", "Vad skulle du säga till någon som tvekar?",
                    "What would you say to somebody in doubt?"),
            ])
    }
    func angles(_ count: Int) -> String {
        count == 1
            ? say("Yksi näkökulma", "En vinkel", "One angle")
            : say(
                "\(numberWord(count).capitalisedFirst) näkökulmaa", "\(numberWord(count).capitalisedFirst) vinklar",
                "\(numberWord(count).capitalisedFirst) angles")
    }
    var notReadyTexts: String {
        say(
            "Nämä eivät ole valmiita tekstejä. Kukaan ei liitä, kaikki kirjoittavat.",
            "Det här är inga färdiga texter. Ingen klistrar in, alla skriver.",
            "These are no ready texts. Nobody pastes, everybody writes.")
    }
    var houseSaid: String { say("Näin talo sen sanoi", "Så sade huset det", "How the house said it") }
    var inOwnWords: String { say("Omin sanoin", "Med egna ord", "In your own words") }
    var openShare: String { say("Avaa jako", "Öppna delningen", "Open the share") }
    var notNowThanks: String { say("En nyt", "Inte nu", "Not now") }
    var asks: String { say("Kysyy", "Frågar", "Asks") }
    func doYouTellWhereYouWork(_ house: String) -> String {
        say(
            "kerrotko, missä olet töissä? ”Olen töissä: \(house)” riittää.",
            "berättar du var du arbetar? ”Jag arbetar på \(house)” räcker.",
            "do you tell where you work? “I work at \(house)” is enough.")
    }
    var shareLeavesNoTrace: String {
        say(
            "Jako aukeaa omassa sovelluksessasi. Emme tallenna tekstiäsi emmekä näe, mitä teet. ”En nyt” ei jätä jälkeä.",
            "Delningen öppnas i din egen app. Vi sparar inte din text och ser inte vad du gör. ”Inte nu” lämnar inget spår.",
            "The share opens in your own app. We do not keep your text or see what you do. “Not now” leaves no trace.")
    }
    var writeKit: String { say("Kirjoita kysymys ja näkökulmat", "Skriv frågan och vinklarna", "Write the question and the angles") }
    var kitQuestion: String { say("Kysymys", "Fråga", "Question") }
    var kitQuestionHint: String {
        say(
            "Kysy jotakin, johon kollega osaa vastata omasta työstään.", "Fråga något som en kollega kan svara på ur sitt eget arbete.",
            "Ask something that a colleague can answer from their own work.")
    }
    func angle(_ number: Int) -> String { say("Näkökulma \(number)", "Vinkel \(number)", "Angle \(number)") }
    var takeItAlong: String { say("Ota tekstisi mukaan", "Ta med din text", "Take your text along") }
    var almostTheSame: String {
        say(
            "Tämä on lähes sama kuin talon teksti. Lisäisitkö yhden oman lauseen?",
            "Det här är nästan samma som husets text. Lägger du till en egen mening?",
            "This is almost the same as the house's text. Would you add one sentence of your own?")
    }
    func openOn(_ network: String) -> String { say("Avaa: \(network)", "Öppna: \(network)", "Open: \(network)") }
    var linkToTakeAlong: String { say("Linkki mukaan:", "Länk att ta med:", "A link to take along:") }
    var didYouShare: String { say("Jaoitko?", "Delade du?", "Did you share?") }
    var yesIShared: String { say("Kyllä, jaoin", "Ja, jag delade", "Yes, I shared") }
    var onlyYouSeeIt: String {
        say(
            "Vain sinä näet tämän, ja voit perua sen omassa jäljessäsi.",
            "Bara du ser det här, och du kan ta tillbaka det i ditt eget spår.",
            "Only you see this, and you can take it back in your own trace.")
    }
    var shareInOwnWords: String { say("Jaa omin sanoin", "Dela med egna ord", "Share in your own words") }
    var sharing: String { say("Jakaminen omin sanoin", "Att dela med egna ord", "Sharing in your own words") }
    var sharingIsVoluntary: String {
        say(
            "Saat enintään kaksi ehdotusta viikossa. Lähteminen on yksi painallus, eikä siitä jää jälkeä esihenkilölle.",
            "Du får högst två förslag i veckan. Att sluta är ett tryck, och det lämnar inget spår för chefen.",
            "You get at most two suggestions a week. Leaving is one press, and your manager sees no trace of it.")
    }
    var youAreAnAmbassador: String {
        say(
            "Saat enintään kaksi ehdotusta viikossa. Valintasi näkyy vain sinulle ja lähettiläiden koordinaattorille.",
            "Du får högst två förslag i veckan. Ditt val visas bara för dig och ambassadörernas koordinator.",
            "You get at most two suggestions a week. Only you and the ambassadors' coordinator see your choice.")
    }
    var becomeAmbassador: String { say("Haluan ehdotuksia", "Jag vill ha förslag", "I want suggestions") }
    var stopSuggestions: String { say("Lopeta ehdotukset", "Sluta med förslag", "Stop the suggestions") }
    var ambassadors: String { say("Lähettiläät", "Ambassadörer", "Ambassadors") }
    var ambassadorsLead: String {
        say(
            "Ne, jotka haluavat ehdotuksia jaettavasta. Jakoja ei seurata. Lista näkyy vain koordinaattorille.",
            "De som vill ha förslag på vad de kan dela. Delningar följs inte. Listan visas bara för koordinatorn.",
            "Those who want suggestions of what to share. Shares are not followed. Only the coordinator sees the list.")
    }
    var noAmbassadors: String { say("Kukaan ei ole vielä ilmoittautunut.", "Ingen har anmält sig ännu.", "Nobody has opted in yet.") }
}

extension ShareRefusal: Worded {
    var fieldName: String? {
        switch self {
        case .notPublished: nil
        case .noAngle: "angle-1"
        }
    }

    func sentence(in texts: Texts) -> String {
        switch self {
        case .notPublished:
            texts.say("Tätä ei ole vielä julkaistu.", "Det här är inte publicerat ännu.", "This has not been published yet.")
        case .noAngle:
            texts.say("Kirjoita ainakin yksi näkökulma.", "Skriv minst en vinkel.", "Write at least one angle.")
        }
    }
}
