import Workplace

extension Texts {
    var talkootName: String { say("Talkoot", "Talko", "Talkoot") }
    var talkootLead: String {
        say(
            "Kolme varttia, jossa yksi yksikkö auttaa toista yhdessä portissa. Tehdään oikea asia, ei kalvoja.",
            "Tre kvartar då en enhet hjälper en annan med en grind. Vi gör en riktig sak, inga bilder.",
            "Three quarters of an hour in which one unit helps another with one gate. A real thing is done, no slides.")
    }
    var agreeOnTalkoot: String { say("Sovi talkoot", "Kom överens om talko", "Set a talkoot") }
    var newTalkootLead: String {
        say(
            "Valitse pari, portti ja aika. Molemmat yksiköt näkevät ne heti.", "Välj par, grind och tid. Båda enheterna ser dem genast.",
            "Choose the pair, the gate and the time. Both units see it at once.")
    }
    var talkootComing: String { say("Sovittu", "Överenskomna", "Agreed") }
    var talkootHeld: String { say("Pidetty", "Hållna", "Held") }
    var noTalkootComing: String { say("Mitään ei ole sovittu.", "Ingenting är överenskommet.", "Nothing is agreed.") }
    var noTalkootHeld: String {
        say("Tähän kertyy, kuka auttoi ketä.", "Här samlas vem som hjälpte vem.", "Who helped whom will gather here.")
    }
    func talkootTitle(_ helper: String, _ helped: String) -> String {
        say("\(helper) auttaa: \(helped)", "\(helper) hjälper: \(helped)", "\(helper) helps: \(helped)")
    }
    var agreed: String { say("sovittu", "överenskommet", "agreed") }
    var calledOff: String { say("peruttu", "inställt", "called off") }
    var awaitsConfirmation: String { say("odottaa vahvistusta", "väntar på bekräftelse", "awaits confirmation") }
    var itHelped: String { say("auttoi", "hjälpte", "it helped") }
    var whoIsHelped: String { say("Ketä autetaan?", "Vem hjälps?", "Who is helped?") }
    var whoHelps: String { say("Kuka auttaa?", "Vem hjälper?", "Who helps?") }
    var withWhichGate: String { say("Missä portissa?", "Med vilken grind?", "With which gate?") }
    var somethingElse: String { say("jokin muu asia", "något annat", "something else") }
    var talkootNeedTwo: String {
        say("Talkoisiin tarvitaan kaksi yksikköä.", "Till talko behövs två enheter.", "A talkoot needs two units.")
    }
    var aboutGate: String { say("Portti", "Grinden", "The gate") }
    var threeSteps: String { say("Kolme vaihetta", "Tre steg", "Three steps") }
    var talkootSteps: [String] {
        [
            say(
                "10 min: avatkaa portti. Mikä siitä puuttuu, ja mitkä teot sen näyttävät?",
                "10 min: öppna grinden. Vad saknas, och vilka gärningar visar det?",
                "10 min: open the gate. What is missing, and which deeds show it?"),
            say(
                "30 min: tehkää yksi puuttuva teko yhdessä, oikealla asialla.",
                "30 min: gör en av de saknade gärningarna tillsammans, på riktigt.",
                "30 min: do one of the missing deeds together, for real."),
            say(
                "5 min: sopikaa, kuka autettavasta yksiköstä jatkaa ja milloin.",
                "5 min: kom överens om vem i den hjälpta enheten som fortsätter och när.",
                "5 min: agree who of the helped unit goes on, and when."),
        ]
    }
    var whatWasDone: String { say("Mitä tehtiin?", "Vad gjordes?", "What was done?") }
    var whatWasDoneHint: String {
        say(
            "Yksi tai kaksi virkettä, jotta muutkin oppivat.", "En eller två meningar, så att andra också lär sig.",
            "A sentence or two, so that others learn too.")
    }
    var recordTalkoot: String { say("Kirjaa talkoot", "Anteckna talkot", "Record the talkoot") }
    var thisHelpedUs: String { say("Tämä auttoi meitä", "Det här hjälpte oss", "This helped us") }
    func helpedUnitConfirms(_ unit: String) -> String {
        say("\(unit) vahvistaa, auttoiko tämä.", "\(unit) bekräftar om det hjälpte.", "\(unit) confirms whether it helped.")
    }
    var toOwnCalendar: String { say("Omaan kalenteriin", "Till egen kalender", "To your own calendar") }
    var callOff: String { say("Peru", "Ställ in", "Call off") }
}

extension TalkootRefusal: Worded {
    var fieldName: String? {
        switch self {
        case .sameUnit: "helper"
        case .inThePast: "date"
        case .notYours, .notOpen, .notHeld, .tooEarly, .helpedConfirms: nil
        }
    }

    func sentence(in texts: Texts) -> String {
        switch self {
        case .sameUnit:
            texts.say("Valitse kaksi eri yksikköä.", "Välj två olika enheter.", "Choose two different units.")
        case .inThePast:
            texts.say(
                "Tämä aika on jo mennyt. Valitse uusi.", "Den tiden har redan gått. Välj en ny.", "That time has passed. Choose another.")
        case .notYours:
            texts.say(
                "Tämän tekee joku jommastakummasta yksiköstä.", "Någon i någondera enheten gör det här.",
                "Somebody of one of the two units does this.")
        case .notOpen:
            texts.say(
                "Nämä talkoot on jo kirjattu tai peruttu.", "Det här talkot är redan antecknat eller inställt.",
                "This talkoot is already recorded or called off.")
        case .notHeld:
            texts.say("Talkoita ei ole vielä pidetty.", "Talkot är inte hållet ännu.", "The talkoot has not been held yet.")
        case .tooEarly:
            texts.say(
                "Kirjaa talkoot, kun ne on pidetty.", "Anteckna talkot när det är hållet.", "Record the talkoot once it has been held.")
        case .helpedConfirms:
            texts.say(
                "Vain autettu yksikkö tietää, auttoiko tämä. Pyydä heitä vahvistamaan.",
                "Bara den hjälpta enheten vet om det hjälpte. Be dem bekräfta.",
                "Only the helped unit knows whether it helped. Ask them to confirm.")
        }
    }
}
