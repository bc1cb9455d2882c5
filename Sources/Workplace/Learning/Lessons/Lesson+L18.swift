extension Lesson {
    static let l18 = Lesson(
        id: "L18",
        title: Trilingual("Kerro kytköksesi", "Berätta om din koppling", "Be open about your connection"),
        goal: Trilingual(
            "Osaat kertoa, mikä sinut liittää asiaan, ja tunnistat, milloin julkaisu on mainos.",
            "Du kan berätta vad du har med saken att göra och känner igen när ett inlägg är reklam.",
            "You can say what ties you to the matter, and you know when a post is an ad."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual("Kerro, missä olet töissä", "Berätta var du jobbar", "Say where you work"),
                text: Trilingual(
                    """
                    Kun kehut työnantajaasi tai vastaat alasi kysymykseen, lukija haluaa tietää, kuka puhuu. Yksi lause \
                    riittää: ”Olen täällä töissä.” Profiilissa oleva tieto ei auta, sillä harva käy katsomassa sitä. Avoin \
                    kytkös ei vie sanoiltasi painoa. Salattu vie, kun se tulee ilmi.
                    """,
                    """
                    När du berömmer din arbetsgivare eller svarar på en fråga om din bransch vill läsaren veta vem som talar. \
                    En mening räcker: ”Jag jobbar här.” Att det står i profilen hjälper inte, för få går dit och tittar. En \
                    öppen koppling tar ingen tyngd från dina ord. En dold gör det, när den kommer fram.
                    """,
                    """
                    When you praise your employer or answer a question about your field, the reader wants to know who is \
                    speaking. One sentence is enough: “I work here.” A line in your profile will not do, because few people go \
                    and look. An open connection takes no weight from your words. A hidden one does, once it comes out.
                    """)),
            Point(
                heading: Trilingual(
                    "”Mainos” alkuun, kun julkaisu edistää myyntiä",
                    "”Reklam” först när inlägget främjar försäljning",
                    "“Ad” comes first when a post promotes sales"),
                text: Trilingual(
                    """
                    Kuluttajan pitää huomata mainos heti, ennen muuta tekstiä. Siksi julkaisu alkaa sanalla Mainos ja sen \
                    nimellä, jota mainostetaan. Meillä niin tehdään myös, kun tuote on oman työnantajan. Lopussa tai \
                    aihetunnisteiden joukossa merkintä jää piiloon. Ellet tiedä, edistääkö julkaisu myyntiä, kysy ennen kuin \
                    julkaiset: siitä ei moitita.
                    """,
                    """
                    Konsumenten ska märka reklamen genast, före resten av texten. Därför börjar inlägget med ordet Reklam och \
                    namnet på den som reklamen gäller. Hos oss gör vi så också när produkten är den egna arbetsgivarens. I \
                    slutet eller bland hashtaggarna försvinner märkningen. Om du inte vet om inlägget främjar försäljning, \
                    fråga innan du publicerar: det klandras inte.
                    """,
                    """
                    A consumer has to notice the ad at once, before the rest of the text. So the post begins with the word Ad \
                    and the name of whoever is advertised. We do the same when the product is our own employer's. At the end \
                    or among the hashtags the label goes unseen. If you do not know whether a post promotes sales, ask before \
                    you publish: nobody minds.
                    """)),
            Point(
                heading: Trilingual(
                    "Alustan oma merkintä ei yksin riitä",
                    "Plattformens egen märkning räcker inte ensam",
                    "The platform's own label is not enough"),
                text: Trilingual(
                    """
                    Kanavan oma merkintä on pieni ja jää helposti huomaamatta. Käytä sitä, mutta kirjoita Mainos myös itse: \
                    tekstin alkuun ja videossa myös kuvaan. Silloin merkintä kulkee mukana, kun joku jakaa julkaisun \
                    eteenpäin. Kun itse jaat toisen mainoksen, tarkista, että sana näkyy vielä.
                    """,
                    """
                    Kanalens egen märkning är liten och lätt att missa. Använd den, men skriv Reklam också själv: först i \
                    texten, och i en video även i bilden. Då följer märkningen med när någon delar inlägget vidare. När du \
                    själv delar någon annans reklam, kontrollera att ordet fortfarande syns.
                    """,
                    """
                    The channel's own label is small and easily missed. Use it, but write Ad yourself as well: at the start of \
                    the text and, in a video, in the picture too. Then the label travels along when somebody shares the post. \
                    When you share another's ad, check that the word still shows.
                    """)),
        ],
        example: Trilingual(
            """
            Elina on töissä ikkunatehtaalla. Naapuruston ryhmässä kysyttiin, mitkä ikkunat pitävät vedon ulkona. Elina \
            aloitti: ”Olen töissä ikkunatehtaalla, lue tämä se mielessä.” Sitten hän kertoi, mitä tarjouksesta kannattaa \
            kysyä, tuli se keneltä tahansa. Kolme naapuria kysyi lisää, koska he tiesivät, kenelle puhuivat. Kun Elina \
            myöhemmin kertoi tehtaan alennuksesta, hän aloitti sanalla Mainos.
            """,
            """
            Elina jobbar på en fönsterfabrik. I grannskapets grupp frågade någon vilka fönster som stänger ute draget. Elina \
            började: ”Jag jobbar på en fönsterfabrik, läs det här med det i minnet.” Sedan berättade hon vad man ska fråga om \
            en offert, vem den än kommer från. Tre grannar frågade mer, för de visste vem de talade med. När Elina senare \
            berättade om fabrikens rabatt började hon med ordet Reklam.
            """,
            """
            Elina works at a window factory. In the neighbourhood group someone asked which windows keep the draught out. \
            Elina began: “I work at a window factory, so read this with that in mind.” Then she told them what to ask about a \
            quotation, whoever it comes from. Three neighbours asked more, because they knew whom they were talking to. When \
            Elina later wrote about the factory's own discount, she began with the word Ad.
            """),
        task: Trilingual(
            """
            Etsi julkaisu tai kommentti, jossa olet puhunut työnantajastasi tai sen tuotteista. Jos kytkös ei näy siitä, lisää \
            lause. Jos sellaista ei ole, kirjoita oma lauseesi valmiiksi seuraavaa kertaa varten.
            """,
            """
            Leta upp ett inlägg eller en kommentar där du har talat om din arbetsgivare eller dess produkter. Om kopplingen \
            inte framgår, lägg till en mening. Om du inte har någon sådan, skriv din egen mening färdig för nästa gång.
            """,
            """
            Find a post or a comment in which you have talked about your employer or its products. If the connection does not \
            show, add a sentence. If there is none, write your own sentence ready for next time.
            """),
        questions: l18Questions)

    private static let l18Questions: [Question] = [
        Question(
            id: "L18.1",
            text: Trilingual(
                "Kehut omalla tililläsi työnantajasi uutta tuotetta. Miten teet sen?",
                "Du berömmer din arbetsgivares nya produkt på ditt eget konto. Hur gör du det?",
                "You praise your employer's new product on your own account. How do you do it?"),
            answers: [
                Trilingual(
                    "Kehun omin sanoin, koska kukaan ei maksa siitä minulle",
                    "Jag berömmer den med egna ord, för ingen betalar mig för det",
                    "I praise it in my own words, as nobody pays me for it"),
                Trilingual(
                    "Aloitan sanalla Mainos ja kerron olevani siellä töissä",
                    "Jag börjar med ordet Reklam och säger att jag jobbar där",
                    "I begin with the word Ad and say that I work there"),
                Trilingual(
                    "Lisään loppuun aihetunnisteen, josta työpaikkani näkyy",
                    "Jag lägger till en hashtagg i slutet som visar var jag jobbar",
                    "I add a hashtag at the end that shows where I work"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Lukija haluaa tietää, kuka kehusta hyötyy, maksettiin siitä tai ei. Loppuun jäävän aihetunnisteen hän huomaa \
                liian myöhään. Yksi sana ja yksi lause alussa kertovat molemmat asiat.
                """,
                """
                Läsaren vill veta vem som har nytta av berömmet, vare sig någon betalar eller inte. En hashtagg i slutet märks \
                för sent. Ett ord och en mening i början berättar bådadera.
                """,
                """
                The reader wants to know who gains from the praise, paid or not. A hashtag at the end is noticed too late. One \
                word and one sentence at the start say both things.
                """)),
        Question(
            id: "L18.2",
            text: Trilingual(
                "Kampanjavideo julkaistaan kanavan omalla mainosmerkinnällä. Mitä vielä tarvitaan?",
                "En kampanjvideo publiceras med kanalens egen reklammärkning. Vad behövs ännu?",
                "A campaign video goes out with the channel's own ad label. What else is needed?"),
            answers: [
                Trilingual(
                    "Sana Mainos tekstin alkuun ja itse videoon",
                    "Ordet Reklam först i texten och i själva videon",
                    "The word Ad at the start of the text and in the video"),
                Trilingual(
                    "Ei mitään, merkintä on tehty sitä varten",
                    "Ingenting, märkningen är gjord just för det",
                    "Nothing, because the channel's label is made for ads"),
                Trilingual(
                    "Maininta kampanjasta tilin esittelytekstissä",
                    "En rad om kampanjen i kontots presentation",
                    "A line about the campaign in the account's profile"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Kanavan merkintä jää monelta huomaamatta, eikä se aina kulje mukana, kun video jaetaan. Esittelytekstin avaa \
                harva. Oma sana näkyy kaikille.
                """,
                """
                Kanalens märkning går många förbi, och den följer inte alltid med när videon delas. Presentationen öppnas av \
                få. Det egna ordet syns för alla.
                """,
                """
                Many people miss the channel's label, and it does not always travel along when the video is shared. Few open \
                the profile. Our own word is seen by all.
                """)),
        Question(
            id: "L18.3",
            text: Trilingual(
                "Ryhmässä kysytään, kannattaako vanha pumppu korjata. Olet töissä huoltoliikkeessä. Mitä teet?",
                """
                I en grupp frågar någon om det lönar sig att reparera en gammal pump. Du jobbar på en servicefirma. Vad gör \
                du?
                """,
                "In a group someone asks whether an old pump is worth repairing. You work for a repair firm. What do you do?"),
            answers: [
                Trilingual(
                    "Vastaan ilman omaa nimeä, ettei sitä luulla mainokseksi",
                    "Jag svarar utan mitt namn, så att ingen tror att det är reklam",
                    "I answer without my name, so that no one takes it for an ad"),
                Trilingual(
                    "En vastaa, koska minulla on asiassa oma etu",
                    "Jag svarar inte, eftersom jag har ett eget intresse",
                    "I do not answer, because I have an interest in it"),
                Trilingual(
                    "Vastaan ja kerron samalla, missä olen töissä",
                    "Jag svarar och säger samtidigt var jag jobbar",
                    "I answer and say in the same breath where I work"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Tiedostasi on apua, kun lukija tietää, keneltä se tulee. Nimetön neuvo herättää epäluuloja, jos kytkös \
                paljastuu. Hiljaakin saa olla, mutta kytkös ei siihen pakota, kun sen kertoo.
                """,
                """
                Din kunskap är till hjälp när läsaren vet vem den kommer från. Ett råd utan namn väcker misstankar om \
                kopplingen avslöjas. Du får låta bli att svara, men kopplingen tvingar dig inte till det när du berättar om \
                den.
                """,
                """
                What you know is helpful when the reader knows whom it comes from. Anonymous advice looks suspect if the \
                connection comes out. You may always stay silent, but a connection that you are open about is no reason to.
                """)),
        Question(
            id: "L18.4",
            text: Trilingual(
                "Kumppani antaa sinulle tuotteen ja toivoo, että kerrot siitä omalla tililläsi. Haluat kertoa. Miten teet sen?",
                """
                En partner ger dig en produkt och hoppas att du berättar om den på ditt eget konto. Du vill göra det. Hur gör \
                du?
                """,
                """
                A partner gives you a product and hopes you will write about it on your own account. You want to. How do you \
                do it?
                """),
            answers: [
                Trilingual(
                    "Kerron rehellisesti hyvät ja huonot puolet, niin se ei ole mainos",
                    "Jag berättar ärligt om för- och nackdelar, så är det inte reklam",
                    "I tell its good and bad sides honestly, so it is not an ad"),
                Trilingual(
                    "Aloitan sanalla Mainos ja kerron, keneltä sain tuotteen",
                    "Jag börjar med Reklam och berättar vem jag fick produkten av",
                    "I begin with the word Ad and say who gave me the product"),
                Trilingual(
                    "Kiitän kumppania lopussa, niin kytkös näkyy siitä",
                    "Jag tackar partnern i slutet, så syns kopplingen där",
                    "I thank the partner at the end, which shows the connection"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Ilmaiseksi saatu tuote on etu, vaikka mielipide olisi kuinka rehellinen. Lopun kiitos tulee liian myöhään: \
                lukijan pitää tietää asia ennen kuin hän lukee kehun.
                """,
                """
                En produkt som man får gratis är en förmån, hur ärlig åsikten än är. Ett tack i slutet kommer för sent: \
                läsaren ska veta före berömmet.
                """,
                """
                A free product is a benefit, however honest the opinion. Thanks at the end come too late: the reader should \
                know before reading the praise.
                """)),
        Question(
            id: "L18.5",
            text: Trilingual(
                "Jaat talon mainoksen. Sana Mainos jää jaossa ”lue lisää” -kohdan taakse. Mitä teet?",
                "Du delar husets reklam. I delningen hamnar ordet Reklam bakom ”läs mer”. Vad gör du?",
                "You share one of our ads. Once shared, the word Ad is hidden behind “read more”. What do you do?"),
            answers: [
                Trilingual(
                    "Kirjoitan sanan Mainos oman tekstini alkuun",
                    "Jag skriver ordet Reklam först i min egen text",
                    "I write the word Ad at the start of my own text"),
                Trilingual(
                    "Jaan sen näin, sillä merkintä on kuitenkin alkuperäisessä",
                    "Jag delar den så, märkningen finns ju i originalet",
                    "I share it as it is, since the original has the label"),
                Trilingual(
                    "Kerron alussa, että julkaisun on tehnyt meidän viestintämme",
                    "Jag säger först att inlägget är gjort av vårt kommunikationsteam",
                    "I begin by saying that our communications team made the post"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Merkinnän pitää näkyä ilman painallusta myös silloin, kun julkaisu jaetaan. Tekijän nimi kertoo kytköksestä \
                mutta ei siitä, että kyse on mainoksesta.
                """,
                """
                Märkningen ska synas utan att man trycker, också när inlägget delas. Vem som har gjort inlägget berättar om \
                kopplingen, men inte att det är reklam.
                """,
                """
                Shared or not, the label should be seen without a click. Saying who made the post tells of the connection, but \
                not that it is an ad.
                """)),
    ]
}
