extension Lesson {
    static let l07 = Lesson(
        id: "L07",
        title: Trilingual("Ensimmäinen julkaisu", "Ditt första inlägg", "Your first post"),
        goal: Trilingual(
            "Uskallat julkaista: tiedät, mistä aloitat ja kuka lukee tekstisi ennen muita.",
            "Du vågar publicera: du vet var du börjar och vem som läser din text före alla andra.",
            "You dare to publish: you know where to start and who reads your text before anyone else."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual("Yksi asia, yksi lukija", "En sak, en läsare", "One thing, one reader"),
                text: Trilingual(
                    """
                    Ajattele yhtä ihmistä, joka on kysynyt sinulta jotakin tällä viikolla. Kirjoita hänelle, älä kaikille. Jos \
                    asioita on kaksi, tee kaksi julkaisua. Yksi kysymys ja yksi kunnon vastaus riittävät, ja moni muu \
                    tunnistaa niistä oman tilanteensa.
                    """,
                    """
                    Tänk på en människa som har frågat dig något den här veckan. Skriv till den personen, inte till alla. Har \
                    du två saker att berätta blir det två inlägg. En fråga och ett ordentligt svar räcker, och många andra \
                    känner igen sin egen situation.
                    """,
                    """
                    Think of one person who has asked you something this week. Write to that person, not to everybody. If you \
                    have two things to say, make two posts. One question and one proper answer are enough, and many others \
                    will see their own case in them.
                    """)),
            Point(
                heading: Trilingual(
                    "Kerro mitä, miksi ja mitä seuraavaksi",
                    "Berätta vad, varför och vad som händer härnäst",
                    "Say what, why and what comes next"),
                text: Trilingual(
                    """
                    Ensin se, mitä on tapahtunut tai mitä nyt tiedät. Sitten se, miksi asia on lukijalle tärkeä. Lopuksi se, \
                    mitä seuraavaksi tapahtuu tai mitä lukija voi tehdä. Kolme virkettä riittää. Ellet keksi, miksi asia \
                    kiinnostaisi lukijaa, kysy joltakulta ennen kuin kirjoitat enempää.
                    """,
                    """
                    Först det som har hänt eller det som du nu vet. Sedan varför det är viktigt för läsaren. Till sist vad som \
                    händer härnäst eller vad läsaren kan göra. Tre meningar räcker. Om du inte kommer på varför saken skulle \
                    intressera läsaren, fråga någon innan du skriver mer.
                    """,
                    """
                    First what has happened, or what you now know. Then why it matters to the reader. Last, what happens next \
                    or what the reader can do. Three sentences will do. If you cannot think why it would interest the reader, \
                    ask somebody before you write any more.
                    """)),
            Point(
                heading: Trilingual("Pyydä kollegaa lukemaan", "Be en kollega läsa", "Ask a colleague to read"),
                text: Trilingual(
                    """
                    Toinen huomaa sen, minkä itse ohitat: puuttuvan päivän, väärän nimen, sanan, jota asiakas ei tunne. Kysy: \
                    ”Mitä tästä jäi mieleen?” Tekoälyn voit pyytää luonnostelemaan, mutta ihminen tarkistaa ja hyväksyy omalla \
                    nimellään. Ulkopuoliselle palvelulle et anna henkilötietoja etkä mitään, mikä ei ole vielä julkista.
                    """,
                    """
                    En annan ser det som du själv läser förbi: datumet som fattas, det felaktiga namnet, ordet som kunden inte \
                    känner till. Fråga: ”Vad minns du av det här?” Artificiell intelligens får göra ett utkast, men en \
                    människa kontrollerar och godkänner i eget namn. Till en utomstående tjänst ger du varken personuppgifter \
                    eller något som ännu inte är offentligt.
                    """,
                    """
                    Someone else sees what you read past: a missing date, a wrong name, a word the customer does not know. \
                    Ask: “What do you remember of this?” Artificial intelligence may draft, but a person checks and approves \
                    in their own name. You give an outside service no personal data and nothing that is not public yet.
                    """)),
        ],
        example: Trilingual(
            """
            Kiinteistönhoitaja Jarilta oli kysytty kolmesti, miksi rappukäytävän patterit ovat syksyllä välillä kylmiä. Hän \
            kirjoitti kolme virkettä: mitä lämmitys silloin tekee, miksi vikaa ei ole ja milloin kannattaa soittaa. Kollega \
            vaihtoi yhden vieraan sanan tuttuun. Julkaisun alla kaksi asukasta kiitti ja yksi kysyi lisää. Hänelle Jari \
            vastasi itse.
            """,
            """
            Fastighetsskötaren Jari hade tre gånger fått frågan varför elementen i trapphuset ibland är kalla på hösten. Han \
            skrev tre meningar: vad värmesystemet gör då, varför inget är fel och när det lönar sig att ringa. En kollega \
            bytte ut ett främmande ord mot ett vanligt. Under inlägget tackade två boende, och en frågade mer. Den frågan \
            svarade Jari själv på.
            """,
            """
            Jari looks after buildings. Three people had asked him why the radiators in the stairwell are sometimes cold in \
            autumn. He wrote three sentences: what the heating does then, why nothing is broken and when it is worth ringing. \
            A colleague swapped one strange word for a familiar one. Under the post two residents said thank you and one asked \
            more. Jari answered that one himself.
            """),
        task: Trilingual(
            """
            Kirjoita kolme virkettä siitä, mitä sinulta viimeksi kysyttiin: mitä, miksi, mitä seuraavaksi. Pyydä kollegaa \
            lukemaan ne ja julkaise ne sitten harjoitusverkossa.
            """,
            """
            Skriv tre meningar om det som du senast blev frågad: vad, varför, vad härnäst. Be en kollega läsa dem och \
            publicera dem sedan i övningsnätverket.
            """,
            """
            Write three sentences about the last thing you were asked: what, why, what next. Ask a colleague to read them, \
            then publish them in the practice network.
            """),
        questions: l07Questions)

    private static let l07Questions: [Question] = [
        Question(
            id: "L07.1",
            text: Trilingual(
                "Mikä on hyvä ensimmäinen julkaisu?",
                "Vad är ett bra första inlägg?",
                "What makes a good first post?"),
            answers: [
                Trilingual(
                    "Esittely, jossa kerron, kuka olen ja miksi aloitan",
                    "En presentation av vem jag är och varför jag börjar",
                    "An introduction that says who I am and why I start"),
                Trilingual(
                    "Asia, josta oikeasti tiedän ja jota joku kysyy",
                    "Något som jag verkligen kan och som någon frågar om",
                    "Something I really know and somebody asks about"),
                Trilingual(
                    "Uutinen, jonka kaikki muutkin jakavat juuri nyt",
                    "En nyhet som alla andra också delar just nu",
                    "A piece of news that everyone else is sharing now"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Kun vastaat oikeaan kysymykseen, sinulla on varmasti ainakin yksi lukija, eikä sinun tarvitse esittää mitään. \
                Esittely kiinnostaa vasta, kun sinusta on ollut apua, ja päivän uutisen lukija saa muualtakin.
                """,
                """
                När du svarar på en verklig fråga har du säkert åtminstone en läsare, och du behöver inte spela någon roll. En \
                presentation intresserar först när du har varit till hjälp, och dagens nyhet får läsaren också på annat håll.
                """,
                """
                When you answer a real question you have at least one reader for certain, and you need not put on an act. An \
                introduction becomes interesting once you have been of help, and the news of the day reaches the reader \
                anyway.
                """)),
        Question(
            id: "L07.2",
            text: Trilingual(
                "Haluat kertoa samassa julkaisussa uusista aukioloajoista ja kesän tapahtumasta. Mitä teet?",
                "Du vill i samma inlägg berätta om nya öppettider och om sommarens evenemang. Vad gör du?",
                "You want one post to cover the new opening hours and the summer event. What do you do?"),
            answers: [
                Trilingual(
                    "Teen kaksi julkaisua, yhden kummastakin asiasta",
                    "Jag gör två inlägg, ett om vardera saken",
                    "I make two posts, one about each of them"),
                Trilingual(
                    "Kirjoitan molemmista lyhyesti, jottei lukija väsy",
                    "Jag skriver kort om båda så att läsaren inte tröttnar",
                    "I write briefly about both so that nobody tires of it"),
                Trilingual(
                    "Kerron tapahtumasta ja lisään aukioloajat loppuun",
                    "Jag berättar om evenemanget och sätter tiderna sist",
                    "I describe the event and add the hours at the end"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Joka etsii aukioloaikoja, ei lue tapahtumasta, ja toisin päin. Kun julkaisuja on kaksi, kumpikin asia löytyy \
                ja kysymykset tulevat oikeaan paikkaan. Lyhyessäkin tekstissä toinen asia jää toisen varjoon.
                """,
                """
                Den som söker öppettider läser inte om evenemanget, och tvärtom. Med två inlägg hittas båda sakerna, och \
                frågorna kommer till rätt ställe. Också i en kort text hamnar den ena saken i skuggan av den andra.
                """,
                """
                Someone looking for opening hours does not read about an event, and the other way round. With two posts both \
                are found, and questions land in the right place. Even in a short text one thing hides behind the other.
                """)),
        Question(
            id: "L07.3",
            text: Trilingual(
                "Luonnoksesi kertoo, mitä on tapahtunut ja miksi se on tärkeää. Mikä siitä vielä puuttuu?",
                "Ditt utkast berättar vad som har hänt och varför det är viktigt. Vad fattas ännu?",
                "Your draft says what has happened and why it matters. What is still missing?"),
            answers: [
                Trilingual(
                    "Kiitos kaikille, jotka ovat olleet työssä mukana",
                    "Ett tack till alla som har varit med i arbetet",
                    "Thanks to everyone who has taken part in the work"),
                Trilingual(
                    "Tausta, josta näkee, miten tähän on päädytty",
                    "Bakgrunden, som visar hur det hela gick till",
                    "The background, which shows how it all came about"),
                Trilingual(
                    "Se, mitä seuraavaksi tapahtuu tai mitä voi tehdä",
                    "Det som händer härnäst eller som man kan göra",
                    "What happens next or what the reader can do"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Kun lukija on ymmärtänyt asian, hän miettii: entä nyt? Taustan voi antaa linkin takana ja kiittää voi \
                kommenteissa, mutta seuraavan askeleen lukija tarvitsee tässä.
                """,
                """
                När läsaren har förstått saken undrar hen: och nu då? Bakgrunden kan finnas bakom en länk och tacket i \
                kommentarerna, men nästa steg behöver läsaren här.
                """,
                """
                Once readers have understood the matter they wonder: what now? The background can sit behind a link and the \
                thanks in the comments, but the next step is needed here.
                """)),
        Question(
            id: "L07.4",
            text: Trilingual(
                "Pyydät kollegaa lukemaan luonnoksesi. Mitä kysyt häneltä?",
                "Du ber en kollega läsa ditt utkast. Vad frågar du?",
                "You ask a colleague to read your draft. What do you ask?"),
            answers: [
                Trilingual(
                    "”Onko tämä mielestäsi hyvä vai pitäisikö muuttaa jotain?”",
                    "”Tycker du att det här är bra eller borde något ändras?”",
                    "“Is this good in your opinion, or should I change it?”"),
                Trilingual(
                    "”Mitä tästä jäi mieleen, ja mikä jäi epäselväksi?”",
                    "”Vad minns du av det här, och vad blev oklart?”",
                    "“What do you remember, and what was unclear?”"),
                Trilingual(
                    "”Näkyykö tekstissä kirjoitusvirheitä tai turhia pilkkuja?”",
                    "”Ser du några skrivfel eller onödiga kommatecken?”",
                    "“Can you see any spelling mistakes or stray commas?”"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Ystävällinen kollega sanoo helposti, että ihan hyvä. Kun hän kertoo, mitä muistaa, näet, menikö asia perille. \
                Pilkut ehtii korjata senkin jälkeen.
                """,
                """
                En vänlig kollega säger lätt att det är helt bra. När hen berättar vad hen minns ser du om saken gick fram. \
                Kommatecknen hinner man rätta efteråt.
                """,
                """
                A kind colleague easily says that it is fine. When they tell you what they remember, you see whether the point \
                came across. There is time for the commas afterwards.
                """)),
        Question(
            id: "L07.5",
            text: Trilingual(
                "Tekoäly teki luonnoksestasi sujuvan. Mitä tapahtuu ennen julkaisemista?",
                "Artificiell intelligens har putsat ditt utkast. Vad händer före publiceringen?",
                "Artificial intelligence made your draft read smoothly. What happens before it is published?"),
            answers: [
                Trilingual(
                    "Toinen tekoäly tarkistaa siitä faktat ja kielen",
                    "En annan AI-tjänst kontrollerar fakta och språk",
                    "Another AI service checks the facts and the language"),
                Trilingual(
                    "Ei mitään, sillä luonnos oli alun perin omani",
                    "Ingenting, för utkastet var mitt från början",
                    "Nothing, because the draft was mine to begin with"),
                Trilingual(
                    "Ihminen tarkistaa sen ja hyväksyy omalla nimellään",
                    "En människa kontrollerar det och godkänner i eget namn",
                    "A person checks it and approves it in their own name"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Sujuva teksti voi olla väärässä, eikä mikään palvelu vastaa siitä puolestasi. Vastuun ottaa se, jonka nimi \
                hyväksynnässä on, ja siksi hän lukee lopullisen tekstin eikä ensimmäistä luonnosta.
                """,
                """
                Också en välputsad text kan ha fel, och ingen tjänst svarar för den i ditt ställe. Ansvaret bär den som \
                godkänner i eget namn, och därför läser hen den slutliga texten och inte det första utkastet.
                """,
                """
                Smooth text can be wrong, and no service answers for it in your place. The person whose name is on the \
                approval takes the responsibility, and so reads the final text and not the first draft.
                """)),
    ]
}
