import Storage
import Workplace

extension Texts {
    var checks: String { say("Tarkistus", "Kontroll", "Checks") }
    var checksAndPreview: String { say("Tarkistus ja esikatselu", "Kontroll och förhandsvisning", "Checks and preview") }
    var preview: String { say("Esikatselu", "Förhandsvisning", "Preview") }
    var machineDoesNotJudge: String {
        say(
            "Kone ei arvioi totuutta, sävyä eikä makua. Ne arvioi ihminen.",
            "Maskinen bedömer inte sanning, ton eller smak. Det gör en människa.",
            "The machine does not judge truth, tone or taste. A person does.")
    }
    var inOrder: String { say("Kunnossa", "I ordning", "Fine") }
    var nothingStops: String { say("mikään ei estä eikä varoita.", "inget hindrar eller varnar.", "nothing blocks or warns.") }
    var askToOverride: String { say("Ohita perustellen", "Åsidosätt med motivering", "Override with a reason") }
    var overrideWithReason: String { askToOverride }
    var overrideHint: String {
        say(
            "Ohittaja on toinen kuin kirjoittaja. Perustelu jää näkyviin.",
            "Den som åsidosätter är en annan än skribenten. Motiveringen förblir synlig.",
            "Who overrides is somebody else than the writer. The reason stays visible.")
    }

    func level(of finding: Finding) -> String {
        guard !finding.isOverridden else { return say("Ohitettu", "Åsidosatt", "Overridden") }
        return switch finding.severity {
        case .blocks: say("Estää", "Hindrar", "Blocks")
        case .warns: say("Varoittaa", "Varnar", "Warns")
        case .asks: say("Kysyy", "Frågar", "Asks")
        case .hint: say("Vihje", "Tips", "Hint")
        }
    }

    func sentence(for finding: Finding, in seen: SeenPost) -> String {
        let channel = channelName(finding, in: seen)
        return switch finding.check {
        case .descriptionMissing:
            say(
                "kuvalta puuttuu kuvaus. Kirjoita se niille, jotka eivät näe kuvaa.",
                "bilden saknar beskrivning. Skriv den för dem som inte ser bilden.",
                "a picture has no description. Write it for those who do not see the picture.")
        case .hashtagUnreadable(let tag):
            say(
                "ruudunlukija ei erota sanoja tunnisteesta #\(tag). Aloita jokainen sana isolla.",
                "skärmläsaren skiljer inte orden i #\(tag). Börja varje ord med stor bokstav.",
                "a screen reader cannot part the words of #\(tag). Begin each word with a capital.")
        case .tooManyHashtags(let count):
            say(
                "\(count) aihetunnistetta. Viisi riittää.", "\(count) hashtaggar. Fem räcker.", "\(count) hashtags. Five are enough.")
        case .tooLong(let by):
            say(
                "\(channel): teksti on \(by) merkkiä liian pitkä. Lyhennä tai kirjoita kanavalle oma muotoilu.",
                "\(channel): texten är \(by) tecken för lång. Förkorta eller skriv en egen formulering för kanalen.",
                "\(channel): the text is \(by) characters too long. Shorten it or give the channel its own wording.")
        case .tooManyPictures(let most):
            say(
                "\(channel) ottaa enintään \(most) kuvaa.", "\(channel) tar högst \(most) bilder.",
                "\(channel) takes at most \(most) pictures.")
        case .personalIdentityCode:
            say(
                "tekstissä on henkilötunnus. Poista se ennen kuin jatkat.",
                "texten innehåller en personbeteckning. Ta bort den innan du fortsätter.",
                "the text holds a personal identity code. Remove it before you go on.")
        case .bankAccount:
            say(
                "tekstissä on tilinumero. Poista se ennen kuin jatkat.",
                "texten innehåller ett kontonummer. Ta bort det innan du fortsätter.",
                "the text holds a bank account number. Remove it before you go on.")
        case .paymentCard:
            say(
                "tekstissä on maksukortin numero. Poista se ennen kuin jatkat.",
                "texten innehåller ett kortnummer. Ta bort det innan du fortsätter.",
                "the text holds a payment card number. Remove it before you go on.")
        case .goalMissing:
            say(
                "tavoite puuttuu. Mitä tällä halutaan muuttaa?", "målet saknas. Vad vill ni ändra med det här?",
                "there is no goal. What should this change?")
        case .slotMissing:
            say(
                "paikka kalenterissa puuttuu.", "luckan i kalendern saknas.", "there is no slot in the calendar.")
        }
    }

    func overriddenFinding(_ finding: Finding, in seen: SeenPost) -> String {
        level(of: finding) + ": " + sentence(for: finding, in: seen)
    }

    private func channelName(_ finding: Finding, in seen: SeenPost) -> String {
        if case .channel(let id) = finding.place { seen.channel(id)?.name ?? "" } else { "" }
    }
}
