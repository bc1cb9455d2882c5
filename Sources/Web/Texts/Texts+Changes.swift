import Measure
import WorkingTime
import Workplace

/// What changed between two weeks, and why.
extension Texts {
    func changesTitle(_ from: LocalDate, _ to: LocalDate) -> String {
        let (before, after) = (from.isoWeek, to.isoWeek)
        let start = before.year == after.year ? "\(before.week)" : "\(before.week)/\(before.year)"
        return say(
            "Mikä muuttui, viikosta \(start) viikkoon \(after.week)/\(after.year)",
            "Vad som ändrades, vecka \(start) till \(after.week)/\(after.year)",
            "What changed, week \(start) to \(after.week)/\(after.year)")
    }
    /// Why a stage moved: it follows the gates with some weeks between.
    func reason(of move: StageMove) -> String {
        switch move.reason {
        case .above(let weeks):
            say(
                "Portit olivat pitäneet \(weeks) viikkoa peräkkäin.", "Grindarna hade hållit i \(weeks) veckor i rad.",
                "The gates had held for \(weeks) weeks in a row.")
        case .below(let weeks):
            say(
                "Portit eivät olleet pitäneet \(weeks) viikkoon.", "Grindarna hade inte hållit på \(weeks) veckor.",
                "The gates had not held for \(weeks) weeks.")
        case .severalMoves:
            say("Taso liikkui välillä useasti.", "Nivån rörde sig flera gånger däremellan.", "The stage moved several times in between.")
        case .anotherPast:
            say(
                "Mittari tai yksikön historia on toinen.", "Mätaren eller enhetens historia är en annan.",
                "The measure or the unit's past is another one.")
        }
    }
    var whatChanged: String { say("Mikä muuttui viikossa", "Vad som ändrades på en vecka", "What changed in a week") }
    var whyChanged: String { say("Miksi ne muuttuivat", "Varför de ändrades", "Why they changed") }
    var nothingChanged: String {
        say("Mikään portti ei liikkunut.", "Ingen grind rörde sig.", "No gate moved.")
    }
    var openedGates: String { say("Tulivat kokoon", "Kom på plats", "Came to hold") }
    var closedGates: String { say("Eivät enää koossa", "Inte längre på plats", "Hold no more") }
    var movedGates: String { say("Luku liikkui", "Talet rörde sig", "The number moved") }
    var newlyCounted: String { say("Laskettiin uutena", "Räknades som nya", "Newly counted") }
    var newlyNotCounted: String { say("Uutta, jota ei laskettu", "Nytt som inte räknades", "New and not counted") }
    var noLongerCounted: String {
        say("Jäi ajan taakse tai peruttiin", "Föll utanför tiden eller togs tillbaka", "Passed out of the time or was taken back")
    }
    var noLongerAgainst: String { say("Ei enää paina", "Tynger inte längre", "Weighs no more") }
    func limitMoved(_ before: String, _ after: String) -> String {
        say(", raja \(before) → \(after)", ", gräns \(before) → \(after)", ", limit \(before) → \(after)")
    }
    var measureChanged: String { say("Mittari muuttui", "Mätaren ändrades", "The measure changed") }
    var chooseWeeks: String { say("Vertaa viikkoja", "Jämför veckor", "Compare weeks") }
    var fromWeek: String { say("Viikosta", "Från veckan", "From the week of") }
    var toWeek: String { say("Viikkoon", "Till veckan", "To the week of") }
    var compare: String { say("Vertaa", "Jämför", "Compare") }

    /// What a step brings, when all of it succeeds.
    func stepBrings(_ before: String, _ after: String) -> String {
        say(
            "Nyt \(before). Kun tämä onnistuu: \(after).", "Nu \(before). När det här lyckas: \(after).",
            "Now \(before). When this succeeds: \(after).")
    }
    func gatesAfterStep(_ holding: Int, of all: Int, stage: Int) -> String {
        holding < all
            ? say(
                "Silloin koossa on \(holding) / \(all) tason \(stage) porttia.",
                "Då är \(holding) / \(all) grindar på nivå \(stage) på plats.",
                "Then \(holding) / \(all) gates of stage \(stage) hold.")
            : say(
                "Silloin kaikki tason \(stage) portit ovat koossa, ja taso nousee, kun ne pitävät kaksi viikkoa.",
                "Då är alla grindar på nivå \(stage) på plats, och nivån stiger när de håller i två veckor.",
                "Then all gates of stage \(stage) hold, and the stage rises when they hold for two weeks.")
    }
}
