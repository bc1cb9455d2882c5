extension Lesson {
    static let l16 = Lesson(
        id: "L16",
        title: Trilingual("Häirintä ja maalittaminen", "Trakasserier, också riktade", "Harassment and targeting"),
        goal: Trilingual(
            "Tiedät, mitä teet, kun sinua tai kollegaa häiritään verkossa, eikä kukaan jää yksin.",
            "Du vet vad du gör när du eller en kollega trakasseras på nätet, så att ingen blir ensam.",
            "You know what to do when you or a colleague is harassed online, and nobody is left alone."),
        minutes: 5,
        points: [
            Point(
                heading: Trilingual(
                    "Dokumentoi, älä vastaa yksin",
                    "Dokumentera, svara inte ensam",
                    "Document it, and do not answer alone"),
                text: Trilingual(
                    """
                    Häirintä on uhkaavaa, solvaavaa tai toistuvaa. Maalittamisessa joku yllyttää muita yhden ihmisen \
                    kimppuun. Kumpikaan ei ole palautetta, eikä syy ole sinun. Ota viesteistä kuvat ennen kuin ne \
                    katoavat: lähettäjä ja aika näkyviin, linkki talteen. Älä vastaa yksin äläkä heti, sillä vastaus tuo \
                    usein lisää viestejä.
                    """,
                    """
                    Trakasserier är hotfulla, kränkande eller upprepade. Vid riktade trakasserier hetsar någon andra mot \
                    en enda människa. Inget av detta är respons, och felet är inte ditt. Ta bilder av meddelandena innan \
                    de försvinner: avsändaren och tiden ska synas, och spara länken. Svara inte ensam och inte genast, för \
                    ett svar ger ofta fler meddelanden.
                    """,
                    """
                    Harassment is threatening, abusive or repeated. In targeting, somebody sets others on one person. \
                    Neither is feedback, and it is not your fault. Take pictures of the messages before they disappear, \
                    with the sender and the time showing, and save the link. Do not answer alone or at once, because an \
                    answer often brings more of them.
                    """)),
            Point(
                heading: Trilingual(
                    "Kerro esihenkilölle ja ilmoita alustalle",
                    "Berätta för chefen och anmäl till plattformen",
                    "Tell your manager and report to the platform"),
                text: Trilingual(
                    """
                    Kerro esihenkilölle samana päivänä, vaikka asia tuntuisi pieneltä. Sopikaa, kuka ilmoittaa viesteistä \
                    alustalle, kuka hoitaa kommentit ja kuka pitää sinuun yhteyttä. Joku toinen voi lukea viestit \
                    puolestasi ja ottaa tilin hetkeksi hoitaakseen. Saat pitää taukoa verkosta tai jatkaa, niin kuin itse \
                    haluat. Tukea saat myös työterveydestä.
                    """,
                    """
                    Berätta för chefen samma dag, även om saken känns liten. Kom överens om vem som anmäler meddelandena \
                    till plattformen, vem som sköter kommentarerna och vem som håller kontakt med dig. Någon annan kan \
                    läsa meddelandena åt dig och ta hand om kontot en tid. Du får ta paus från nätet eller fortsätta, som \
                    du själv vill. Stöd får du också av företagshälsovården.
                    """,
                    """
                    Tell your manager the same day, even if it seems small. Agree who reports the messages to the \
                    platform, who looks after the comments and who keeps in touch with you. Someone else can read the \
                    messages for you and take over the account for a while. You may take a break from the web or carry on, \
                    as you wish. Occupational health can support you too.
                    """)),
            Point(
                heading: Trilingual("Uhkaukset poliisille", "Hot anmäls till polisen", "Threats go to the police"),
                text: Trilingual(
                    """
                    Kun sinua, läheistäsi tai kotiasi uhataan, tehkää rikosilmoitus. Jos vaara on välitön, soita 112. Sovi \
                    esihenkilön kanssa, kuka ilmoituksen tekee, ja liitä kuvat mukaan. Kerro poliisille myös, jos joku \
                    levittää osoitettasi tai yllyttää muita: arvioiminen on poliisin työtä, ei sinun. Rikosuhripäivystys \
                    neuvoo ja tukee maksutta.
                    """,
                    """
                    När du, någon närstående eller ditt hem hotas ska ni göra en brottsanmälan. Om faran är omedelbar, \
                    ring 112. Kom överens med chefen om vem som gör anmälan och bifoga bilderna. Berätta också för polisen \
                    om någon sprider din adress eller hetsar andra: det är polisens sak att bedöma, inte din. \
                    Brottsofferjouren ger råd och stöd utan kostnad.
                    """,
                    """
                    When you, someone close to you or your home is threatened, report it to the police. If the danger is \
                    immediate, ring 112. Agree with your manager who makes the report, and attach the pictures. Tell the \
                    police also if somebody spreads your address or eggs others on: judging it is their job, not yours. \
                    Victim Support Finland gives advice and support free of charge.
                    """)),
        ],
        example: Trilingual(
            """
            Tutkija Helmi vastasi haastattelussa kysymykseen susista. Illalla tuntematon tili jakoi hänen kuvansa ja \
            yllytti muita kirjoittamaan hänelle. Kahdessa tunnissa viestejä tuli kuusikymmentä, ja yksi niistä oli uhkaus. \
            Helmi soitti esihenkilölleen Villelle. Ville otti kuvat, ilmoitti viesteistä alustalle ja teki Helmin kanssa \
            rikosilmoituksen. Viestintä julkaisi yhden rauhallisen vastauksen. Kollega soitti Helmille joka päivä, kunnes \
            tilanne laantui.
            """,
            """
            Forskaren Helmi svarade i en intervju på en fråga om varg. På kvällen delade ett okänt konto hennes bild och \
            hetsade andra att skriva till henne. På två timmar kom sextio meddelanden, och ett av dem var ett hot. Helmi \
            ringde sin chef Ville. Ville tog bilder, anmälde meddelandena till plattformen och gjorde en brottsanmälan med \
            Helmi. Kommunikationsteamet publicerade ett enda lugnt svar. En kollega ringde Helmi varje dag tills läget \
            lugnade sig.
            """,
            """
            Helmi, a researcher, answered a question about wolves in an interview. That evening an unknown account shared \
            her picture and urged others to write to her. Sixty messages came in two hours, and one of them was a threat. \
            Helmi rang her manager, Ville. He took pictures, reported the messages to the platform and went to the police \
            with her. The communications team published one calm answer. A colleague rang Helmi every day until it died \
            down.
            """),
        task: Trilingual(
            """
            Selvitä, kenelle soitat, jos sinua tai kollegaa häiritään, ja tallenna numero puhelimeesi. Ota \
            harjoitusverkossa yhdestä viestistä kuva, jossa näkyvät lähettäjä ja aika.
            """,
            """
            Ta reda på vem du ringer om du eller en kollega trakasseras, och spara numret i telefonen. Ta i \
            övningsnätverket en bild av ett meddelande så att avsändaren och tiden syns.
            """,
            """
            Find out whom you ring if you or a colleague is harassed, and save the number in your phone. In the practice \
            network take a picture of one message so that the sender and the time show.
            """),
        questions: l16Questions)

    private static let l16Questions: [Question] = [
        Question(
            id: "L16.1",
            text: Trilingual(
                "Kollegaa maalitetaan verkossa. Mitä teet?",
                "En kollega utsätts för riktade trakasserier på nätet. Vad gör du?",
                "A colleague is being targeted online. What do you do?"),
            answers: [
                Trilingual(
                    "Jaan viestit omalla tililläni, jotta kaikki näkevät, mitä hänelle tehdään",
                    "Jag delar meddelandena på mitt konto så att alla ser vad hen utsätts för",
                    "I share the messages on my account so that all can see what is done to them"),
                Trilingual(
                    "Otan häneen yhteyttä ja teen ilmoituksen, enkä jaa viestejä eteenpäin",
                    "Jag kontaktar hen och gör en anmälan, och delar inte meddelandena vidare",
                    "I contact them and make a report, and do not pass the messages on"),
                Trilingual(
                    "Annan hänen olla rauhassa, kunnes hän itse kertoo, mitä tarvitsee",
                    "Jag låter hen vara i fred tills hen själv säger vad som behövs",
                    "I leave them in peace until they say themselves what they need"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Jakaminen vie viestit yhä useammalle, vaikka tarkoitat hyvää. Hiljaisuus taas tuntuu yksin jäämiseltä, ja \
                apua on raskasta pyytää. Soitto ja ilmoitus auttavat heti.
                """,
                """
                Att dela för meddelandena till ännu fler, även om du menar väl. Tystnad känns i sin tur som att bli lämnad \
                ensam, och det är tungt att be om hjälp. Ett samtal och en anmälan hjälper genast.
                """,
                """
                Sharing takes the messages to even more people, however well you mean. Silence feels like being left \
                alone, and asking for help is hard. A call and a report help at once.
                """)),
        Question(
            id: "L16.2",
            text: Trilingual(
                "Saat illalla kolme uhkaavaa viestiä. Mitä teet ensin?",
                "På kvällen får du tre hotfulla meddelanden. Vad gör du först?",
                "In the evening you get three threatening messages. What do you do first?"),
            answers: [
                Trilingual(
                    "Poistan viestit, jotta kukaan muu ei joudu niitä näkemään",
                    "Jag raderar meddelandena så att ingen annan behöver se dem",
                    "I delete the messages so that nobody else has to see them"),
                Trilingual(
                    "Vastaan rauhallisesti, jotta lähettäjä tajuaa lopettaa",
                    "Jag svarar lugnt så att avsändaren förstår att sluta",
                    "I answer calmly so that the sender understands to stop"),
                Trilingual(
                    "Otan viesteistä kuvat ja soitan esihenkilölle",
                    "Jag tar bilder av meddelandena och ringer chefen",
                    "I take pictures of the messages and ring my manager"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Poistettua viestiä on vaikea näyttää jälkeenpäin, ja vastaus houkuttelee usein lisää. Kun kuvat ovat \
                tallessa ja joku tietää, voit sulkea puhelimen. Jos pelkäät jonkun tulevan, soita heti 112.
                """,
                """
                Ett raderat meddelande är svårt att visa upp efteråt, och ett svar lockar ofta fram fler. När bilderna är \
                sparade och någon vet kan du stänga av telefonen. Om du är rädd att någon kommer, ring genast 112.
                """,
                """
                A deleted message is hard to show afterwards, and an answer often draws more. When the pictures are saved \
                and someone knows, you can switch off your phone. If you fear that somebody will come, ring 112 at once.
                """)),
        Question(
            id: "L16.3",
            text: Trilingual(
                "Joku levittää kollegan kotiosoitetta ja kehottaa muita käymään siellä. Mitä teette?",
                "Någon sprider en kollegas hemadress och uppmanar andra att åka dit. Vad gör ni?",
                "Somebody is spreading a colleague's home address and urging others to go there. What do you do together?"),
            answers: [
                Trilingual(
                    "Kerromme asiasta heti poliisille ja alustalle",
                    "Vi berättar det genast för polisen och plattformen",
                    "We tell the police and the platform at once"),
                Trilingual(
                    "Pyydämme kommentissa levittäjää poistamaan osoitteen",
                    "Vi ber i en kommentar avsändaren ta bort adressen",
                    "We ask them in a comment to remove the address"),
                Trilingual(
                    "Odotamme aamuun, sillä useimmat tällaiset laantuvat",
                    "Vi väntar till morgonen, för det mesta lugnar sig",
                    "We wait until morning, as most of these die down"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Kommentti vahvistaa, että osoite on oikea, ja aamuun mennessä se ehtii levitä. Poliisi arvioi vaaran, ja \
                alusta voi poistaa viestin. Kollegan ei tarvitse olla yöllä yksin.
                """,
                """
                En kommentar bekräftar att adressen stämmer, och före morgonen hinner den spridas. Polisen bedömer faran, \
                och plattformen kan ta bort meddelandet. Kollegan behöver inte vara ensam i natt.
                """,
                """
                A comment confirms that the address is right, and by morning it will have spread. The police judge the \
                danger, and the platform can remove the message. Your colleague need not be alone that night.
                """)),
        Question(
            id: "L16.4",
            text: Trilingual(
                "Olet esihenkilö. Tiimisi jäsen kertoo, että häntä on häiritty viikon ajan. Mitä sanot ensin?",
                "Du är chef. En medlem i ditt team berättar att hen har trakasserats i en vecka. Vad säger du först?",
                """
                You are a manager. A member of your team tells you they have been harassed for a week. What do you say \
                first?
                """),
            answers: [
                Trilingual(
                    "”Olisit kertonut heti, niin olisimme ehtineet tehdä jotakin”",
                    "”Du borde ha sagt det genast, så hade vi hunnit göra något”",
                    "“If you had told me at once, we could have done something”"),
                Trilingual(
                    "”Hyvä, että kerroit. Mitä voin ottaa hoitaakseni?”",
                    "”Bra att du berättade. Vad kan jag ta hand om?”",
                    "“I'm glad you told me. What can I take over?”"),
                Trilingual(
                    "”Ehkä sinun kannattaa pitää nyt hetki matalaa profiilia”",
                    "”Det är kanske bäst att du ligger lågt en tid framöver”",
                    "“Perhaps you should keep a low profile for a while now”"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Kaksi muuta siirtää syyn sille, jota on häiritty. Kun otat viestit ja ilmoitukset hoitaaksesi, hän saa \
                hengähtää. Tauosta hän päättää itse.
                """,
                """
                De två andra lägger skulden på den som har trakasserats. När du tar hand om meddelandena och anmälningarna \
                får hen andas ut. Om en paus bestämmer hen själv.
                """,
                """
                The other two put the blame on the one who was harassed. When you take over the messages and the reports, \
                they can breathe. Whether to take a break is for them to decide.
                """)),
        Question(
            id: "L16.5",
            text: Trilingual(
                "Kommentoija sanoo päätöstänne typeräksi ja kysyy, kuka siitä vastaa. Mitä teet?",
                "Någon kallar ert beslut dumt i en kommentar och frågar vem som svarar för det. Vad gör du?",
                "A commenter calls your decision stupid and asks who is responsible for it. What do you do?"),
            answers: [
                Trilingual(
                    "Ilmoitan siitä alustalle varmuuden vuoksi",
                    "Jag anmäler det till plattformen för säkerhets skull",
                    "I report it to the platform to be on the safe side"),
                Trilingual(
                    "Piilotan kommentin, sillä se on häirintää",
                    "Jag döljer kommentaren, för den är trakasserier",
                    "I hide the comment, because it is harassment"),
                Trilingual(
                    "Vastaan, sillä arvostelu koskee päätöstä eikä ihmistä",
                    "Jag svarar, för kritiken gäller beslutet och inte en människa",
                    "I answer, as the criticism is of the decision and not of a person"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Kovakin arvostelu asiasta on palautetta ja saa vastauksen. Häirintä uhkaa, solvaa tai ei lopu. Jos \
                kutsumme kaikkea kritiikkiä häirinnäksi, oikeaa häirintää ei enää erota.
                """,
                """
                Också hård kritik i sak är respons och får ett svar. Trakasserier hotar, kränker eller tar inte slut. Om \
                vi kallar all kritik trakasserier går de verkliga trakasserierna inte längre att urskilja.
                """,
                """
                Even harsh criticism of a matter is feedback and gets an answer. Harassment threatens, abuses or does not \
                stop. If we call all criticism harassment, the real thing can no longer be told apart.
                """)),
    ]
}
