extension Lesson {
    static let l09 = Lesson(
        id: "L09",
        title: Trilingual("Ideasta puheenaiheeksi", "Från idé till samtalsämne", "From idea to topic"),
        goal: Trilingual(
            "Osaat antaa idean, josta toinen pääsee kirjoittamaan, ja parantaa kollegan ideaa.",
            "Du kan ge en idé som någon annan kan skriva utifrån, och göra en kollegas idé bättre.",
            "You can give an idea that someone else can write from, and make a colleague's idea better."),
        minutes: 3,
        points: [
            Point(
                heading: Trilingual(
                    "Kenelle, mikä kysymys, miksi nyt",
                    "För vem, vilken fråga, varför nu",
                    "For whom, which question, why now"),
                text: Trilingual(
                    """
                    Hyvä idea on melkein aina jonkun kysymys. Kerro, kenelle asiasta on hyötyä, mitä hän haluaa tietää ja \
                    miksi asia on nyt ajankohtainen. ”Tehdään jotain talvesta” ei vielä auta kirjoittajaa. ”Uusi asukas kysyy \
                    ensimmäisillä pakkasilla, saako auton jättää yöksi lämmitystolppaan” auttaa.
                    """,
                    """
                    En bra idé är nästan alltid någons fråga. Berätta vem som har nytta av saken, vad den personen vill veta \
                    och varför det är aktuellt just nu. ”Vi gör något om vintern” hjälper ännu inte skribenten. ”När det blir \
                    minusgrader frågar nya boende om motorvärmaren får vara inkopplad hela natten” gör det.
                    """,
                    """
                    A good idea is nearly always somebody's question. Say who would benefit, what they want to know and why it \
                    matters now. “Let's do something about winter” does not help a writer yet. “At the first hard frost new \
                    residents ask whether a car may stay plugged in all night” does.
                    """)),
            Point(
                heading: Trilingual("Yksi lause riittää", "En mening räcker", "One sentence is enough"),
                text: Trilingual(
                    """
                    Idean ei tarvitse olla valmis eikä hieno. Sano se yhdellä lauseella heti, kun asiakas on lähtenyt tai \
                    puhelu päättynyt: illalla se on jo unohtunut. Voit myös sanella tai ottaa kuvan. Saat aina vastauksen. \
                    Idea otetaan työn alle, yhdistetään toiseen, jää odottamaan tai jää toteuttamatta, ja kuulet myös syyn.
                    """,
                    """
                    Idén behöver varken vara färdig eller fin. Säg den i en mening genast när kunden har gått eller samtalet \
                    är slut: på kvällen är den redan glömd. Du kan också diktera eller ta en bild. Svar får du alltid. Idén \
                    tas under arbete, slås ihop med en annan, får vänta eller genomförs inte, och du får veta varför.
                    """,
                    """
                    An idea need not be finished or clever. Say it in one sentence as soon as the customer has left or the \
                    call has ended: by evening it is forgotten. You can also dictate it or take a picture. You always get an \
                    answer. The idea is taken up, merged with another, kept waiting or declined, and you hear why.
                    """)),
            Point(
                heading: Trilingual(
                    "Kommentoi kollegan ideaa niin, että se paranee",
                    "Kommentera en kollegas idé så att den blir bättre",
                    "Comment so that a colleague's idea gets better"),
                text: Trilingual(
                    """
                    ”Hyvä idea” ilahduttaa, mutta ei vie asiaa eteenpäin. Lisää se, minkä sinä tiedät: toinen esimerkki, \
                    asiakkaan seuraava kysymys tai ihminen, jolta kannattaa kysyä. Jos epäilet, kerro, mikä saisi sinut \
                    vakuuttumaan. Idea pysyy antajansa ideana, vaikka moni kehittäisi sitä.
                    """,
                    """
                    ”Bra idé” gläder men för inte saken framåt. Lägg till det som du vet: ett exempel till, kundens nästa \
                    fråga eller någon som det lönar sig att tala med. Om du tvivlar, säg vad som skulle övertyga dig. Idén är \
                    idégivarens också när många har utvecklat den.
                    """,
                    """
                    “Good idea” is nice to hear but does not move things on. Add what you know: another example, the \
                    customer's next question, or a person worth talking to. If you have doubts, say what would convince you. \
                    The idea remains its giver's, however many have worked on it.
                    """)),
        ],
        example: Trilingual(
            """
            Bussinkuljettaja Leena kirjoitti tauolla: ”Matkustajat kysyvät taas, saako potkukelkan ottaa kyytiin.” Kollega \
            varikolta lisäsi, että lastenvaunuista kysytään samaa. Kirjoittaja teki molemmista yhden julkaisun ennen lumien \
            tuloa. Hän kertoi Leenalle, että julkaisun alle tuli neljä kysymystä ja että kaikkiin vastattiin.
            """,
            """
            Busschauffören Leena skrev på sin rast: ”Passagerarna frågar igen om man får ta med sparkstöttingen.” En kollega \
            på depån lade till att många frågar samma sak om barnvagnar. Skribenten gjorde ett inlägg om båda innan snön kom. \
            Hon berättade för Leena att inlägget gav fyra nya frågor och att alla hade fått svar.
            """,
            """
            Leena drives a bus. On her break she wrote: “Passengers are asking again whether a kick sledge may come on board.” \
            A colleague at the depot added that people ask the same about prams. The writer made one post about both before \
            the snow came. She told Leena that it brought four new questions and that all of them had been answered.
            """),
        task: Trilingual(
            """
            Anna yksi idea: kenelle, mikä kysymys, miksi nyt. Lue sen jälkeen yksi kollegan idea ja lisää siihen jotakin, \
            minkä sinä tiedät.
            """,
            "Ge en idé: för vem, vilken fråga, varför nu. Läs sedan en kollegas idé och lägg till något som du vet.",
            "Give one idea: for whom, which question, why now. Then read one colleague's idea and add something you know."),
        questions: l09Questions)

    private static let l09Questions: [Question] = [
        Question(
            id: "L09.1",
            text: Trilingual(
                "Ideasi ei päässyt jatkoon. Mitä saat?",
                "Din idé gick inte vidare. Vad får du?",
                "Your idea was not taken up. What do you get?"),
            answers: [
                Trilingual("Päätöksen ja perustelun", "Ett beslut och en motivering", "A decision and the reason for it"),
                Trilingual(
                    "Pyynnön muotoilla idea paremmin",
                    "En uppmaning att formulera om idén",
                    "A request to put the idea better"),
                Trilingual(
                    "Tiedon, jos itse kysyn sitä",
                    "Besked, om jag själv frågar efter det",
                    "Word of it, if I ask for it myself"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Jokaiseen ideaan tulee vastaus, myös silloin, kun se on ei. Perustelusta näet, kannattaako ideaa muuttaa vai \
                antaa uusi, eikä vastausta tarvitse erikseen pyytää.
                """,
                """
                Varje idé får ett svar, också när svaret är nej. Av motiveringen ser du om det lönar sig att ändra idén eller \
                ge en ny, och svaret behöver du inte be om.
                """,
                """
                Every idea gets an answer, also when the answer is no. The reason shows whether to change the idea or give a \
                new one, and you need not ask for it.
                """)),
        Question(
            id: "L09.2",
            text: Trilingual(
                "Mikä näistä ideoista auttaa kirjoittajaa eniten?",
                "Vilken av de här idéerna hjälper skribenten mest?",
                "Which of these ideas helps a writer most?"),
            answers: [
                Trilingual(
                    "”Meidän pitäisi näkyä keväällä enemmän pyöräilyssä”",
                    "”Vi borde synas mer när folk cyklar på våren”",
                    "“We should be seen more in the cycling season”"),
                Trilingual(
                    "”Voisiko joku kirjoittaa jotakin hyvää polkupyöristä?”",
                    "”Kunde någon skriva något bra om cyklar någon gång?”",
                    "“Could somebody write something good about bicycles?”"),
                Trilingual(
                    "”Isä kysyi tänään, mihin rikkinäinen pyörä viedään”",
                    "”En pappa frågade i dag vart man för en trasig cykel”",
                    "“A father asked today where to take a broken bike”"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Yhden ihmisen kysymys kertoo kirjoittajalle lukijan, asian ja hetken. Yleisestä toiveesta hän joutuu arvaamaan \
                kaikki kolme.
                """,
                """
                En enda människas fråga ger skribenten läsaren, saken och tidpunkten. Ur ett allmänt önskemål får hen gissa \
                sig till alla tre.
                """,
                """
                One person's question gives the writer the reader, the matter and the moment. From a general wish all three \
                have to be guessed.
                """)),
        Question(
            id: "L09.3",
            text: Trilingual(
                "Kollegan idea on hyvä, mutta jotakin siitä puuttuu. Mitä kirjoitat kommenttiin?",
                "En kollegas idé är bra, men något fattas. Vad skriver du i kommentaren?",
                "A colleague's idea is good, but something is missing. What do you write in a comment?"),
            answers: [
                Trilingual(
                    "Että kannatan ideaa ja toivon sen toteutuvan pian",
                    "Att jag understöder idén och hoppas att den blir av",
                    "That I support it and hope it happens before long"),
                Trilingual(
                    "Sen, mitä asiakkaat ovat kysyneet siitä minulta",
                    "Det som kunderna har frågat mig om samma sak",
                    "What customers have asked me about the same thing"),
                Trilingual(
                    "Että idea kannattaa miettiä loppuun ennen päätöstä",
                    "Att idén borde tänkas färdig före ett beslut",
                    "That it should be thought through before a decision"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Kannattamiseen riittää yksi painallus, eikä keskeneräisyys ole vika. Kun lisäät oman havaintosi, idea lähtee \
                eteenpäin vahvempana ja siitä on helpompi päättää.
                """,
                """
                Understöda kan du göra med en tryckning, och det är inget fel att en idé är halvfärdig. När du lägger till din \
                egen iakttagelse blir idén starkare och lättare att besluta om.
                """,
                """
                You can support an idea with one press, and being unfinished is no fault. When you add what you have seen, the \
                idea goes on stronger and is easier to decide on.
                """)),
        Question(
            id: "L09.4",
            text: Trilingual(
                "Huomaat, että kollega on jo antanut saman idean. Mitä teet omallesi?",
                "Du märker att en kollega redan har gett samma idé. Vad gör du med din?",
                "You notice that a colleague has already given the same idea. What do you do with yours?"),
            answers: [
                Trilingual(
                    "Jätän sen antamatta, koska asia on jo tiedossa",
                    "Jag låter bli att ge den, saken är ju redan känd",
                    "I keep it to myself, as the matter is already known"),
                Trilingual(
                    "Annan sen uudelleen, jotta asia näyttää tärkeältä",
                    "Jag ger den på nytt så att saken ser viktig ut",
                    "I give it again so that the matter looks important"),
                Trilingual(
                    "Yhdistän sen kollegan ideaan ja lisään uuden tiedon",
                    "Jag slår ihop den med kollegans och lägger till det nya",
                    "I merge it with my colleague's and add what is new"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Toinen havainto samasta asiasta auttaa päättämään, kunhan se on samassa paikassa. Kahdesta erillisestä ideasta \
                kukaan ei näe, että kyse on yhdestä.
                """,
                """
                En andra iakttagelse om samma sak hjälper den som beslutar, om den finns på samma ställe. Av två skilda idéer \
                ser ingen att de är en och samma.
                """,
                """
                A second observation of the same thing helps whoever decides, as long as it is in the same place. From two \
                separate ideas nobody sees that they are one.
                """)),
        Question(
            id: "L09.5",
            text: Trilingual(
                "Saat idean kesken kiireisen vuoron. Mitä teet?",
                "Du får en idé mitt under ett hektiskt skift. Vad gör du?",
                "An idea comes to you in the middle of a busy shift. What do you do?"),
            answers: [
                Trilingual(
                    "Sanelen puhelimeen yhden lauseen ja jatkan työtä",
                    "Jag dikterar en mening i telefonen och jobbar vidare",
                    "I dictate one sentence into my phone and carry on"),
                Trilingual(
                    "Kirjoitan siitä illalla kotona kunnollisen esityksen",
                    "Jag skriver ihop ett ordentligt förslag hemma på kvällen",
                    "I write it up as a proper proposal at home that evening"),
                Trilingual(
                    "Kerron siitä suullisesti seuraavassa palaverissa",
                    "Jag tar upp den muntligt på enhetens nästa möte",
                    "I bring it up in person at our unit's next meeting"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Yhdestä lauseesta joku toinen pääsee jo alkuun. Ilta on vapaa-aikaasi, ja palaveriin mennessä asiakkaan omat \
                sanat ovat usein unohtuneet.
                """,
                """
                En mening räcker för att någon annan ska komma i gång. Kvällen är din fritid, och före mötet har man ofta \
                hunnit glömma kundens egna ord.
                """,
                """
                One sentence is enough to get someone else started. The evening is your own time, and by the next meeting the \
                customer's own words have often been forgotten.
                """)),
    ]
}
