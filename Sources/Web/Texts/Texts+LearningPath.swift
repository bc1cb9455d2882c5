import Workplace

extension Texts {
    func name(of part: LearningPath.Part.Kind) -> String {
        switch part {
        case .basics: basics
        case .role(let role):
            say("Roolisi polku: \(name(of: role))", "Din rolls stig: \(name(of: role))", "The path of your role: \(name(of: role))")
        case .others: say("Lisää oppitunteja", "Fler lektioner", "More lessons")
        }
    }
    func explanation(of part: LearningPath.Part.Kind) -> String {
        switch part {
        case .basics: basicsExplained
        case .role:
            say("Nämä kuuluvat rooliin, jonka valitsit.", "De här hör till rollen du valde.", "These belong to the role you chose.")
        case .others:
            say("Ota näistä se, mitä työssäsi tarvitset.", "Välj det du behöver i ditt arbete.", "Take what you need in your work.")
        }
    }
    var besideLessons: String { say("Oma polku ja pelisäännöt", "Egen stig och spelregler", "Your own path and the ground rules") }
    var ownPath: String { say("Oma polku", "Egen stig", "Your own path") }
    func ownPathOf(_ role: ChosenRole) -> String {
        say(
            "Valitsit roolin: \(name(of: role)). Sen oppitunnit tulevat perusteiden jälkeen.",
            "Du valde en roll: \(name(of: role)). Dess lektioner kommer efter grunderna.",
            "You chose a role: \(name(of: role)). Its lessons come after the basics.")
    }
    var ownPathMissing: String {
        say(
            "Valitse rooli, niin näet sen polun. Rooli on oma valintasi, ei oikeus eikä velvollisuus.",
            "Välj en roll, så ser du dess stig. Rollen är ditt eget val, varken en rättighet eller en skyldighet.",
            "Choose a role to see its path. A role is your own choice, neither a right nor a duty.")
    }
    var chooseRole: String { say("Valitse rooli", "Välj en roll", "Choose a role") }
    var changeRole: String { say("Vaihda roolia", "Byt roll", "Change role") }
    func ownPathDone(refresher day: String) -> String {
        say(
            "Perusteet ja oma polkusi on käyty. Seuraava kertaus: \(day).",
            "Grunderna och din egen stig är avklarade. Nästa repetition: \(day).",
            "The basics and your own path are done. Next refresher: \(day).")
    }
}
