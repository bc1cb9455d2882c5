import Workplace
import WorkingTime

extension Texts {
    var learningLead: String {
        say(
            "Yksi asia kerrallaan, muutamassa minuutissa, ja heti kokeillen omaan työhön.",
            "En sak i taget, på några minuter, och genast på det egna arbetet.",
            "One thing at a time, in a few minutes, tried at once on your own work.")
    }
    var basics: String { say("Perusteet", "Grunderna", "The basics") }
    var basicsExplained: String {
        say(
            "Neljä oppituntia, joista jokainen aloittaa.", "Fyra lektioner som alla börjar med.",
            "Four lessons that everyone begins with.")
    }
    var nextLesson: String { say("Seuraava oppitunti", "Nästa lektion", "Next lesson") }
    var toLearningPath: String { say("Oppimispolulle", "Till lärstigen", "To the learning path") }
    func minutes(_ number: Int) -> String {
        count(number, one: Trilingual("minuutti", "minut", "minute"), many: Trilingual("minuuttia", "minuter", "minutes"))
    }
    func lessonPlace(_ number: Int, of all: Int) -> String {
        say("oppitunti \(number) / \(all)", "lektion \(number) / \(all)", "lesson \(number) / \(all)")
    }
    var howItWent: String { say("Näin se kävi", "Så gick det", "How it went") }
    var question: String { say("Kysymys", "Fråga", "Question") }
    var doNow: String { say("Tee heti", "Gör genast", "Do it now") }
    var doneNow: String { say("Tein tämän", "Jag gjorde det", "I did this") }
    var skipTask: String {
        say(
            "Ei sovi nyt? Ohita ja kerro miksi", "Passar det inte nu? Hoppa över och berätta varför",
            "Not possible now? Skip it and tell why")
    }
    var whySkip: String { say("Miksi ohitat tehtävän?", "Varför hoppar du över uppgiften?", "Why do you skip the task?") }
    var skipStays: String {
        say(
            "Yksi virke riittää. Sitä ei tallenneta eikä näytetä muille.", "En mening räcker. Den sparas inte och visas inte för andra.",
            "One sentence is enough. It is not kept or shown to others.")
    }
    var answerButton: String { say("Vastaa", "Svara", "Answer") }
    var lessonIsYours: String {
        say(
            "Suoritus on sinun. Yksikkö näkee vain, kuinka monta on mukana.",
            "Prestationen är din. Enheten ser bara hur många som är med.",
            "What you pass is yours. The unit sees only how many take part.")
    }
    var justSo: String { say("Niin juuri.", "Just så.", "Exactly.") }
    var lookAgain: String { say("Katsotaan uudelleen", "Vi tittar en gång till", "Let us look again") }
    func youChose(_ answer: String) -> String { say("Valitsit: \(answer)", "Du valde: \(answer)", "You chose: \(answer)") }
    var anotherQuestion: String {
        say(
            "Alla on toinen kysymys samasta asiasta.", "Nedan finns en annan fråga om samma sak.",
            "Below is another question about the same.")
    }
    var enoughForToday: String {
        say(
            "Tälle päivälle riittää. Lue oppitunti rauhassa, uusi kysymys odottaa huomenna.",
            "Det räcker för i dag. Läs lektionen i lugn och ro, en ny fråga väntar i morgon.",
            "That is enough for today. Read the lesson in peace, a new question waits tomorrow.")
    }
    var passed: String { say("suoritettu", "avklarad", "done") }
    var notPassed: String { say("tekemättä", "inte gjord ännu", "not done yet") }
    var refreshNow: String { say("kertauksen aika", "dags för repetition", "time for a refresher") }
    func passed(on day: String, until last: String) -> String {
        say(
            "Suoritettu \(day), voimassa \(last) asti.", "Avklarad \(day), gäller till och med \(last).",
            "Done on \(day), holds until \(last).")
    }
    func allLessonsDone(refresher day: String) -> String {
        say(
            "Perusteet on käyty. Seuraava kertaus: \(day).", "Grunderna är avklarade. Nästa repetition: \(day).",
            "The basics are done. Next refresher: \(day).")
    }
    /// `23.11.2026`: a day far enough away to need its year.
    func fullDate(_ date: LocalDate) -> String {
        let (year, month, day) = date.parts
        return say("\(day).\(month).\(year)", "\(day).\(month).\(year)", "\(day) \(months[month - 1]) \(year)")
    }
}

extension LessonRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        switch self {
        case .answerMissing:
            texts.say("Valitse vastaus kysymykseen.", "Välj ett svar på frågan.", "Choose an answer to the question.")
        case .taskMissing:
            texts.say(
                "Merkitse tehtävä tehdyksi, tai ohita se ja kerro miksi.",
                "Markera uppgiften som gjord, eller hoppa över den och berätta varför.",
                "Tick the task as done, or skip it and tell why.")
        case .wrongAnswer(let explanation): texts.say(explanation)
        case .alreadyAnswered(let explanation):
            texts.say(
                "Tähän kysymykseen vastasit jo.", "Den här frågan har du redan svarat på.", "You have already answered this question.")
                + " " + texts.say(explanation)
        case .noAttemptsLeftToday: texts.enoughForToday
        case .tooManyToday:
            texts.say(
                "Kuusi oppituntia päivässä riittää. Jatka huomenna, edistyminen on tallessa.",
                "Sex lektioner om dagen räcker. Fortsätt i morgon, det du har gjort är sparat.",
                "Six lessons a day are enough. Go on tomorrow, what you have done is safe.")
        }
    }
}
