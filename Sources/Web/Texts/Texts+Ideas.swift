import Storage
import Workplace

extension Texts {
    var giveIdea: String { say("Anna idea", "Ge en idé", "Give an idea") }
    var ideaQuestion: String {
        say(
            "Mitä sinulta kysyttiin tai mitä huomasit?", "Vad blev du frågad eller vad lade du märke till?",
            "What were you asked, or what did you notice?")
    }
    var askedToday: String { say("Mitä sinulta kysyttiin tänään?", "Vad blev du frågad i dag?", "What were you asked today?") }
    var ideasLead: String {
        say(
            "Yksi virke riittää. Jokainen idea saa vastauksen kahdessa viikossa, myös ei, ja aina perustelun.",
            "En mening räcker. Varje idé får svar inom två veckor, också ett nej, och alltid en motivering.",
            "One sentence is enough. Every idea gets an answer within two weeks, also a no, and always a reason.")
    }
    var ideasWaiting: String { say("Odottaa vastausta", "Väntar på svar", "Waiting for an answer") }
    var ideasTaken: String { say("Otettu työn alle", "Taget under arbete", "Taken up") }
    var toldBack: String { say("Kerrottu takaisin", "Återkopplat", "Told back") }
    var noIdeasWaiting: String {
        say(
            "Ei vielä ideoita. Mitä sinulta viimeksi kysyttiin?", "Inga idéer ännu. Vad blev du senast frågad?",
            "No ideas yet. What were you last asked?")
    }
    var noIdeasTaken: String { say("Mikään ei ole nyt työn alla.", "Ingenting är under arbete nu.", "Nothing is being worked on now.") }
    var noIdeasTold: String {
        say(
            "Tähän kertyy, mitä ideoista tuli.", "Här samlas det som blev av idéerna.", "What became of ideas will gather here.")
    }
    var oneSentence: String { say("Yksi virke riittää", "En mening räcker", "One sentence is enough") }
    var nobodyPublishesUnasked: String {
        say(
            "Kukaan ei julkaise tätä kysymättä sinulta.", "Ingen publicerar det här utan att fråga dig.",
            "Nobody publishes this without asking you.")
    }
    var withoutMyName: String { say("Näytä ilman nimeäni", "Visa utan mitt namn", "Show without my name") }
    var answerAnyway: String { say("Vastauksen saat silti.", "Svaret får du ändå.", "You will still get the answer.") }
    func answerPromised(by day: String) -> String {
        say(
            "Saat vastauksen viimeistään \(day) Otetaan, yhdistetään, odottaa tai ei, ja aina miksi.",
            "Du får svar senast \(day). Tas upp, slås ihop, väntar eller nej, och alltid varför.",
            "You will have an answer by \(day). Taken up, merged, waiting or no, and always why.")
    }

    func giver(of seen: SeenIdea) -> String { seen.giverName ?? say("Nimettä", "Utan namn", "Without a name") }
    func waits(until day: String) -> String { say("Odottaa: \(day)", "Väntar: \(day)", "Waits until \(day)") }
    func taken(by name: String) -> String { say("Otetaan: \(name) kirjoittaa", "Tas upp: \(name) skriver", "Taken up: \(name) writes") }
    func published(on day: String) -> String { say("Julkaistu \(day)", "Publicerat \(day)", "Published \(day)") }
    var mergedIntoAnother: String { say("Yhdistetty toiseen ideaan", "Sammanslagen med en annan idé", "Merged with another idea") }
    var notNow: String { say("Ei toteuteta nyt", "Genomförs inte nu", "Not now") }
    var support: String { say("Kannata", "Understöd", "Support") }
    var youSupport: String { say("Kannatat", "Du understöder", "You support") }
    func supporters(_ number: Int) -> String {
        count(
            number, one: Trilingual("kannattaja", "understödjare", "supporter"),
            many: Trilingual("kannattajaa", "understödjare", "supporters"))
    }
    var answerIdea: String { say("Vastaa ideaan", "Svara på idén", "Answer the idea") }
    func seePost(isOut: Bool) -> String {
        isOut ? say("Katso julkaisu", "Se inlägget", "See the post") : say("Katso luonnos", "Se utkastet", "See the draft")
    }
    var seeMerged: String { say("Katso yhdistetty", "Se den sammanslagna", "See the merged one") }
    var answerGiven: String { say("Vastaus", "Svar", "Answer") }
    var talkItBetter: String { say("Puhutaan se paremmaksi", "Vi pratar den bättre", "Talk it better") }
    var whatWouldYouAdd: String { say("Mitä lisäisit?", "Vad skulle du tillägga?", "What would you add?") }
    var addComment: String { say("Kommentoi", "Kommentera", "Comment") }
    var whatIsDone: String { say("Mitä idealle tehdään?", "Vad görs med idén?", "What is done with the idea?") }
    var takeUp: String { say("Otetaan työn alle", "Tas under arbete", "Taken up") }
    var merge: String { say("Yhdistetään", "Slås ihop", "Merged") }
    var park: String { say("Odottaa", "Väntar", "Waiting") }
    var decline: String { say("Ei toteuteta, koska…", "Genomförs inte, eftersom…", "Not now, because…") }
    var whoWrites: String { say("Kuka kirjoittaa?", "Vem skriver?", "Who writes?") }
    var mergeWith: String { say("Mihin ideaan?", "Med vilken idé?", "With which idea?") }
    var untilWhen: String { say("Mihin asti?", "Till när?", "Until when?") }
    var tellWhy: String { say("Kerro miksi", "Berätta varför", "Tell why") }
    var reasonIsShown: String {
        say("Perustelu näkyy idean antajalle.", "Motiveringen visas för idégivaren.", "The giver of the idea sees the reason.")
    }
    var sendAnswer: String { say("Vastaa ideaan", "Svara på idén", "Answer the idea") }
}

extension IdeaRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        switch self {
        case .alreadyAnswered:
            texts.say("Joku ehti jo vastata tähän ideaan.", "Någon hann redan svara på idén.", "Somebody has already answered this idea.")
        case .ownIdea:
            texts.say(
                "Omaan ideaan vastaa joku toinen. Pyydä kollegaa.", "Någon annan svarar på din idé. Be en kollega.",
                "Somebody else answers your own idea. Ask a colleague.")
        case .ownVote:
            texts.say("Omaa ideaa ei voi kannattaa.", "Man kan inte understöda sin egen idé.", "You cannot support your own idea.")
        case .reasonMissing:
            texts.say(
                "Kerro miksi, vähintään kymmenen merkkiä. Perustelu näkyy antajalle.",
                "Berätta varför, minst tio tecken. Motiveringen visas för idégivaren.",
                "Tell why, at least ten characters. The giver sees the reason.")
        case .writerIsGiver:
            texts.say(
                "Kirjoittaja on toinen kuin idean antaja.", "Skribenten är någon annan än idégivaren.",
                "The writer is somebody else than the giver.")
        case .writerMissing: texts.say("Valitse, kuka kirjoittaa.", "Välj vem som skriver.", "Choose who writes.")
        case .targetMissing:
            texts.say("Valitse idea, johon tämä yhdistetään.", "Välj idén som den slås ihop med.", "Choose the idea to merge with.")
        case .mergedIntoItself: texts.say("Valitse toinen idea.", "Välj en annan idé.", "Choose another idea.")
        case .parkedIntoThePast:
            texts.say("Valitse päivä, joka on edessä.", "Välj en dag som ligger framför.", "Choose a day that lies ahead.")
        }
    }
}
