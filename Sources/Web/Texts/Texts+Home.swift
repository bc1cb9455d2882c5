extension Texts {
    func goodDay(_ name: String, minute: Int) -> String {
        switch minute {
        case 300..<600: say("Huomenta, \(name)", "God morgon, \(name)", "Good morning, \(name)")
        case 600..<1_020: say("Päivää, \(name)", "God dag, \(name)", "Good day, \(name)")
        default: say("Iltaa, \(name)", "God kväll, \(name)", "Good evening, \(name)")
        }
    }

    var yourDay: String { say("Sinun päiväsi", "Din dag", "Your day") }
    var allDone: String { say("Kaikki on hoidettu. Keitä kahvit.", "Allt är skött. Koka kaffe.", "Everything is done. Put the coffee on.") }
    var ideasAndNews: String { say("Ideat ja uutiset", "Idéer och nyheter", "Ideas and news") }
    func awaitsYourApproval(_ title: String) -> String {
        say("Hyväksyttävänä: \(title)", "Att godkänna: \(title)", "To approve: \(title)")
    }
    func awaitsAnswer(_ name: String) -> String {
        say("\(name) odottaa vastausta", "\(name) väntar på svar", "\(name) is waiting for an answer")
    }
    var unfinishedPost: String { say("Oma julkaisusi on kesken", "Ditt inlägg är på hälft", "Your post is unfinished") }
    func linkCount(_ count: Int) -> String {
        say(
            "\(numberWord(count).capitalisedFirst) lenkkiä", "\(numberWord(count).capitalisedFirst) länkar",
            "\(numberWord(count).capitalisedFirst) links")
    }
}
