extension Texts {
    var whoseVoice: String { say("Kenen äänellä?", "Med vems röst?", "In whose voice?") }
    var whoseVoiceHint: String {
        say(
            "Kun julkaisu puhuu jonkun omalla nimellä, hän lukee ja hyväksyy sen itse. Toinen hyväksyy sen lisäksi.",
            "När ett inlägg talar i någons eget namn läser och godkänner den personen det själv. En annan godkänner det också.",
            "When a post speaks in somebody's own name, that person reads and agrees to it. Another one approves it as well.")
    }
    var unitsVoice: String { say("yksikön äänellä", "med enhetens röst", "in the unit's voice") }
    func speaks(_ name: String) -> String { say("Puhuu: \(name)", "Talar: \(name)", "Speaks: \(name)") }
    func voiceAgreed(_ name: String) -> String {
        say(
            "\(name) on lukenut ja hyväksynyt tämän tekstin", "\(name) har läst och godkänt den här texten",
            "\(name) has read and agreed to this text")
    }
    func voiceAwaited(_ name: String) -> String {
        say(
            "\(name) ei ole vielä hyväksynyt tätä tekstiä", "\(name) har inte godkänt den här texten ännu",
            "\(name) has not agreed to this text yet")
    }
    var agreeInOwnName: String {
        say("Hyväksyn tämän omissa nimissäni", "Jag godkänner det här i mitt eget namn", "I agree to this in my own name")
    }
    var agreeHint: String {
        say(
            "Teksti lähtee juuri tällaisena sinun nimelläsi. Jos se muuttuu, kysymme uudelleen.",
            "Texten går ut just så här i ditt namn. Om den ändras frågar vi på nytt.",
            "The text leaves just like this in your name. If it changes, we ask again.")
    }
    func inYourName(_ title: String) -> String { say("Sinun nimelläsi: \(title)", "I ditt namn: \(title)", "In your name: \(title)") }
}
