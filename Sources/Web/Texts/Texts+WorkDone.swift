extension Texts {
    /// What has just been done with the house's own work.
    func sayOfWork(_ said: Said) -> String {
        switch said {
        case .insightWritten:
            say(
                "Oivallus on kirjattu. Siitä päätetään kuukaudessa.", "Insikten är antecknad. Den får ett beslut inom en månad.",
                "The insight is written. It gets a decision within a month.")
        case .issueRaised:
            say("Asia on nostettu, ja kello käy.", "Frågan är lyft, och klockan går.", "The issue is raised, and the clock runs.")
        case .decided: say("Päätös on kirjattu.", "Beslutet är antecknat.", "The decision is recorded.")
        case .toldBack: say("Hyvä. Nyt hekin tietävät.", "Bra. Nu vet de också.", "Good. Now they know too.")
        case .reviewHeld:
            say("Oppimishetki on kirjattu.", "Lärstunden är antecknad.", "The learning hour is recorded.")
        case .talkootAgreed: say("Talkoot on sovittu.", "Talkot är överenskommet.", "The talkoot is set.")
        case .talkootConfirmed:
            say("Kiitos. Apu on vahvistettu.", "Tack. Hjälpen är bekräftad.", "Thank you. The help is confirmed.")
        case .talkootCancelled: say("Talkoot on peruttu.", "Talkot är inställt.", "The talkoot is called off.")
        case .loopOpened: say("Tapaus on avattu.", "Fallet är öppnat.", "The case is open.")
        case .loopClosed: say("Tulos on kirjattu.", "Resultatet är antecknat.", "The outcome is recorded.")
        case .quietDeclared:
            say("Hiljainen jakso on ilmoitettu.", "Den tysta perioden är anmäld.", "The quiet period is declared.")
        case .shared:
            say(
                "Kiitos. Kerromme, mitä siitä tuli.", "Tack. Vi berättar vad det blev av det.",
                "Thank you. We will tell you what came of it.")
        case .deedWithdrawn: say("Peruttu.", "Återtaget.", "Taken back.")
        default: ""
        }
    }
}
