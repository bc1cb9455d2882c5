import Workplace

/// Facts that everyone may know of a unit's measuring. They are told, not judged.
extension Texts {
    var openFacts: String { say("Kaikkien nähtävillä", "Öppet för alla", "Open for everyone") }
    var openFactsExplained: String {
        say(
            "Nämä vaikuttavat mittaamiseen. Ne ovat sallittuja ja siksi näkyvissä.",
            "De här påverkar mätningen. De är tillåtna och därför synliga.",
            "These bear on the measurement. They are allowed, and therefore seen.")
    }
    var nothingToKnow: String {
        say("13 viikolta ei mitään mainittavaa.", "Inget att nämna från 13 veckor.", "Nothing to mention from 13 weeks.")
    }
    var tinyGoal: String { say("Hyvin pieni tavoite", "Ett mycket litet mål", "A very small goal") }
    func onLongLeave(_ count: Int) -> String {
        let number = count < 5 ? underFive : "\(count)"
        return say("Pitkällä poissaololla: \(number)", "Långvarigt frånvarande: \(number)", "On long leave: \(number)")
    }
    func deletedPosts(_ count: Int) -> String {
        say(
            "Viikon sisällä poistettuja julkaisuja \(count)", "Inlägg borttagna inom en vecka \(count)",
            "Posts deleted within a week \(count)")
    }
    func scope(_ word: String) -> String {
        switch word {
        case "out": say("Jätetty mittaamisen ulkopuolelle", "Lämnad utanför mätningen", "Left out of the measurement")
        case "in": say("Otettu takaisin mittaamiseen", "Tagen tillbaka i mätningen", "Taken back into the measurement")
        default: say("Suljettu", "Stängd", "Closed")
        }
    }
    func closedBefore(_ name: String, _ day: String) -> String {
        say(
            "Samaa työtä teki suljettu yksikkö \(name), \(day)", "Samma arbete gjordes av den stängda enheten \(name), \(day)",
            "The same work was done by the closed unit \(name), \(day)")
    }
    var promisesChanged: String { say("Lupauksia muutettu", "Löften ändrade", "Promises changed") }
    var closedUnits: String { say("Suljetut yksiköt", "Stängda enheter", "Closed units") }
}
