import Storage
import Workplace
import WorkingTime

extension Texts {
    var write: String { say("Kirjoita", "Skriv", "Write") }
    var writeLead: String {
        say(
            "Aloita siitä, mitä joku oikeasti kysyi. Luonnos näkyy koko talolle, ja muut voivat auttaa.",
            "Börja med det någon verkligen frågade. Utkastet syns för hela huset, och andra kan hjälpa till.",
            "Start from what somebody really asked. The whole house sees the draft, and others can help.")
    }
    var onBehalfOf: String { say("Minkä yksikön nimissä?", "För vilken enhet?", "On behalf of which unit?") }
    var workingTitle: String { say("Työnimi", "Arbetsnamn", "Working title") }
    var titleHint: String { say("Näkyy vain talon sisällä.", "Syns bara inne i huset.", "Seen only inside the house.") }
    var sharedText: String { say("Yhteinen teksti", "Gemensam text", "Shared text") }
    var sharedTextHint: String {
        say(
            "Kirjoita kuin vastaisit kysyjälle. Tästä lähdetään joka kanavaan.",
            "Skriv som om du svarade den som frågade. Det här är grunden för varje kanal.",
            "Write as if you answered the one who asked. Every channel starts from this.")
    }
    var byChannel: String { say("Kanavittain", "Per kanal", "By channel") }
    var noChannels: String {
        say(
            "Kanavia ei vielä ole. Ylläpitäjä lisää ensimmäisen, vaikka harjoitusverkon.",
            "Det finns inga kanaler ännu. En administratör lägger till den första, till exempel övningsnätverket.",
            "There are no channels yet. An administrator adds the first one, the practice network for example.")
    }
    func name(of channel: Channel) -> String {
        channel.handle.isEmpty
            ? "\(channel.name), \(name(of: channel.network))" : "\(channel.name) (\(channel.handle), \(name(of: channel.network)))"
    }
    func takes(_ capabilities: Capabilities) -> String {
        say(
            "Enintään \(capabilities.longestText) merkkiä, \(capabilities.mostPictures) kuvaa.",
            "Högst \(capabilities.longestText) tecken, \(capabilities.mostPictures) bilder.",
            "At most \(capabilities.longestText) characters, \(capabilities.mostPictures) pictures.")
    }
    var leavesWhenConnected: String {
        say(
            "Tili ei ole liitetty: julkaisu lähtee, kun se on.",
            "Kontot är inte anslutet: inlägget går ut när det är det.",
            "The account is not connected: the post leaves when it is.")
    }
    func ownWording(_ channel: String) -> String {
        say("\(channel): oma muotoilu", "\(channel): egen formulering", "\(channel): own wording")
    }
    var ownWordingHint: String {
        say(
            "Jätä tyhjäksi, niin kanavaan menee yhteinen teksti.", "Lämna tomt, så går den gemensamma texten till kanalen.",
            "Leave empty and the channel gets the shared text.")
    }
    func counted(_ length: Int, of most: Int) -> String {
        say("\(length) / \(most) merkkiä", "\(length) / \(most) tecken", "\(length) / \(most) characters")
    }
    var pictures: String { say("Kuva", "Bild", "Picture") }
    var addPicture: String { say("Lisää kuva", "Lägg till en bild", "Add a picture") }
    var addAnotherPicture: String { say("Lisää toinen kuva", "Lägg till en bild till", "Add another picture") }
    var pictureHint: String {
        say(
            "JPEG, PNG, WebP tai GIF, enintään 16 Mt. Tieto paikasta ja laitteesta poistetaan kuvasta.",
            "JPEG, PNG, WebP eller GIF, högst 16 MB. Uppgifter om plats och kamera tas bort ur bilden.",
            "JPEG, PNG, WebP or GIF, at most 16 MB. Location and device details are removed from the picture.")
    }
    var whatIsInThePicture: String { say("Mitä kuvassa näkyy?", "Vad syns på bilden?", "What is in the picture?") }
    var descriptionMissing: String {
        say(
            "Kuvaus puuttuu. Kirjoita se niille, jotka eivät näe kuvaa.", "Beskrivningen saknas. Skriv den för dem som inte ser bilden.",
            "The description is missing. Write it for those who do not see the picture.")
    }
    var description: String { say("Kuvaus", "Beskrivning", "Description") }
    var isDecoration: String { say("Kuva on pelkkä koriste", "Bilden är bara dekoration", "The picture is only decoration") }
    var removePicture: String { say("Poista kuva", "Ta bort bilden", "Remove the picture") }
    var whyAndWhen: String { say("Miksi ja milloin", "Varför och när", "Why and when") }
    var slotInCalendar: String { say("Paikka kalenterissa", "Lucka i kalendern", "Slot in the calendar") }
    var notChosen: String { say("ei valittu", "inte vald", "not chosen") }
    var leavesOn: String { say("Lähtee", "Publiceras", "Leaves on") }
    var leavesAtTime: String { say("Klo", "Kl.", "At") }
    var leavesHint: String {
        say(
            "Jätä tyhjäksi, jos aika sovitaan hyväksynnän jälkeen.", "Lämna tomt om tiden avtalas efter godkännandet.",
            "Leave empty if the time is agreed after the approval.")
    }
    func fieldTime(_ instant: Instant) -> String {
        let minute = clock.minute(of: instant)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minute / 60)):\(two(minute % 60))"
    }
    var askApproval: String { say("Pyydä hyväksyntää", "Be om godkännande", "Ask for approval") }
    var saveDraft: String { say("Tallenna luonnos", "Spara utkastet", "Save the draft") }
    var saveAsDraft: String {
        say("Tallenna muutokset luonnokseksi", "Spara ändringarna som utkast", "Save the changes as a draft")
    }
    func blockingLeft(_ number: Int) -> String {
        switch number {
        case 0: ""
        case 1: say("Yksi asia estää vielä.", "En sak hindrar ännu.", "One thing still blocks.")
        default: say("\(number) asiaa estää vielä.", "\(number) saker hindrar ännu.", "\(number) things still block.")
        }
    }
    func savedAt(_ moment: String) -> String { say("tallennettu \(moment)", "sparat \(moment)", "saved \(moment)") }
    func writes(_ name: String) -> String { say("\(name) kirjoittaa", "\(name) skriver", "\(name) writes") }
    var fromIdea: String { say("alkoi ideasta", "började med en idé", "began with an idea") }
    func ideaBy(_ name: String) -> String { say("Idean antoi \(name)", "Idén gavs av \(name)", "The idea was given by \(name)") }
    var practiceNote: String {
        say(
            "Harjoitusverkko: mitään ei julkaista ulos.", "Övningsnätverket: inget publiceras utåt.",
            "Practice network: nothing leaves the house.")
    }
    func sentBack(by name: String) -> String {
        say(
            "\(name) palautti tämän muokattavaksi:", "\(name) skickade tillbaka det här för bearbetning:",
            "\(name) sent this back for changes:")
    }
    func changedBy(_ name: String, _ moment: String) -> String {
        say("\(name) tallensi \(moment)", "\(name) sparade \(moment)", "\(name) saved \(moment)")
    }
    var conflictExplained: String {
        say(
            "Oma tekstisi on lomakkeessa. Alla on se, minkä toinen tallensi. Yhdistä ne ja tallenna.",
            "Din egen text finns i formuläret. Nedan är det som den andra sparade. Slå ihop dem och spara.",
            "Your own text is in the form. Below is what the other one saved. Merge them and save.")
    }

    func stageName(_ stage: Post.Stage) -> String {
        switch stage {
        case .draft: say("Luonnos", "Utkast", "Draft")
        case .submitted: say("Tarkistettavana", "Under granskning", "In review")
        case .approved: say("Hyväksytty", "Godkänt", "Approved")
        case .scheduled: say("Ajastettu", "Schemalagt", "Scheduled")
        case .goingOut: say("Lähdössä", "På väg ut", "Going out")
        case .published: say("Julkaistu", "Publicerat", "Published")
        case .partlyPublished: say("Osin julkaistu", "Delvis publicerat", "Partly published")
        case .failed: say("Epäonnistui", "Misslyckades", "Failed")
        case .paused: say("Pysäytetty", "Stoppat", "Paused")
        case .withdrawn: say("Peruttu", "Återtaget", "Withdrawn")
        }
    }

    func stageGlyph(_ stage: Post.Stage) -> Glyph {
        switch stage {
        case .draft: .hollow
        case .submitted: .half
        case .approved: .checked
        case .scheduled, .goingOut: .planned
        case .published, .partlyPublished: .published
        case .failed: .failed
        case .paused, .withdrawn: .stopped
        }
    }
}
