import Measure
import Workplace

/// Why a deed was left out of the count. It is told of the deed, never of anybody.
extension Texts {
    var leftOfCount: String { say("Jätettiin laskusta", "Lämnades utanför räkningen", "Left out of the count") }
    var openLeftOut: String {
        say("Katso, mitä jätettiin laskusta ja miksi", "Se vad som lämnades utanför och varför", "See what was left out, and why")
    }

    func word(for why: Uncounted.Why) -> String {
        switch why {
        case .stillOpen: say("Ehtii vielä ajoissa", "Hinner ännu i tid", "Can still be done in time")
        case .tooYoung:
            say(
                "Niin uusi, ettei siitä voi vielä tulla mitään", "Så ny att inget ännu kan bli av den",
                "So new that nothing can have come of it yet")
        case .outsideWindow: say("Ajan ulkopuolella", "Utanför tiden", "Outside the time")
        case .withdrawn: say("Tekijä perui sen", "Tillbakatagen av den som gjorde den", "Taken back by its doer")
        case .deleted: say("Poistettu viikon sisällä", "Borttaget inom en vecka", "Deleted within a week")
        case .repeated: say("Sama kerrottu jo, lasketaan kerran", "Samma sak redan berättad, räknas en gång", "Told before, counted once")
        case .ownMessage: say("Omalta väeltä tai testitililtä", "Från egna eller ett testkonto", "From our own people or a test account")
        case .notAnswerable: say("Ei kaivannut vastausta", "Krävde inget svar", "Asked for no answer")
        case .released: say("Toinen yksikkö otti kopin", "En annan enhet tog hand om den", "Another unit took it over")
        case .automatic: say("Koneen vastaus", "Svar av en maskin", "Answered by a machine")
        case .nameless: say("Vastaus ilman ihmistä", "Svar utan människa", "An answer without a person")
        case .tooShort: say("Liian lyhyt", "För kort", "Too short")
        case .copied: say("Sama teksti kuin kolmessa muussa", "Samma text som i tre andra", "The same text as three others")
        case .afterDeadline: say("Aika oli jo mennyt", "Tiden hade redan gått", "The time was already up")
        case .reactive:
            say(
                "Vastasi hetkeen, suunnitelmaa ei odoteta", "Svarade på stunden, ingen plan väntas",
                "It answered the moment, no plan is expected")
        case .quietDay: say("Hiljaisella jaksolla", "Under en tyst period", "In a quiet period")
        case .withoutMedia: say("Ei kuvia eikä videoita", "Inga bilder eller videor", "No pictures or videos")
        case .withoutGoal: say("Ei tavoitetta", "Inget mål", "No goal")
        case .restricted: say("Rajattu perustellusti", "Begränsat med skäl", "Restricted with a reason")
        case .byItsGiver: say("Antaja päätti itse", "Givaren beslutade själv", "Decided by its giver")
        case .withoutDate: say("Odottaa ilman päivää", "Väntar utan datum", "Parked without a date")
        case .withoutOutcome: say("Tulosta ei ole kirjattu", "Resultatet är inte antecknat", "No outcome is recorded")
        case .goalUnsettled:
            say(
                "Tavoite oli kesken tai sitä siirrettiin lopussa", "Målet var ofullständigt eller flyttades i slutet",
                "The goal was incomplete or moved at the end")
        case .furtherDrill: say("Neljänneksen toinen harjoitus", "Kvartalets andra övning", "The quarter's second drill")
        case .empty: say("Mitään ei käsitelty", "Inget behandlades", "Nothing was handled")
        case .notStanding:
            say("Luovuttu, tai aihe tai tekijä puuttuu", "Släppt, eller ämne eller ansvarig saknas", "Given up, or without topic or owner")
        case .withoutFact: say("Mikään teko ei näytä sitä", "Ingen handling visar det", "No deed shows it")
        }
    }
}
