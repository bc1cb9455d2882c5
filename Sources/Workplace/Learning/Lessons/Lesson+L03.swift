extension Lesson {
    static let l03 = Lesson(
        id: "L03",
        title: Trilingual(
            "Kanavat tutuiksi: missä kukin puhuu",
            "Lär känna kanalerna: vem talar var",
            "Know the channels: who talks where"),
        goal: Trilingual(
            "Tiedät, mitä varten kukin kanava on ja milloin uusi kannattaa avata.",
            "Du vet vad varje kanal är till för och när det lönar sig att öppna en ny.",
            "You know what each channel is for and when a new one is worth opening."),
        minutes: 5,
        points: [
            Point(
                heading: Trilingual(
                    "Yleisö ja tapa puhua vaihtelevat",
                    "Publiken och sättet att tala varierar",
                    "Audiences and ways of talking vary"),
                text: Trilingual(
                    """
                    Facebookissa keskustellaan lähiseudun asioista ja ryhmissä, Instagramissa puhuvat kuva ja lyhyt video, \
                    LinkedInissä työ ja osaaminen. X, Threads, Bluesky ja Mastodon ovat lyhyiden tekstien keskustelua, kukin \
                    oman väkensä kesken. YouTubesta haetaan ohjeita vielä vuosien päästä, ja TikTok näyttää lyhyet videot myös \
                    niille, jotka eivät seuraa meitä. Katso silti itse: yleisösi voi olla muualla kuin luulet.
                    """,
                    """
                    På Facebook diskuterar man det som är nära och i grupper, på Instagram talar bilden och den korta videon, på \
                    LinkedIn arbetet och kunnandet. X, Threads, Bluesky och Mastodon är samtal i korta texter, vart och ett med \
                    sitt eget folk. På Youtube söker man anvisningar ännu efter flera år, och Tiktok visar korta videor också \
                    för dem som inte följer oss. Titta ändå själv: din publik kan finnas någon annanstans än du tror.
                    """,
                    """
                    On Facebook people talk about what is near them and in groups; on Instagram the picture and the short video \
                    do the talking; on LinkedIn it is work and skill. X, Threads, Bluesky and Mastodon are conversation in short \
                    texts, each among its own people. YouTube is searched for instructions years later, and TikTok shows short \
                    videos also to people who do not follow us. Still, look for yourself: your audience may not be where you \
                    think.
                    """)),
            Point(
                heading: Trilingual(
                    "Sama asia muotoillaan kanavalle, ei kopioida",
                    "Samma sak formas för kanalen, den kopieras inte",
                    "The same thing is shaped for the channel, not copied"),
                text: Trilingual(
                    """
                    Asia pysyy, mutta alku, pituus ja kuva vaihtuvat. Instagramin kuvatekstissä linkki ei toimi, ja pitkä \
                    johdanto jää puhelimessa piiloon. Kirjoita ensin yksi lause siitä, mitä lukija saa. Muokkaa se sitten \
                    yhdelle kanavalle kerrallaan.
                    """,
                    """
                    Saken är densamma, men början, längden och bilden byts ut. I en bildtext på Instagram fungerar länken inte, \
                    och en lång inledning göms i telefonen. Skriv först en mening om vad läsaren får. Anpassa den sedan för en \
                    kanal i taget.
                    """,
                    """
                    The matter stays, but the opening, the length and the picture change. A link does not work in an Instagram \
                    caption, and a long introduction is cut off on a phone. First write one sentence about what the reader gets. \
                    Then shape it for one channel at a time.
                    """)),
            Point(
                heading: Trilingual(
                    "Harva kanava hyvin on enemmän kuin moni huonosti",
                    "Få väl skötta kanaler är mer än många illa skötta",
                    "A few channels done well beat many done badly"),
                text: Trilingual(
                    """
                    Jokainen kanava on lupaus siitä, että siellä myös vastataan. Tili, jolla kysymykset odottavat, näyttää \
                    suljetulta ovelta. Avaa uusi vasta, kun tiedät kolme asiaa: kenelle puhut, ketkä kanavaa hoitavat ja mitä \
                    haluat saada aikaan. Kanavan saa myös sulkea, kun kerrot, mistä meidät jatkossa löytää.
                    """,
                    """
                    Varje kanal är ett löfte om att någon också svarar där. Ett konto där frågorna väntar ser ut som en stängd \
                    dörr. Öppna ett nytt först när du vet tre saker: vem du talar till, vilka som sköter kanalen och vad du vill \
                    åstadkomma. En kanal får också stängas, när du berättar var vi finns i fortsättningen.
                    """,
                    """
                    Every channel is a promise that someone also answers there. An account where questions wait looks like a \
                    closed door. Open a new one only when you know three things: whom you talk to, who looks after the channel \
                    and what you want to achieve. A channel may also be closed, once you have said where to find us from now on.
                    """)),
        ],
        example: Trilingual(
            """
            Pienellä yksiköllä oli viisi kanavaa ja kaksi tekijää. He laskivat, missä viimeiset kaksikymmentä keskustelua oli \
            käyty: kuusitoista Facebookissa, neljä LinkedInissä, muualla ei yhtään. He kertoivat kolmessa muussa, mistä heidät \
            löytää, ja sulkivat ne. Sen jälkeen kysymyksiin ehdittiin vastata samana päivänä.
            """,
            """
            En liten enhet hade fem kanaler och två personer. De räknade var de senaste tjugo samtalen hade förts: sexton på \
            Facebook, fyra på LinkedIn, inget alls på andra ställen. I de tre övriga berättade de var de finns och stängde dem. \
            Sedan hann de svara på frågorna samma dag.
            """,
            """
            A small unit had five channels and two people. They counted where their last twenty conversations had taken place: \
            sixteen on Facebook, four on LinkedIn, none elsewhere. In the other three they said where to find them, and closed \
            them. After that they had time to answer questions the same day.
            """),
        task: Trilingual(
            """
            Avaa yksi kanavistamme ja katso viittä ihmistä, jotka ovat viimeksi kommentoineet. Kirjaa havainto: keitä he ovat ja \
            mitä he halusivat.
            """,
            """
            Öppna en av våra kanaler och titta på de fem personer som senast har kommenterat. Anteckna en iakttagelse: vilka de \
            är och vad de ville.
            """,
            """
            Open one of our channels and look at the five people who commented last. Note an observation: who they are and what \
            they wanted.
            """),
        questions: l03Questions)

    private static let l03Questions: [Question] = [
        Question(
            id: "L03.1",
            text: Trilingual("Milloin uusi kanava avataan?", "När öppnas en ny kanal?", "When is a new channel opened?"),
            answers: [
                Trilingual(
                    "Kun muut alan toimijat ovat siellä",
                    "När andra i branschen redan har hunnit dit",
                    "When others in the field are already there"),
                Trilingual(
                    "Kun yleisö, tekijät ja tavoite on nimetty",
                    "När publiken, personerna och målet är bestämda",
                    "When the audience, the people and the goal are named"),
                Trilingual(
                    "Kun kanavasta puhutaan paljon",
                    "När det talas mycket om kanalen",
                    "When the channel is much talked about"),
            ],
            right: 1,
            explanation: Trilingual(
                "Kanava on lupaus vastata. Lupaus pitää, kun tiedetään, kenelle puhutaan, ketkä hoitavat ja mitä varten.",
                """
                En kanal är ett löfte om att svara. Löftet håller när man vet vem man talar till, vilka som sköter den och \
                varför.
                """,
                """
                A channel is a promise to answer. The promise holds when it is known whom we talk to, who looks after it and \
                why.
                """)),
        Question(
            id: "L03.2",
            text: Trilingual(
                "Julkaisu toimi hyvin LinkedInissä. Miten viet asian Instagramiin?",
                "Ett inlägg fungerade bra på LinkedIn. Hur för du saken till Instagram?",
                "A post did well on LinkedIn. How do you take the matter to Instagram?"),
            answers: [
                Trilingual(
                    "Valitsen kuvan ja kirjoitan alun uusiksi",
                    "Jag väljer en bild och skriver om början",
                    "I choose a picture and rewrite the opening"),
                Trilingual(
                    "Kopioin tekstin ja linkin sellaisinaan",
                    "Jag kopierar texten och länken som de är",
                    "I copy the text and the link as they are"),
                Trilingual(
                    "Julkaisen kuvakaappauksen LinkedIn-julkaisusta",
                    "Jag publicerar en skärmdump av LinkedIn-inlägget",
                    "I publish a screenshot of the LinkedIn post"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Instagramissa katse osuu ensin kuvaan, eikä kuvatekstin linkki toimi. Kuvakaappauksesta taas ruudunlukija ei saa \
                selvää.
                """,
                """
                På Instagram faller blicken först på bilden, och länken i bildtexten fungerar inte. En skärmdump kan en \
                skärmläsare inte läsa.
                """,
                """
                On Instagram the eye meets the picture first, and a link in the caption does not work. A screenshot cannot be \
                read by a screen reader.
                """)),
        Question(
            id: "L03.3",
            text: Trilingual(
                "Kahdessa neljästä kanavastanne kysymykset jäävät ilman vastausta. Mikä auttaa ensin?",
                "I två av era fyra kanaler blir frågorna utan svar. Vad hjälper först?",
                "In two of your four channels questions go unanswered. What helps first?"),
            answers: [
                Trilingual(
                    "Ajastetaan hiljaisiin kanaviin enemmän julkaisuja",
                    "Vi schemalägger fler inlägg i de tysta kanalerna",
                    "Schedule more posts for the quiet channels"),
                Trilingual(
                    "Poistetaan kommentointi käytöstä niissä kahdessa",
                    "Vi stänger av kommentarerna i de två kanalerna",
                    "Switch comments off in those two channels"),
                Trilingual(
                    "Sovitaan vastaajat tai suljetaan kanava näkyvästi",
                    "Vi utser svarare eller stänger kanalen synligt",
                    "Agree who answers, or close the channel openly"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Julkaisut tuovat lisää kysymyksiä, ja ilman kommentteja ihminen jää ilman vastausta. Joko joku vastaa, tai \
                kerrotaan, mistä meidät tavoittaa.
                """,
                """
                Inlägg ger fler frågor, och utan kommentarer blir folk utan svar. Antingen svarar någon, eller så berättar vi \
                var vi kan nås.
                """,
                """
                Posts bring more questions, and without comments people are left with no answer. Either someone answers, or we \
                say where we can be reached.
                """)),
        Question(
            id: "L03.4",
            text: Trilingual(
                "Haluat tietää, missä yleisösi on. Mistä aloitat?",
                "Du vill veta var din publik finns. Var börjar du?",
                "You want to know where your audience is. Where do you start?"),
            answers: [
                Trilingual(
                    "Tutkimuksesta, joka kertoo kanavien koon Suomessa",
                    "Med en undersökning om kanalernas storlek i Finland",
                    "With a survey of how big each channel is in Finland"),
                Trilingual(
                    "Kollegoista, jotka ovat somessa",
                    "Med kolleger som finns i sociala medier",
                    "With colleagues who are on social media"),
                Trilingual(
                    "Keskusteluista, joita aiheistamme jo käydään",
                    "Med samtalen som förs om våra ämnen",
                    "With the conversations about our subjects"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Koko maan luvut eivät kerro, missä juuri sinun asiakkaasi puhuvat. Sen näet keskusteluista ja kysymällä \
                muutamalta asiakkaalta.
                """,
                """
                Siffror för hela landet berättar inte var just dina kunder talar. Det ser du i samtalen och genom att fråga \
                några kunder.
                """,
                """
                Figures for the whole country do not tell where your own customers talk. You see that in the conversations and \
                by asking a few customers.
                """)),
        Question(
            id: "L03.5",
            text: Trilingual(
                "Huoltovideosta on apua monta vuotta. Mihin se sopii parhaiten?",
                "En servicevideo är till hjälp i många år. Var passar den bäst?",
                "A maintenance video will help for years. Where does it fit best?"),
            answers: [
                Trilingual(
                    "Instagramin tarinaan, jonka seuraajat näkevät heti",
                    "I en händelse på Instagram, som följarna ser genast",
                    "In an Instagram story, which followers see at once"),
                Trilingual(
                    "YouTubeen, josta ohjeita etsitään hakusanoilla",
                    "På Youtube, där man söker anvisningar med sökord",
                    "On YouTube, where people search for instructions"),
                Trilingual(
                    "Facebook-ryhmään, jossa siitä on juuri kysytty",
                    "I en Facebookgrupp där någon just frågade om det",
                    "In a Facebook group where someone has just asked"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Tarina katoaa vuorokaudessa, ja ryhmän keskustelu painuu pian uusien alle. YouTubesta ohje löytyy haulla, ja \
                ryhmässä voit vastata sen linkillä.
                """,
                """
                En händelse försvinner på ett dygn, och diskussionen i gruppen göms snart under nya. På Youtube hittas \
                anvisningen med en sökning, och i gruppen kan du svara med länken.
                """,
                """
                A story is gone in a day, and the group's thread soon sinks under new ones. On YouTube the instructions can be \
                found by search, and in the group you can answer with the link.
                """)),
    ]
}
