import Measure
import Workplace
import WorkingTime

/// Where we stand. The distribution comes before the minimum, and nobody is ever called weak.
extension Texts {
    /// A text of the model.
    func say(_ wording: Wording) -> String { say(wording.fi, wording.sv, wording.en) }

    /// A stage in words: `ad hoc`.
    func stage(_ number: Int) -> String { Model.shipped.stages.first { $0.number == number }.map { say($0.wording) } ?? "\(number)" }

    /// `taso 2`; before the first one in words.
    func stageMark(_ number: Int) -> String { number == 0 ? stage(0) : say("taso \(number)", "nivå \(number)", "stage \(number)") }

    var helpedNext: String { say("Seuraavaksi autetaan", "Härnäst hjälper vi", "Next to help") }
    var nextStep: String { say("Seuraava askel", "Nästa steg", "Next step") }
    var whyThis: String { say("Miksi juuri tämä?", "Varför just detta?", "Why this one?") }
    var doItNow: String { say("Tehdään nyt", "Vi gör det nu", "Do it now") }
    var timeNeeded: String { say("Aikaa menee", "Det tar", "It takes") }
    var helps: String { say("Auttaa", "Hjälper", "Helps") }
    func shortMinutes(_ count: Int) -> String { "\(count) min" }
    func minutesEach(_ count: Int) -> String { say("\(count) min kultakin", "\(count) min per person", "\(count) min each") }
    func shortMinutesEach(_ count: Int) -> String { say("\(count) / hlö", "\(count) / pers.", "\(count) each") }
    func otherSteps(_ count: Int) -> String {
        say("Muut vaihtoehdot (\(count))", "Andra alternativ (\(count))", "Other ways (\(count))")
    }

    var whereWeAre: String { say("Missä mennään", "Var vi står", "Where we are") }
    var houseAtLarge: String { say("Koko talo", "Hela huset", "The whole house") }
    var commonBrake: String { say("Yhteinen jarru", "Gemensam broms", "Common brake") }
    func brakeExplained(_ units: Int) -> String {
        say(
            "Sama portti puuttuu \(units) yksiköltä. Yhdessä sovittu tapa auttaa kaikkia kerralla.",
            "Samma grind saknas i \(units) enheter. Ett gemensamt sätt hjälper alla på en gång.",
            "The same gate is missing in \(units) units. A way agreed on together helps them all at once.")
    }
    var concerns: String { say("Koskee", "Gäller", "Concerns") }
    var byFunction: String { say("Toiminnoittain", "Enligt funktion", "By function") }
    var byNetwork: String { say("Kanavittain", "Enligt kanal", "By channel") }
    var assessedLater: String { say("Arvioidaan myöhemmin", "Bedöms senare", "Assessed later") }
    var laterExplained: String {
        say(
            "Uusi yksikkö tulee mukaan 13 viikon jälkeen. Sitä ennen näkyy, mitä on jo tehty.",
            "En ny enhet kommer med efter 13 veckor. Före det syns vad som redan är gjort.",
            "A new unit joins after 13 weeks. Until then you see what has been done already.")
    }
    var leftOut: String { say("Ei mukana", "Inte med", "Left out") }
    func stageWithout(_ names: String) -> String {
        say("Taso on ilman yksiköitä: \(names).", "Nivån är utan enheterna: \(names).", "The stage is without these units: \(names).")
    }
    func unitCount(_ number: Int) -> String {
        count(number, one: Trilingual("yksikkö", "enhet", "unit"), many: Trilingual("yksikköä", "enheter", "units"))
    }
    var aboutUnitsNotPeople: String {
        say(
            "Taso kuvaa yksikön tekemistä, ei ketään ihmistä. Sitä ei käytetä palkkaan eikä arviointiin.",
            "Nivån beskriver enhetens arbete, inte någon människa. Den används inte för lön eller bedömning.",
            "The stage describes a unit's work, not a person. It is not used for pay or appraisal.")
    }

    var tableCaption: String {
        say(
            "Yksiköiden taso, seuraavan tason portit, muutos ja seuraava askel",
            "Enheternas nivå, nästa nivås grindar, förändring och nästa steg",
            "The units' stage, the gates of the next one, change and next step")
    }
    var unitColumn: String { say("Yksikkö", "Enhet", "Unit") }
    var stageColumn: String { say("Taso", "Nivå", "Stage") }
    var quarterColumn: String { say("13 vkoa", "13 v.", "13 weeks") }
    var minutesColumn: String { say("Min", "Min", "Min") }
    var weekColumn: String { say("Viikosta", "Från veckan", "From the week of") }
    func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0" }

    /// `Kaksi yksikköä tasolla 4 ja viisi tasolla 3. Mediaani on taso 3. …`
    func distribution(_ standing: HouseStanding) -> String {
        guard let house = standing.house, let median = house.median else {
            return say(
                "Vielä ei arvioida ketään. Jokaisen yksikön sivulla näkyy, mitä on jo tehty ja mikä on seuraava askel.",
                "Ingen bedöms ännu. På varje enhets sida syns vad som redan är gjort och vad som är nästa steg.",
                "Nobody is assessed yet. Each unit's page shows what has been done already and what the next step is.")
        }
        let groups = house.distribution.enumerated().reversed().filter { $0.element > 0 }
        let parts = groups.enumerated().map { place, group in
            self.group(group.element, at: group.offset, isFirst: place == 0)
        }
        let whole =
            parts.count > 1 ? parts.dropLast().joined(separator: ", ") + say(" ja ", " och ", " and ") + parts[parts.count - 1] : parts[0]
        let chain = standing.links.count > 1 ? " " + asStrongAsALink : ""
        return whole.capitalisedFirst + ". " + say("Mediaani", "Median", "Median") + ": \(stageMark(median)).\(chain)"
    }

    private var asStrongAsALink: String {
        say(
            "Koko talo on yhtä vahva kuin lenkki, jota autetaan seuraavaksi.",
            "Hela huset är lika starkt som länken vi hjälper härnäst.",
            "The whole house is as strong as the link we help next.")
    }

    private func group(_ count: Int, at stage: Int, isFirst: Bool) -> String {
        let many = count > 1
        let noun = isFirst ? say(many ? " yksikköä" : " yksikkö", many ? " enheter" : " enhet", many ? " units" : " unit") : ""
        let place =
            stage == 0
            ? say("ennen ensiaskelia", "före de första stegen", "before the first steps")
            : say("tasolla \(stage)", "på nivå \(stage)", "at stage \(stage)")
        return numberWord(count) + noun + " " + place
    }

    /// Small numbers as words, the rest as digits.
    func numberWord(_ number: Int) -> String {
        let words =
            switch language {
            case .finnish: ["yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan", "yhdeksän", "kymmenen"]
            case .swedish: ["en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"]
            case .english: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
            }
        return words.indices.contains(number - 1) ? words[number - 1] : "\(number)"
    }

    /// Decimals as the language writes them.
    func number(_ figure: Figure) -> String {
        language == .english ? figure.description : String(figure.description.map { $0 == "." ? "," : $0 })
    }

    func percent(_ figure: Figure) -> Int { (figure.tenThousandths + 50) / 100 }

    func name(ofFunction id: String, _ model: Model) -> String { model.function(id).map { say($0.wording) } ?? id }
    func name(ofNetwork id: String) -> String {
        switch id {
        case "linkedin": "LinkedIn"
        case "tiktok": "TikTok"
        case "youtube": "YouTube"
        default: Network(rawValue: id).map { name(of: $0) } ?? id.capitalisedFirst
        }
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
