import Workplace

/// What one person, or those who lead a unit, are told in time.
extension Texts {
    var yoursToDo: String {
        say(
            "Tämä on yksikkösi seuraava askel, ja sinä voit ottaa sen.", "Det här är din enhets nästa steg, och du kan ta det.",
            "This is your unit's next step, and you can take it.")
    }
    func stageHoldsUntil(_ day: String) -> String {
        say("Aikaa on päivään \(day.ended)", "Det finns tid före \(day.ended)", "There is time before \(day).")
    }
    var whatKeepsTheStage: String { say("Tämä pitää tason", "Det här håller nivån", "What keeps the stage") }
    func basicsLapse(_ day: String) -> String {
        say(
            "Jonkun julkaisijan perusteet vanhenevat \(day) Kertaus vie 20 minuuttia ja pitää portin auki.",
            "Någon publicerares grunder föråldras \(day.ended) Repetitionen tar 20 minuter och håller grinden öppen.",
            "Some publisher's basics grow too old on \(day). A refresher takes 20 minutes and keeps the gate open.")
    }
    var toLessons: String { say("Oppitunteihin", "Till lektionerna", "To the lessons") }
    func stageToKeep(_ stage: Int, _ unit: String) -> String {
        say("\(unit): taso \(stage) on pidettävissä", "\(unit): nivå \(stage) går att hålla", "\(unit): stage \(stage) can be kept")
    }
    func gatesMissingFor(weeks: Int) -> String {
        say(
            "Sen portit ovat puuttuneet \(weeks) viikkoa. Katso, mikä pitää tason.",
            "Dess grindar har saknats i \(weeks) veckor. Se vad som håller nivån.",
            "Its gates have been missing for \(weeks) weeks. See what keeps the stage.")
    }
    func basicsLapseIn(_ unit: String) -> String {
        say("\(unit): perusteet kerrattava", "\(unit): grunderna behöver repeteras", "\(unit): the basics need a refresher")
    }
    func ownBasicsLapse(_ day: String) -> String {
        say("Perusteesi vanhenevat \(day)", "Dina grunder föråldras \(day)", "Your basics grow too old on \(day)")
    }
    var refresherTakes: String { say("Kertaus vie 20 minuuttia", "Repetitionen tar 20 minuter", "A refresher takes 20 minutes") }
}
