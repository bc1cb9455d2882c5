import Measure
import Storage
import Workplace
import WorkingTime

/// The measure itself: its gates, limits, who has settled them, and what a change would bring.
extension Texts {
    var measureLead: String {
        say(
            "Kypsyys on yhteinen kartta, ei arvosana. Portit ja rajat ovat samat kaikille yksiköille, ja jokaisella rajalla on perustelu.",
            "Mognaden är en gemensam karta, inget betyg. Grindarna och gränserna är desamma för alla enheter, och varje gräns har en motivering.",
            "Maturity is a shared map, not a mark. Gates and limits are the same for every unit, and each limit has its reason.")
    }
    var aboutMeasure: String { say("Mittarin tiedot", "Om mätaren", "About the measure") }
    var ownLimit: String { say("talon oma raja", "husets egen gräns", "the house's own limit") }
    func holdsIn(_ units: Int, of all: Int) -> String {
        say("koossa \(units) / \(all)", "på plats \(units) / \(all)", "holds in \(units) / \(all)")
    }
    func holdsInSentence(_ units: Int, of all: Int) -> String {
        say(
            "Portti on koossa \(units) / \(all) yksikössä.", "Grinden är på plats i \(units) / \(all) enheter.",
            "The gate holds in \(units) / \(all) units.")
    }
    var gateReport: String { say("Portit, jotka eivät erottele", "Grindar som inte skiljer", "Gates that tell nobody apart") }
    var gateReportExplained: String {
        say(
            "Portti, jonka kaikki täyttävät tai kukaan ei täytä, ei kerro, kuka tarvitsee apua. Katsokaa sen rajaa.",
            "En grind som alla eller ingen uppfyller säger inte vem som behöver hjälp. Se över dess gräns.",
            "A gate that all pass or none passes does not tell who needs help. Have a look at its limit.")
    }
    var passedByAll: String { say("Kaikki täyttävät", "Alla uppfyller", "All pass") }
    var passedByNone: String { say("Kukaan ei vielä täytä", "Ingen uppfyller ännu", "None passes yet") }
    var noSuchGate: String { say("Ei yhtään.", "Inga.", "None.") }
    var allPass: String { say("Kaikki täyttävät sen.", "Alla uppfyller den.", "All pass it.") }
    var nonePass: String { say("Kukaan ei vielä täytä sitä.", "Ingen uppfyller den ännu.", "None passes it yet.") }
    var gateIsOff: String { say("Portti ei ole käytössä.", "Grinden används inte.", "The gate is not in use.") }
    var nobodyAssessed: String {
        say("Yhtään yksikköä ei ole vielä arvioitu.", "Ingen enhet har bedömts ännu.", "No unit has been assessed yet.")
    }
    var offWord: String { say("ei käytössä", "används inte", "not in use") }

    var profilesTitle: String { say("Profiilit", "Profiler", "Profiles") }
    var profilesLead: String {
        say(
            "Profiili sovittaa rajat talon lajiin. Useita voi käyttää yhtä aikaa.",
            "En profil anpassar gränserna till husets art. Flera kan användas samtidigt.",
            "A profile fits the limits to the kind of house. Several can be used at once.")
    }
    var noProfiles: String { say("Ei profiileja, yleiset rajat.", "Inga profiler, allmänna gränser.", "No profiles, the general limits.") }
    var changeProfiles: String { say("Vaihda profiilia", "Byt profil", "Change profiles") }
    /// What a profile of the shared measure does; nil for others.
    func effect(of profile: String) -> String? {
        switch profile {
        case "publicSector":
            say(
                "Kaikki tuntevat säännöt täysin, ja useampaan kysymykseen vastataan ajoissa.",
                "Alla kan reglerna helt, och fler frågor besvaras i tid.",
                "Everyone knows the rules in full, and more questions are answered in time.")
        case "listedCompany": say("Jokainen julkaisu tarkistetaan.", "Varje inlägg kontrolleras.", "Every post is checked.")
        case "b2b":
            say(
                "Vähempi julkaiseminen ja pienempi yleisö riittävät.", "Färre inlägg och en mindre publik räcker.",
                "Fewer posts and a smaller audience are enough.")
        case "association":
            say(
                "Palvelupäiviä voi olla vähemmän, eikä johdon mukanaoloa mitata.",
                "Servicedagarna får vara färre, och ledningens deltagande mäts inte.",
                "There may be fewer service days, and leaders' part is not measured.")
        default: nil
        }
    }

    var withdrawChange: String { say("Peru muutos", "Ta tillbaka ändringen", "Withdraw the change") }
    var changesOfMeasure: String { say("Muutokset", "Ändringar", "Changes") }
    func from(_ monday: LocalDate, today: LocalDate) -> String {
        let day = day(monday, today: today)
        return say("Alkaen \(day)", "Från \(day)", "From \(day)")
    }
    var coming: String { say("tulossa", "kommande", "to come") }
    var modelAsFile: String { say("Malli tiedostona", "Modellen som fil", "The model as a file") }
    func downloadModel(version: String) -> String {
        say("Lataa malli \(version) (JSON)", "Ladda ner modellen \(version) (JSON)", "Download the model \(version) (JSON)")
    }

    var aboutThisGate: String { say("Portti mittarissa", "Grinden i mätaren", "The gate in the measure") }
    func certaintyOfGate(_ certainty: Certainty, isSample: Bool) -> String {
        switch certainty {
        case .confirmed where !isSample:
            say(
                "Varma: kaikki on laskettu, mikään ei ole otosta.", "Säker: allt är räknat, inget är ett stickprov.",
                "Confirmed: everything was counted, nothing is a sample.")
        case .confirmed:
            say(
                "Varma: tulos on niin selvä, etteivät muutamat tapaukset sitä käännä.",
                "Säker: resultatet är så tydligt att några fall inte vänder det.",
                "Confirmed: the result is so clear that a few cases do not turn it.")
        case .likely:
            say(
                "Todennäköinen: muutama tapaus voisi vielä kääntää portin.", "Sannolik: några fall kunde ännu vända grinden.",
                "Likely: a few cases could still turn the gate.")
        }
    }
    var limitsTitle: String { say("Rajat", "Gränser", "Limits") }
    var changeLimits: String { say("Muuta rajaa", "Ändra gränsen", "Change the limit") }
    var gateInUse: String { say("Portti on käytössä", "Grinden används", "The gate is in use") }
    var appliesFrom: String { say("Mistä maanantaista alkaen", "Från vilken måndag", "From which Monday") }
    var appliesFromHint: String {
        say(
            "Muutos koskee tulevia viikkoja. Jo arvioidut viikot eivät muutu.",
            "Ändringen gäller kommande veckor. Redan bedömda veckor ändras inte.",
            "The change is for coming weeks. Weeks already assessed do not change.")
    }
    var limitReasonHint: String {
        say(
            "Perustelu näkyy kaikille rajan vieressä.", "Motiveringen visas för alla bredvid gränsen.",
            "The reason is shown to everyone beside the limit.")
    }
    var lookFirst: String { say("Katso vaikutus", "Se verkan", "See the effect") }
    var settleIt: String { say("Ota käyttöön", "Ta i bruk", "Put it into use") }

    var whatFollows: String { say("Mitä muutoksesta seuraisi", "Vad ändringen skulle ge", "What would follow") }
    func trialHouse(_ before: Int?, _ after: Int?) -> String {
        guard let before, let after else { return nobodyAssessed }
        return before == after
            ? say(
                "Talon taso ei muuttuisi (\(stageMark(after))).", "Husets nivå skulle inte ändras (\(stageMark(after))).",
                "The stage of the house would not change (\(stageMark(after))).")
            : say(
                "Talon taso: \(stageMark(before)) → \(stageMark(after)).", "Husets nivå: \(stageMark(before)) → \(stageMark(after)).",
                "The stage of the house: \(stageMark(before)) → \(stageMark(after)).")
    }
    func trialExplained(from day: String) -> String {
        say(
            "Laskettu tämän viikon teoista, kuin uusi malli olisi ollut voimassa koko ajan. Käyttöön \(day)",
            "Räknat på den här veckans handlingar, som om den nya modellen alltid hade gällt. I bruk \(day)",
            "Counted from this week's deeds as if the new model had always been in force. In use from \(day)"
        ).ended
    }
    var trialChangesNothing: String {
        say("Minkään yksikön portit eivät muuttuisi nyt.", "Ingen enhets grindar skulle ändras nu.", "No unit's gates would change now.")
    }
    var nowColumn: String { say("Nyt", "Nu", "Now") }
    var thenColumn: String { say("Muutettuna", "Med ändringen", "With the change") }

    /// `Suunniteltujen osuus: vähintään 60 %`.
    func limitWords(_ part: Part) -> String { "\(name(of: part.indicator)): \(shortLimit(part))" }

    /// `vähintään 60 %`, `enintään 30 pv`.
    func shortLimit(_ part: Part) -> String {
        let bound = part.comparison == .atLeast ? say("vähintään", "minst", "at least") : say("enintään", "högst", "at most")
        let amount = settledNumber(part.threshold, of: part.indicator)
        switch part.threshold {
        case .fixed:
            return part.indicator.sort == .number
                ? "\(bound) \(self.amount(amount, of: part.indicator.measuredIn))" : "\(bound) \(amount) %"
        case .weeks:
            return "\(bound) \(self.amount(amount, of: .weeks)), "
                + say("harvemmalla rytmillä vähemmän", "färre vid en glesare rytm", "fewer with a slower rhythm")
        case .silence(_, _, let from, let to):
            return "\(bound) \(number(from))–\(number(to)) " + say("pv rytmin mukaan", "d. enligt rytmen", "days by the rhythm")
        case .people(_, let perMember, let grow):
            let small = say("pienessä yksikössä vähemmän", "färre i en liten enhet", "fewer in a small unit")
            let large = grow > 0 ? ", " + say("suuressa enemmän", "fler i en stor", "more in a large one") : ""
            return "\(bound) \(amount)" + (perMember < 1 || grow > 0 ? ", \(small)\(large)" : "")
        }
    }

    /// The number a limit is settled by, as it is written into a field: shares in per cent.
    func settledNumber(_ threshold: Threshold, of indicator: Indicator) -> String {
        plainNumber(threshold.settledBy.asDouble * (indicator.sort == .number ? 1 : 100))
    }

    func settledLabel(_ part: Part) -> String {
        part.indicator.sort == .number ? name(of: part.indicator) : "\(name(of: part.indicator)), %"
    }

    func settledHint(_ part: Part) -> String? {
        switch part.threshold {
        case .fixed: nil
        case .weeks:
            say(
                "Viikkoja 13:sta, kun lupaus on yksi julkaisu viikossa.", "Veckor av 13 när löftet är ett inlägg i veckan.",
                "Weeks of 13 when the promise is one post a week.")
        case .silence:
            say(
                "Päiviä, jotka lisätään kahden julkaisun väliin: yksi sairasviikko ei saa viedä porttia.",
                "Dagar som läggs till tiden för två inlägg: en sjukvecka får inte ta grinden.",
                "Days added to the time of two posts: one week of illness must not take the gate.")
        case .people:
            say(
                "Ihmisiä; pienessä yksikössä raja laskee itsestään.", "Personer; i en liten enhet sjunker gränsen av sig själv.",
                "People; in a small unit the limit comes down by itself.")
        }
    }
}

extension ModelRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        switch self {
        case .weekHasBegun:
            texts.say(
                "Muutos voi alkaa aikaisintaan ensi maanantaina: tämä viikko on jo arvioitu.",
                "Ändringen kan börja tidigast nästa måndag: den här veckan är redan bedömd.",
                "A change can begin next Monday at the earliest: this week has been assessed already.")
        case .laterOneSettled(let monday):
            texts.say(
                "Muutoksesta on jo päätetty \(texts.day(monday)) alkaen. Valitse se maanantai tai myöhempi.",
                "En ändring är redan beslutad från \(texts.day(monday)). Välj den måndagen eller en senare.",
                "A change has been settled from \(texts.day(monday)) on. Choose that Monday or a later one.")
        case .nothingChanges:
            texts.say(
                "Mikään raja ei muutu. Muuta jotakin ensin.", "Ingen gräns ändras. Ändra något först.",
                "No limit changes. Change something first.")
        case .unsound:
            texts.say(
                "Näin rajattu portti ei toimi: osuus on 1–100 %, ja tason porteista ainakin puolet arvioidaan aina.",
                "En sådan gräns fungerar inte: en andel är 1–100 %, och minst hälften av en nivås grindar bedöms alltid.",
                "Such a limit does not work: a share is 1–100 %, and at least half of a stage's gates are always judged.")
        }
    }

    var fieldName: String? {
        switch self {
        case .weekHasBegun, .laterOneSettled: "from"
        case .nothingChanges, .unsound: nil
        }
    }
}
