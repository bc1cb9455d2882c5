extension Lesson {
    static let l24 = Lesson(
        id: "L24",
        title: Trilingual("Lue lukuja oikein", "Läs siffrorna rätt", "Read the numbers right"),
        goal: Trilingual(
            "Osaat sanoa, mitä luku kertoo, mitä se ei vielä kerro ja mihin sitä voi verrata.",
            "Du kan säga vad en siffra berättar, vad den ännu inte berättar och vad den går att jämföra med.",
            "You can say what a figure tells you, what it does not tell yet and what to compare it with."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual("Mediaani ennen keskiarvoa", "Medianen före medeltalet", "The median before the average"),
                text: Trilingual(
                    """
                    Viisi ihmistä odotti vastausta: 1, 1, 2, 2 ja 44 tuntia. Keskiarvo on 10 tuntia, mutta kukaan ei odottanut \
                    kymmentä tuntia. Pane luvut järjestykseen ja katso keskimmäistä: mediaani on 2 tuntia. Se kertoo, mitä \
                    tavallisesti käy. Älä silti unohda neljääkymmentäneljää: siinäkin odotti ihminen, ja syy kannattaa \
                    selvittää.
                    """,
                    """
                    Fem personer väntade på svar: 1, 1, 2, 2 och 44 timmar. Medeltalet är 10 timmar, men ingen väntade i tio \
                    timmar. Ställ siffrorna i ordning och titta på den mittersta: medianen är 2 timmar. Den berättar hur det \
                    brukar gå. Glöm ändå inte de fyrtiofyra timmarna: också där väntade en människa, och det lönar sig att ta \
                    reda på varför.
                    """,
                    """
                    Five people waited for an answer: 1, 1, 2, 2 and 44 hours. The average is 10 hours, but nobody waited ten \
                    hours. Put the figures in order and look at the middle one: the median is 2 hours. It tells you how things \
                    usually go. Still, do not forget the forty-four: a person waited there too, and it is worth finding out \
                    why.
                    """)),
            Point(
                heading: Trilingual("Kolme tapausta ei ole trendi", "Tre fall är ingen trend", "Three cases are not a trend"),
                text: Trilingual(
                    """
                    Kun kolmesta kysymyksestä kaikkiin vastattiin ajoissa, tulos on sata prosenttia. Jos neljäs myöhästyy, \
                    tulos on enää 75. Katso siksi aina, montako tapausta luvun takana on, ja kirjoita mieluummin ”3/3” kuin \
                    ”100 %”. Pienikin luku kelpaa, kun sanot suoraan, että näyttöä on vielä vähän. Odota lisää tapauksia ennen \
                    kuin muutat suuntaa.
                    """,
                    """
                    När alla tre frågor fick svar i tid är resultatet hundra procent. Kommer det fjärde svaret för sent är det \
                    bara 75. Titta därför alltid på hur många fall som finns bakom siffran, och skriv hellre ”3/3” än ”100 %”. \
                    Också en liten siffra duger när du säger rakt ut att beläggen ännu är få. Vänta på fler fall innan du \
                    byter riktning.
                    """,
                    """
                    When three questions out of three were answered in time, the result is a hundred per cent. If the fourth \
                    answer is late, it is only 75. So always look how many cases lie behind a figure, and write “3/3” rather \
                    than “100%”. A small figure will do when you say plainly that there is little evidence yet. Wait for more \
                    cases before you change course.
                    """)),
            Point(
                heading: Trilingual("Vertaa itseen", "Jämför med er själva", "Compare with yourselves"),
                text: Trilingual(
                    """
                    Toisen yksikön luku kertoo toisesta työstä: siellä kysytään eri asioita ja eri aikaan. Vertaa omaan \
                    lähtötasoonne ja samaan vuodenaikaan, sillä heinäkuu ei ole marraskuu. Mieti myös, mikä muu muuttui samaan \
                    aikaan. Luku kertoo tekemisestä, ei ihmisestä, joten sitä ei jaeta nimille.
                    """,
                    """
                    En annan enhets siffra handlar om ett annat arbete: där frågar folk om andra saker och vid andra tider. \
                    Jämför med ert eget utgångsläge och samma årstid, för juli är inte november. Fundera också på vad annat \
                    som förändrades samtidigt. Siffran beskriver arbetet, inte en människa, så den delas inte upp på namn.
                    """,
                    """
                    Another unit's figure is about other work: people there ask different things at different times. Compare \
                    with your own baseline and the same season, for July is not November. Think also what else changed at the \
                    same time. A figure describes the work, not a person, so it is not split up by name.
                    """)),
        ],
        example: Trilingual(
            """
            Tiimi iloitsi: vastausajan keskiarvo oli parantunut kuukaudessa yhdeksästä tunnista kolmeen. Omar katsoi \
            tarkemmin. Mediaani oli ollut molempina kuukausina kaksi tuntia. Keskiarvoa oli nostanut yksi perjantain kysymys, \
            joka unohtui viikonlopun yli. Tavallinen vastaus ei siis nopeutunut, mutta nyt tiimi tiesi, mitä korjata: \
            perjantai-iltapäivälle sovittiin varahenkilö.
            """,
            """
            Teamet gladde sig: svarstidens medeltal hade på en månad förbättrats från nio timmar till tre. Omar tittade \
            närmare. Medianen hade varit två timmar båda månaderna. Medeltalet hade höjts av en enda fredagsfråga som glömdes \
            bort över veckoslutet. Ett vanligt svar kom alltså inte snabbare, men nu visste teamet vad som skulle åtgärdas: de \
            kom överens om en ersättare på fredag eftermiddag.
            """,
            """
            The team was pleased: in a month its average response time had improved from nine hours to three. Omar took a \
            closer look. The median had been two hours in both months. The average had been pushed up by a single Friday \
            question, forgotten over the weekend. So the usual answer was no faster, but now the team knew what to mend: they \
            agreed on a deputy for Friday afternoons.
            """),
        task: Trilingual(
            """
            Avaa Yksiköt ja valitse oman yksikkösi sivulta yksi luku. Katso, montako tapausta sen takana on. Sano sitten \
            kollegalle yhdellä virkkeellä, mitä luku kertoo ja mitä ei vielä.
            """,
            """
            Öppna Enheter och välj en siffra på din egen enhets sida. Se hur många fall som finns bakom den och säg i en \
            mening till en kollega vad den berättar och vad den ännu inte berättar.
            """,
            """
            Open Units and choose one figure on your own unit's page. See how many cases lie behind it, and tell a colleague \
            in one sentence what it says and what it does not say yet.
            """),
        questions: l24Questions)

    private static let l24Questions: [Question] = [
        Question(
            id: "L24.1",
            text: Trilingual(
                "Olette saaneet kolme kysymystä ja vastanneet kaikkiin ajoissa. Mitä tiedät?",
                "Ni har fått tre frågor och svarat på alla i tid. Vad vet du?",
                "You have had three questions and answered them all in time. What do you know?"),
            answers: [
                Trilingual(
                    "Vastaamme luotettavasti, sillä tulos on sata prosenttia",
                    "Vi svarar pålitligt, för resultatet är hundra procent",
                    "We answer reliably, as the result is a hundred per cent"),
                Trilingual(
                    "Alku on hyvä, mutta näyttöä on vielä vähän",
                    "Början är bra, men beläggen är ännu få",
                    "It is a good start, but there is little evidence yet"),
                Trilingual(
                    "En mitään, sillä kolmesta tapauksesta ei opi mitään",
                    "Ingenting, för av tre fall går det inte att lära sig något",
                    "Nothing at all, since three cases teach us nothing"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Sata prosenttia kolmesta voi olla sattumaa, mutta turha se ei ole: jokainen kysyjä sai vastauksen ajoissa. \
                Kerro luku muodossa 3/3 ja jatka laskemista.
                """,
                """
                Hundra procent av tre kan vara en slump, men värdelöst är det inte: var och en fick svar i tid. Ange siffran \
                som 3/3 och fortsätt räkna.
                """,
                """
                A hundred per cent of three may be chance, but it is not worthless: each of them had their answer in time. \
                Give the figure as 3/3 and go on counting.
                """)),
        Question(
            id: "L24.2",
            text: Trilingual(
                "Neljä kysyjää sai vastauksen tunnissa, viides vasta kolmessa päivässä. Miten kerrot vastausajasta?",
                "Fyra personer fick svar inom en timme, den femte först efter tre dagar. Hur berättar du om svarstiden?",
                """
                Four people had an answer within an hour, the fifth only after three days. How do you report the response \
                time?
                """),
            answers: [
                Trilingual(
                    "Tavallisesti tunti, kerran kolme päivää, ja selvitämme miksi",
                    "Oftast en timme, en gång tre dagar, och vi utreder varför",
                    "Usually an hour, once three days, and we are finding out why"),
                Trilingual(
                    "Keskimäärin noin viisitoista tuntia, sillä se kattaa kaikki",
                    "I medeltal ungefär femton timmar, för det omfattar alla",
                    "About fifteen hours on average, since that covers all"),
                Trilingual(
                    "Tunti, sillä viides on poikkeus, joka sotkee kuvan",
                    "En timme, för den femte är ett undantag som stör bilden",
                    "An hour, since the fifth is an exception that blurs it"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Viisitoista tuntia ei kuvaa ketään viidestä. Pelkkä tunti jättää pois sen, joka odotti kauimmin. Kun kerrot \
                molemmat, lukija näkee sekä tavallisen vastauksen että korjattavan kohdan.
                """,
                """
                Femton timmar stämmer inte för någon av de fem. Bara en timme utelämnar den som väntade längst. Berätta båda, \
                så ser läsaren både det vanliga svaret och det som ska åtgärdas.
                """,
                """
                Fifteen hours fits none of the five. An hour alone leaves out the one who waited longest. Give both, and \
                readers see the usual answer as well as what needs mending.
                """)),
        Question(
            id: "L24.3",
            text: Trilingual(
                "Julkaisuun tuli kahdeksan kommenttia, kun edelliseen tuli neljä. Mitä teet?",
                "Ett inlägg fick åtta kommentarer, det föregående fick fyra. Vad gör du?",
                "A post got eight comments, the one before it four. What do you do?"),
            answers: [
                Trilingual(
                    "Kerron johdolle, että keskustelu on kaksinkertaistunut",
                    "Jag berättar för ledningen att samtalen har fördubblats",
                    "I tell the management that conversation has doubled"),
                Trilingual(
                    "Teen tästä lähtien kaikki julkaisut samalla tavalla",
                    "Jag gör från och med nu alla inlägg på samma sätt",
                    "I make all our posts in the same way from now on"),
                Trilingual(
                    "Luen, mitä kysyttiin, ja kokeilen samaa uudelleen",
                    "Jag läser vad folk frågade och prövar samma sak igen",
                    "I read what was asked and try the same again"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Kahdesta julkaisusta ei vielä näe suuntaa, vaikka ”kaksinkertainen” on totta. Kommentit kertovat, mikä ihmisiä \
                kiinnosti, ja uusi kokeilu näyttää, oliko kyse sattumasta.
                """,
                """
                Två inlägg visar ännu ingen riktning, också om ”dubbelt” är sant. Kommentarerna berättar vad som intresserade, \
                och ett nytt försök visar om det var en slump.
                """,
                """
                Two posts do not show a direction yet, even if “doubled” is true. The comments tell what interested people, \
                and another try shows whether it was chance.
                """)),
        Question(
            id: "L24.4",
            text: Trilingual(
                "Naapuriyksikkö vastaa tunnissa, te neljässä. Mihin vertaat tulostanne?",
                "Grannenheten svarar på en timme, ni på fyra. Vad jämför du ert resultat med?",
                "The unit next door answers in an hour, yours in four. What do you compare your result with?"),
            answers: [
                Trilingual(
                    "Naapuriin, sillä samassa talossa pitää päästä samaan",
                    "Grannen, för i samma hus borde alla klara detsamma",
                    "The neighbours, as one house should reach the same pace"),
                Trilingual(
                    "Siihen, mistä lähdimme ja mitä olemme luvanneet kysyjille",
                    "Vårt utgångsläge och det som vi har lovat dem som frågar",
                    "With where we started and what we have promised those who ask"),
                Trilingual(
                    "Koko talon keskiarvoon, joka tasoittaa yksiköiden erot",
                    "Hela husets medeltal, som jämnar ut skillnaderna",
                    "The average of the house, which evens out differences"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Naapurin kysymykset voivat olla helpompia, ja keskiarvo sekoittaa erilaiset työt. Oma lähtötaso ja lupaus \
                kertovat, menikö parempaan suuntaan. Naapurilta voi silti kysyä vinkkejä.
                """,
                """
                Grannens frågor kan vara lättare, och ett medeltal blandar ihop olika arbeten. Det egna utgångsläget och \
                löftet visar om det gick åt rätt håll. Tips kan man ändå be grannen om.
                """,
                """
                The neighbours' questions may be easier, and an average mixes different kinds of work. Your own baseline and \
                promise show whether things improved. You can still ask the neighbours for tips.
                """)),
        Question(
            id: "L24.5",
            text: Trilingual(
                "Heinäkuussa kysymyksiä tuli puolet siitä, mitä toukokuussa. Mitä päättelet?",
                "I juli kom det hälften så många frågor som i maj. Vilken slutsats drar du?",
                "July brought half as many questions as May. What do you conclude?"),
            answers: [
                Trilingual(
                    "En vielä mitään ennen kuin vertaan viime heinäkuuhun",
                    "Ingen ännu, jag jämför först med juli i fjol",
                    "Nothing yet; first I compare with last July"),
                Trilingual(
                    "Kiinnostus hiipuu, ja syksyksi tarvitaan kampanja",
                    "Intresset avtar, och till hösten behövs en kampanj",
                    "Interest is fading, so we need an autumn campaign"),
                Trilingual(
                    "Ohjeemme ovat parantuneet, kun ei tarvitse enää kysyä",
                    "Våra anvisningar är bättre, för folk behöver inte fråga",
                    "Our instructions are better, as fewer need to ask"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Kesällä kysytään usein vähemmän, koska sekä asiakkaat että me lomailemme. Huoli ja ilo ovat molemmat \
                arvauksia, kunnes näet, millainen heinäkuu oli viime vuonna.
                """,
                """
                På sommaren kommer det ofta färre frågor, för både kunderna och vi har semester. Oron och glädjen är båda \
                gissningar tills du ser hur juli såg ut i fjol.
                """,
                """
                People often ask less in summer, because customers and staff are on holiday. Worry and joy are both guesses \
                until you see what July was like last year.
                """)),
    ]
}
