extension Lesson {
    static let l23 = Lesson(
        id: "L23",
        title: Trilingual("Kenelle puhumme", "Vem vi talar till", "Who we are talking to"),
        goal: Trilingual(
            "Osaat kuvata lukijan tarpeen ja valita kulman, josta hän tunnistaa oman asiansa.",
            "Du kan beskriva läsarens behov och välja en vinkel där läsaren känner igen sin egen fråga.",
            "You can describe what a reader needs and choose the angle in which they see their own question."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual(
                    "Ryhmä on tarve, ei ikä",
                    "En målgrupp är ett behov, inte en ålder",
                    "A group is a need, not an age"),
                text: Trilingual(
                    """
                    ”Nuoret aikuiset” ei vielä kerro, mistä kirjoittaa. ”Etsii ensimmäistä vuokra-asuntoa eikä tiedä, mitä \
                    vuokranantajalta kysyä” kertoo heti. Sama tarve voi olla 19-vuotiaalla ja 60-vuotiaalla. Nimeä ryhmä sen \
                    mukaan, mitä ihminen yrittää saada hoidetuksi ja mikä häntä siinä askarruttaa. Jos ryhmään mahtuu kuka \
                    tahansa, siitä ei ole apua.
                    """,
                    """
                    ”Unga vuxna” säger ännu inte vad du ska skriva om. ”Söker sin första hyresbostad och vet inte vad man ska \
                    fråga hyresvärden” gör det genast. Den som är 19 och den som är 60 kan ha samma behov. Ge gruppen namn \
                    efter vad människan försöker få gjort och vad hen undrar över. Om vem som helst ryms i gruppen är den inte \
                    till någon hjälp.
                    """,
                    """
                    “Young adults” does not yet tell you what to write about. “Looking for a first flat to rent, unsure what \
                    to ask the landlord” does so at once. A 19-year-old and a 60-year-old may have the same need. Name the \
                    group by what people are trying to get done and what puzzles them about it. If anybody fits the group, it \
                    is no help to you.
                    """)),
            Point(
                heading: Trilingual("Kysy viideltä ihmiseltä", "Fråga fem människor", "Ask five people"),
                text: Trilingual(
                    """
                    Viisi keskustelua ei ole tutkimus, mutta niistä huomaat, jos puhut asian vierestä. Valitse ihmisiä, joille \
                    asia oli äskettäin ajankohtainen. Kysy, mitä he etsivät, millä sanalla ja mikä jäi epäselväksi. Älä kysy, \
                    mitä he haluaisivat lukea: siihen on vaikea vastata. Kirjaa heidän sanansa ja jätä nimet pois.
                    """,
                    """
                    Fem samtal är ingen undersökning, men de avslöjar om du talar förbi saken. Välj människor som nyligen har \
                    haft frågan framför sig. Fråga vad de sökte, med vilket ord och vad som blev oklart. Fråga inte vad de \
                    skulle vilja läsa: det är svårt att svara på. Anteckna deras ord och lämna bort namnen.
                    """,
                    """
                    Five conversations are not a study, but they show you if you are missing the point. Pick people who have \
                    had the matter on their hands recently. Ask what they looked for, which word they used and what stayed \
                    unclear. Do not ask what they would like to read: that is hard to answer. Write down their words and leave \
                    out the names.
                    """)),
            Point(
                heading: Trilingual("Sama asia, eri kulma", "Samma sak, olika vinkel", "The same matter, a different angle"),
                text: Trilingual(
                    """
                    Vesi katkeaa tiistaina. Asukas haluaa tietää, milloin se palaa. Isännöitsijä miettii, mitä rappukäytävään \
                    kirjoitetaan, ja kahvila, voiko se avata ovensa. Tiedot ovat samat, mutta ensimmäinen virke vaihtuu. Kaksi \
                    lyhyttä julkaisua auttaa enemmän kuin yksi pitkä, jossa jokainen etsii omaa kohtaansa.
                    """,
                    """
                    Vattnet stängs av på tisdag. Den som bor i huset vill veta när det kommer tillbaka. Disponenten funderar \
                    på vad hen ska skriva i trapphuset och kaféet på om det kan öppna. Uppgifterna är desamma, men den första \
                    meningen är en annan. Två korta inlägg hjälper mer än ett långt där var och en letar efter sin egen punkt.
                    """,
                    """
                    The water will be cut off on Tuesday. Residents want to know when it comes back. The property manager \
                    wonders what to put up in the stairwell, and the café whether it can open its doors. The facts are the \
                    same, but the first sentence changes. Two short posts help more than one long one in which everybody hunts \
                    for their own part.
                    """)),
        ],
        example: Trilingual(
            """
            Kirjasto aikoi kertoa laiteneuvonnasta ”senioreille”. Heli kysyi ensin viideltä kävijältä, miksi he olivat \
            tulleet. Kolme sanoi samaa: puhelin vaihtui eikä pankkiin enää päässyt. Yksi heistä oli kolmekymppinen. Heli \
            vaihtoi otsikon: ”Uusi puhelin, eikä pankki aukea? Tule tiistaina, katsotaan yhdessä.” Kommentteihin tuli \
            kysymyksiä ihmisiltä, jotka eivät olisi lukeneet tekstiä senioreille.
            """,
            """
            Biblioteket tänkte berätta om digitalt stöd ”för seniorer”. Heli frågade först fem besökare varför de hade kommit. \
            Tre sade samma sak: de hade bytt telefon och kom inte längre in i nätbanken. En av dem var i trettioårsåldern. \
            Heli bytte rubrik: ”Ny telefon, och du kommer inte in i nätbanken? Kom på tisdag, så tittar vi på det \
            tillsammans.” Frågor kom från människor som inte skulle ha läst en text för seniorer.
            """,
            """
            The library was going to tell “seniors” about its help with devices. First Heli asked five visitors why they had \
            come. Three said the same: they had changed phones and could no longer get into their online bank. One of them was \
            in her thirties. Heli changed the heading: “New phone, and locked out of your bank? Come on Tuesday and we will \
            look at it together.” Questions came from people who would not have read a text for seniors.
            """),
        task: Trilingual(
            """
            Avaa Kalenteri ja valitse yksi tuleva julkaisu. Kirjoita yhdellä virkkeellä, kuka siitä hyötyy ja mitä hän yrittää \
            saada hoidetuksi. Kysy sitten yhdeltä sellaiselta ihmiseltä, millä sanalla hän etsisi tietoa.
            """,
            """
            Öppna Kalender och välj ett kommande inlägg. Skriv i en mening vem som har nytta av det och vad hen försöker få \
            gjort. Fråga sedan en sådan människa vilket ord hen skulle söka med.
            """,
            """
            Open the Calendar and choose one coming post. Write in one sentence who gains from it and what they are trying to \
            get done. Then ask one such person which word they would search with.
            """),
        questions: l23Questions)

    private static let l23Questions: [Question] = [
        Question(
            id: "L23.1",
            text: Trilingual(
                "Suunnitelmassa lukee: ”Kohderyhmä: suuri yleisö.” Mitä sanot?",
                "I planen står det: ”Målgrupp: den stora allmänheten.” Vad säger du?",
                "The plan says: “Target group: the general public.” What do you say?"),
            answers: [
                Trilingual(
                    "Liian laaja kohderyhmä: kenen tarpeeseen vastaamme?",
                    "En för bred målgrupp: vems behov svarar vi på?",
                    "Too wide a group: whose need do we meet?"),
                Trilingual(
                    "Reilu valinta, sillä silloin emme sulje ketään pois",
                    "Ett rättvist val, för då utesluter vi ingen människa",
                    "A fair choice, since that way we leave nobody out"),
                Trilingual(
                    "Sopii meille, kun asia kerran koskee kaikkia kuntalaisia",
                    "Det passar bra när saken gäller alla kommuninvånare",
                    "That will do, since the matter concerns all residents"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Kaikille kirjoitettu teksti ei puhuttele ketään erityisesti. Vaikka asia koskisi kaikkia, tarpeet ovat \
                erilaiset. Rajattu ryhmä ei sulje muita pois: muutkin saavat lukea ja kysyä.
                """,
                """
                En text för alla talar inte särskilt till någon. Också när saken gäller alla är behoven olika. En avgränsad \
                grupp stänger inte ute de andra: också de får läsa och fråga.
                """,
                """
                A text for everyone speaks to no one in particular. Even when a matter concerns all, their needs differ. A \
                narrower group shuts nobody out: others may still read and ask.
                """)),
        Question(
            id: "L23.2",
            text: Trilingual(
                "Kirjoitat ohjetta muuttajille. Mikä kuvaus lukijasta auttaa sinua eniten?",
                "Du skriver en anvisning för folk som flyttar. Vilken beskrivning av läsaren hjälper dig mest?",
                "You are writing instructions for people who move house. Which description of the reader helps you most?"),
            answers: [
                Trilingual(
                    "25–40-vuotias kaupunkilainen, joka käyttää somea päivittäin",
                    "25–40 år, bor i stan och använder sociala medier dagligen",
                    "A city dweller of 25 to 40 who uses social media every day"),
                Trilingual(
                    "Ihminen, joka seuraa meitä jo ja tykkää julkaisuistamme",
                    "En som redan följer oss och gillar våra inlägg",
                    "Somebody who follows us already and likes our posts"),
                Trilingual(
                    "Muuttaa ensi kuussa eikä tiedä, mistä aloittaa",
                    "Flyttar nästa månad och vet inte var hen ska börja",
                    "Moves next month and does not know where to start"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Ikä, asuinpaikka ja seuraaminen eivät kerro, mitä lukija muutossaan kysyy. Kun tiedät, mihin hän on juuttunut, \
                tiedät myös, mistä ohje alkaa.
                """,
                """
                Ålder, bostadsort och att någon följer oss säger inte vad läsaren undrar över i sin flytt. När du vet var hen \
                har kört fast vet du också var anvisningen ska börja.
                """,
                """
                Age, place and following us do not tell what readers ask about their move. Once you know where they are stuck, \
                you know where the instructions begin.
                """)),
        Question(
            id: "L23.3",
            text: Trilingual(
                "Haluat tietää, mitä asiakas tarvitsee. Mitä kysyt häneltä?",
                "Du vill veta vad kunden behöver. Vad frågar du?",
                "You want to know what a customer needs. What do you ask?"),
            answers: [
                Trilingual(
                    "Millaisia julkaisuja haluaisit nähdä meiltä useammin?",
                    "Vilka inlägg vill du se oftare från oss?",
                    "Which posts would you like to see more often?"),
                Trilingual(
                    "Mitä etsit viimeksi, ja mikä siinä jäi epäselväksi?",
                    "Vad sökte du senast, och vad blev oklart i det?",
                    "What did you last look for, and what stayed unclear?"),
                Trilingual(
                    "Minkä arvosanan antaisit julkaisuillemme yhdestä viiteen?",
                    "Vilket betyg från ett till fem ger du oss?",
                    "What mark from one to five do our posts get?"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Toiveista ja arvosanoista on vaikea päätellä, mitä kirjoittaa. Kun ihminen kertoo, mitä hän oikeasti etsi, \
                saat aiheen ja hänen omat sanansa.
                """,
                """
                Av önskemål och betyg är det svårt att sluta sig till vad du ska skriva. När någon berättar vad hen faktiskt \
                sökte får du både ämnet och hens egna ord.
                """,
                """
                Wishes and marks rarely tell you what to write. When people say what they really looked for, you get the \
                subject and their own words.
                """)),
        Question(
            id: "L23.4",
            text: Trilingual(
                "Pihan uudet pysäköintisäännöt koskevat sekä asiakkaita että tavarantoimittajia. Miten kerrot siitä?",
                "De nya parkeringsreglerna på gården gäller både kunder och varuleverantörer. Hur berättar du?",
                "New parking rules in the yard concern both customers and suppliers. How do you tell them?"),
            answers: [
                Trilingual(
                    "Kokoan yhteen julkaisuun kaikki säännöt kaikille",
                    "Jag samlar alla regler för alla i ett inlägg",
                    "I gather all the rules for all into one post"),
                Trilingual(
                    "Kerron asiakkaille, toimittajat lukevat sen samalla",
                    "Jag berättar för kunderna, leverantörerna läser det samtidigt",
                    "I tell the customers, and the suppliers will read it too"),
                Trilingual(
                    "Kirjoitan kaksi lyhyttä, kummallekin omasta kulmastaan",
                    "Jag skriver två korta, ett ur vardera gruppens vinkel",
                    "I write two short ones, each from its own angle"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Asiakas kysyy, mihin auton saa jättää, ja toimittaja, mistä lastauslaiturille ajetaan. Kaikki säännöt yhdessä \
                hukuttavat molemmat vastaukset, ja asiakkaille kirjoitettu teksti ei vastaa toimittajalle.
                """,
                """
                Kunden undrar var bilen får stå och leverantören hur man kör till lastbryggan. Alla regler i ett dränker båda \
                svaren, och en text för kunderna ger leverantören inget svar.
                """,
                """
                Customers ask where to leave the car, suppliers how to reach the loading bay. All the rules together drown \
                both answers, and a text for customers does not answer suppliers.
                """)),
        Question(
            id: "L23.5",
            text: Trilingual(
                "Viisi keskustelua osoittaa, että lukijaa vaivaa muu kuin luulitte. Luonnos on jo valmis. Mitä teet?",
                "Fem samtal visar att läsaren undrar över något annat än ni trodde. Utkastet är redan färdigt. Vad gör du?",
                """
                Five conversations show that readers worry about something else than you thought. The draft is ready. What do \
                you do?
                """),
            answers: [
                Trilingual(
                    "Aloitan luonnoksen uudelleen siitä, mitä he kysyivät",
                    "Jag börjar om utkastet från det som de frågade",
                    "I start the draft anew from what they asked"),
                Trilingual(
                    "Julkaisen luonnoksen, sillä viisi ihmistä on kovin vähän",
                    "Jag publicerar utkastet, för fem människor är mycket få",
                    "I publish the draft, because five people are very few"),
                Trilingual(
                    "Odotan, kunnes sata ihmistä on vastannut kyselyyn",
                    "Jag väntar tills hundra personer har svarat på en enkät",
                    "I wait until a hundred people have answered a survey"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Viisi ei riitä todistukseksi, mutta se riittää paremmaksi arvaukseksi kuin oma oletus. Kyselyä odottaessa asia \
                vanhenee. Kommenteista näet, osuiko kulma oikeaan.
                """,
                """
                Fem räcker inte som bevis, men det är en bättre gissning än det egna antagandet. Medan du väntar på enkäten \
                blir saken gammal. I kommentarerna ser du om vinkeln var rätt.
                """,
                """
                Five are no proof, but they make a better guess than our own assumption. While you wait for a survey the \
                matter grows old. The comments will show whether the angle was right.
                """)),
    ]
}
