import Storage
import Workplace

extension Texts {
    var insights: String { say("Oivallukset", "Insikter", "Insights") }
    var insightsLead: String {
        say(
            "Kun sama tulee vastaan kahdelta, siitä voi päättää. Jokainen oivallus saa päätöksen kuukaudessa, ja sanojat kuulevat siitä.",
            "När två säger samma sak går det att besluta om den. Varje insikt får ett beslut inom en månad, och de som sade det får höra.",
            "When two say the same, it can be decided about. Every insight gets a decision within a month, and those who said it hear.")
    }
    var writeInsight: String { say("Kirjaa oivallus", "Anteckna en insikt", "Write an insight") }
    var newInsightLead: String {
        say(
            "Yksi lähde on havainto, kaksi on oivallus. Kirjoita niin, että siitä voi päättää.",
            "En källa är en iakttagelse, två är en insikt. Skriv så att det går att besluta om den.",
            "One source is an observation, two are an insight. Write it so that it can be decided about.")
    }
    var insightsWaiting: String { say("Odottaa päätöstä", "Väntar på beslut", "Waiting for a decision") }
    var insightsDecided: String { say("Päätetty", "Beslutat", "Decided") }
    var noInsightsWaiting: String {
        say("Kaikista on päätetty.", "Alla är beslutade.", "All have been decided.")
    }
    var noInsightsDecided: String {
        say("Tähän kertyy, mitä oivalluksista tuli.", "Här samlas det som blev av insikterna.", "What became of insights will gather here.")
    }
    var insightClaim: String { say("Mitä olemme oivaltaneet?", "Vad har vi insett?", "What have we understood?") }
    var insightClaimHint: String {
        say(
            "Yksi virke, esimerkiksi: asukas luulee sulatusta viaksi.",
            "En mening, till exempel: den boende tror att avfrostningen är ett fel.",
            "One sentence, such as: residents take defrosting for a fault.")
    }
    var whoSaidIt: String { say("Ketkä sen sanoivat?", "Vilka sade det?", "Who said it?") }
    var whoSaidItHint: String {
        say(
            "Vähintään kaksi lähdettä, kukin omalle rivilleen. Yksityisten ihmisten nimiä ei tarvita.",
            "Minst två källor, var och en på sin rad. Privatpersoners namn behövs inte.",
            "At least two sources, each on a line of its own. Names of private people are not needed.")
    }
    var howSureAreYou: String { say("Kuinka varma se on?", "Hur säkert är det?", "How sure is it?") }
    func name(of confidence: Insight.Confidence) -> String {
        switch confidence {
        case .guess: say("Arvaus", "En gissning", "A guess")
        case .likely: say("Todennäköinen", "Sannolikt", "Likely")
        case .sure: say("Varma", "Säkert", "Certain")
        }
    }
    var whoDecides: String { say("Kuka päättää?", "Vem beslutar?", "Who decides?") }
    func sourceCount(_ number: Int) -> String {
        count(number, one: Trilingual("lähde", "källa", "source"), many: Trilingual("lähdettä", "källor", "sources"))
    }
    var notToldBackYet: String { say("ei vielä kerrottu takaisin", "inte återkopplat ännu", "not told back yet") }
    func unitDecides(_ unit: String) -> String {
        say("Tästä päättää \(unit).", "\(unit) beslutar om det här.", "\(unit) decides about this.")
    }
    var insightAwaitsDecision: String { say("Oivallus odottaa päätöstä", "Insikten väntar på beslut", "The insight awaits a decision") }
    var noIsADecisionToo: String {
        say("Myös ”ei toimia, koska…” on päätös", "Också ”inga åtgärder, eftersom…” är ett beslut", "“Nothing, because…” is a decision too")
    }
    var decides: String { say("Päättää", "Beslutar", "Decides") }
    var timeLeft: String { say("Aikaa", "Tid", "Time") }
    var recordDecision: String { say("Kirjaa päätös", "Anteckna beslutet", "Record the decision") }
    var tellThoseWhoSaidIt: String {
        say(
            "Kerro niille, jotka sen sanoivat, mitä päätettiin", "Berätta för dem som sade det vad som beslutades",
            "Tell those who said it what was decided")
    }
    var haveToldBack: String { say("Kerroin takaisin", "Jag har återkopplat", "I have told them") }
    var whatDoWeDo: String { say("Mitä teemme?", "Vad gör vi?", "What do we do?") }
    func name(of choice: Insight.Decision.Choice) -> String {
        switch choice {
        case .act: say("Teemme jotakin", "Vi gör något", "We do something")
        case .leave: say("Ei toimia, koska…", "Inga åtgärder, eftersom…", "Nothing, because…")
        }
    }
    var wholeHouseReads: String { say("Näkyy koko talolle.", "Visas för hela huset.", "The whole house sees it.") }
    var alreadyToldBack: String {
        say(
            "Olemme jo kertoneet tästä niille, jotka sen sanoivat", "Vi har redan berättat för dem som sade det",
            "We have already told those who said it")
    }
    var toldBackHint: String {
        say(
            "Muuten muistutamme, kun päätös on kirjattu.", "Annars påminner vi när beslutet är antecknat.",
            "Otherwise we remind you once the decision is recorded.")
    }
    var awaitsDecision: String { say("odottaa päätöstä", "väntar på beslut", "awaits a decision") }
    func insightsWait(_ number: Int) -> String {
        count(
            number, one: Trilingual("oivallus odottaa päätöstä", "insikt väntar på beslut", "insight awaits a decision"),
            many: Trilingual("oivallusta odottaa päätöstä", "insikter väntar på beslut", "insights await a decision"))
    }
}

extension InsightRefusal: Worded {
    var fieldName: String? {
        switch self {
        case .oneSource, .tooManySources: "sources"
        case .reasonTooShort: "reason"
        case .alreadyDecided, .nothingDecided: nil
        }
    }

    func sentence(in texts: Texts) -> String {
        switch self {
        case .oneSource:
            texts.say(
                "Yksi lähde on havainto. Lisää toinen omalle rivilleen.", "En källa är en iakttagelse. Lägg till en till på en egen rad.",
                "One source is an observation. Add another on a line of its own.")
        case .tooManySources:
            texts.say(
                "Enintään \(Insight.mostSources) lähdettä. Jätä tärkeimmät.",
                "Högst \(Insight.mostSources) källor. Lämna kvar de viktigaste.",
                "At most \(Insight.mostSources) sources. Keep the most important ones.")
        case .alreadyDecided:
            texts.say(
                "Joku ehti jo päättää tästä. Katso päätös.", "Någon hann redan besluta. Se beslutet.",
                "Somebody has already decided this. See the decision.")
        case .reasonTooShort: texts.reasonTooShort(least: Insight.shortestReason)
        case .nothingDecided:
            texts.say(
                "Päätöstä ei vielä ole, joten kerrottavaakaan ei ole.", "Det finns inget beslut ännu, alltså inget att berätta.",
                "There is no decision yet, so there is nothing to tell.")
        }
    }
}

extension Texts {
    func reasonTooShort(least: Int) -> String {
        say(
            "Perustelu on liian lyhyt. Kerro vähintään \(least) merkillä, miksi.",
            "Motiveringen är för kort. Berätta med minst \(least) tecken varför.",
            "The reason is too short. Tell why in at least \(least) characters.")
    }
}
