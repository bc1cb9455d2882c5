import Workplace

// The register of accounts.
extension Texts {
    var accountRegister: String { say("Tilirekisteri", "Kontoregister", "Account register") }
    var accountRegisterLead: String {
        say(
            "Organisaation tilit, niiden hoitajat ja se, mitä yleisölle luvataan.",
            "Organisationens konton, deras ansvariga och vad publiken lovas.",
            "The organisation's accounts, their stewards and what the public is promised.")
    }
    var registerAccount: String { say("Liitä kanava", "Anslut en kanal", "Connect a channel") }
    var registerAccountLead: String {
        say(
            "Ensin tili merkitään rekisteriin, sitten verkko antaa luvan.",
            "Först förs kontot in i registret, sedan ger nätverket sitt tillstånd.",
            "First the account is entered in the register, then its network gives the permission.")
    }
    var noAccountsYet: String {
        say(
            "Ei vielä tilejä. Aloita harjoitusverkolla tai merkitse rekisteriin tili, joka teillä jo on.",
            "Inga konton ännu. Börja med övningsnätverket eller för in ett konto som ni redan har.",
            "No accounts yet. Start with the practice network, or enter an account you already have.")
    }
    var whichNetwork: String { say("Mikä verkko?", "Vilket nätverk?", "Which network?") }
    var unitOfChannel: String { say("Yksikkö, jonka kanava tämä on", "Enheten som kanalen hör till", "The unit whose channel this is") }
    var channelName: String { say("Kanavan nimi", "Kanalens namn", "Name of the channel") }
    var channelNameHint: String {
        say(
            "Näin kanavaa kutsutaan talossa.",
            "Så kallas kanalen i huset.",
            "What the channel is called in the house.")
    }
    var handle: String { say("Tilin tunnus", "Kontots namn på nätverket", "Handle of the account") }
    var handleHint: String {
        say(
            "Esimerkiksi @routala@mastodon.example tai routala.bsky.social. Harjoitusverkossa ei tarvita.",
            "Till exempel @routala@mastodon.example eller routala.bsky.social. Behövs inte i övningsnätverket.",
            "For example @routala@mastodon.example or routala.bsky.social. Not needed in the practice network.")
    }
    var networkServer: String { say("Palvelin", "Server", "Server") }
    var networkServerHint: String {
        say(
            "Vain jos se ei näy tunnuksesta.",
            "Bara om den inte syns i kontonamnet.",
            "Only if the handle does not tell it.")
    }
    var firstSteward: String { say("Tilin hoitaja", "Kontoansvarig", "Account steward") }
    var secondSteward: String { say("Toinen hoitaja", "Andra kontoansvariga", "Second steward") }
    var stewardHint: String {
        say(
            "Hoitaja tietää, miten tiliin pääsee, ja liittää sen uudelleen tarvittaessa.",
            "Den ansvariga vet hur man kommer åt kontot och ansluter det på nytt vid behov.",
            "A steward knows the way into the account and connects it again when needed.")
    }
    var nobodyYet: String { say("ei vielä kukaan", "ingen ännu", "nobody yet") }
    var stewardsLabel: String { say("Hoitajat", "Kontoansvariga", "Stewards") }
    var stewardMissing: String { say("toinen hoitaja puuttuu", "den andra ansvariga saknas", "second steward missing") }
    var recoveryContact: String { say("Palautusyhteys", "Återställningskontakt", "Recovery contact") }
    var recoveryHint: String {
        say(
            "Millä tili saadaan takaisin, jos muu ei auta: puhelinnumero, osoite tai rooli. Ei salasanoja.",
            "Hur kontot fås tillbaka om inget annat hjälper: telefonnummer, adress eller roll. Inga lösenord.",
            "How the account is taken back when nothing else helps: a phone number, an address or a role. No passwords.")
    }
    var servicePromise: String { say("Palvelulupaus", "Servicelöfte", "Service promise") }
    var promiseHint: String {
        say(
            "Mitä yleisölle luvataan, esimerkiksi: Vastaamme arkisin 8–16.",
            "Vad publiken lovas, till exempel: Vi svarar vardagar 8–16.",
            "What the public is promised, for example: We answer on weekdays 8–16.")
    }
    var notWritten: String { say("ei kirjattu", "inte antecknat", "not written down") }
    var changeAccount: String { say("Muuta tietoja", "Ändra uppgifterna", "Change the entry") }
    var closeAccount: String { say("Poista tili käytöstä", "Ta kontot ur bruk", "Take the account out of use") }
    var closeAccountLead: String {
        say(
            "Tilille ei enää julkaista, ja verkon antama lupa unohdetaan. Historia jää talteen.",
            "Inget publiceras längre på kontot, och nätverkets tillstånd glöms bort. Historiken sparas.",
            "Nothing more is published on the account, and the network's permission is forgotten. Its history is kept.")
    }

    func name(of network: Network) -> String {
        switch network {
        case .practice: practiceNetwork
        case .mastodon: "Mastodon"
        case .bluesky: "Bluesky"
        }
    }

    func hint(for network: Network) -> String {
        switch network {
        case .practice: practiceHint
        case .mastodon:
            say(
                "Mikä tahansa palvelin, joka puhuu Mastodonin kieltä. Lupa annetaan palvelimen omalla sivulla.",
                "Vilken server som helst som talar Mastodons språk. Tillståndet ges på serverns egen sida.",
                "Any server that speaks Mastodon's language. The permission is given on the server's own page.")
        case .bluesky:
            say(
                "Lupa annetaan sovellussalasanalla, jonka teet Blueskyn asetuksissa.",
                "Tillståndet ges med ett applösenord som du gör i Blueskys inställningar.",
                "The permission is given by an app password that you make in Bluesky's settings.")
        }
    }

    /// `Hoitajat: Aino Kettunen, Veikko Salo`.
    func stewards(_ names: [String]) -> String {
        names.isEmpty ? say("Ei hoitajaa", "Ingen ansvarig", "No steward") : names.joined(separator: ", ")
    }
}

// Connecting an account.
extension Texts {
    var notConnected: String { say("ei vielä liitetty", "inte ansluten ännu", "not connected yet") }
    var connected: String { say("liitetty", "ansluten", "connected") }
    var inUse: String { say("käytössä", "i bruk", "in use") }
    var accountClosedState: String { say("poistettu käytöstä", "tagen ur bruk", "out of use") }
    func permissionExpired(_ day: String) -> String {
        say(
            "lupa vanheni \(day)",
            "tillståndet gick ut \(day)",
            "permission ran out \(day)")
    }
    func permissionExpiredExplained(_ day: String) -> String {
        say(
            "Lupa vanheni \(day). Liitä uudelleen, siihen menee kaksi minuuttia. Odottavat julkaisut lähtevät sen jälkeen.",
            "Tillståndet gick ut \(day). Anslut på nytt, det tar två minuter. Väntande inlägg går ut efter det.",
            "The permission ran out \(day). Connect again, it takes two minutes. Posts that wait leave after that.")
    }
    var connectAccount: String { say("Liitä tili", "Anslut kontot", "Connect the account") }
    var reconnectAccount: String { say("Liitä uudelleen", "Anslut på nytt", "Connect again") }
    var disconnectAccount: String { say("Katkaise yhteys", "Bryt anslutningen", "Disconnect") }
    var disconnectAccountLead: String {
        say(
            "Verkon antama lupa unohdetaan täältä. Ajastetut julkaisut odottavat, kunnes tili liitetään uudelleen. Poista lupa myös verkon omista asetuksista.",
            "Nätverkets tillstånd glöms bort här. Schemalagda inlägg väntar tills kontot ansluts på nytt. Ta bort tillståndet också i nätverkets egna inställningar.",
            "The network's permission is forgotten here. Scheduled posts wait until the account is connected again. Take the permission back in the network's own settings too."
        )
    }
    var connectBySignIn: String {
        say(
            "Seuraavaksi kirjaudut palvelimen omalla sivulla ja annat luvan. Salasanasi ei käy täällä.",
            "Härnäst loggar du in på serverns egen sida och ger tillståndet. Ditt lösenord passerar inte här.",
            "Next you sign in on the server's own page and give the permission. Your password does not pass through here.")
    }
    var connectByAppPassword: String {
        say(
            "Tee Blueskyn asetuksissa sovellussalasana tätä varten ja tuo se tähän. Se säilytetään salattuna.",
            "Gör ett applösenord för detta i Blueskys inställningar och för in det här. Det förvaras krypterat.",
            "Make an app password for this in Bluesky's settings and bring it here. It is kept encrypted.")
    }
    var appPassword: String { say("Sovellussalasana", "Applösenord", "App password") }
    var appPasswordHint: String {
        say(
            "Muotoa abcd-efgh-ijkl-mnop. Älä anna tilin omaa salasanaa.",
            "Av formen abcd-efgh-ijkl-mnop. Ge inte kontots eget lösenord.",
            "Like abcd-efgh-ijkl-mnop. Do not give the account's own password.")
    }
    func continueAt(_ server: String) -> String {
        say(
            "Jatka palvelimelle \(server)",
            "Fortsätt till \(server)",
            "Continue to \(server)")
    }
    func continueAtLead(_ handle: String) -> String {
        say(
            "Kirjaudu siellä tilille \(handle) ja anna lupa. Palaat sieltä suoraan tänne. Aikaa on 15 minuuttia.",
            "Logga in där på kontot \(handle) och ge tillståndet. Du kommer direkt tillbaka hit. Du har 15 minuter på dig.",
            "Sign in there as \(handle) and give the permission. You come straight back here. You have 15 minutes.")
    }
}

extension ChannelRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        switch self {
        case .stewardMissing:
            texts.say("Valitse tilille hoitaja.", "Välj en ansvarig för kontot.", "Choose a steward for the account.")
        case .sameSteward:
            texts.say(
                "Sama ihminen on valittu kahdesti. Valitse toiseksi hoitajaksi joku muu.",
                "Samma person är vald två gånger. Välj någon annan till andra ansvarig.",
                "The same person is chosen twice. Choose somebody else as the second steward.")
        case .alreadyRegistered(let name):
            texts.say(
                "Tili on jo rekisterissä nimellä \(name).", "Kontot finns redan i registret med namnet \(name).",
                "The account is already in the register as \(name).")
        case .anotherAccount(let handle):
            texts.say(
                "Annoit luvan tilille \(handle), joka ei ole tämä tili. Kirjaudu verkossa oikealle tilille ja liitä uudelleen.",
                "Du gav tillståndet för kontot \(handle), som inte är det här kontot. Logga in på rätt konto i nätverket och anslut på nytt.",
                "You gave the permission for \(handle), which is not this account. Sign in to the right account at the network and connect again."
            )
        case .closed:
            texts.say(
                "Tili on poistettu käytöstä.", "Kontot har tagits ur bruk.", "The account has been taken out of use.")
        case .signInTooOld:
            texts.say(
                "Liittäminen kesti liian kauan tai se on jo tehty. Avaa tili tilirekisteristä ja liitä uudelleen.",
                "Anslutningen tog för länge eller är redan gjord. Öppna kontot i kontoregistret och anslut på nytt.",
                "Connecting took too long or has been done already. Open the account in the register and connect again.")
        case .permissionDenied:
            texts.say(
                "Verkko ei antanut lupaa. Liitä uudelleen ja paina verkon sivulla Salli.",
                "Nätverket gav inte tillståndet. Anslut på nytt och tryck på Tillåt på nätverkets sida.",
                "The network gave no permission. Connect again and press Authorise on the network's page.")
        case .connectingUnavailable:
            texts.say(
                "Tämä asennus ei ole yhteydessä verkkoihin. Tili on rekisterissä, mutta sitä ei voi nyt liittää.",
                "Den här installationen har ingen kontakt med nätverken. Kontot finns i registret men kan inte anslutas nu.",
                "This installation does not reach networks. The account is in the register but cannot be connected now.")
        case .network(let failure): failure.sentence(in: texts)
        }
    }
}

extension NetworkFailure {
    fileprivate func sentence(in texts: Texts) -> String {
        switch self {
        case .again(_, because: .unreachable):
            texts.say(
                "Palvelimeen ei saada yhteyttä. Tarkista osoite tai yritä hetken päästä uudelleen.",
                "Servern går inte att nå. Kontrollera adressen eller försök igen om en stund.",
                "The server cannot be reached. Check its address or try again in a moment.")
        case .again(_, because: .tooMany):
            texts.say(
                "Palvelin pyytää odottamaan, koska yrityksiä on ollut paljon. Yritä neljännestunnin päästä uudelleen.",
                "Servern ber oss vänta eftersom försöken har varit många. Försök igen om en kvart.",
                "The server asks us to wait because there have been many attempts. Try again in a quarter of an hour.")
        case .again:
            texts.say(
                "Palvelin ei pysty juuri nyt vastaamaan. Yritä hetken päästä uudelleen.",
                "Servern kan inte svara just nu. Försök igen om en stund.", "The server cannot answer just now. Try again in a moment.")
        case .reconnect:
            texts.say(
                "Verkko ei hyväksynyt lupaa. Tarkista tunnus ja salasana ja yritä uudelleen.",
                "Nätverket godtog inte tillståndet. Kontrollera kontonamnet och lösenordet och försök igen.",
                "The network did not accept the permission. Check the handle and the password and try again.")
        case .refused(let reason):
            texts.say(
                "Verkko ei suostunut: \(reason)", "Nätverket gick inte med på det: \(reason)", "The network said no: \(reason)")
        case .notUnderstood:
            texts.say(
                "Palvelin vastasi, mutta ei niin kuin tämän verkon palvelimet. Tarkista osoite.",
                "Servern svarade, men inte så som det här nätverkets servrar gör. Kontrollera adressen.",
                "The server answered, but not the way servers of this network do. Check its address.")
        }
    }
}
