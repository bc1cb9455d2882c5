extension Lesson {
    static let l22 = Lesson(
        id: "L22",
        title: Trilingual("Julkaisusuunnitelma", "Publiceringsplanen", "The content plan"),
        goal: Trilingual(
            "Osaat tehdä kolmen viikon suunnitelman, joka kestää myös kiireisen viikon.",
            "Du kan göra en plan för tre veckor som också håller när det är bråttom.",
            "You can make a three-week plan that survives a busy week."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual(
                    "Valitkaa rytmi, jonka jaksatte",
                    "Välj en rytm som ni orkar med",
                    "Choose a rhythm you can keep up"),
                text: Trilingual(
                    """
                    Yksi julkaisu viikossa koko vuoden on enemmän kuin viisi viikossa tammikuun ajan. Lukija huomaa tauon \
                    paremmin kuin tahdin. Varatkaa aikaa myös vastaamiseen, sillä julkaisu ilman vastaajaa on puolikas. Rytmiä \
                    saa muuttaa, kun työ muuttuu. Sopikaa muutoksesta, älkää antako sen vain tapahtua.
                    """,
                    """
                    Ett inlägg i veckan hela året är mer än fem i veckan under januari. Läsaren märker pausen bättre än \
                    takten. Reservera tid också för svaren, för ett inlägg utan svarare är bara halvt. Rytmen får ändras när \
                    arbetet ändras. Kom överens om ändringen i stället för att låta den smyga sig på.
                    """,
                    """
                    One post a week all year is more than five a week throughout January. Readers notice a pause more than a \
                    pace. Set aside time for answering too, since a post with no responder is only half a post. The rhythm may \
                    change when the work changes. Agree on the change instead of letting it happen to you.
                    """)),
            Point(
                heading: Trilingual(
                    "Jätä joka kolmas paikka hetkelle",
                    "Lämna var tredje lucka för stunden",
                    "Leave every third slot to the moment"),
                text: Trilingual(
                    """
                    Paras aihe tulee usein kesken viikon: asiakas kysyy, tutkimus ilmestyy, ensilumi sataa. Täyteen ahdetussa \
                    suunnitelmassa sille ei ole tilaa. Anna aihe kahdelle paikalle kolmesta ja jätä yksi auki. Avoinkin paikka \
                    on paikka: sillä on päivä ja tekijä.
                    """,
                    """
                    Det bästa ämnet kommer ofta mitt i veckan: en kund frågar, en undersökning kommer ut, den första snön \
                    faller. I en fullproppad plan får det inte rum. Ge två luckor av tre ett ämne och lämna en öppen. Också en \
                    öppen lucka är en lucka: den har en dag och en ansvarig.
                    """,
                    """
                    The best topic often turns up midweek: a customer asks, a study comes out, the first snow falls. A plan \
                    packed full has no room for it. Give a topic to two slots out of three and leave one open. An open slot is \
                    a slot all the same: it has a day and an owner.
                    """)),
            Point(
                heading: Trilingual(
                    "Jokaisella paikalla on tekijä ja varatekijä",
                    "Varje lucka har en ansvarig och en ersättare",
                    "Every slot has an owner and a deputy"),
                text: Trilingual(
                    """
                    ”Joku kirjoittaa” tarkoittaa yleensä, ettei kukaan kirjoita. Kun paikalla on nimi, asia etenee. Kun on \
                    toinenkin nimi, se etenee myös flunssan aikaan. Kysy varatekijältä ennen kuin merkitset hänet. Hän ei \
                    valvo tekijää vaan tietää, missä luonnos on ja kuka sen hyväksyy.
                    """,
                    """
                    ”Någon skriver” betyder oftast att ingen skriver. När luckan har ett namn går saken framåt. När den har \
                    ett namn till går den framåt också när någon är sjuk. Fråga ersättaren innan du antecknar hen. Ersättaren \
                    övervakar ingen utan vet var utkastet finns och vem som godkänner det.
                    """,
                    """
                    “Somebody will write it” usually means that nobody will. When a slot has a name, things move. When it has \
                    a second name, they move even when someone is ill. Ask the deputy before you put them down. A deputy \
                    watches over no one, but knows where the draft is and who approves it.
                    """)),
        ],
        example: Trilingual(
            """
            Huollon kolme ihmistä suunnitteli ennen viisi julkaisua viikossa, ja joka toinen viikko sivu hiljeni. He sopivat \
            kahdesta: maanantaina vinkki, torstaina vastaus viikon kysymykseen. Joka kolmas paikka jäi auki. Kun pakkanen \
            yllätti ja kymmenen asiakasta kysyi samaa, avoin torstai sai aiheensa. Antti oli kipeänä, joten varatekijä Leena \
            kirjoitti vastauksen.
            """,
            """
            De tre på servicen planerade förr fem inlägg i veckan, och varannan vecka tystnade sidan. De kom överens om två: \
            på måndag ett tips, på torsdag svar på veckans fråga. Var tredje lucka lämnades öppen. När kölden kom överraskande \
            och tio kunder frågade samma sak fick den öppna torsdagen sitt ämne. Antti var sjuk, så ersättaren Leena skrev \
            svaret.
            """,
            """
            The three people in the service team used to plan five posts a week, and every other week the page fell silent. \
            They agreed on two: a tip on Monday and, on Thursday, an answer to the week's question. Every third slot stayed \
            open. When a sudden frost came and ten customers asked the same thing, the open Thursday got its topic. Antti was \
            ill, so Leena, his deputy, wrote the answer.
            """),
        task: Trilingual(
            """
            Avaa Kalenteri ja katso kolmea seuraavaa viikkoa. Varaa yksi paikka ja sovi sille tekijä ja varatekijä. Aihe saa \
            jäädä auki.
            """,
            """
            Öppna Kalender och titta på de tre följande veckorna. Reservera en lucka och kom överens om en ansvarig och en \
            ersättare. Ämnet får vara öppet.
            """,
            """
            Open the Calendar and look at the next three weeks. Reserve one slot and agree on an owner and a deputy for it. \
            The topic may stay open.
            """),
        questions: l22Questions)

    private static let l22Questions: [Question] = [
        Question(
            id: "L22.1",
            text: Trilingual(
                "Sivu on ollut hiljaa kaksi viikkoa. Mitä teet?",
                "Sidan har varit tyst i två veckor. Vad gör du?",
                "The page has been silent for two weeks. What do you do?"),
            answers: [
                Trilingual(
                    "Julkaisen heti jotakin, jotta sivu näyttää elävältä",
                    "Jag publicerar genast något, så att sidan ser levande ut",
                    "I publish something at once, so that the page looks alive"),
                Trilingual(
                    "Katson, mitä suunnitelmassa on, enkä julkaise täytettä",
                    "Jag ser vad planen säger och publicerar ingen utfyllnad",
                    "I look at the plan and do not publish filler"),
                Trilingual(
                    "Ajastan kerralla kymmenen julkaisua, ettei näin käy enää",
                    "Jag schemalägger tio inlägg på en gång, så händer det inte igen",
                    "I schedule ten posts in one go, so that it never happens again"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Täyte ei auta ketään, ja kymmenen ajastettua jää helposti ilman vastaajaa. Suunnitelmasta näet, puuttuuko \
                aihe, tekijä vai aika, ja sen voi korjata.
                """,
                """
                Utfyllnad hjälper ingen, och tio schemalagda inlägg blir lätt utan svarare. I planen ser du om det är ämne, \
                ansvarig eller tid som saknas, och det går att åtgärda.
                """,
                """
                Filler helps no one, and ten scheduled posts are easily left without a responder. The plan shows whether a \
                topic, an owner or time is missing, and that can be mended.
                """)),
        Question(
            id: "L22.2",
            text: Trilingual(
                "Kolmen hengen yksikkö aloittaa. Millainen rytmi toimii alussa?",
                "En enhet med tre personer börjar. Vilken rytm fungerar i början?",
                "A unit of three people is starting out. Which rhythm works at first?"),
            answers: [
                Trilingual(
                    "Yksi julkaisu viikossa ja aikaa vastata siihen",
                    "Ett inlägg i veckan och tid att svara på det",
                    "One post a week, and time to answer what it brings"),
                Trilingual(
                    "Julkaisu joka päivä, kunnes yleisö löytyy",
                    "Ett inlägg om dagen tills vi har en publik",
                    "A post every day until the audience has found us"),
                Trilingual(
                    "Julkaisu aina, kun jollakulla on hyvä idea",
                    "Ett inlägg alltid när någon har en bra idé",
                    "A post whenever somebody has a good idea"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Päivätahti uuvuttaa pienen joukon, ja pelkkä innostus jättää pitkiä aukkoja. Yhden julkaisun viikossa jaksaa, \
                ja sen kysymyksiin ehtii vastata.
                """,
                """
                Ett inlägg om dagen tröttar ut en liten grupp, och enbart inspiration lämnar långa luckor. Ett i veckan orkar \
                man med, och frågorna hinner få svar.
                """,
                """
                A daily pace wears out a small group, and inspiration alone leaves long gaps. One a week can be kept up, and \
                there is time to answer its questions.
                """)),
        Question(
            id: "L22.3",
            text: Trilingual(
                "Kaikilla kolmen viikon paikoilla on jo aihe, kun asiakkaat alkavat kysyä samaa asiaa. Mitä teet?",
                "Alla luckor under tre veckor har redan ett ämne när kunderna börjar fråga samma sak. Vad gör du?",
                "Every slot of three weeks has a topic already, when customers start asking the same thing. What do you do?"),
            answers: [
                Trilingual(
                    "Pidän suunnitelman ja palaan kysymykseen, kun seuraava paikka vapautuu",
                    "Jag håller planen och återkommer till frågan när en lucka blir ledig",
                    "I keep the plan and return to the question when a slot is free"),
                Trilingual(
                    "Julkaisen vastauksen heti päivän toisen julkaisun perään",
                    "Jag publicerar svaret genast efter dagens andra inlägg",
                    "I publish the answer right after the day's other post"),
                Trilingual(
                    "Siirrän yhden aiheen myöhemmäksi ja vastaan kysymykseen nyt",
                    "Jag skjuter upp ett ämne och svarar på frågan nu",
                    "I move one topic to later and answer the question now"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Kysymys on ajankohtainen nyt, ei kolmen viikon päästä. Kaksi julkaisua peräkkäin vie huomion toisiltaan. \
                Seuraavaan suunnitelmaan kannattaa jättää joka kolmas paikka auki.
                """,
                """
                Frågan är aktuell nu, inte om tre veckor. Två inlägg efter varandra tar uppmärksamheten av varandra. Lämna var \
                tredje lucka öppen i nästa plan.
                """,
                """
                The question matters now, not in three weeks. Two posts in a row take attention from each other. It pays to \
                leave every third slot open in the next plan.
                """)),
        Question(
            id: "L22.4",
            text: Trilingual(
                "Merkitset paikalle varatekijän. Miten teet sen?",
                "Du antecknar en ersättare för en lucka. Hur gör du?",
                "You put down a deputy for a slot. How do you do it?"),
            answers: [
                Trilingual(
                    "Kysyn häneltä ja kerron, mistä luonnos löytyy",
                    "Jag frågar hen och berättar var utkastet finns",
                    "I ask them and say where to find the draft"),
                Trilingual(
                    "Merkitsen sen, jolla on eniten aikaa, ja kerron siitä myöhemmin",
                    "Jag antecknar den som har mest tid och berättar det senare",
                    "I put down whoever has most time and tell them later"),
                Trilingual(
                    "Jätän kohdan tyhjäksi, koska tekijä on luotettava",
                    "Jag lämnar stället tomt, för den ansvariga är pålitlig",
                    "I leave it empty, because the owner is reliable"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Luotettavakin sairastuu, eikä pelkkä nimi kalenterissa vielä auta. Varatekijästä on apua, kun hän on sanonut \
                kyllä ja tietää, mistä jatkaa.
                """,
                """
                Också den pålitliga blir sjuk, och bara ett namn i kalendern hjälper inte. En ersättare är till hjälp när hen \
                har sagt ja och vet var hen ska ta vid.
                """,
                """
                Reliable people fall ill too, and a mere name in the calendar does not help. A deputy helps when they have \
                said yes and know where to go on from.
                """)),
        Question(
            id: "L22.5",
            text: Trilingual(
                "Kevään kiireessä yksikkönne ei ehdi julkaista kahdesti viikossa. Mitä ehdotat?",
                "I vårens brådska hinner er enhet inte publicera två gånger i veckan. Vad föreslår du?",
                "In the spring rush your unit has no time for two posts a week. What do you suggest?"),
            answers: [
                Trilingual(
                    "Pidetään rytmi ja julkaistaan vanhoja kuvia uudelleen",
                    "Vi håller rytmen och publicerar gamla bilder på nytt",
                    "Keep the rhythm and publish old pictures again"),
                Trilingual(
                    "Sovitaan kevään rytmiksi yksi viikossa",
                    "Vi kommer överens om ett i veckan för våren",
                    "Agree on one a week for the spring"),
                Trilingual(
                    "Pidetään taukoa kesään ja jatketaan sitten entiseen tapaan",
                    "Vi pausar till sommaren och fortsätter sedan som förr",
                    "Pause until the summer and then go on as before"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Vanhojen kuvien kierrätys on täytettä, ja pitkän tauon aikana kysymykset jäävät ilman vastausta. Pienempi \
                rytmi pitää, kun siitä on sovittu.
                """,
                """
                Gamla bilder på nytt är utfyllnad, och under en lång paus blir frågorna utan svar. En mindre rytm håller när \
                den är överenskommen.
                """,
                """
                Old pictures again are filler, and during a long pause questions go unanswered. A smaller rhythm holds once it \
                has been agreed.
                """)),
    ]
}
