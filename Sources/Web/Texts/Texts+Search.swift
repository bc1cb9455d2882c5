import Storage

// Looking for what has been written.
extension Texts {
    var search: String { say("Hae", "Sök", "Search") }
    var searchLabel: String { say("Mitä etsit?", "Vad söker du?", "What are you looking for?") }
    var searchLead: String {
        say(
            "Julkaisut, viestit ja ideat löytyvät sanan kaikissa muodoissa.",
            "Inlägg, meddelanden och idéer hittas med sina ord i alla former.",
            "Posts, messages and ideas are found by their words in any form.")
    }
    var nothingFound: String {
        say("Ei osumia. Kokeile sanan alkua.", "Inga träffar. Pröva med början av ordet.", "Nothing found. Try the beginning of the word.")
    }
    func found(_ count: Int, _ words: String) -> String {
        count == 1
            ? say("Yksi osuma: \(words)", "En träff: \(words)", "One hit: \(words)")
            : say("\(count) osumaa: \(words)", "\(count) träffar: \(words)", "\(count) hits: \(words)")
    }

    var noWordsToFind: String {
        say("Kirjoita ainakin yksi sana.", "Skriv åtminstone ett ord.", "Write at least one word.")
    }
    func allOfThem(_ count: Int) -> String {
        say("Näytä kaikki \(number(Double(count)))", "Visa alla \(number(Double(count)))", "Show all \(number(Double(count)))")
    }
    var betterHits: String { say("Edelliset", "Föregående", "Previous") }
    var furtherHits: String { say("Seuraavat", "Nästa", "Next") }
    var allKinds: String { say("Kaikki osumat", "Alla träffar", "All hits") }

    func name(ofOne kind: SearchIndex.Kind) -> String {
        switch kind {
        case .post: say("Julkaisu", "Inlägg", "Post")
        case .message: say("Viesti", "Meddelande", "Message")
        case .idea: say("Idea", "Idé", "Idea")
        }
    }
    func name(of kind: SearchIndex.Kind) -> String {
        switch kind {
        case .post: say("Julkaisut", "Inlägg", "Posts")
        case .message: say("Viestit", "Meddelanden", "Messages")
        case .idea: say("Ideat", "Idéer", "Ideas")
        }
    }
}
