import Workplace

/// How a unit publishes and plans: the charts of its page. A chart's title is its conclusion.
extension Texts {
    var rhythmTitle: String { say("Rytmi ja suunnitelma", "Rytm och plan", "Rhythm and plan") }
    func publishedInWeeks(_ weeks: Int) -> String {
        switch weeks {
        case 0: say("13 viikkoon ei ole julkaistu", "Inga inlägg på 13 veckor", "Nothing published in 13 weeks")
        case 1:
            say(
                "Julkaisitte yhdellä viikolla kolmestatoista", "Ni publicerade under en vecka av tretton",
                "You published in one week of thirteen")
        default:
            say(
                "Julkaisitte \(weeks) viikolla kolmestatoista", "Ni publicerade under \(weeks) veckor av tretton",
                "You published in \(weeks) weeks of thirteen")
        }
    }
    func longestSilence(_ days: Int) -> String {
        say("Pisin hiljaisuus oli \(days) päivää.", "Den längsta tystnaden var \(days) dagar.", "The longest silence was \(days) days.")
    }
    func longestSilence(_ days: Int, from: String, to: String) -> String {
        say(
            "Pisin hiljaisuus oli \(days) päivää, \(from)–\(to)", "Den längsta tystnaden var \(days) dagar, \(from)–\(to)",
            "The longest silence was \(days) days, \(from)–\(to)"
        ).ended
    }
    var plannedBefore: String { say("suunniteltu päivää ennen", "planerat en dag före", "planned a day before") }
    var notPlannedBefore: String { say("tehty hetkeen", "gjort i stunden", "made in the moment") }
    var weekNumberColumn: String { say("Viikko", "Vecka", "Week") }
    var postsColumn: String { say("Julkaisuja", "Inlägg", "Posts") }
    var plannedColumn: String { say("Suunniteltuja", "Planerade", "Planned") }

    func plannedOfPosts(_ planned: Int, of all: Int) -> String {
        say(
            "\(planned) / \(all) julkaisusta suunniteltiin", "\(planned) / \(all) inlägg planerades",
            "\(planned) / \(all) posts were planned")
    }
    var plannedExplained: String {
        say(
            "Suunniteltu: paikka ja tavoite vähintään päivää ennen.", "Planerat: lucka och mål minst en dag före.",
            "Planned: a slot and a goal at least a day before.")
    }
    func weeksCovered(_ covered: Int, of all: Int) -> String {
        covered == 0
            ? say("Tulevat viikot ovat vielä vapaina", "De kommande veckorna är ännu lediga", "The coming weeks are still free")
            : say(
                "\(covered) / \(all) tulevaa viikkoa on suunniteltu", "\(covered) / \(all) kommande veckor är planerade",
                "\(covered) / \(all) coming weeks are planned")
    }
    var coverageExplained: String {
        say("Paikalla on aihe ja tekijä.", "Luckan har ett ämne och en ansvarig.", "The slot has a topic and an owner.")
    }
    func word(for state: PlanCoverage.State) -> String {
        switch state {
        case .covered: say("varattu", "bokad", "booked")
        case .unfinished: say("kesken", "på hälft", "begun")
        case .empty: say("vapaa", "ledig", "free")
        }
    }
    func shortWeek(_ number: Int) -> String { say("vko \(number)", "v. \(number)", "wk \(number)") }
}
