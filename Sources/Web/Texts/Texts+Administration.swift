import Storage
import Workplace

// Looking after the people of the house.
extension Texts {
    var settings: String { say("Asetukset", "Inställningar", "Settings") }
    var people: String { say("Ihmiset", "Människor", "People") }
    var peopleLead: String {
        say(
            "Ketkä ovat talossa, missä he työskentelevät ja mitä he saavat tehdä.",
            "Vilka som är i huset, var de arbetar och vad de får göra.",
            "Who is in the house, where they work and what they may do.")
    }
    var invitePerson: String { say("Kutsu ihminen", "Bjud in en person", "Invite a person") }
    var formerPeople: String { say("Talosta lähteneet", "De som har lämnat huset", "Those who have left") }
    var leaderShort: String { say("johtaja", "ledare", "leader") }
    var onLeave: String { say("pitkällä vapaalla", "långledig", "on long leave") }

    var hasJoined: String { say("mukana", "med", "in") }
    func invited(until day: String) -> String {
        say(
            "kutsu odottaa, voimassa \(day) asti",
            "inbjudan väntar, gäller till \(day)",
            "invitation waits, valid until \(day)")
    }
    var invitationTooOld: String { say("kutsu on vanhentunut", "inbjudan har gått ut", "invitation has run out") }
    var notInvited: String { say("ei kutsuttu", "inte inbjuden", "not invited") }
    var hasLeft: String { say("lähtenyt", "har lämnat huset", "has left") }

    var personName: String { say("Nimi", "Namn", "Name") }
    var homeUnit: String { say("Yksikkö", "Enhet", "Unit") }
    var leftTheHouse: String { say("on lähtenyt talosta", "har lämnat huset", "has left the house") }
    var leavingHint: String {
        say(
            "Talosta lähtenyt kirjataan heti ulos ja menettää oikeutensa. Hänen työnsä jää talteen.",
            "Den som lämnar huset loggas genast ut och förlorar sina rättigheter. Hens arbete sparas.",
            "Who leaves the house is signed out at once and loses all rights. Their work is kept.")
    }
    var onLongLeave: String { say("Pitkällä vapaalla", "Långledig", "On long leave") }
    var onLongLeaveHint: String {
        say(
            "Ei lasketa mukaan silloin, kun katsotaan, ketkä yksikössä osallistuvat.",
            "Räknas inte med när man ser på vilka i enheten som deltar.",
            "Not counted when looking at who takes part in the unit.")
    }
    var isLeaderOfHouse: String { say("Organisaation johtaja", "Ledare i organisationen", "Leader of the organisation") }
    var isLeaderHint: String {
        say(
            "Johdon osallistuminen näkyy mittarissa ryhmänä, ei nimillä.",
            "Ledningens deltagande syns i mätningen som grupp, inte med namn.",
            "Leaders' taking part is shown as a group, not by name.")
    }
    var rightsInUnits: String { say("Oikeudet yksiköissä", "Rättigheter i enheterna", "Rights in units") }
    var rightsInHouse: String { say("Oikeudet koko talossa", "Rättigheter i hela huset", "Rights in the whole house") }
    var rightsHint: String {
        say(
            "Kaikki lukevat avointa, antavat ideoita ja kommentoivat. Nämä tulevat sen lisäksi.",
            "Alla läser det som är öppet, ger idéer och kommenterar. De här kommer därutöver.",
            "Everybody reads what is open, gives ideas and comments. These come on top.")
    }
    var startingRights: String {
        say(
            "Kutsuttu saa aluksi kirjoittaa, vastata ja hyväksyä omassa yksikössään. Oikeuksia voi muuttaa milloin vain.",
            "Den inbjudna får till en början skriva, svara och godkänna i sin egen enhet. Rättigheterna kan ändras när som helst.",
            "At first, invited people may write, respond and approve in their own unit. Rights can be changed at any time.")
    }

    /// What the right lets one do, in a few words.
    func meaning(of right: Right) -> String {
        switch right {
        case .read: say("myös yksikön rajatut asiat", "också enhetens begränsade saker", "also what the unit has restricted")
        case .write:
            say(
                "ideoista luonnoksiksi, suunnitelma ja tavoitteet", "från idé till utkast, planen och målen",
                "from ideas to drafts, the plan and goals")
        case .respond: say("yksikölle tulleisiin viesteihin", "på meddelanden till enheten", "to messages that come to the unit")
        case .publish: say("hyväksytty teksti kanavaan", "godkänd text till kanalen", "an approved text to the channel")
        case .approve: say("toisen kirjoittama teksti", "text som någon annan har skrivit", "a text that somebody else wrote")
        case .lead:
            say("kaikki edelliset ja yksikön asetukset", "allt ovan och enhetens inställningar", "all of these and the unit's settings")
        case .administer: say("ihmiset, yksiköt ja asetukset", "människor, enheter och inställningar", "people, units and settings")
        case .stopEverything: say("kaikki julkaisut yhdellä painalluksella", "alla inlägg med ett tryck", "all posts in one press")
        case .coordinate: say("ohjata viestejä yksiköiden välillä", "styra meddelanden mellan enheterna", "route messages between units")
        }
    }

    func list(of rights: Set<Right>) -> String {
        let names = Right.allCases.filter(rights.contains).map { name(of: $0) }
        return names.isEmpty
            ? say("ei erityisiä oikeuksia", "inga särskilda rättigheter", "no special rights") : names.joined(separator: ", ")
    }

    /// `Viestintä: kirjoittaa, vastata · koko talossa: ylläpitää`.
    func rights(of member: Member, units: [Unit]) -> String {
        var parts = units.compactMap { unit in member.grants.units[unit.id].map { "\(unit.name): \(list(of: $0))" } }
        if !member.grants.organisation.isEmpty {
            parts.append(say("koko talossa", "i hela huset", "in the whole house") + ": \(list(of: member.grants.organisation))")
        }
        return parts.isEmpty ? list(of: Set<Right>()) : parts.joined(separator: " · ")
    }
}

// Links that an administrator hands over, and passwords.
extension Texts {
    var waysIn: String { say("Sisäänpääsy", "Vägen in", "Ways in") }
    var waysInJoined: String {
        say(
            "Kirjautumislinkki päästää sisään kerran. Salasanalinkillä ihminen valitsee uuden salasanan.",
            "Inloggningslänken släpper in en gång. Med lösenordslänken väljer personen ett nytt lösenord.",
            "A sign-in link lets the person in once. With a password link they choose a new password.")
    }
    var waysInInvited: String {
        say(
            "Uusi kutsulinkki korvaa edellisen.",
            "En ny inbjudningslänk ersätter den förra.",
            "A new invitation link replaces the former one.")
    }
    var makeInvitation: String { say("Tee kutsulinkki", "Gör en inbjudningslänk", "Make an invitation link") }
    var makePasswordLink: String { say("Tee salasanalinkki", "Gör en lösenordslänk", "Make a password link") }
    var makeSignInLink: String { say("Tee kirjautumislinkki", "Gör en inloggningslänk", "Make a sign-in link") }
    var handOverLink: String { say("Anna linkki perille", "Ge länken vidare", "Hand the link over") }
    var handOverLinks: String { say("Anna linkit perille", "Ge länkarna vidare", "Hand the links over") }
    var handOverLinksLead: String {
        say(
            "Linkki näytetään vain kerran. Kopioi se ja anna se ihmiselle itse.",
            "Länken visas bara en gång. Kopiera den och ge den själv till personen.",
            "The link is shown only once. Copy it and give it to the person yourself.")
    }
    func linkFor(_ name: String) -> String {
        say(
            "Linkki: \(name)",
            "Länk: \(name)",
            "Link: \(name)")
    }
    func worksOnce(until moment: String) -> String {
        say(
            "Toimii kerran, viimeistään \(moment).",
            "Fungerar en gång, senast \(moment).",
            "Works once, at the latest \(moment).")
    }
    var openInMail: String { say("Avaa sähköpostissa", "Öppna i e-posten", "Open in e-mail") }
    var linkSubject: String { say("Tervetuloa talkoisiin", "Välkommen till talkot", "Welcome to the talkoot") }
    var ready: String { say("Valmis", "Klart", "Done") }
    var lookAtRights: String { say("Katso oikeudet", "Se rättigheterna", "See the rights") }

    func linkMail(to name: String, house: String, address: String) -> String {
        say(
            "Hei \(name),\n\ntästä pääset sisään: \(address)\n\nLinkki toimii kerran.\n\n\(house)",
            "Hej \(name),\n\nhär kommer du in: \(address)\n\nLänken fungerar en gång.\n\n\(house)",
            "Hello \(name),\n\nthis is your way in: \(address)\n\nThe link works once.\n\n\(house)")
    }

    var changePassword: String { say("Vaihda salasana", "Byt lösenord", "Change your password") }
    var changePasswordLead: String {
        say(
            "Muut selaimesi kirjataan samalla ulos.",
            "Dina andra webbläsare loggas samtidigt ut.",
            "Your other browsers are signed out at the same time.")
    }
    var oldPassword: String { say("Nykyinen salasana", "Nuvarande lösenord", "Present password") }
    var newPassword: String { say("Uusi salasana", "Nytt lösenord", "New password") }
}
