extension Texts {
    var nothingOnPracticeYet: String {
        say(
            "Täällä on vielä hiljaista. Kirjoita ensimmäinen harjoitus, niin joku vastaa.",
            "Här är det ännu tyst. Skriv den första övningen, så svarar någon.",
            "It is still quiet here. Write the first rehearsal, and somebody will answer.")
    }
    var speakAsCustomer: String { say("Puhu asiakkaana", "Tala som kund", "Speak as a customer") }
    var speakAsCustomerHint: String {
        say(
            "Kuka tahansa talosta voi kysyä, valittaa tai kiittää asiakkaan suulla, jotta muut saavat harjoitella.",
            "Vem som helst i huset kan fråga, klaga eller tacka med en kunds mun, så att andra får öva.",
            "Anybody in the house may ask, complain or thank in a customer's voice, so that others can practise.")
    }
    var customersName: String { say("Asiakkaan nimi", "Kundens namn", "The customer's name") }
    var underWhat: String { say("Mihin?", "Till vad?", "To what?") }
    var toTheChannel: String { say("kanavalle yleensä", "till kanalen i allmänhet", "to the channel in general") }
    var customersWords: String { say("Mitä asiakas sanoo?", "Vad säger kunden?", "What does the customer say?") }
    var sayIt: String { say("Sano", "Säg", "Say it") }
}
