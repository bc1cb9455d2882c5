extension Texts {
    var actorsTitle: String { say("Muut toimijat", "Andra aktörer", "Fellow actors") }
    var actorsLead: String {
        say(
            "Ketkä muut puhuvat samoista aiheista? Viisi riittää alkuun: blogi, yhdistys, lehti, naapurialan yritys.",
            "Vilka andra talar om samma ämnen? Fem räcker till en början: en blogg, en förening, en tidning, ett företag i närheten.",
            "Who else speaks of the same themes? Five are enough to begin with: a blog, an association, a paper, a neighbouring company.")
    }
    var markFive: String { say("Merkitse viisi toimijaa.", "Anteckna fem aktörer.", "List five actors.") }
    func listedOfFive(_ number: Int) -> String {
        say("Listalla \(number) / 5. Merkitse viisi.", "På listan \(number) / 5. Anteckna fem.", "On the list \(number) / 5. List five.")
    }
    func seeAllActors(_ number: Int) -> String {
        number == 0
            ? say("Merkitse ensimmäinen", "Anteckna den första", "List the first")
            : say("Avaa lista", "Öppna listan", "Open the list")
    }
    func lastRead(_ day: String) -> String { say("Luettu \(day)", "Läst \(day)", "Read \(day)") }
    var notReadYet: String { say("Ei vielä luettu", "Inte läst ännu", "Not read yet") }
    var readThisWeek: String { say("luettu tällä viikolla", "läst den här veckan", "read this week") }
    var markRead: String { say("Merkitse luetuksi", "Markera som läst", "Mark as read") }
    var addActor: String { say("Lisää toimija", "Lägg till en aktör", "Add an actor") }
    var actorName: String { say("Nimi", "Namn", "Name") }
    var actorAddress: String { say("Osoite", "Adress", "Address") }
    var actorAddressHint: String {
        say("Sivu tai tili, jolta heitä luetaan.", "Sidan eller kontot där de läses.", "The page or account where they are read.")
    }
    var actorThemes: String { say("Mistä he puhuvat?", "Vad talar de om?", "What do they speak of?") }
    var onlyPublicSpeakers: String {
        say(
            "Vain julkisia puhujia. Emme seuraa kollegoiden emmekä yksityisten ihmisten omia tilejä.",
            "Bara offentliga röster. Vi följer inte kollegers eller privatpersoners egna konton.",
            "Public speakers only. We do not follow the own accounts of colleagues or private people.")
    }
}
