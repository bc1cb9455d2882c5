import Measure
import Workplace

/// How each value is counted: what `docs/measure.md` 5 says, for a person.
extension Texts {
    func rule(of indicator: Indicator) -> String {
        switch indicator {
        case .basics:
            say(
                "Kaikki, jotka voivat julkaista, ovat käyneet neljä perusoppituntia viimeisen puolentoista vuoden aikana.",
                "Alla som kan publicera har gått de fyra grundlektionerna under det senaste ett och ett halvt året.",
                "Everyone who can publish has taken the four basic lessons within a year and a half.")
        case .basicsEver:
            say(
                "Ainakin yksi julkaisija on joskus käynyt neljä perusoppituntia.",
                "Minst en publicerare har någon gång gått de fyra grundlektionerna.",
                "At least one publisher has at some time taken the four basic lessons.")
        case .skilled:
            say(
                "Jäsenet, joilla on ainakin kolme voimassa olevaa oppituntia.",
                "Medlemmar med minst tre giltiga lektioner.",
                "Members with at least three valid lessons.")
        case .roleWalked:
            say(
                "Jäsenet, jotka ovat valinneet roolin ja käyneet sen koko oppipolun.",
                "Medlemmar som har valt en roll och gått hela dess lärstig.",
                "Members who have chosen a role and taken its whole path.")
        case .roleChosen:
            say(
                "Jäsenet, jotka ovat itse valinneet roolin. Myös lukija on rooli.",
                "Medlemmar som själva har valt en roll. Också läsare är en roll.",
                "Members who have chosen a role themselves. Reader is a role too.")
        case .audienceReached:
            say(
                "Ulkopuoliset, jotka kirjoittivat meille tai reagoivat 13 viikon aikana.",
                "Utomstående som skrev till oss eller reagerade under 13 veckor.",
                "People outside who wrote to us or reacted within 13 weeks.")
        case .conversationPartners:
            say(
                "Ulkopuoliset, joiden kanssa puhe kulki kumpaankin suuntaan kahden viikon sisällä.",
                "Utomstående med vilka talet gick åt båda hållen inom två veckor.",
                "People outside with whom talk went both ways within two weeks.")
        case .actorsRead:
            say(
                "Toimijat, joita yksikkö luki 13 viikon aikana.",
                "Aktörer som enheten läste under 13 veckor.",
                "Actors the unit read within 13 weeks.")
        case .audienceKnown:
            say(
                "Kumpi on suurempi: meille kirjoittaneet ulkopuoliset vai luetut toimijat.",
                "Det större av två tal: utomstående som skrev till oss eller lästa aktörer.",
                "The greater of two: people outside who wrote to us, or actors read.")
        case .listeningWeeks:
            say(
                "Viikot 13 viime viikosta, joilla joku yksiköstä kuunteli: kirjattu vuoro, luettu toimija, oivallus tai luokiteltu viesti.",
                "Veckor av de 13 senaste då någon i enheten lyssnade: ett pass, en läst aktör, en insikt eller ett klassificerat meddelande.",
                "Weeks of the last 13 in which somebody of the unit listened: a shift, an actor read, an insight or a classified message.")
        case .listeningWeeksOfEight:
            say(
                "Viikot kahdeksasta viime viikosta, joilla joku yksiköstä kuunteli.",
                "Veckor av de åtta senaste då någon i enheten lyssnade.",
                "Weeks of the last eight in which somebody of the unit listened.")
        case .insightsDecided:
            say(
                "Oivallukset, joista päätettiin perustellen 30 päivässä.",
                "Insikter som fick ett motiverat beslut inom 30 dagar.",
                "Insights decided with a reason within 30 days.")
        case .accounts:
            say(
                "Rekisterissä olevat kanavat, joilla on ainakin yksi hoitaja talossa.",
                "Kanaler i registret med minst en ansvarig i huset.",
                "Channels in the register with at least one steward in the house.")
        case .activeWeeks:
            say(
                "Viikot 13:sta, joilla julkaistiin. Ilmoitetut hiljaiset jaksot jätetään laskusta.",
                "Veckor av 13 med inlägg. Anmälda tysta perioder räknas inte.",
                "Weeks of 13 with a post. Declared quiet periods are left out.")
        case .longestSilence:
            say(
                "Pisin väli julkaisupäivien välillä 91 päivässä, ilmoitettuja hiljaisia jaksoja lukuun ottamatta.",
                "Den längsta tiden mellan publiceringsdagar på 91 dagar, utom anmälda tysta perioder.",
                "The longest time between days with posts in 91 days, declared quiet periods left out.")
        case .unevenness:
            say(
                "Kuinka paljon julkaisujen välit vaihtelevat: 0 on tasainen, 1 jo satunnainen.",
                "Hur mycket tiden mellan inlägg varierar: 0 är jämnt, 1 redan slumpmässigt.",
                "How much the time between posts varies: 0 is even, 1 is random.")
        case .rhythm:
            say(
                "Julkaisuja viikossa, niin kuin yksikkö on luvannut.",
                "Inlägg i veckan, så som enheten har lovat.",
                "Posts a week, as the unit has promised.")
        case .planned:
            say(
                "Julkaisulla on paikka ja tavoite vähintään 24 tuntia ennen. Hetkeen vastaavat julkaisut jätetään pois, kun niitä on enintään 40 %.",
                "Inlägget har en lucka och ett mål minst 24 timmar före. Inlägg som svarar på stunden lämnas bort när de är högst 40 %.",
                "The post has a slot and a goal at least 24 hours before. Posts that answer the moment are left out while they are at most 40 %."
            )
        case .withGoal:
            say(
                "Julkaisut, joihin oli kiinnitetty voimassa oleva tavoite.",
                "Inlägg som hade ett giltigt mål.",
                "Posts with a goal in force attached.")
        case .goalsMeasured:
            say(
                "Päättyneet tavoitteet, joiden tulos ja johtopäätös kirjattiin kuukaudessa.",
                "Avslutade mål vars resultat och slutsats antecknades inom en månad.",
                "Ended goals whose outcome and conclusion were recorded within a month.")
        case .activeGoals:
            say(
                "Tavoitteet, joilla on mittari, lähtötaso, tavoite ja päivämäärät ja jotka ovat nyt voimassa.",
                "Mål med mätare, utgångsläge, målvärde och datum som gäller nu.",
                "Goals with metric, baseline, target and dates that are in force now.")
        case .goalsRolledUp:
            say(
                "Tavoitteelliset julkaisut, joiden tavoite kuuluu organisaation päämäärään.",
                "Inlägg med mål vars mål hör till organisationens målsättning.",
                "Posts with a goal that belongs to an aim of the organisation.")
        case .planReach:
            say(
                "Kuinka monella neljästä seuraavasta viikosta on paikka, jolla on aihe ja tekijä.",
                "På hur många av de fyra följande veckorna det finns en lucka med ämne och skribent.",
                "On how many of the next four weeks there is a slot with topic and owner.")
        case .answeredInThreeDays:
            say(
                "Kysymykset, valitukset ja pyynnöt, joihin ihminen vastasi kolmessa palvelupäivässä.",
                "Frågor, klagomål och önskemål som en människa svarade på inom tre betjäningsdagar.",
                "Questions, complaints and requests answered by a person within three service days.")
        case .answeredInTarget:
            say(
                "Kysymykset, valitukset ja pyynnöt, joihin ihminen vastasi yksikön lupaamassa ajassa, enintään palvelupäivässä.",
                "Frågor, klagomål och önskemål som en människa svarade på inom den tid enheten lovat, högst en betjäningsdag.",
                "Questions, complaints and requests answered by a person in the promised time, at most a service day.")
        case .activeShare:
            say(
                "Jäsenet, jotka ovat 13 viikossa tehneet jotakin ainakin kahtena päivänä.",
                "Medlemmar som under 13 veckor har gjort något på minst två dagar.",
                "Members who have done something on at least two days within 13 weeks.")
        case .activeMembers:
            say(
                "Kuinka moni on 13 viikossa tehnyt jotakin ainakin kahtena päivänä.",
                "Hur många som under 13 veckor har gjort något på minst två dagar.",
                "How many have done something on at least two days within 13 weeks.")
        case .realMakers:
            say(
                "Monenko tekijän varassa työ todellisuudessa on, kun päivän tekeminen lasketaan vain tiettyyn rajaan.",
                "På hur många arbetet i verkligheten vilar, när en dags arbete räknas bara till en viss gräns.",
                "On how many people the work really rests, when a day's doing counts only up to a limit.")
        case .ideasAnswered:
            say(
                "Ideat, joihin joku muu kuin antaja vastasi perustellen kahdessa viikossa.",
                "Idéer som någon annan än givaren svarade på med motivering inom två veckor.",
                "Ideas answered with a reason by somebody other than the giver within two weeks.")
        case .ideasPublished:
            say(
                "Ideat, joista joku muu kuin antaja teki julkaisun.",
                "Idéer som någon annan än givaren gjorde ett inlägg av.",
                "Ideas of which somebody other than the giver made a post.")
        case .claimed:
            say(
                "Yksikölle ohjatut viestit, joista otettiin koppi palvelupäivässä.",
                "Meddelanden styrda till enheten som togs om hand inom en betjäningsdag.",
                "Messages routed to the unit and taken on within a service day.")
        case .ownWords:
            say(
                "Mukaan lähteneet lähettiläät, jotka jakoivat omin sanoin 13 viikon aikana. Jakaminen on vapaaehtoista.",
                "Ambassadörer som delade med egna ord under 13 veckor. Att dela är frivilligt.",
                "Ambassadors who shared in their own words within 13 weeks. Sharing is voluntary.")
        case .ideaGivers:
            say(
                "Jäsenet, jotka antoivat idean 13 viikon aikana.",
                "Medlemmar som gav en idé under 13 veckor.",
                "Members who gave an idea within 13 weeks.")
        case .coDrafters:
            say(
                "Jäsenet, jotka kirjoittivat toisen aloittamaa julkaisua.",
                "Medlemmar som skrev på ett inlägg som någon annan börjat.",
                "Members who wrote on a post that somebody else began.")
        case .expertAnswerers:
            say(
                "Jäsenet, jotka vastasivat yleisölle 13 viikon aikana.",
                "Medlemmar som svarade publiken under 13 veckor.",
                "Members who answered the audience within 13 weeks.")
        case .stewarded:
            say(
                "Tilit, joilla on kaksi hoitajaa talossa ja palautusyhteys kirjattuna.",
                "Konton med två ansvariga i huset och en återställningskontakt antecknad.",
                "Accounts with two stewards in the house and a recovery contact recorded.")
        case .publishersCommitted:
            say(
                "Kaikki, jotka voivat julkaista, ovat vastanneet pelisääntöjen kolmeen tilanteeseen.",
                "Alla som kan publicera har svarat på spelreglernas tre situationer.",
                "Everyone who can publish has answered the three situations of the ground rules.")
        case .publishersCommittedCount:
            say(
                "Ainakin yksi julkaisija on vastannut pelisääntöjen kolmeen tilanteeseen.",
                "Minst en publicerare har svarat på spelreglernas tre situationer.",
                "At least one publisher has answered the three situations of the ground rules.")
        case .membersCommitted:
            say(
                "Jäsenet, jotka ovat vastanneet pelisääntöjen kolmeen tilanteeseen.",
                "Medlemmar som har svarat på spelreglernas tre situationer.",
                "Members who have answered the three situations of the ground rules.")
        case .membersCommittedCount:
            say(
                "Kuinka moni jäsen on vastannut pelisääntöjen kolmeen tilanteeseen.",
                "Hur många medlemmar som har svarat på spelreglernas tre situationer.",
                "How many members have answered the three situations of the ground rules.")
        case .described:
            say(
                "Kuvat ja videot, joilla on kelvollinen kuvaus. Koristeeksi merkittyjä jätetään pois enintään viidennes.",
                "Bilder och videor med en duglig beskrivning. Högst en femtedel märkta som dekoration lämnas bort.",
                "Pictures and videos with a valid description. At most a fifth marked as decoration is left out.")
        case .checked:
            say(
                "Julkaisut, joissa ei ollut avoimia huomioita tai joissa toinen ihminen ohitti ne perustellen.",
                "Inlägg utan öppna anmärkningar eller där en annan människa åsidosatte dem med motivering.",
                "Posts without open findings, or in which another person overrode them with a reason.")
        case .primaryLoop:
            say(
                "Päätehtävän tapaukset, jotka vietiin ajoissa tulokseen asti.",
                "Huvuduppgiftens fall som i tid fördes fram till ett resultat.",
                "Cases of the main function brought to an outcome in time.")
        case .workingFunctions:
            say(
                "Yksikön toiminnot, joiden tapauksista riittävän moni viedään tulokseen asti.",
                "Enhetens funktioner vars fall i tillräcklig grad förs fram till ett resultat.",
                "The unit's functions whose cases are brought to an outcome often enough.")
        case .leaders:
            say(
                "Johtajat, jotka kahtena kolmesta kuukaudesta tekivät jotakin itse.",
                "Ledare som under två av tre månader gjorde något själva.",
                "Leaders who did something themselves in two of three months.")
        case .openness:
            say(
                "Tavoitteet, paikat, ideat, oivallukset ja oppimishetket, jotka ovat koko talon nähtävissä.",
                "Mål, luckor, idéer, insikter och lärstunder som hela huset ser.",
                "Goals, slots, ideas, insights and reviews that the whole house can see.")
        case .reviews:
            say(
                "Kahdesta viime vuosineljänneksestä ne, joilla pidettiin oppimishetki: mukana kolme ihmistä, yksi päätös, yksi tulos.",
                "De av två senaste kvartalen då en lärstund hölls: tre deltagare, ett beslut, ett resultat.",
                "Of the last two quarters those with a review: three people, one decision, one result.")
        case .othersHelped:
            say(
                "Yksiköt, joita autettiin talkoissa ja jotka vahvistivat sen puolen vuoden aikana.",
                "Enheter som hjälptes i en talko och bekräftade det inom ett halvt år.",
                "Units helped in a talkoot that confirmed it within half a year.")
        case .stances:
            say(
                "Esiin nostetut keskustelut, joista päätettiin palvelupäivässä: vastaamme, seuraamme tai ei meidän.",
                "Upplyfta diskussioner som avgjordes inom en betjäningsdag: vi svarar, vi följer eller inte vår sak.",
                "Debates raised and decided within a service day: we respond, we follow or not ours.")
        }
    }

    /// Why a deed was not counted; nil for values that leave nothing out.
    func reasonNotCounted(_ indicator: Indicator) -> String? {
        switch indicator {
        case .insightsDecided:
            say(
                "Päätöstä ei tullut 30 päivässä.",
                "Inget beslut kom inom 30 dagar.",
                "No decision within 30 days.")
        case .planned:
            say(
                "Paikkaa ja tavoitetta ei ollut vuorokautta ennen. Se on sallittua, mutta ei täytä tätä porttia.",
                "Lucka och mål fanns inte ett dygn före. Det är tillåtet men uppfyller inte den här grinden.",
                "Slot and goal were not there a day before. That is allowed, but does not open this gate.")
        case .withGoal:
            say(
                "Tavoitetta ei ollut kiinnitetty.",
                "Inget mål var fäst.",
                "No goal was attached.")
        case .goalsMeasured:
            say(
                "Tulosta ja johtopäätöstä ei kirjattu kuukaudessa. Vajaaksi jäänytkin tulos kelpaa.",
                "Resultat och slutsats antecknades inte inom en månad. Också ett mål som inte nåddes duger.",
                "Outcome and conclusion were not recorded within a month. One that fell short is fine too.")
        case .goalsRolledUp:
            say(
                "Tavoitetta ei ollut liitetty päämäärään.",
                "Målet var inte kopplat till en målsättning.",
                "The goal was not connected to an aim.")
        case .answeredInThreeDays:
            say(
                "Vastausta ei tullut kolmessa palvelupäivässä.",
                "Inget svar kom inom tre betjäningsdagar.",
                "No answer within three service days.")
        case .answeredInTarget:
            say(
                "Vastausta ei tullut tavoiteajassa.",
                "Inget svar kom inom måltiden.",
                "No answer in the target time.")
        case .ideasAnswered:
            say(
                "Perusteltua vastausta ei tullut kahdessa viikossa.",
                "Inget motiverat svar kom inom två veckor.",
                "No answer with a reason within two weeks.")
        case .ideasPublished:
            say(
                "Ideasta ei ole vielä tullut julkaisua.",
                "Idén har inte ännu blivit ett inlägg.",
                "The idea has not become a post yet.")
        case .claimed:
            say(
                "Kukaan ei ottanut koppia palvelupäivässä.",
                "Ingen tog hand om det inom en betjäningsdag.",
                "Nobody took it on within a service day.")
        case .described:
            say(
                "Jokin kuva jäi kuvailematta.",
                "Någon bild blev utan beskrivning.",
                "A picture was left without a description.")
        case .checked:
            say(
                "Huomio jäi auki.",
                "En anmärkning blev öppen.",
                "A finding was left open.")
        case .primaryLoop:
            say(
                "Tapausta ei viety ajoissa tulokseen.",
                "Fallet fördes inte i tid till ett resultat.",
                "The case was not brought to an outcome in time.")
        case .openness:
            say(
                "Rajattu ilman syytä.",
                "Begränsad utan orsak.",
                "Restricted without a reason.")
        case .stances:
            say(
                "Päätöstä ei tullut palvelupäivässä.",
                "Inget beslut kom inom en betjäningsdag.",
                "No decision within a service day.")
        default: nil
        }
    }
}
