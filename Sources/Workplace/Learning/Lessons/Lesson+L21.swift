extension Lesson {
    static let l21 = Lesson(
        id: "L21",
        title: Trilingual("Tavoite, jonka voi mitata", "Ett mål som går att mäta", "A goal you can measure"),
        goal: Trilingual(
            "Osaat asettaa tavoitteen, jolla on mittari, lähtötaso, tavoitearvo ja päivä.",
            "Du kan sätta ett mål som har en mätare, ett utgångsläge, ett målvärde och ett datum.",
            "You can set a goal that has a metric, a baseline, a target and a date."),
        minutes: 5,
        points: [
            Point(
                heading: Trilingual("Toiminta ei ole tavoite", "Att göra något är inte ett mål", "Activity is not a goal"),
                text: Trilingual(
                    """
                    ”Julkaisemme kolme kertaa viikossa” kertoo, mitä me teemme. Tavoite kertoo, mikä muuttuu niillä, joille \
                    teemme. Kysy itseltäsi, mitä ihmiset tekevät toisin, kun olemme onnistuneet. Jättävätkö he hakemuksen, \
                    löytävätkö he ohjeen, tulevatko he avointen ovien iltaan? Siitä tavoite alkaa.
                    """,
                    """
                    ”Vi publicerar tre gånger i veckan” berättar vad vi gör. Ett mål berättar vad som förändras för dem vi gör \
                    det för. Fråga dig själv vad människor gör annorlunda när vi har lyckats. Lämnar de in en ansökan, hittar \
                    de anvisningen, kommer de på öppet hus? Där börjar målet.
                    """,
                    """
                    “We publish three times a week” says what we do. A goal says what changes for the people we do it for. Ask \
                    yourself what people will do differently once we have succeeded. Will they apply, find the instructions, \
                    come to the open evening? That is where a goal begins.
                    """)),
            Point(
                heading: Trilingual("Lähtötaso ennen tavoitetta", "Utgångsläget före målet", "The baseline before the target"),
                text: Trilingual(
                    """
                    Ellet tiedä, mistä lähditte, et tiedä, muuttuiko mikään. Katso ensin, missä mittari on nyt, ja kirjaa \
                    myös, mistä luku on peräisin. Valitse sitten tavoitearvo ja päivä. Jos lähtötasoa ei ole, laske se ensin: \
                    kaksi viikkoa riittää usein.
                    """,
                    """
                    Om du inte vet var ni började vet du inte om något förändrades. Titta först var mätaren står nu och \
                    anteckna också var siffran kommer ifrån. Välj sedan ett målvärde och ett datum. Om det inte finns något \
                    utgångsläge, räkna fram det först: två veckor räcker ofta.
                    """,
                    """
                    If you do not know where you started, you cannot tell whether anything changed. First look where the \
                    metric stands now, and note where the figure comes from. Then choose a target and a date. If there is no \
                    baseline, count one first: two weeks are often enough.
                    """)),
            Point(
                heading: Trilingual(
                    "Vajaaksi jääminen on tulos",
                    "Att inte nå ända fram är också ett resultat",
                    "Falling short is an outcome too"),
                text: Trilingual(
                    """
                    Tavoite on arvaus siitä, mikä auttaa. Kun päivä tulee, kirjaa luku sellaisena kuin se on ja kerro kahdella \
                    virkkeellä, mitä opitte. Älä siirrä tavoitearvoa loppumetreillä. Tulos kertoo keinosta, ei ihmisistä. \
                    Vajaaksi jäänyt tavoite voi säästää seuraavan yksikön samalta vaivalta.
                    """,
                    """
                    Ett mål är en gissning om vad som hjälper. När dagen kommer, anteckna siffran som den är och berätta i två \
                    meningar vad ni lärde er. Flytta inte målvärdet på upploppet. Resultatet säger något om sättet, inte om \
                    människorna. Ett mål som inte nåddes kan bespara nästa enhet samma möda.
                    """,
                    """
                    A goal is a guess about what will help. When the day comes, record the figure as it is and say in two \
                    sentences what you learned. Do not move the target in the last few days. The outcome speaks of the method, \
                    not of people. A goal that fell short may save the next unit the same trouble.
                    """)),
        ],
        example: Trilingual(
            """
            Rekrytointi halusi lisää avoimia hakemuksia. Ensimmäinen luonnos oli ”julkaisemme enemmän”. Päivi kysyi, mikä \
            muuttuu, ja katsoi järjestelmästä: hakemuksia oli tullut 20 kuukaudessa. He tavoittelivat 35:tä toukokuun loppuun \
            mennessä. Tulos oli 29, ja syykin löytyi: hakijat kysyivät iltaisin, mutta saivat vastauksen vasta aamulla. \
            Seuraava tavoite koski vastaamista.
            """,
            """
            Rekryteringen ville ha fler öppna ansökningar. Det första utkastet var ”vi publicerar mer”. Päivi frågade vad som \
            förändras och tittade i systemet: det hade kommit 20 ansökningar i månaden. De siktade på 35 före slutet av maj. \
            Resultatet var 29, och orsaken hittades också: de sökande frågade på kvällen men fick svar först på morgonen. \
            Nästa mål gällde svaren.
            """,
            """
            Recruitment wanted more open applications. The first draft was “we will publish more”. Päivi asked what would \
            change, and looked in the system: 20 applications were coming in a month. They aimed for 35 by the end of May. The \
            outcome was 29, and they found out why: applicants asked in the evening but had their answer only in the morning. \
            The next goal was about answering.
            """),
        task: Trilingual(
            """
            Avaa Tavoitteet ja valitse yksi yksikkösi tavoite, tai aseta uusi. Tarkista, että siinä ovat mittari, lähtötaso, \
            tavoitearvo ja päivä, ja kirjoita mittarin kohdalle, mistä luku saadaan.
            """,
            """
            Öppna Mål och välj ett av enhetens mål, eller sätt ett nytt. Kontrollera att det har en mätare, ett utgångsläge, \
            ett målvärde och ett datum, och skriv vid mätaren var siffran finns att få.
            """,
            """
            Open Goals and choose one of your unit's goals, or set a new one. Check that it has a metric, a baseline, a target \
            and a date, and write beside the metric where the figure is found.
            """),
        questions: l21Questions)

    private static let l21Questions: [Question] = [
        Question(
            id: "L21.1",
            text: Trilingual("Mikä näistä on tavoite?", "Vilket av de här är ett mål?", "Which of these is a goal?"),
            answers: [
                Trilingual(
                    "Julkaisemme rekrytoinnista kolmesti viikossa toukokuun loppuun",
                    "Vi publicerar om rekrytering tre gånger i veckan till slutet av maj",
                    "We publish about recruitment three times a week until the end of May"),
                Trilingual(
                    "Tunnettuutemme työnantajana paranee selvästi",
                    "Vi blir klart mer kända som arbetsgivare",
                    "We become clearly better known as an employer"),
                Trilingual(
                    "Avoimen hakemuksen jättäneitä: 20 → 35 toukokuun loppuun",
                    "De som lämnar en öppen ansökan: 20 → 35 före slutet av maj",
                    "People leaving an open application: 20 → 35 by the end of May"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Julkaisutahti on omaa tekemistä, ja paranemisesta kukaan ei osaa sanoa, milloin se on tapahtunut. Kun \
                lähtötaso, tavoitearvo ja päivä on kirjattu, tuloksen näkee jokainen.
                """,
                """
                Takten är vårt eget arbete, och ingen kan säga när vi har blivit mer kända. När utgångsläge, målvärde och \
                datum är antecknade ser alla resultatet.
                """,
                """
                The pace is our own activity, and no one can say when we have become better known. With a baseline, a target \
                and a date, anyone can see the outcome.
                """)),
        Question(
            id: "L21.2",
            text: Trilingual(
                "Haluatte, että asiakas löytää ohjeen itse. Kukaan ei tiedä, moniko löytää sen nyt. Mitä teet ensin?",
                "Ni vill att kunderna hittar anvisningen själva. Ingen vet hur många som hittar den nu. Vad gör du först?",
                "You want customers to find the instructions themselves. No one knows how many do now. What do you do first?"),
            answers: [
                Trilingual(
                    "Lasken kaksi viikkoa, kuinka moni kysyy sitä meiltä",
                    "Jag räknar i två veckor hur många som frågar oss om den",
                    "I count for two weeks how many people ask us for them"),
                Trilingual(
                    "Asetan tavoitteeksi, että kysymykset puolittuvat",
                    "Jag sätter som mål att frågorna halveras före sommaren",
                    "I set a goal of half the questions by the summer"),
                Trilingual(
                    "Otan vertailuluvun toisen organisaation raportista",
                    "Jag tar en siffra ur en annan organisations rapport",
                    "I take a figure from another organisation's report"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Puolittumista ei voi todeta, ellei alkua ole laskettu, ja toisen luku kertoo toisen asiakkaista. Kahden viikon \
                laskeminen antaa tavoitteelle pohjan.
                """,
                """
                Ingen kan se en halvering om början inte är räknad, och andras siffror handlar om andras kunder. Två veckors \
                räknande ger målet en grund.
                """,
                """
                Halving cannot be seen if the start was never counted, and another's figure is about another's customers. Two \
                weeks of counting give the goal its ground.
                """)),
        Question(
            id: "L21.3",
            text: Trilingual(
                "Tavoitteen päivään on viikko, ja luku on jäämässä vajaaksi. Mitä teet?",
                "Det är en vecka till målets datum, och siffran ser ut att bli för låg. Vad gör du?",
                "The goal's date is a week away, and the figure is falling short. What do you do?"),
            answers: [
                Trilingual(
                    "Lasken tavoitearvoa, jotta tiimi saa onnistumisen",
                    "Jag sänker målvärdet så att teamet får lyckas",
                    "I lower the target so that the team gets its success"),
                Trilingual(
                    "Pidän tavoitearvon ja kirjaan tuloksen ajallaan",
                    "Jag behåller målvärdet och antecknar resultatet i tid",
                    "I keep the target and record the outcome on time"),
                Trilingual(
                    "Siirrän päivää kuukaudella, koska olemme jo lähellä",
                    "Jag flyttar datumet en månad, eftersom vi är så nära",
                    "I move the date by a month, because we are so close"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Siirretystä tavoitteesta ei opi mitään. Vajaaksi jäänyt luku ja pari virkettä syistä auttavat teitä ja \
                seuraavaa yksikköä. Jatko on uusi tavoite.
                """,
                """
                Av ett mål som flyttas lär man sig ingenting. En siffra som inte nådde fram och ett par meningar om orsakerna \
                hjälper er och nästa enhet. Fortsättningen är ett nytt mål.
                """,
                """
                A goal that is moved teaches nothing. A figure that fell short and a sentence or two about why help you and \
                the next unit. What follows is a new goal.
                """)),
        Question(
            id: "L21.4",
            text: Trilingual(
                "Yksikkö ehdottaa tavoitteeksi enemmän seuraajia kesään mennessä. Mitä sanot?",
                "Enheten föreslår som mål fler följare före sommaren. Vad säger du?",
                "The unit suggests more followers by the summer as its goal. What do you say?"),
            answers: [
                Trilingual(
                    "Seuraajat käyvät, ne on helppo laskea ja verrata",
                    "Det går bra, följare är lätta att räkna och jämföra",
                    "That will do, followers are easy to count and compare"),
                Trilingual(
                    "Sopii, kunhan lähtötaso ja tavoitearvo kirjataan",
                    "Gärna, om utgångsläget och målvärdet antecknas",
                    "Fine, as long as the baseline and the target are noted"),
                Trilingual(
                    "Hyvä alku, mutta mitä haluamme heidän tekevän?",
                    "En bra början, men vad vill vi att de gör?",
                    "A good start, but what do we want them to do?"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Seuraaja on vasta ihminen, joka voi nähdä meidät. Helposti laskettava luku vie helposti harhaan, vaikka \
                lähtötaso olisi kirjattu. Tavoite alkaa siitä, mikä muuttuu.
                """,
                """
                En följare är ännu bara någon som kan se oss. En siffra som är lätt att räkna leder lätt fel, fast \
                utgångsläget är antecknat. Ett mål börjar med det som förändras.
                """,
                """
                A follower is only a person who may see us. A figure that is easy to count easily misleads, even with a \
                baseline. A goal begins with what changes.
                """)),
        Question(
            id: "L21.5",
            text: Trilingual(
                "Tavoite ylittyi reilusti. Mitä kirjaat tulokseksi?",
                "Målet överträffades klart. Vad antecknar du som resultat?",
                "The goal was passed by a wide margin. What do you record as the outcome?"),
            answers: [
                Trilingual(
                    "Luvun ja sen, mikä meidän mielestämme auttoi",
                    "Siffran och det som vi tror hjälpte",
                    "The figure, and what we think helped"),
                Trilingual(
                    "Luvun, sillä saavutettu tavoite puhuu puolestaan",
                    "Siffran, för ett nått mål talar för sig självt",
                    "The figure, as a goal reached speaks for itself"),
                Trilingual(
                    "Luvun ja niiden nimet, jotka tekivät eniten",
                    "Siffran och namnen på dem som gjorde mest",
                    "The figure and the names of those who did most"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Muut yksiköt hyötyvät siitä, mitä teitte, eivät pelkästä luvusta. Nimilista tekisi tuloksesta kilpailun. \
                Ihmisiä kannattaa kiittää, mutta ei mitata.
                """,
                """
                Andra enheter har nytta av det ni gjorde, inte bara av en siffra. En namnlista skulle göra resultatet till en \
                tävling. Tacka människorna, men mät dem inte.
                """,
                """
                Other units gain from what you did, not from a bare figure. A list of names would make the outcome a contest. \
                Thank people, but do not measure them.
                """)),
    ]
}
