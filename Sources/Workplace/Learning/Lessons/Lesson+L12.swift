extension Lesson {
    static let l12 = Lesson(
        id: "L12",
        title: Trilingual("Kaikille saavutettava", "Tillgängligt för alla", "Accessible to all"),
        goal: Trilingual(
            "Julkaisusi menee perille myös sille, joka ei näe kuvaa tai kuule ääntä.",
            "Ditt inlägg går fram också till den som inte ser bilden eller hör ljudet.",
            "Your post also works for people who cannot see the picture or hear the sound."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual(
                    "Kuvaa, mitä kuva kertoo tässä yhteydessä",
                    "Beskriv vad bilden säger i sitt sammanhang",
                    "Describe what the picture says in this context"),
                text: Trilingual(
                    """
                    Ruudunlukija lukee vaihtoehtoisen tekstin ääneen kuvan sijasta. Kirjoita yksi tai kaksi virkettä siitä, \
                    miksi kuva on mukana. Sama kuva sillalta on yhdessä julkaisussa ”Pyöräilijät ylittävät uuden sillan” ja \
                    toisessa ”Asentaja kiinnittää sillan kaidetta valjaissa”. Sanaa ”kuva” et tarvitse. Kaaviosta kerrot \
                    päätuloksen.
                    """,
                    """
                    Skärmläsaren läser upp alternativtexten i stället för bilden. Skriv en eller två meningar om varför bilden \
                    är med. Samma bild från en bro är i ett inlägg ”Cyklister på väg över den nya bron” och i ett annat ”En \
                    montör i sele fäster broräcket”. Ordet ”bild” behöver du inte. Om ett diagram berättar du huvudresultatet.
                    """,
                    """
                    A screen reader reads the alt text aloud in place of the picture. Write a sentence or two about why the \
                    picture is there. The same picture of a bridge is “Cyclists cross the new bridge” in one post and “A \
                    fitter in a harness fixes the railing” in another. You do not need the word “picture”. Of a chart, tell \
                    the main result.
                    """)),
            Point(
                heading: Trilingual(
                    "Tekstitä video ja anna kuvan teksti myös tekstinä",
                    "Texta videon och skriv ut texten i bilden",
                    "Caption videos and write out the text in pictures"),
                text: Trilingual(
                    """
                    Tekstitystä tarvitsee se, joka ei kuule, mutta myös se, joka katsoo bussissa ilman ääntä. Automaattinen \
                    tekstitys on hyvä alku: tarkista nimet, luvut ja se, kuka puhuu. Jos päivämäärä tai osoite näkyy vain \
                    kuvassa, moni jää ilman sitä. Kirjoita se julkaisuunkin.
                    """,
                    """
                    Textning behövs av den som inte hör, men också av den som tittar utan ljud på bussen. Automatisk textning \
                    är en bra början: kontrollera namnen, siffrorna och vem som talar. Om ett datum eller en adress bara finns \
                    i bilden blir många utan. Skriv det också i inlägget.
                    """,
                    """
                    Captions are needed by people who cannot hear, and by anyone watching without sound on the bus. Automatic \
                    captions are a good start: check the names, the figures and who is speaking. If a date or an address is \
                    only in the picture, many go without it. Write it in the post as well.
                    """)),
            Point(
                heading: Trilingual(
                    "IsotAlkukirjaimet aihetunnisteisiin",
                    "StoraBegynnelsebokstäver i hashtaggar",
                    "CapitalLetters in hashtags"),
                text: Trilingual(
                    """
                    Kun tunnisteen jokainen sana alkaa isolla kirjaimella, ruudunlukija erottaa sanat toisistaan ja silmäkin \
                    lukee nopeammin: #AvoinTyöpaja, ei #avointyöpaja. Muutama tunniste julkaisun lopussa riittää. Käytä \
                    maltilla myös emojeja, sillä ruudunlukija lukee jokaisen nimen ääneen.
                    """,
                    """
                    När varje ord i hashtaggen börjar med stor bokstav kan skärmläsaren skilja orden åt, och ögat läser också \
                    snabbare: #ÖppenVerkstad, inte #öppenverkstad. Några hashtaggar i slutet av inlägget räcker. Var måttlig \
                    med emojier också, för skärmläsaren läser upp namnet på varenda en.
                    """,
                    """
                    When every word in a hashtag begins with a capital, a screen reader can tell the words apart and the eye \
                    reads faster too: #OpenWorkshop, not #openworkshop. A few hashtags at the end of the post are enough. Go \
                    easy on emoji as well, since a screen reader says the name of every one.
                    """)),
        ],
        example: Trilingual(
            """
            Kirjasto julkaisi syksyn ohjelman julisteena, ja päivät näkyivät vain kuvassa. Marko, joka käyttää ruudunlukijaa, \
            kysyi kommentissa, milloin lukupiiri kokoontuu. Aino kiitti, vastasi ja lisäsi kaikki päivät julkaisuun. Seuraavan \
            julisteen päivät hän kirjoitti heti tekstiksi. Niitä kopioivat kalenteriinsa nekin, jotka näkivät kuvan.
            """,
            """
            Biblioteket publicerade höstens program som en affisch, och datumen syntes bara i bilden. Marko, som använder \
            skärmläsare, frågade i en kommentar när läsecirkeln träffas. Aino tackade, svarade och lade till alla datum i \
            inlägget. Datumen på nästa affisch skrev hon genast ut som text. Också de som såg bilden kopierade dem till sin \
            kalender.
            """,
            """
            A library published its autumn programme as a poster, with the dates only in the picture. Marko, who uses a screen \
            reader, asked in a comment when the reading circle meets. Aino thanked him, answered and added all the dates to \
            the post. With the next poster she wrote them out from the start. People who could see the picture copied them \
            into their calendars too.
            """),
        task: Trilingual(
            """
            Avaa luonnos tai julkaisu, jossa on kuva. Kirjoita vaihtoehtoinen teksti niin kuin kertoisit kuvasta puhelimessa. \
            Lisää se luonnokseen tai anna se tilin hoitajalle.
            """,
            """
            Öppna ett utkast eller ett inlägg med en bild. Skriv alternativtexten så som du skulle berätta om bilden i \
            telefon. Lägg till den i utkastet eller ge den till den kontoansvariga.
            """,
            """
            Open a draft or a post with a picture. Write the alt text as you would describe the picture on the phone. Add it \
            to the draft or give it to the account steward.
            """),
        questions: l12Questions)

    private static let l12Questions: [Question] = [
        Question(
            id: "L12.1",
            text: Trilingual(
                "Mikä on hyvä vaihtoehtoinen teksti kaaviolle?",
                "Vad är en bra alternativtext till ett diagram?",
                "What is a good alt text for a chart?"),
            answers: [
                Trilingual(
                    "Kaavion kaikki luvut ja akselien nimet",
                    "Alla diagrammets siffror och axlarnas namn",
                    "All the figures and the names of the axes"),
                Trilingual(
                    "Kaavion päätulos yhdellä virkkeellä",
                    "Diagrammets huvudresultat i en mening",
                    "The chart's main result in one sentence"),
                Trilingual(
                    "Kaavion tyyppi, värit ja otsikko",
                    "Diagrammets typ, färger och rubrik",
                    "The chart's type, colours and title"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Kuulija tarvitsee sen, minkä näkevä huomaa ensimmäiseksi. Luvut voit antaa taulukkona linkin takana, eivätkä \
                tyyppi ja värit kerro, mitä kaaviosta selviää.
                """,
                """
                Den som lyssnar behöver det som den som ser märker först. Siffrorna kan du ge i en tabell bakom en länk, och \
                typen och färgerna berättar inte vad diagrammet visar.
                """,
                """
                The listener needs what a sighted reader notices first. The figures can go in a table behind a link, and type \
                and colours do not say what the chart shows.
                """)),
        Question(
            id: "L12.2",
            text: Trilingual(
                "Tapahtuman aika ja paikka ovat vain julisteen kuvassa. Mitä teet?",
                "Evenemangets tid och plats finns bara i bilden av affischen. Vad gör du?",
                "The time and place of an event are only in the picture of the poster. What do you do?"),
            answers: [
                Trilingual(
                    "Suurennan julisteen tekstiä, jotta se näkyy puhelimessa",
                    "Jag förstorar affischens text så att den syns i telefonen",
                    "I enlarge the poster's text so that it shows on a phone"),
                Trilingual(
                    "Annan kuvalle vaihtoehtoisen tekstin ”Tapahtuman juliste”",
                    "Jag ger bilden alternativtexten ”Evenemangets affisch”",
                    "I give the picture the alt text “Poster of the event”"),
                Trilingual(
                    "Kirjoitan ajan ja paikan myös julkaisun tekstiin",
                    "Jag skriver tiden och platsen också i inläggets text",
                    "I write the time and place in the text of the post too"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Ruudunlukija ei lue kuvan tekstiä luotettavasti, olipa se miten suuri tahansa, eikä julisteen nimi kerro, \
                milloin tullaan ja minne. Julkaisun tekstistä tiedot voi kuulla, kääntää ja kopioida.
                """,
                """
                En skärmläsare läser inte text i en bild pålitligt, hur stor den än är, och namnet på affischen berättar inte \
                när och var. Ur inläggets text kan man höra, översätta och kopiera uppgifterna.
                """,
                """
                A screen reader does not read text in a picture reliably, however large it is, and the name of the poster does \
                not say when or where. From the post people can hear, translate and copy the details.
                """)),
        Question(
            id: "L12.3",
            text: Trilingual(
                "Kanava teki videoosi tekstityksen automaattisesti. Mitä teet ennen julkaisemista?",
                "Kanalen gjorde automatiskt en textning till din video. Vad gör du före publiceringen?",
                "The channel captioned your video automatically. What do you do before publishing?"),
            answers: [
                Trilingual(
                    "Tarkistan nimet, luvut ja sen, kuka puhuu",
                    "Jag kontrollerar namnen, siffrorna och vem som talar",
                    "I check the names, the figures and who is speaking"),
                Trilingual(
                    "Julkaisen sen, sillä automaattinen riittää useimmille",
                    "Jag publicerar, för den automatiska räcker för de flesta",
                    "I publish, since automatic captions do for most people"),
                Trilingual(
                    "Poistan tekstityksen, sillä virheet näyttävät huonoilta",
                    "Jag tar bort textningen, för felen ser slarviga ut",
                    "I take the captions off, because errors look careless"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Automaatti kompastuu juuri nimiin ja lukuihin, jotka ovat usein asian ydin. Ilman tekstitystä taas moni jää \
                kokonaan ulkopuolelle. Lyhyen videon tarkistaa muutamassa minuutissa.
                """,
                """
                Automatiken snubblar just på namn och siffror, som ofta är kärnan i saken. Utan textning blir många helt \
                utanför. En kort video kontrollerar man på några minuter.
                """,
                """
                Automatic captions stumble on names and figures, which are often the heart of the matter. Without captions \
                many are left out altogether. A short video takes a few minutes to check.
                """)),
        Question(
            id: "L12.4",
            text: Trilingual(
                "Aihetunnisteessa on kolme sanaa. Miten kirjoitat sen?",
                "En hashtagg har tre ord. Hur skriver du den?",
                "A hashtag has three words. How do you write it?"),
            answers: [
                Trilingual(
                    "#avoimetovetvaasassa, niin kuin muutkin kirjoittavat",
                    "#öppnadörrarivasa, så som de andra också skriver",
                    "#opendoorsinvaasa, the way the others write it too"),
                Trilingual(
                    "#AvoimetOvetVaasassa, jokainen sana isolla",
                    "#ÖppnaDörrarIVasa, med stor bokstav i varje ord",
                    "#OpenDoorsInVaasa, with a capital for each word"),
                Trilingual(
                    "#AVOIMETOVETVAASASSA, jotta se erottuu tekstistä",
                    "#ÖPPNADÖRRARIVASA, så att den sticker ut ur texten",
                    "#OPENDOORSINVAASA, to make it stand out in the text"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Isot alkukirjaimet kertovat ruudunlukijalle ja silmälle, missä sana vaihtuu. Haku löytää tunnisteen, kirjoitit \
                sen miten tahansa, joten mitään ei mene hukkaan.
                """,
                """
                Stora begynnelsebokstäver visar skärmläsaren och ögat var ett nytt ord börjar. Sökningen hittar hashtaggen hur \
                du än skriver den, så inget går förlorat.
                """,
                """
                Capitals show a screen reader and the eye where a new word begins. A search finds the hashtag however you \
                write it, so nothing is lost.
                """)),
        Question(
            id: "L12.5",
            text: Trilingual(
                "Julkaisu kertoo uudesta tavasta sopia työvuorot. Mikä on hyvä vaihtoehtoinen teksti sen kuvalle?",
                """
                Ett inlägg berättar om ett nytt sätt att komma överens om arbetsskiften. Vad är en bra alternativtext till \
                bilden?
                """,
                "A post is about a new way of agreeing on shifts. What is a good alt text for its picture?"),
            answers: [
                Trilingual(
                    "”Hoitajat sopivat vuoroista seinäkalenterin ääressä”",
                    "”Vårdare kommer överens om skift vid väggkalendern”",
                    "“Nurses agree on their shifts at the wall calendar”"),
                Trilingual(
                    "”Kuva: työvuorot, henkilöstö, yhteistyö, kalenteri”",
                    "”Bild: arbetsskift, personal, samarbete, kalender”",
                    "“Picture: shifts, staff, working together, calendar”"),
                Trilingual(
                    "”Kolme ihmistä, sininen seinä, pöytä ja kahvimukeja”",
                    "”Tre människor, en blå vägg, ett bord och kaffemuggar”",
                    "“Three people, a blue wall, a table and coffee mugs”"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Hyvä teksti kertoo, mitä kuvassa tapahtuu ja miksi se on mukana. Hakusanat ja esineluettelo eivät auta \
                ymmärtämään, mistä julkaisussa on kyse.
                """,
                """
                En bra text berättar vad som händer i bilden och varför den är med. Sökord och en lista på föremål hjälper \
                ingen att förstå vad inlägget handlar om.
                """,
                """
                A good text says what is happening in the picture and why it is there. Search words and a list of objects do \
                not help anyone understand what the post is about.
                """)),
    ]
}
