import Measure
import Workplace

/// What a part of a gate looks at, in a few words.
extension Texts {
    func name(of indicator: Indicator) -> String {
        switch indicator {
        case .basics: say("Julkaisijat ovat käyneet perusteet", "Publicerarna har gått grunderna", "Publishers have taken the basics")
        case .basicsEver: say("Perusteet on joskus käyty", "Grunderna har någon gång gåtts", "Basics taken at some time")
        case .skilled: say("Osaaminen", "Kunnande", "Skills")
        case .roleWalked: say("Roolin oppipolku on käyty", "Rollens lärstig är gången", "The role's path has been taken")
        case .roleChosen: say("Rooli on valittu", "Rollen är vald", "A role is chosen")
        case .audienceReached: say("Yleisöt", "Målgrupper", "Audiences")
        case .conversationPartners: say("Keskustelukumppanit", "Samtalspartner", "Conversation partners")
        case .actorsRead: say("Luetut toimijat", "Lästa aktörer", "Actors read")
        case .audienceKnown: say("Tunnetut yleisöt ja toimijat", "Kända målgrupper och aktörer", "Known audiences and actors")
        case .listeningWeeks: say("Kuunteluviikot", "Lyssnarveckor", "Listening weeks")
        case .listeningWeeksOfEight: say("Kuunteluviikot kahdeksasta", "Lyssnarveckor av åtta", "Listening weeks of eight")
        case .insightsDecided: say("Oivalluksista päätetään", "Insikter får beslut", "Insights are decided")
        case .accounts: say("Kanava ja hoitaja", "Kanal och ansvarig", "A channel and its steward")
        case .activeWeeks: say("Julkaisuviikot", "Publiceringsveckor", "Weeks with a post")
        case .longestSilence: say("Pisin hiljaisuus", "Längsta tystnaden", "Longest silence")
        case .unevenness: say("Rytmin tasaisuus", "Rytmens jämnhet", "Evenness of the rhythm")
        case .rhythm: say("Luvattu rytmi", "Utlovad rytm", "Promised rhythm")
        case .planned: say("Suunnitellut julkaisut", "Planerade inlägg", "Planned posts")
        case .withGoal: say("Julkaisuilla on tavoite", "Inläggen har ett mål", "Posts have a goal")
        case .goalsMeasured: say("Tavoitteiden tulos on kirjattu", "Målens resultat är antecknat", "Outcomes of goals recorded")
        case .activeGoals: say("Voimassa oleva tavoite", "Gällande mål", "A goal in force")
        case .goalsRolledUp: say("Tavoitteet vievät päämäärään", "Målen leder till målsättningen", "Goals lead to the aim")
        case .planReach: say("Suunnitelman kantama", "Planens räckvidd", "Reach of the plan")
        case .answeredInThreeDays: say("Vastattu kolmessa työpäivässä", "Svar inom tre arbetsdagar", "Answered within three working days")
        case .answeredInTarget: say("Vastattu tavoiteajassa", "Svar inom måltiden", "Answered in the target time")
        case .activeShare: say("Mukana olevien osuus", "Andelen som är med", "Share taking part")
        case .activeMembers: say("Mukana olevat", "De som är med", "Those taking part")
        case .realMakers: say("Työ jakautuu", "Arbetet fördelas", "The work is shared")
        case .ideasAnswered: say("Ideoihin vastataan", "Idéer får svar", "Ideas get an answer")
        case .ideasPublished: say("Ideoista syntyy julkaisuja", "Idéer blir inlägg", "Ideas become posts")
        case .claimed: say("Ohjatuista otetaan koppi", "Styrda ärenden tas om hand", "Routed cases are taken")
        case .ownWords: say("Jaetaan omin sanoin", "Delat med egna ord", "Shared in own words")
        case .ideaGivers: say("Ideoita antavat", "De som ger idéer", "Those who give ideas")
        case .coDrafters: say("Yhdessä kirjoittavat", "De som skriver tillsammans", "Those who write together")
        case .expertAnswerers: say("Vastaavat asiantuntijat", "Svarande sakkunniga", "Experts who answer")
        case .stewarded: say("Tileillä on kaksi hoitajaa", "Kontona har två ansvariga", "Accounts have two stewards")
        case .publishersCommitted:
            say(
                "Julkaisijat ovat kuitanneet pelisäännöt", "Publicerarna har kvitterat spelreglerna",
                "Publishers have acknowledged the rules")
        case .publishersCommittedCount: say("Pelisäännöt on kuitattu", "Spelreglerna är kvitterade", "Ground rules acknowledged")
        case .membersCommitted: say("Jäsenet tuntevat pelisäännöt", "Medlemmarna kan spelreglerna", "Members know the ground rules")
        case .membersCommittedCount:
            say("Pelisäännöt kuitanneet jäsenet", "Medlemmar som kvitterat spelreglerna", "Members who acknowledged the rules")
        case .described: say("Kuvat on kuvailtu", "Bilderna är beskrivna", "Pictures are described")
        case .checked: say("Julkaisut on tarkistettu", "Inläggen är kontrollerade", "Posts are checked")
        case .primaryLoop: say("Oman työn silmukka sulkeutuu", "Det egna arbetets cirkel sluts", "The loop of our own work closes")
        case .workingFunctions: say("Toimivat toiminnot", "Fungerande funktioner", "Working functions")
        case .leaders: say("Johto on mukana", "Ledningen är med", "Leaders take part")
        case .openness: say("Avoimuus", "Öppenhet", "Openness")
        case .reviews: say("Oppimishetket", "Lärstunder", "Reviews")
        case .othersHelped: say("Autetut yksiköt", "Hjälpta enheter", "Units helped")
        case .stances: say("Kannanottokyky", "Förmåga att ta ställning", "Able to take a stance")
        }
    }
}
