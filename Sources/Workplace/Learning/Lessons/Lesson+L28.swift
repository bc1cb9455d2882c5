extension Lesson {
    static let l28 = Lesson(
        id: "L28",
        title: Trilingual("Sisältä ulos", "Inifrån och ut", "Inside first"),
        goal: Trilingual(
            "Osaat kertoa uutisen niin, että oma väki kuulee sen ensin ja saa kysyä.",
            "Du kan berätta en nyhet så att den egna personalen hör den först och får fråga.",
            "You can tell a piece of news so that our own people hear it first and can ask."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual("Ensin oma väki", "Den egna personalen först", "Our own people first"),
                text: Trilingual(
                    """
                    Kukaan ei halua lukea oman työnsä muutoksesta lehdestä. Kerro talossa ensin, vaikka etumatkaa olisi vain \
                    tunti. Varmista, että uutinen tavoittaa myös vuorossa ja tien päällä olevat. Sano, mitä tapahtuu, miksi ja \
                    kenen työ muuttuu. Yksi poikkeus on: pörssiyhtiön sisäpiiritieto kerrotaan ensin pörssitiedotteella, ja \
                    oma väki kuulee sen heti perään.
                    """,
                    """
                    Ingen vill läsa i tidningen att det egna arbetet förändras. Berätta först i huset, om så bara en timme i \
                    förväg, och se till att nyheten också når dem som är i skift eller ute på vägarna. Säg vad som händer, \
                    varför och vems arbete som förändras. Det finns ett undantag: ett börsbolag berättar insiderinformation \
                    först i ett börsmeddelande, och den egna personalen får höra den genast därefter.
                    """,
                    """
                    Nobody wants to read in the paper that their own work is changing. Tell it in the house first, if only an \
                    hour ahead, and make sure that the news also reaches people on shifts and on the road. Say what happens, \
                    why, and whose work changes. There is one exception: a listed company tells inside information first in a \
                    stock exchange release, and its own people hear it straight after.
                    """)),
            Point(
                heading: Trilingual(
                    "Kysymykset ennen julkistusta",
                    "Frågorna före offentliggörandet",
                    "Questions before the release"),
                text: Trilingual(
                    """
                    Oma väki kysyy tänään sen, mitä asiakkaat kysyvät huomenna. Varaa kysymyksille aika ja paikka, ja vastaa \
                    kaikkiin ennen kuin uutinen lähtee ulos. Ellet tiedä, sano se ja kerro, milloin tiedät. Vie vastaukset \
                    myös julkiseen tekstiin. Lukukuittauksista näkyy määrä: niillä ei etsitä sitä, kuka jätti lukematta.
                    """,
                    """
                    Personalen frågar i dag det som kunderna frågar i morgon. Reservera tid och plats för frågorna och svara \
                    på alla innan nyheten går ut. Om du inte vet, säg det och berätta när du vet. För svaren också till den \
                    offentliga texten. Läskvittenserna visar ett antal: de är inte till för att leta efter dem som inte har \
                    läst.
                    """,
                    """
                    Our own people ask today what customers will ask tomorrow. Set aside a time and a place for questions, and \
                    answer them all before the news goes out. If you do not know, say so, and say when you will. Take the \
                    answers into the public text too. Read receipts show a number: they are not for finding out who did not \
                    read.
                    """)),
            Point(
                heading: Trilingual("Jakopaketti valmiina", "Delningspaketet färdigt i tid", "A share kit at hand"),
                text: Trilingual(
                    """
                    Kun uutinen on julki, moni haluaa kertoa siitä oman työnsä kannalta. Kokoa paketti ajoissa: linkki, kolme \
                    näkökulmaa, yksi kysymys ja aika, josta alkaen saa kertoa. Valmista tekstiä siihen ei panna, sillä \
                    jokainen kirjoittaa omin sanoin. Jakaminen on vapaaehtoista, eikä kukaan kysy, miksi joku ei jakanut.
                    """,
                    """
                    När nyheten är offentlig vill många berätta om den ur sitt eget arbetes synvinkel. Samla ett paket i god \
                    tid: länken, tre vinklar, en fråga och tiden från vilken man får berätta. Någon färdig text finns inte \
                    med, för var och en skriver med egna ord. Att dela är frivilligt, och ingen frågar varför någon lät bli.
                    """,
                    """
                    Once the news is public, many will want to tell it from the side of their own work. Put a kit together in \
                    good time: the link, three angles, one question, and the hour from which it may be told. There is no ready \
                    text in it, for each writes in their own words. Sharing is voluntary, and no one is asked why they did \
                    not.
                    """)),
        ],
        example: Trilingual(
            """
            Tehtaan pakkaamo muuttaa uuteen halliin. Outi kertoi siitä maanantaina kummallekin vuorolle erikseen ja jäi \
            kuuntelemaan. Eniten kysyttiin, ehtiikö uudelta hallilta viimeiseen bussiin. Sitä ei ollut kukaan miettinyt. Outi \
            selvitti asian, kertoi vastauksen vuoroille ja lisäsi sen julkiseen tekstiin. Kun uutinen tuli keskiviikkona \
            lehteen, trukkikuski Kari osasi vastata naapurilleen kaupan kassalla.
            """,
            """
            Fabrikens packeri flyttar till en ny hall. Outi berättade det på måndagen för båda skiften var för sig och \
            stannade kvar för att lyssna. Flest frågade om man hinner till sista bussen från den nya hallen. Det hade ingen \
            tänkt på. Outi tog reda på saken, gav skiften svaret och lade till det i den offentliga texten. När nyheten kom i \
            tidningen på onsdagen kunde truckföraren Kari svara sin granne vid butikskassan.
            """,
            """
            The factory's packing line is moving to a new hall. On Monday Outi told each shift separately and stayed to \
            listen. Most people asked whether they could catch the last bus from there. No one had thought of that. Outi found \
            out, told the shifts and added the answer to the public text. When the news was in the paper on Wednesday, Kari, a \
            forklift driver, could answer his neighbour at the shop till.
            """),
        task: Trilingual(
            """
            Valitse Kalenterista seuraava uutinen. Sovi, milloin oma väki kuulee sen ja missä siitä voi kysyä. Kysy sitten \
            kahdelta kollegalta, mitä he haluaisivat siitä ensimmäiseksi tietää.
            """,
            """
            Välj nästa nyhet i Kalender. Kom överens om när personalen får höra den och var de kan fråga. Fråga sedan två \
            kolleger vad de först skulle vilja veta om den.
            """,
            """
            Choose the next piece of news in the Calendar. Agree on when our own people hear it and where they can ask. Then \
            ask two colleagues what they would first like to know about it.
            """),
        questions: l28Questions)

    private static let l28Questions: [Question] = [
        Question(
            id: "L28.1",
            text: Trilingual(
                "Uutinen vuotaa verkkoon päivää ennen julkistusta. Mitä teette?",
                "Nyheten läcker ut på nätet en dag före offentliggörandet. Vad gör ni?",
                "The news leaks online a day before the release. What do you do?"),
            answers: [
                Trilingual(
                    "Kiellämme väkeä puhumasta, kunnes sovittu aika tulee",
                    "Vi förbjuder folk att tala om det tills tiden är inne",
                    "We forbid people to talk until the agreed hour"),
                Trilingual(
                    "Kerromme heti talossa ja sitten ulos emmekä kiellä puhumasta",
                    "Vi berättar genast i huset och sedan utåt, utan talförbud",
                    "We tell the house at once, then the public, and forbid nothing"),
                Trilingual(
                    "Selvitämme ensin, kuka vuoti, ja kerromme vasta sitten",
                    "Vi utreder först vem som läckte och berättar först sedan",
                    "We first find out who leaked it, and tell only after that"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Kiellolla ei saa uutista takaisin, ja vuotajan etsiminen vie ajan niiltä, jotka ihmettelevät nyt. Kun oma väki \
                kuulee asian meiltä, se voi vastata kysyjille oikein.
                """,
                """
                Ett förbud tar inte tillbaka nyheten, och jakten på den som läckte tar tid från dem som undrar just nu. När \
                personalen hör saken av oss kan den svara rätt.
                """,
                """
                A ban does not bring the news back, and hunting for the leak takes time from those who wonder right now. Once \
                our people hear it from us, they can give the right answer.
                """)),
        Question(
            id: "L28.2",
            text: Trilingual(
                "Uutinen julkistetaan torstaina kello 10. Iltavuoro tulee töihin kello 14. Milloin kerrot talossa?",
                "Nyheten offentliggörs på torsdag klockan 10. Kvällsskiftet kommer klockan 14. När berättar du i huset?",
                "The news goes public on Thursday at ten. The evening shift comes in at two. When do you tell the house?"),
            answers: [
                Trilingual(
                    "Torstaina kello 10 kaikille sähköpostilla, samaan aikaan",
                    "På torsdag klockan 10 till alla per e-post, samtidigt",
                    "On Thursday at ten by e-mail, to all at the same time"),
                Trilingual(
                    "Torstaina aamuvuorolle ennen kymmentä ja iltavuorolle kahdelta",
                    "På torsdag före tio för morgonskiftet, klockan två för kvällen",
                    "On Thursday before ten for the morning shift, at two for the evening"),
                Trilingual(
                    "Keskiviikkona, kummallekin vuorolle työaikana",
                    "På onsdag, för vartdera skiftet under arbetstid",
                    "On Wednesday, to each shift in working hours"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Torstaina iltavuoro ehtisi lukea asian lehdestä, eikä sähköpostia avata koneen ääressä. Päivän etumatka antaa \
                molemmille vuoroille aikaa kysyä.
                """,
                """
                På torsdag hinner kvällsskiftet läsa saken i tidningen, och e-post öppnar ingen vid maskinen. En dag i förväg \
                ger båda skiften tid att fråga.
                """,
                """
                By Thursday afternoon the evening shift may have read it in the news, and few open e-mail at a machine. A day \
                ahead gives both shifts time to ask.
                """)),
        Question(
            id: "L28.3",
            text: Trilingual(
                "Sisäisellä kierroksella kysytään, vähennetäänkö väkeä. Et tiedä vastausta. Mitä sanot?",
                "På den interna rundan frågar någon om det blir färre jobb. Du vet inte svaret. Vad säger du?",
                "In the house somebody asks whether jobs will go. You do not know the answer. What do you say?"),
            answers: [
                Trilingual(
                    "Sanon, etten tiedä, ja kerron, milloin palaan asiaan",
                    "Att jag inte vet, och när jag återkommer till saken",
                    "That I do not know, and when I will come back to it"),
                Trilingual(
                    "Sanon, ettei mitään sellaista ole edes harkittu",
                    "Att inget sådant ens har diskuterats",
                    "That nothing of the kind has even been considered"),
                Trilingual(
                    "Pyydän pysymään aiheessa, jottei huhu lähde liikkeelle",
                    "Att vi ska hålla oss till ämnet så att inga rykten uppstår",
                    "That we should keep to the subject and start no rumours"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Arvaus voi osoittautua vääräksi, ja ohitettu kysymys muuttuu huhuksi juuri siksi, että se ohitettiin. \
                Rehellinen ”en tiedä vielä” kestää, kun siinä on päivä.
                """,
                """
                En gissning kan visa sig vara fel, och en fråga som viftas bort blir ett rykte just därför. Ett ärligt ”jag \
                vet inte ännu” håller när det har ett datum.
                """,
                """
                A guess may prove wrong, and a question waved aside becomes a rumour for that very reason. An honest “I do not \
                know yet” holds when it has a date.
                """)),
        Question(
            id: "L28.4",
            text: Trilingual(
                "Kokoat jakopakettia. Mitä siihen tulee?",
                "Du samlar ett delningspaket. Vad tar du med?",
                "You are putting a share kit together. What goes into it?"),
            answers: [
                Trilingual(
                    "Valmis teksti, jonka jokainen voi liittää sellaisenaan",
                    "En färdig text som var och en kan klistra in som den är",
                    "A ready text that everyone can paste just as it is"),
                Trilingual(
                    "Linkki, kolme näkökulmaa, kysymys ja aika, josta saa kertoa",
                    "Länken, tre vinklar, en fråga och tiden då man får berätta",
                    "The link, three angles, a question and when it may be told"),
                Trilingual(
                    "Lista niistä, joiden toivotaan jakavan uutisen ensin",
                    "En lista på dem som helst borde dela nyheten först",
                    "A list of those who should share the news first"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Sama teksti monelta peräkkäin tuntuu mainokselta, ja nimilista tekee vapaaehtoisesta velvollisuuden. \
                Näkökulmista pääsee alkuun, ja omat sanat tulevat itsestään.
                """,
                """
                Samma text av många efter varandra känns som reklam, och en namnlista gör det frivilliga till en plikt. \
                Vinklarna hjälper en i gång, och de egna orden kommer av sig själva.
                """,
                """
                The same text from many in a row feels like an ad, and a list of names turns the voluntary into a duty. Angles \
                get people started, and their own words follow.
                """)),
        Question(
            id: "L28.5",
            text: Trilingual(
                "Uutisen on kuitannut luetuksi 40 ihmistä sadasta, ja julkistus on ylihuomenna. Mitä teet?",
                "Av hundra personer har 40 kvitterat att de har läst nyheten, och den offentliggörs i övermorgon. Vad gör du?",
                """
                Forty people out of a hundred have marked the news as read, and it goes public the day after tomorrow. What do \
                you do?
                """),
            answers: [
                Trilingual(
                    "Kerron asian myös taukotilassa ja vuoron vaihtuessa",
                    "Jag berättar också i pausrummet och vid skiftbytet",
                    "I also tell it in the break room and between shifts"),
                Trilingual(
                    "Pyydän esihenkilöiltä nimet niistä, jotka eivät ole lukeneet",
                    "Jag ber cheferna om namnen på dem som inte har läst",
                    "I ask managers for the names of those who have not read it"),
                Trilingual(
                    "Siirrän julkistusta siihen asti, että kaikki ovat kuitanneet",
                    "Jag skjuter upp offentliggörandet tills alla har kvitterat",
                    "I put the release off until everyone has marked it as read"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Kuittaus on vapaaehtoinen, joten moni voi tietää asian ilman sitäkin. Nimien perään kysyminen syö luottamusta, \
                ja viimeistä kuittausta voi odottaa ikuisesti. Uutisen voi viedä sinne, missä ihmiset ovat.
                """,
                """
                Kvittensen är frivillig, så många kan känna till saken utan den. Att fråga efter namn tär på förtroendet, och \
                den sista kvittensen kan man vänta på för evigt. Nyheten går att föra dit där människorna finns.
                """,
                """
                A receipt is voluntary, so many may know without giving one. Asking for names eats away trust, and the last \
                receipt may never come. News can be taken to where people are.
                """)),
    ]
}
