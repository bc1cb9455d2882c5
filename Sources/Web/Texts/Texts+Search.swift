import Storage

// Looking for what has been written.
extension Texts {
    var search: String { say("Hae", "Sök", "Search") }
    var searchLabel: String { say("Mitä etsit?", "Vad söker du?", "What are you looking for?") }
    var searchLead: String {
        say(
            "Julkaisut, viestit ja ideat löytyvät sanojensa kaikissa muodoissa.",
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

    func name(of kind: SearchIndex.Kind) -> String {
        switch kind {
        case .post: say("Julkaisut", "Inlägg", "Posts")
        case .message: say("Viestit", "Meddelanden", "Messages")
        case .idea: say("Ideat", "Idéer", "Ideas")
        }
    }
}
