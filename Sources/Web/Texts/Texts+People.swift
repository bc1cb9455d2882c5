import Storage
import Workplace

extension Texts {
    var languageLabel: String { say("Kieli", "Språk", "Language") }
    var roleLabel: String { say("Oma rooli", "Egen roll", "Own role") }

    var roleHint: String {
        say(
            "Mitä haluat oppia ja tehdä. Myös lukija on rooli. Oikeudet antaa ylläpitäjä.",
            "Vad du vill lära dig och göra. Också läsare är en roll. Rättigheter ger en administratör.",
            "What you want to learn and do. Reader is a role too. Rights are given by an administrator.")
    }

    var noRoleYet: String { say("en ole vielä valinnut", "har inte valt ännu", "not chosen yet") }
    var ownSessions: String { say("Missä olet kirjautuneena", "Var du är inloggad", "Where you are signed in") }

    var sessionsExplained: String {
        say(
            "Jos jokin näistä ei ole sinun, päätä se ja vaihda salasana.", "Om någon av dessa inte är din, avsluta den och byt lösenord.",
            "If one of these is not yours, end it and change your password.")
    }

    var unknownDevice: String { say("Tuntematon selain", "Okänd webbläsare", "Unknown browser") }
    var thisBrowser: String { say("tämä selain", "den här webbläsaren", "this browser") }
    var endSession: String { say("Päätä", "Avsluta", "End") }
    func lastSeen(_ moment: String) -> String { say("Viimeksi \(moment)", "Senast \(moment)", "Last \(moment)") }

    func name(of role: ChosenRole) -> String {
        switch role {
        case .reader: say("lukija", "läsare", "reader")
        case .ideator: say("ideoija", "idégivare", "idea giver")
        case .writer: say("kirjoittaja", "skribent", "writer")
        case .responder: say("vastaaja", "svarare", "responder")
        case .publisher: say("julkaisija", "publicerare", "publisher")
        case .ambassador: say("lähettiläs", "ambassadör", "ambassador")
        case .expert: say("asiantuntija", "sakkunnig", "expert")
        case .planner: say("suunnittelija", "planerare", "planner")
        case .leader: say("johtaja", "ledare", "leader")
        case .developer: say("kehittäjä", "utvecklare", "developer")
        }
    }
}

extension MemberRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        texts.say(
            "Talossa on oltava ainakin yksi ylläpitäjä. Anna oikeus ensin toiselle.",
            "Huset behöver minst en administratör. Ge rättigheten först till någon annan.",
            "The house needs at least one administrator. Give the right to somebody else first.")
    }
}
