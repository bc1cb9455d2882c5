import Workplace

// What the house listens for.
extension Texts {
    var topics: String { say("Aiheet", "Ämnen", "Topics") }
    var topicsLead: String {
        say(
            "Sanat, joista tunnistamme, että meistä tai meidän asioistamme puhutaan.",
            "Orden som visar att man talar om oss eller om våra frågor.",
            "The words that tell us that people speak of us or of our themes.")
    }
    var openTopics: String { say("Avaa aiheet", "Öppna ämnena", "Open the topics") }
    var addTopic: String { say("Lisää aihe", "Lägg till ett ämne", "Add a topic") }
    var changeTopic: String { say("Muuta", "Ändra", "Change") }
    var removeTopic: String { say("Poista aihe", "Ta bort ämnet", "Remove the topic") }
    func changing(_ name: String) -> String { say("Muuta: \(name)", "Ändra: \(name)", "Change: \(name)") }
    var removalOfTopic: String {
        say(
            "Aihe poistuu kaikilta. Löydetyt tekstit jäävät paikoilleen.",
            "Ämnet försvinner för alla. Texterna som det hittade blir kvar.",
            "The topic goes for everybody. The texts it found stay where they are.")
    }
    var keptMeanwhile: String {
        say(
            "Joku muu ehti muuttaa aihetta. Nyt tallessa:", "Någon annan hann ändra ämnet. Nu sparat:",
            "Somebody else has changed the topic. Kept now:")
    }
    func keptBy(_ unit: String, readIn language: HouseLanguage?) -> String {
        let language = language.map { name(of: $0) } ?? eachInItsOwn
        return say(
            "Sanojen kieli: \(language). Aihetta pitää yllä \(unit).", "Ordens språk: \(language). Ämnet sköts av \(unit).",
            "Language of the words: \(language). Kept by \(unit).")
    }
    func newestShown(_ count: Int) -> String {
        say("Näytetään \(count) uusinta.", "De \(count) nyaste visas.", "The newest \(count) are shown.")
    }
    /// After the operators themselves.
    var areInCapitals: String { say("isoilla kirjaimilla.", "med stora bokstäver.", "in capitals.") }
    var saidByMessages: String {
        say(
            "Kirjoittaja ja sivusto tunnetaan viesteistä, joita meille on lähetetty.",
            "Skribent och webbplats är kända i meddelanden som har skickats till oss.",
            "Writer and site are known of messages that were sent to us.")
    }
    var noTopics: String {
        say(
            "Ei vielä aiheita. Aloita omasta nimestänne ja siitä, mitä teiltä kysytään.",
            "Inga ämnen ännu. Börja med ert eget namn och det som ni får frågor om.",
            "No topics yet. Begin with your own name and with what you are asked about.")
    }
    var topicName: String { say("Aiheen nimi", "Ämnets namn", "Name of the topic") }
    var topicQuery: String { say("Mitä etsitään", "Vad som söks", "What is looked for") }
    var topicQueryHint: String {
        say(
            "Sana löytyy kaikissa muodoissaan. Peräkkäisistä sanoista jokaisen on löydyttävä.",
            "Ett ord hittas i alla sina former. Av ord efter varandra ska vart och ett finnas.",
            "A word is found in all its forms. Of words in a row each must be there.")
    }
    var topicLanguage: String { say("Sanojen kieli", "Ordens språk", "Language of the words") }
    var eachInItsOwn: String { say("kunkin tekstin oma", "varje texts eget", "that of each text") }
    var previewTopic: String { say("Katso, mitä löytyy", "Se vad som hittas", "See what is found") }
    var topicPreview: String { say("Mitä aihe löytää", "Vad ämnet hittar", "What the topic finds") }
    func hitCount(_ count: Int) -> String {
        count == 1 ? say("1 osuma", "1 träff", "1 hit") : say("\(count) osumaa", "\(count) träffar", "\(count) hits")
    }
    func heldAgainst(_ count: Int) -> String {
        say(
            "Haettu uusimmista viesteistämme ja julkaisuistamme, yhteensä \(number(Double(count))).",
            "Sökt bland våra nyaste meddelanden och inlägg, sammanlagt \(number(Double(count))).",
            "Searched in our newest messages and posts, \(count) in all.")
    }
    var noHits: String { say("Ei osumia. Väljennä hakua.", "Inga träffar. Vidga sökningen.", "No hits. Widen the query.") }
    var howToAsk: String { say("Näin haetaan", "Så söker man", "How to ask") }

    var queryExamples: [(query: String, meaning: String)] {
        [
            (
                say("lämpöpumppu pakkanen", "värmepump köld", "pump frost"),
                say("molemmat sanat, missä muodossa tahansa", "båda orden, i vilken form som helst", "both words, in any form")
            ),
            (
                say("pumppu OR lämmitin", "pump OR element", "pump OR heater"),
                say("jompikumpi", "det ena eller det andra", "either of them")
            ),
            (
                say("pumppu NOT mainos", "pump NOT annons", "pump NOT advert"),
                say("ensimmäinen, mutta ei toista", "det första men inte det andra", "the first but not the second")
            ),
            (
                say("pumppu -mainos", "pump -annons", "pump -advert"),
                say("sama lyhyemmin", "detsamma kortare", "the same in short")
            ),
            (
                say("huolto (pumppu OR kone)", "service (pump OR maskin)", "service (pump OR machine)"),
                say("huolto ja jompikumpi muista", "service och det ena av de andra", "service and either of the others")
            ),
            (
                say("\"avoin viestintä\"", "\"öppen kommunikation\"", "\"open communication\""),
                say("sanat peräkkäin", "orden efter varandra", "the words side by side")
            ),
            (
                say("huolto NEAR/5 jono", "service NEAR/5 kö", "service NEAR/5 queue"),
                say("enintään viisi sanaa välissä", "högst fem ord emellan", "at most five words between")
            ),
            (say("tavoitet*", "tillgäng*", "access*"), say("sanan alku", "början av ett ord", "the beginning of a word")),
            (
                say("*palvelu", "*tjänst", "*house"),
                say("yhdyssanan viimeinen osa", "sista delen av en sammansättning", "the last part of a compound")
            ),
            (
                say("*pumppu*", "*pump*", "*pump*"),
                say(
                    "mikä tahansa osa tai kirjaimet sanassa", "vilken del som helst eller bokstäver i ordet",
                    "any part, or the letters within a word")
            ),
            ("=\"Talkoot\"", say("juuri näin kirjoitettuna", "skrivet precis så", "written just so")),
            ("#talvi @routala lang:fi", say("tunniste, tili, kieli", "hashtagg, konto, språk", "hashtag, account, language")),
            ("from:aino site:routala.example", say("kirjoittaja, sivusto", "skribent, webbplats", "writer, site")),
        ]
    }
}
