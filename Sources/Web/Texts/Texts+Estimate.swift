import Workplace

/// What a unit says of itself. Yes, partly, no; never a mark, never anybody's name.
extension Texts {
    var ownEstimate: String { say("Oma arvio", "Egen bedömning", "Own estimate") }
    var estimateLead: String {
        say(
            "Viisitoista lausetta, joihin vastaatte yhdessä. Arvio on puheenaihe mitatun tason rinnalla.",
            "Femton meningar som ni svarar på tillsammans. Bedömningen är ett samtalsämne vid sidan av den uppmätta nivån.",
            "Fifteen sentences to answer together. The estimate is something to talk about beside the measured stage.")
    }
    var estimateIsNoInput: String {
        say(
            "Vastaukset eivät vaikuta mitattuun tasoon. Kenenkään nimi ei näy arviossa.",
            "Svaren påverkar inte den uppmätta nivån. Ingens namn syns i bedömningen.",
            "The answers do not change the measured stage. Nobody's name is shown with the estimate.")
    }
    var keepEstimate: String { say("Tallenna arvio", "Spara bedömningen", "Keep the estimate") }
    var makeEstimate: String { say("Arvioikaa itse, 5 min", "Bedöm själva, 5 min", "Estimate it yourselves, 5 min") }
    var makeEstimateAnew: String { say("Arvioikaa uudelleen", "Bedöm på nytt", "Estimate it again") }
    var seeEstimate: String { say("Katso vastaukset", "Se svaren", "See the answers") }
    var noEstimateYet: String {
        say("Yksikkö ei ole vielä arvioinut itseään.", "Enheten har inte bedömt sig själv ännu.", "The unit has not estimated itself yet.")
    }
    func estimated(_ stage: Int, measured: Int?) -> String {
        let own = say("Oma arvio: \(stageMark(stage)).", "Egen bedömning: \(stageMark(stage)).", "Own estimate: \(stageMark(stage)).")
        guard let measured else { return own }
        let both =
            own + " " + say("Mitattu: \(stageMark(measured)).", "Uppmätt: \(stageMark(measured)).", "Measured: \(stageMark(measured)).")
        guard stage != measured else { return both }
        return both + " "
            + say(
                "Ero on puheenaihe, ei virhe.", "Skillnaden är ett samtalsämne, inget fel.",
                "The difference is something to talk about, not a mistake.")
    }
    func estimatedOn(_ day: String) -> String { say("Arvioitu \(day)", "Bedömt \(day)", "Estimated on \(day)").ended }

    func word(for answer: Estimate.Answer) -> String {
        switch answer {
        case .yes: say("Kyllä", "Ja", "Yes")
        case .partly: say("Osittain", "Delvis", "Partly")
        case .no: say("Ei", "Nej", "No")
        }
    }

    func sentence(of statement: Estimate.Statement) -> String {
        switch statement {
        case .channel:
            say(
                "Meillä on kanava, ja tiedämme, kuka sitä hoitaa.", "Vi har en kanal och vet vem som sköter den.",
                "We have a channel, and we know who looks after it.")
        case .basics:
            say(
                "Julkaisijamme tuntevat perusteet ja yhteiset pelisäännöt.",
                "De som publicerar hos oss kan grunderna och våra gemensamma spelregler.",
                "Those of us who publish know the basics and our ground rules.")
        case .listening:
            say(
                "Luemme, mitä muut puhuvat meidän aiheistamme.", "Vi läser vad andra säger om våra ämnen.",
                "We read what others say about our subjects.")
        case .publishing:
            say(
                "Julkaisemme useammin kuin kerran kuussa.", "Vi publicerar oftare än en gång i månaden.",
                "We publish more than once a month.")
        case .answering:
            say("Kysyjä saa meiltä vastauksen.", "Den som frågar får svar av oss.", "Whoever asks us gets an answer.")
        case .several:
            say(
                "Someen osallistuu meiltä enemmän kuin yksi ihminen.", "Mer än en av oss är med i sociala medier.",
                "More than one of us takes part in social media.")
        case .rhythm:
            say(
                "Julkaisemme tasaisesti ilman pitkiä taukoja.", "Vi publicerar jämnt utan långa pauser.",
                "We publish evenly, without long breaks.")
        case .plan:
            say(
                "Tiedämme etukäteen, mitä julkaisemme ja mihin sillä pyrimme.",
                "Vi vet på förhand vad vi publicerar och vad vi vill uppnå.",
                "We know beforehand what we publish and what we want to achieve.")
        case .ideas:
            say(
                "Jokainen idea saa meillä vastauksen perusteluineen.", "Varje idé får ett svar med motivering hos oss.",
                "With us every idea gets an answer with its reason.")
        case .ownWork:
            say(
                "Some auttaa meitä omassa työssämme, ja näemme sen tulokset.",
                "Sociala medier hjälper oss i vårt eget arbete, och vi ser resultaten.",
                "Social media helps us in our own work, and we see the results.")
        case .reliable:
            say(
                "Vastauksiimme voi luottaa: ne tulevat ajallaan.", "Man kan lita på våra svar: de kommer i tid.",
                "Our answers can be relied on: they come in time.")
        case .roles:
            say(
                "Useimmilla meistä on somessa oma rooli.", "De flesta av oss har en egen roll i sociala medier.",
                "Most of us have a role of our own in social media.")
        case .leaders:
            say(
                "Johtajamme ovat itse mukana keskustelussa.", "Våra ledare är själva med i samtalet.",
                "Our leaders take part in the conversation themselves.")
        case .learning:
            say(
                "Katsomme neljännesvuosittain yhdessä, mitä olemme oppineet.", "Varje kvartal ser vi tillsammans på vad vi har lärt oss.",
                "Every quarter we look together at what we have learnt.")
        case .helping:
            say(
                "Autamme toisia yksiköitä pääsemään alkuun.", "Vi hjälper andra enheter att komma i gång.", "We help other units get going."
            )
        }
    }

    var goalNow: String { say("Tavoite nyt", "Målet nu", "The goal now") }
    var stewardsTitle: String { say("Hoitajat", "Ansvariga", "Stewards") }
    var noStewardYet: String { say("hoitaja puuttuu", "ansvarig saknas", "no steward yet") }
}

extension EstimateRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        guard case .unanswered(let statement) = self else { return texts.changedMeanwhile }
        return texts.say("Vastaus puuttuu: ", "Svar saknas: ", "An answer is missing: ") + texts.sentence(of: statement)
    }

    var fieldName: String? { if case .unanswered(let statement) = self { statement.rawValue } else { nil } }
}
