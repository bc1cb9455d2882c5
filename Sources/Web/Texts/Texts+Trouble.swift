extension Texts {
    var somethingBroke: String { say("Jokin meni meillä rikki", "Något gick sönder hos oss", "Something broke on our side") }

    func faultExplained(number: String) -> String {
        say(
            "Tekstisi on tallessa tällä sivulla. Yritä hetken päästä uudelleen. Jos tämä toistuu, kerro ylläpitäjälle numero \(number).",
            "Din text finns kvar på den här sidan. Försök igen om en stund. Om det upprepas, ge administratören numret \(number).",
            "Your text is safe on this page. Try again in a moment. If it happens again, tell an administrator the number \(number).")
    }

    var textIsSafe: String { say("Tekstisi on tallessa", "Din text är sparad", "Your text is safe") }

    var pageWasOld: String {
        say(
            "Sivu oli auki niin kauan, että sen lupa vanheni. Mitään ei ole vielä lähetetty.",
            "Sidan var öppen så länge att dess tillstånd gick ut. Ingenting har skickats ännu.",
            "The page was open so long that its permission ran out. Nothing has been sent yet.")
    }

    var sessionEndedMeanwhile: String {
        say(
            "Kirjautumisesi ehti päättyä. Kirjaudu toisessa välilehdessä ja palaa tälle sivulle: yksi painallus lähettää tekstisi.",
            "Din inloggning hann ta slut. Logga in i en annan flik och kom tillbaka hit: ett tryck skickar din text.",
            "Your session has ended. Sign in in another tab and come back to this page: one press sends your text.")
    }

    var sendAgain: String { say("Lähetä uudelleen", "Skicka på nytt", "Send again") }
}
