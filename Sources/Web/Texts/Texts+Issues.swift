import Storage
import Workplace

extension Texts {
    var issues: String { say("Nostetut asiat", "Lyfta frågor", "Issues") }
    var issuesLead: String {
        say(
            "Kun julkinen keskustelu kysyy meiltä, vastaamme, seuraamme tai kerromme, ettei asia ole meidän. Yhdessä työpäivässä.",
            "När den offentliga debatten frågar oss svarar vi, följer med eller säger att frågan inte är vår. Inom en arbetsdag.",
            "When a public debate asks us, we respond, we follow, or we say that it is not ours. Within one working day.")
    }
    var raiseIssue: String { say("Nosta asia", "Lyft en fråga", "Raise an issue") }
    var raiseIssueLead: String {
        say(
            "Kuka tahansa voi nostaa asian. Linkki ja virke riittävät, kello käynnistyy heti.",
            "Vem som helst kan lyfta en fråga. En länk och en mening räcker, klockan börjar gå genast.",
            "Anybody may raise an issue. A link and a sentence are enough, the clock starts at once.")
    }
    var issuesWaiting: String { say("Odottaa päätöstä", "Väntar på beslut", "Waiting for a decision") }
    var issuesDecided: String { say("Päätetty", "Beslutat", "Decided") }
    var noIssuesWaiting: String { say("Mitään ei ole auki.", "Ingenting är öppet.", "Nothing is open.") }
    var noIssuesDecided: String {
        say(
            "Tähän kertyy, mitä päätimme ja miksi. Harjoitelkaa ensin keksityllä asialla.",
            "Här samlas vad vi beslutade och varför. Öva först på en påhittad fråga.",
            "What we decided and why will gather here. Practise first on an invented issue.")
    }
    func raised(by name: String, unit: String) -> String {
        say("\(name) nosti, \(unit) päättää", "\(name) lyfte, \(unit) beslutar", "\(name) raised it, \(unit) decides")
    }
    func decisionBy(_ moment: String) -> String { say("Päätös viimeistään \(moment)", "Beslut senast \(moment)", "Decision by \(moment)") }
    var issueQuestion: String { say("Mistä on kysymys?", "Vad är frågan?", "What is the question?") }
    var issueQuestionHint: String {
        say(
            "Esimerkiksi: onko lämmitystuen keskustelu meidän?", "Till exempel: är debatten om värmestödet vår?",
            "For example: is the debate on heating support ours?")
    }
    var whatIsGoingOn: String { say("Mitä tapahtuu?", "Vad händer?", "What is going on?") }
    var whatIsGoingOnHint: String {
        say(
            "Kuka sanoi, mitä, ja kuka on kysynyt meiltä. Koko talo näkee tämän.",
            "Vem sade vad, och vem har frågat oss. Hela huset ser det här.",
            "Who said what, and who has asked us. The whole house sees this.")
    }
    var whereItGoesOn: String { say("Missä siitä puhutaan?", "Var talas det om den?", "Where is it discussed?") }
    var whereItGoesOnHint: String { say("Linkki, jos sellainen on.", "En länk, om det finns en.", "A link, if there is one.") }
    var isDrill: String { say("Tämä on harjoitus", "Det här är en övning", "This is a drill") }
    var drillHint: String {
        say(
            "Keksitty asia, samat kysymykset, sama kello.", "En påhittad fråga, samma frågor, samma klocka.",
            "An invented issue, the same questions, the same clock.")
    }
    var drill: String { say("harjoitus", "övning", "drill") }
    var raisedIssue: String { say("nostettu asia", "lyft fråga", "raised issue") }
    func say(_ question: Issue.Question) -> String {
        switch question {
        case .ours: say("Onko asia meidän?", "Är frågan vår?", "Is it ours?")
        case .known: say("Tiedämmekö enemmän kuin muut?", "Vet vi mer än andra?", "Do we know more than others?")
        case .helpful: say("Autammeko keskustelua?", "Hjälper vi debatten?", "Do we help the debate?")
        case .voice: say("Kuka sanoo?", "Vem säger det?", "Who says it?")
        case .risk: say("Mikä on riski?", "Vad är risken?", "What is the risk?")
        }
    }
    func hint(for question: Issue.Question) -> String {
        switch question {
        case .ours:
            say(
                "Koskeeko se asiakkaitamme, työtämme tai lupauksiamme?", "Berör den våra kunder, vårt arbete eller våra löften?",
                "Does it concern our customers, our work or our promises?")
        case .known:
            say(
                "Mitä tietoa meillä on, jota muilla ei ole?", "Vilken kunskap har vi som andra inte har?",
                "What do we know that others do not?")
        case .helpful:
            say(
                "Muuttuuko keskustelu paremmaksi, jos puhumme?", "Blir debatten bättre om vi talar?",
                "Does the debate get better if we speak?")
        case .voice:
            say(
                "Johtaja omalla nimellään, asiantuntija vai koko talo?", "En ledare i eget namn, en sakkunnig eller hela huset?",
                "A leader in their own name, an expert, or the house?")
        case .risk:
            say(
                "Miten tämä voi mennä pieleen, jos puhumme tai jos vaikenemme?", "Hur kan det gå fel om vi talar eller om vi tiger?",
                "How can it go wrong if we speak, or if we are silent?")
        }
    }
    var saveAnswers: String { say("Tallenna vastaukset", "Spara svaren", "Save the answers") }
    var notAnsweredYet: String { say("Ei vielä vastausta.", "Inget svar ännu.", "Not answered yet.") }
    var decisionLabel: String { say("Päätös", "Beslut", "Decision") }
    var decisionOpensLater: String {
        say(
            "Päätös avautuu, kun viiteen kysymykseen on vastattu. Kaksi ihmistä katsoo asiaa ennen sitä.",
            "Beslutet öppnas när de fem frågorna är besvarade. Två människor ser på saken före det.",
            "The decision opens once the five questions are answered. Two people look at it before that.")
    }
    func name(of choice: Issue.Decision.Choice) -> String {
        switch choice {
        case .respond: say("Vastaamme", "Vi svarar", "We respond")
        case .follow: say("Seuraamme", "Vi följer", "We follow")
        case .notOurs: say("Ei meidän", "Inte vår sak", "Not ours")
        }
    }
    func hint(for choice: Issue.Decision.Choice, _ seen: SeenIssue) -> String {
        let raiser = seen.raiserName.split(separator: " ").first.map(String.init) ?? seen.raiserName
        return switch choice {
        case .respond:
            say(
                "Kannanoton voi kirjoittaa heti. Kaksi hyväksyy, palaamme asiaan vuorokauden ja viikon päästä.",
                "Ställningstagandet kan skrivas genast. Två godkänner, vi återkommer efter ett dygn och en vecka.",
                "The statement can be written at once. Two approve it, we look back after a day and a week.")
        case .follow:
            say("Katsomme asiaa uudelleen viikon päästä.", "Vi ser på saken på nytt om en vecka.", "We look at it again in a week.")
        case .notOurs:
            say(
                "\(raiser) saa perustelun, jonka voi kertoa kysyjälle.", "\(raiser) får en motivering som kan berättas för den som frågar.",
                "\(raiser) gets a reason that can be told to those who ask.")
        }
    }
    var writeStance: String { say("Kirjoita kannanotto", "Skriv ställningstagandet", "Write the statement") }
    var lookBack: String { say("Palataan asiaan", "Vi återkommer", "Look back") }
    var lookedBack: String { say("Mitä siitä tuli", "Vad det blev av det", "What came of it") }
    func lookBackWhen(_ first: String, _ second: String, _ last: String) -> String {
        say(
            "Katsotaan \(first) ja \(second) Viimeistään \(last) kirjataan, mitä siitä tuli.",
            "Vi tittar \(first) och \(second). Senast \(last) antecknas vad det blev av det.",
            "We look \(first) and \(second). By \(last) we record what came of it.")
    }
    var whatCameOfIt: String { say("Mitä siitä tuli?", "Vad blev det av det?", "What came of it?") }
    var recordLookBack: String { say("Kirjaa jälkiarvio", "Anteckna återblicken", "Record the look back") }
    var awaitsLookBack: String { say("odottaa jälkiarviota", "väntar på återblick", "awaits the look back") }
}

extension IssueRefusal: Worded {
    var fieldName: String? {
        switch self {
        case .reasonTooShort: "reason"
        case .questionsOpen: "answer"
        case .onePerson, .alreadyDecided, .alreadyReviewed, .nothingDecided: nil
        }
    }

    func sentence(in texts: Texts) -> String {
        switch self {
        case .alreadyDecided:
            texts.say(
                "Joku ehti jo päättää tästä. Katso päätös.", "Någon hann redan besluta. Se beslutet.",
                "Somebody has already decided this. See the decision.")
        case .alreadyReviewed:
            texts.say("Jälkiarvio on jo kirjattu.", "Återblicken är redan antecknad.", "The look back is already recorded.")
        case .nothingDecided:
            texts.say("Päätöstä ei vielä ole.", "Det finns inget beslut ännu.", "There is no decision yet.")
        case .questionsOpen:
            texts.say("Vastatkaa ensin viiteen kysymykseen.", "Besvara först de fem frågorna.", "Answer the five questions first.")
        case .onePerson:
            texts.say(
                "Pyydä toista katsomaan ennen päätöstä: nyt yksi ihminen on vastannut kaikkeen.",
                "Be någon annan titta före beslutet: nu har en människa svarat på allt.",
                "Ask another person to look before the decision: one has answered everything so far.")
        case .reasonTooShort: texts.reasonTooShort(least: Issue.shortestReason)
        }
    }
}
