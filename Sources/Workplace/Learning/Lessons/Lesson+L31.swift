extension Lesson {
    static let l31 = Lesson(
        id: "L31",
        title: Trilingual("Kun meiltä kysytään kantaa", "När någon frågar var vi står", "When we are asked where we stand"),
        goal: Trilingual(
            "Osaat arvioida, vastaammeko, ja tiedät, mitä kriisissä sanotaan ensin.",
            "Du kan bedöma om vi ska svara och vet vad vi säger först i en kris.",
            "You can judge whether we should respond, and you know what to say first in a crisis."),
        minutes: 5,
        points: [
            Point(
                heading: Trilingual(
                    "Onko asia meidän, tiedämmekö, autammeko?",
                    "Är frågan vår, vet vi något, hjälper vi?",
                    "Is it ours, do we know, do we help?"),
                text: Trilingual(
                    """
                    Kaikkeen ei tarvitse ottaa kantaa. Kysy ensin, koskeeko asia asiakkaitamme, työtämme tai lupauksiamme. \
                    Kysy sitten, tiedämmekö jotakin, mitä muut eivät tiedä, ja paraneeko keskustelu, jos puhumme. Mieti \
                    lopuksi, kuka sanoo ja mikä voi mennä pieleen, myös jos vaikenemme. Kuka tahansa voi nostaa asian: linkki \
                    ja virke riittävät.
                    """,
                    """
                    Vi behöver inte ta ställning till allt. Fråga först om saken berör våra kunder, vårt arbete eller våra \
                    löften. Fråga sedan om vi vet något som andra inte vet, och om debatten blir bättre av att vi talar. \
                    Fundera till sist på vem som säger det och vad som kan gå fel, också om vi tiger. Vem som helst kan lyfta \
                    en fråga: en länk och en mening räcker.
                    """,
                    """
                    We need not take a stand on everything. First ask whether the matter concerns our customers, our work or \
                    our promises. Then ask whether we know something that others do not, and whether the debate gets better if \
                    we speak. Last, think who says it and what may go wrong, also if we are silent. Anybody may raise an \
                    issue: a link and a sentence are enough.
                    """)),
            Point(
                heading: Trilingual(
                    "Päätös päivässä, myös ”emme vastaa”",
                    "Beslut inom en dag, också ”vi svarar inte”",
                    "A decision within a day, even “we do not respond”"),
                text: Trilingual(
                    """
                    Keskustelu ei odota kokousta. Siksi päätämme yhdessä työpäivässä: vastaamme, seuraamme tai asia ei ole \
                    meidän. Jokaisella päätöksellä on syy, ja asian nostaja kuulee sen. Jos vastaamme, kaksi ihmistä hyväksyy \
                    tekstin. Tekoäly saa luonnostella, mutta sisäistä tietoa ei syötetä ulkopuoliseen palveluun, ja kannan \
                    takana on nimetty ihminen.
                    """,
                    """
                    Debatten väntar inte på ett möte. Därför beslutar vi inom en arbetsdag: vi svarar, vi följer eller frågan \
                    är inte vår. Varje beslut har en orsak, och den som lyfte frågan får höra den. Om vi svarar godkänner två \
                    personer texten. AI får göra utkast, men intern information matas inte in i en utomstående tjänst, och \
                    bakom ställningstagandet står en namngiven människa.
                    """,
                    """
                    A debate does not wait for a meeting. So we decide within one working day: we respond, we follow, or it is \
                    not ours. Each decision has a reason, and whoever raised the issue hears it. If we respond, two people \
                    approve the text. AI may draft, but internal information is not fed to an outside service, and a named \
                    person stands behind the statement.
                    """)),
            Point(
                heading: Trilingual(
                    "Kriisissä: pysäytä ajastetut, yksi lähde, päivitykselle kellonaika",
                    "I en kris: stoppa det schemalagda, en källa, ett klockslag för nästa besked",
                    "In a crisis: stop what is scheduled, one source, a time for the next update"),
                text: Trilingual(
                    """
                    Iloinen ajastettu julkaisu keskellä hätää satuttaa. Pysäytä ajastetut heti, sillä ne saa takaisin \
                    liikkeelle. Sopikaa yksi lähde, johon kaikki viittaavat, ja ohjatkaa kysyjät sinne. Ensimmäinen viesti \
                    kertoo, mitä tiedämme, mitä teemme ja milloin kerromme lisää. Antakaa seuraavalle päivitykselle kellonaika \
                    ja pitäkää se, vaikkei uutta olisi.
                    """,
                    """
                    Ett glatt schemalagt inlägg mitt i nöden sårar. Stoppa det schemalagda genast, för det går att starta \
                    igen. Kom överens om en källa som alla hänvisar till, och styr dem som frågar dit. Det första meddelandet \
                    berättar vad vi vet, vad vi gör och när vi berättar mer. Ge nästa uppdatering ett klockslag och håll det, \
                    också om det inte finns något nytt.
                    """,
                    """
                    A cheerful scheduled post in the middle of distress hurts. Stop the scheduled posts at once; they can be \
                    started again. Agree on one source that everyone refers to, and point people there. The first message says \
                    what we know, what we are doing and when we will say more. Give the next update a time and keep it, even \
                    if there is nothing new.
                    """)),
        ],
        example: Trilingual(
            """
            Paikallislehti kirjoitti aamulla, että lämpöpumput jäätyvät pakkasessa. Teemu varastolta nosti asian, sillä kolme \
            asiakasta oli jo kysynyt. Kaksi ihmistä vastasi viiteen kysymykseen, ja puoli yhdeltä yksikön johtaja päätti: \
            vastaamme. Asiantuntija Niina kirjoitti omalla nimellään, mitä pakkasessa tapahtuu ja mitä ei vielä tiedetä. Teemu \
            kuuli päätöksen ensimmäisenä ja osasi vastata kysyjille.
            """,
            """
            Lokaltidningen skrev på morgonen att värmepumpar fryser till i kylan. Teemu på lagret lyfte frågan, för tre kunder \
            hade redan undrat. Två personer svarade på de fem frågorna, och halv ett beslöt enhetens chef: vi svarar. Experten \
            Niina skrev i eget namn vad som händer i kylan och vad ingen vet ännu. Teemu var den första som fick höra \
            beslutet, och han kunde svara kunderna.
            """,
            """
            In the morning the local paper wrote that heat pumps freeze up in the cold. Teemu in the warehouse raised the \
            issue, as three customers had already asked. Two people answered the five questions, and at half past twelve the \
            head of the unit decided: we respond. Niina, an expert, wrote in her own name what happens in the cold and what is \
            not known yet. Teemu was the first to hear, and could answer those who asked.
            """),
        task: Trilingual(
            """
            Harjoitelkaa kollegan kanssa: nostakaa keksitty asia, merkitkää se harjoitukseksi ja vastatkaa viiteen \
            kysymykseen. Sanokaa lopuksi, mitä päättäisitte ja miksi.
            """,
            """
            Öva med en kollega: lyft en påhittad fråga, märk den som övning och besvara de fem frågorna. Säg till sist vad ni \
            skulle besluta och varför.
            """,
            """
            Practise with a colleague: raise an invented issue, mark it as a drill and answer the five questions. End by \
            saying what you would decide and why.
            """),
        questions: l31Questions)

    private static let l31Questions: [Question] = [
        Question(
            id: "L31.1",
            text: Trilingual(
                "Mitä ensimmäinen viesti kriisissä kertoo?",
                "Vad berättar det första meddelandet i en kris?",
                "What does the first message in a crisis say?"),
            answers: [
                Trilingual(
                    "Kuka teki virheen ja miksi se on meillä harvinaista",
                    "Vem som gjorde felet och varför det är ovanligt hos oss",
                    "Who made the mistake and why it is rare with us"),
                Trilingual(
                    "Mitä tiedämme, mitä teemme ja milloin kerromme lisää",
                    "Vad vi vet, vad vi gör och när vi berättar mer",
                    "What we know, what we do and when we will say more"),
                Trilingual(
                    "Että selvitämme asiaa ja kerromme, kun kaikki on tiedossa",
                    "Att vi utreder saken och berättar när allt är klarlagt",
                    "That we are looking into it and will tell once all is known"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Syytä ei alussa vielä tiedetä, ja ”kun kaikki on tiedossa” voi kestää viikon. Tieto, teko ja kellonaika \
                riittävät, jotta ihmiset malttavat odottaa.
                """,
                """
                I början är orsaken inte känd, och ”när allt är klarlagt” kan dröja en vecka. Vad vi vet, vad vi gör och ett \
                klockslag räcker för att folk ska orka vänta.
                """,
                """
                The cause is not known at first, and “once all is known” may take a week. What we know, what we do and a time \
                are enough for people to wait.
                """)),
        Question(
            id: "L31.2",
            text: Trilingual(
                "Meiltä kysytään kantaa kiistaan, joka ei tunnu liittyvän työhömme. Mitä teet?",
                "Någon frågar vad vi anser i en tvist som inte verkar ha med vårt arbete att göra. Vad gör du?",
                "We are asked for our view on a dispute that does not seem to touch our work. What do you do?"),
            answers: [
                Trilingual(
                    "Vastaan jotakin yleistä, ettemme näytä välinpitämättömiltä",
                    "Jag svarar något allmänt, så att vi inte verkar likgiltiga",
                    "I give a general answer, so that we do not seem indifferent"),
                Trilingual(
                    "Annan olla, sillä asia ei kuulu meille",
                    "Jag låter det vara, för frågan är inte vår",
                    "I let it be, as it is none of our business"),
                Trilingual(
                    "Nostan asian, jotta saamme päätöksen ja syyn",
                    "Jag lyfter frågan så att vi får ett beslut och en orsak",
                    "I raise it, so that we get a decision and a reason"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Yleinen vastaus ei auta ketään, ja hiljaisuus ilman päätöstä jättää kollegat arvailemaan. ”Ei meidän” on hyvä \
                päätös, kun sille on syy, jonka voi kertoa kysyjälle.
                """,
                """
                Ett allmänt svar hjälper ingen, och tystnad utan beslut låter kollegerna gissa. ”Inte vår sak” är ett bra \
                beslut när det finns en orsak att berätta för den som frågar.
                """,
                """
                A general answer helps nobody, and silence without a decision leaves colleagues guessing. “Not ours” is a good \
                decision when it has a reason that can be told to those who ask.
                """)),
        Question(
            id: "L31.3",
            text: Trilingual(
                "Tehtaalla palaa. Ajastettu kesäkilpailu lähtee tunnin päästä. Mitä teet ensin?",
                "Det brinner på fabriken. En schemalagd sommartävling går ut om en timme. Vad gör du först?",
                "There is a fire at the plant. A scheduled summer contest goes out in an hour. What do you do first?"),
            answers: [
                Trilingual(
                    "Pysäytän ajastetut tai pyydän sitä heti",
                    "Jag stoppar det schemalagda eller ber om det",
                    "I stop the scheduled posts, or ask for it at once"),
                Trilingual(
                    "Odotan, mitä viestintä sanoo kilpailusta",
                    "Jag väntar på vad kommunikationsteamet säger",
                    "I wait for what the communications team says"),
                Trilingual(
                    "Muokkaan kilpailun tekstin sävyltään vakavammaksi",
                    "Jag gör tävlingens text allvarligare i tonen",
                    "I rewrite the contest in a more serious tone"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Pysäytetty julkaisu on helppo palauttaa, lähtenyttä ei saa takaisin. Kilpailu on palon aikaan väärä missä \
                sävyssä tahansa, ja ohjetta ehtii odottaa pysäyttämisen jälkeen.
                """,
                """
                Ett stoppat inlägg är lätt att starta igen, ett som gått ut får man inte tillbaka. Under en brand är en \
                tävling fel i vilken ton som helst, och besked hinner man vänta på efter stoppet.
                """,
                """
                A stopped post is easily started again, one that has gone out cannot be called back. During a fire a contest \
                is wrong in any tone, and there is time to wait for advice after stopping.
                """)),
        Question(
            id: "L31.4",
            text: Trilingual(
                "Lupasitte päivityksen kello 15, mutta uutta tietoa ei ole. Mitä teette?",
                "Ni lovade en uppdatering klockan 15, men det finns ingen ny information. Vad gör ni?",
                "You promised an update at three o'clock, but there is nothing new. What do you do?"),
            answers: [
                Trilingual(
                    "Siirrämme päivitystä, kunnes on jotakin kerrottavaa",
                    "Vi skjuter upp den tills det finns något att berätta",
                    "We put it off until there is something to tell"),
                Trilingual(
                    "Kerromme kello 15, ettei uutta ole, ja annamme uuden ajan",
                    "Vi säger klockan 15 att inget nytt finns och ger en ny tid",
                    "We say at three that there is nothing new, and give a new time"),
                Trilingual(
                    "Kerromme parhaan arvauksemme, jotta lupaus pitää",
                    "Vi berättar vår bästa gissning så att löftet håller",
                    "We tell our best guess, so that the promise holds"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Pidetty lupaus rauhoittaa myös ilman uutista. Myöhästynyt päivitys saa ihmiset arvailemaan, ja oma arvauksemme \
                voi osoittautua vääräksi.
                """,
                """
                Ett hållet löfte lugnar också utan nyheter. En försenad uppdatering får folk att gissa, och vår egen gissning \
                kan visa sig vara fel.
                """,
                """
                A kept promise calms people even without news. A late update sets them guessing, and our own guess may turn \
                out wrong.
                """)),
        Question(
            id: "L31.5",
            text: Trilingual(
                "Kannanotolla on kiire. Kollega ehdottaa, että tekoäly kirjoittaa sen sisäisen muistion pohjalta. Mitä sanot?",
                """
                Det är bråttom med ett ställningstagande. En kollega föreslår att AI skriver det utifrån en intern promemoria. \
                Vad säger du?
                """,
                "A statement is urgent. A colleague suggests that AI write it from an internal memo. What do you say?"),
            answers: [
                Trilingual(
                    "Sopii, kunhan luvut poistetaan muistiosta ensin",
                    "Gärna, om siffrorna först stryks ur promemorian",
                    "Fine, as long as the figures are first taken out of the memo"),
                Trilingual(
                    "Tekoälyä ei käytetä, vaikka vastaus myöhästyisi",
                    "Vi använder inte AI, fast svaret då blir försenat",
                    "We do not use AI, even if the answer is late"),
                Trilingual(
                    "Luonnos julkisista tiedoista, sitten kaksi hyväksyy",
                    "Ett utkast av offentliga uppgifter, två godkänner",
                    "A draft from public information, then two approve it"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Muistio on sisäinen myös ilman lukuja, eikä sitä syötetä ulkopuoliseen palveluun. Julkisista tiedoista tekoäly \
                saa luonnostella, kun nimetyt ihmiset tarkistavat tekstin ja vastaavat siitä.
                """,
                """
                Promemorian är intern också utan siffror och matas inte in i en utomstående tjänst. Av offentliga uppgifter \
                får AI göra ett utkast, när namngivna människor kontrollerar texten och ansvarar för den.
                """,
                """
                The memo is internal even without its figures and is not fed to an outside service. From public information AI \
                may draft, when named people check the text and answer for it.
                """)),
    ]
}
