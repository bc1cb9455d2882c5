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
}
