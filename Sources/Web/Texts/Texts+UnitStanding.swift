import Measure
import WorkingTime
import Workplace

/// One unit: where it stands, how it moves, and why its next step is the one it is.
extension Texts {
    var unitFacts: String { say("Yksikön tiedot", "Enhetens uppgifter", "About the unit") }
    var gates: String { say("Portit", "Grindar", "Gates") }
    var showGates: String { say("Näytä portit", "Visa grindarna", "Show the gates") }
    var hereWeAre: String { say("tässä ollaan", "här är vi", "here we are") }
    func gateCount(_ count: Int) -> String { say("\(count) porttia", "\(count) grindar", "\(count) gates") }
    func gatesHolding(_ holding: Int, of all: Int) -> String {
        let missing = numberWord(all - holding)
        return say(
            "\(holding) / \(all) porttia, \(missing) puuttuu", "\(holding) / \(all) grindar, \(missing) saknas",
            "\(holding) / \(all) gates, \(missing) missing")
    }
    func gatesOfNextStage(_ holding: Int, of all: Int) -> String {
        say(
            "seuraavan tason porteista \(holding) / \(all)", "av nästa nivås grindar \(holding) / \(all)",
            "of the next stage's gates \(holding) / \(all)")
    }
    func measured(on day: String, weeks from: Int, to: Int) -> String {
        say("Mitattu \(day), viikot \(from)–\(to)", "Mätt \(day), veckorna \(from)–\(to)", "Measured \(day), weeks \(from)–\(to)")
    }
    func standsAt(_ stage: Int) -> String {
        stage == 0
            ? say("Ensiaskeleet ovat edessä.", "De första stegen ligger framför er.", "The first steps are ahead.")
            : say(
                "\(stageMark(stage)): \(self.stage(stage)).", "\(stageMark(stage)): \(self.stage(stage)).",
                "\(stageMark(stage)): \(self.stage(stage))."
            )
            .capitalisedFirst
    }
    func stoodAt(_ stage: Int) -> String {
        say("Silloin: \(stageWords(stage)).", "Då: \(stageWords(stage)).", "Then: \(stageWords(stage)).")
    }
    private func stageWords(_ stage: Int) -> String { stage == 0 ? self.stage(0) : "\(stageMark(stage)), \(self.stage(stage))" }

    func onTheWay(_ first: LocalDate?, today: LocalDate) -> String {
        guard let first else { return say("Arvioidaan myöhemmin.", "Bedöms senare.", "Assessed later.") }
        if first <= today {
            return say("Mitataan taas ensi maanantaina.", "Mäts igen nästa måndag.", "Measured again next Monday.")
        }
        let day = day(first, today: today)
        let beginning = say(
            "Arvioidaan myöhemmin, ensimmäinen arvio \(day)", "Bedöms senare, den första bedömningen \(day)",
            "Assessed later, first on \(day)")
        return beginning.ended + " "
            + say(
                "Siihen asti portit ovat polku: kaikki tehty lasketaan.", "Fram till dess är grindarna en stig: allt som görs räknas.",
                "Until then the gates are a path: everything done counts.")
    }

    func whyHelped(_ link: HouseStanding.Link, _ standing: HouseStanding) -> String {
        [whyNext(link, standing), goingWell(link.maturity, standing.model)].compactMap(\.self).joined(separator: " ")
    }

    func whyNext(_ link: HouseStanding.Link, _ standing: HouseStanding) -> String {
        let held = say(
            "Koossa on \(link.holding) / \(link.gates) seuraavan tason porttia.",
            "\(link.holding) / \(link.gates) av nästa nivås grindar är på plats.",
            "\(link.holding) / \(link.gates) gates of the next stage hold.")
        guard let gate = link.maturity.weakestGate.flatMap({ standing.model.gate($0) }) else { return held }
        return held + " "
            + say(
                "Eniten auttaa portti ”\(say(gate.wording))”.", "Mest hjälper grinden ”\(say(gate.wording))”.",
                "The gate “\(say(gate.wording))” helps most.")
    }

    /// What goes well is said with what is missing.
    private func goingWell(_ maturity: Maturity, _ model: Model) -> String? {
        let strong = model.dimensions.filter { (maturity.dimensions[$0.id] ?? nil).map { $0 > maturity.raw } ?? false }.prefix(3)
        guard !strong.isEmpty else { return nil }
        let names = strong.map { say($0.wording).lowercasedFirst }.joined(separator: ", ")
        return say("Hyvin sujuu: \(names).", "Det här går bra: \(names).", "Going well: \(names).")
    }

    func whyOnTheWay(_ first: LocalDate?, today: LocalDate) -> String {
        let beginning = say(
            "Yksi askel kerrallaan: tämä on niistä lyhin.", "Ett steg i taget: det här är det kortaste.",
            "One step at a time: this is the shortest.")
        guard let first else { return beginning }
        let day = day(first, today: today)
        let assessment = say("Ensimmäinen arvio on \(day)", "Den första bedömningen är \(day)", "The first assessment is on \(day)")
        return beginning + " " + assessment.ended
    }

    func stageAboutToChange(weeks: Int, stage: Int) -> String {
        say(
            "Tason \(stage) portit eivät ole pitäneet \(weeks) viikkoon. Taso säilyy, kun seuraava askel otetaan. Tämä näkyy ensin teille.",
            "Grindarna för nivå \(stage) har inte hållit på \(weeks) veckor. Nivån består när nästa steg tas. Det här visas först för er.",
            "The gates of stage \(stage) have not held for \(weeks) weeks. The stage stays when the next step is taken. You are told first."
        )
    }

    var allGatesHold: String {
        say(
            "Kaikki portit ovat koossa. Auttakaa seuraavaa yksikköä.", "Alla grindar är på plats. Hjälp nästa enhet.",
            "Every gate holds. Help the next unit.")
    }

    var howSure: String { say("Kuinka varmaa tämä on", "Hur säkert det är", "How sure this is") }
    func certainty(_ certainty: Certainty) -> String {
        switch certainty {
        case .confirmed:
            say("Varma: näyttöä on riittävästi.", "Säkert: det finns tillräckligt med belägg.", "Confirmed: there is enough evidence.")
        case .likely:
            say(
                "Todennäköinen: muutama tapaus voisi vielä kääntää jonkin portin.",
                "Sannolikt: några fall kunde ännu vända någon grind.", "Likely: a few cases could still turn a gate.")
        }
    }
    var dimensions: String { say("Kahdeksan ulottuvuutta", "Åtta dimensioner", "Eight dimensions") }
    var notMeasuredYet: String { say("ei vielä mitata", "mäts inte ännu", "not measured yet") }
    var lastWeek: String { say("Viikko sitten", "För en vecka sedan", "A week ago") }
    var fourWeeksAgo: String { say("Neljä viikkoa sitten", "För fyra veckor sedan", "Four weeks ago") }
    var quarterAgo: String { say("Neljännesvuosi sitten", "För ett kvartal sedan", "A quarter ago") }
    var yearAgo: String { say("Vuosi sitten", "För ett år sedan", "A year ago") }
    var howItMoved: String { say("Miten on liikuttu", "Hur det har rört sig", "How it has moved") }
    func movement(from before: Int, to after: Int) -> String {
        if before == after {
            return say("Pysynyt: \(stageWords(after))", "Oförändrat: \(stageWords(after))", "Unchanged: \(stageWords(after))")
        }
        return say(
            "\(stageMark(before).capitalisedFirst) → \(stageMark(after))", "\(stageMark(before).capitalisedFirst) → \(stageMark(after))",
            "\(stageMark(before).capitalisedFirst) → \(stageMark(after))")
    }
    func overWeeks(_ count: Int) -> String { say("\(count) viikkoa", "\(count) veckor", "\(count) weeks") }
    var sameNumbers: String { say("Samat luvut taulukkona", "Samma siffror som tabell", "The same numbers as a table") }
    var turns: String { say("Tason muutokset", "Nivåns förändringar", "Changes of stage") }

    func weekTitle(_ monday: LocalDate) -> String {
        let (year, week) = monday.isoWeek
        return say("Viikko \(week)/\(year)", "Vecka \(week)/\(year)", "Week \(week)/\(year)")
    }
    var notAssessedThen: String {
        say("Yksikköä ei vielä silloin arvioitu.", "Enheten bedömdes inte då ännu.", "The unit was not assessed yet.")
    }
    var changedSince: String { say("Mitä on muuttunut sen jälkeen", "Vad som har ändrats sedan dess", "What has changed since") }
    var sameGatesHold: String { say("Samat portit pitävät nyt.", "Samma grindar håller nu.", "The same gates hold now.") }
    var holdsNow: String { say("Nyt koossa", "Nu på plats", "Hold now") }
    var holdsNoMore: String { say("Ei juuri nyt", "Inte just nu", "Not right now") }
    var weekBefore: String { say("Edellinen viikko", "Föregående vecka", "The week before") }
    var weekAfter: String { say("Seuraava viikko", "Nästa vecka", "The week after") }
}

extension String {
    /// With a full stop, unless a date has brought one already.
    var ended: String { hasSuffix(".") ? self : self + "." }
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
