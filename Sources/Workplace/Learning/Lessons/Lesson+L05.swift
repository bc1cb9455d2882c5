extension Lesson {
    static let l05 = Lesson(
        id: "L05",
        title: Trilingual("Kuka meidät löytää?", "Vem hittar oss?", "Who finds us?"),
        goal: Trilingual(
            "Näet reaktioiden takana ihmiset ja tiedät, keitä yleisössämme on.",
            "Du ser människorna bakom reaktionerna och vet vilka som finns i vår publik.",
            "You see the people behind the reactions and know who is in our audience."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual(
                    "Reagoija, keskustelija ja toimija ovat eri asioita",
                    "Att reagera, samtala och vara aktör är olika saker",
                    "Reactors, conversation partners and fellow actors"),
                text: Trilingual(
                    """
                    Reagoija painaa sydäntä ja jatkaa matkaa. Keskustelukumppani kysyy, vastaa tai kertoo oman \
                    kokemuksensa, ja hänen kanssaan pääsette eteenpäin. Muu toimija puhuu samoista aiheista omassa \
                    kanavassaan: se voi olla yhdistys, paikallislehti tai blogi. Ensimmäistä kiität, toiselle vastaat, \
                    kolmatta luet. Kaikki kolme ovat tärkeitä, kukin eri syystä.
                    """,
                    """
                    Den som reagerar trycker på hjärtat och går vidare. En samtalspartner frågar, svarar eller berättar om \
                    en egen erfarenhet, och med den personen kommer ni framåt. En annan aktör talar om samma ämnen i sin \
                    egen kanal: det kan vara en förening, en lokaltidning eller en blogg. Den första tackar du, den andra \
                    svarar du, den tredje läser du. Alla tre är viktiga, var och en av sin orsak.
                    """,
                    """
                    A reactor presses the heart and moves on. A conversation partner asks, answers or tells what happened \
                    to them, and with them you get somewhere. A fellow actor speaks of the same subjects in a channel of \
                    its own: an association, a local paper or a blog. You thank the first, answer the second and read the \
                    third. All three matter, each for a different reason.
                    """)),
            Point(
                heading: Trilingual(
                    "Katso kymmentä viimeisintä ihmistä, älä tykkäysten määrää",
                    "Titta på de tio senaste personerna, inte på antalet gillanden",
                    "Look at the last ten people, not the number of likes"),
                text: Trilingual(
                    """
                    Sadasta tykkäyksestä et näe, tuliko yksikään asiakkaalta. Avaa reaktiot ja kommentit ja katso kymmentä \
                    viimeisintä ihmistä. Kuka on omaa väkeä, kuka asiakas, kuka alan ihminen, kuka aivan uusi? Siihen \
                    menee viisi minuuttia. Suuntaa antava kuva riittää: päättele siitä, mitä he sanovat meille. Kenenkään \
                    omia sivuja ei tutkita.
                    """,
                    """
                    Av hundra gillanden ser du inte om ett enda kom från en kund. Öppna reaktionerna och kommentarerna och \
                    titta på de tio senaste personerna. Vem är en av våra egna, vem är kund, vem är från branschen, vem är \
                    helt ny? Det tar fem minuter. En ungefärlig bild räcker: utgå från vad de säger till oss. Ingens egna \
                    sidor ska undersökas.
                    """,
                    """
                    A hundred likes do not tell you whether even one came from a customer. Open the reactions and comments \
                    and look at the last ten people. Who is one of our own, who is a customer, who is from the field, who \
                    is quite new? It takes five minutes. A rough picture is enough: go by what they say to us. Nobody's \
                    own pages are searched.
                    """)),
            Point(
                heading: Trilingual(
                    "Merkitse ryhmä, ei nimeä",
                    "Anteckna gruppen, inte namnet",
                    "Note the group, not the name"),
                text: Trilingual(
                    """
                    Kirjaa havainto ryhmistä: ”Kymmenestä neljä oli vuokralaisia, kolme omaa väkeä, kaksi isännöitsijöitä, \
                    yhdestä en tiedä.” Yksityisten ihmisten nimiä ei tarvita. Katso sama uudelleen kuukauden päästä, niin \
                    näet, mikä ryhmä palaa ja mikä puuttuu kokonaan. Seuraava julkaisu on helpompi kirjoittaa, kun tiedät, \
                    kenelle.
                    """,
                    """
                    Anteckna en iakttagelse om grupperna: ”Av tio var fyra hyresgäster, tre våra egna, två disponenter, en \
                    vet jag inte.” Privatpersoners namn behövs inte. Titta på samma sak igen om en månad, så ser du vilken \
                    grupp som kommer tillbaka och vilken som saknas helt. Nästa inlägg är lättare att skriva när du vet \
                    vem det är för.
                    """,
                    """
                    Note an observation about the groups: “Of ten, four were tenants, three our own people, two property \
                    managers, one I could not tell.” No names of private people are needed. Look again in a month and you \
                    see which group comes back and which is missing altogether. The next post is easier to write when you \
                    know whom it is for.
                    """)),
        ],
        example: Trilingual(
            """
            Luontokeskuksen Sari ilahtui, kun retkikuva keräsi 140 tykkäystä. Hän katsoi kymmentä viimeisintä ihmistä. \
            Kuusi oli työkavereita ja kolme tuttuja muista luontokeskuksista. Kymmenes oli isä, joka oli kysynyt \
            kommentissa, pääseekö reitille rattailla. Sari vastasi hänelle ja kysyi, mikä reitissä mietityttää. Seuraava \
            julkaisu kertoi rattaista. Isä palasi kiittämään, ja kaksi muuta perhettä kysyi lisää.
            """,
            """
            Sari på naturcentret blev glad när en bild från en utfärd fick 140 gillanden. Hon tittade på de tio senaste \
            personerna. Sex var arbetskamrater och tre bekanta från andra naturcenter. Den tionde var en pappa som i en \
            kommentar hade frågat om leden går att ta med barnvagn. Sari svarade honom och frågade vad han undrade över. \
            Nästa inlägg handlade om barnvagnar. Pappan kom tillbaka och tackade, och två andra familjer frågade mer.
            """,
            """
            Sari at the nature centre was pleased when a picture from a hike got 140 likes. She looked at the last ten \
            people. Six were colleagues and three she knew from other nature centres. The tenth was a father who had asked \
            in a comment whether the trail could be walked with a pushchair. Sari answered him and asked what he was \
            unsure about. The next post was about pushchairs. The father came back to thank her, and two other families \
            asked for more.
            """),
        task: Trilingual(
            """
            Avaa viimeisin julkaisumme ja katso kymmentä ihmistä, jotka ovat viimeksi reagoineet tai kommentoineet. Kirjaa \
            havainto: montako kuului mihinkin ryhmään ja mikä ryhmä puuttui.
            """,
            """
            Öppna vårt senaste inlägg och titta på de tio personer som senast har reagerat eller kommenterat. Anteckna en \
            iakttagelse: hur många hörde till vilken grupp och vilken grupp saknades?
            """,
            """
            Open our latest post and look at the ten people who reacted or commented last. Note an observation: how many \
            belonged to each group, and which group was missing?
            """),
        questions: l05Questions)

    private static let l05Questions: [Question] = [
        Question(
            id: "L05.1",
            text: Trilingual(
                "Mikä kertoo yleisöstäsi eniten?",
                "Vad säger mest om din publik?",
                "What tells you most about your audience?"),
            answers: [
                Trilingual(
                    "Kuinka monta tykkäystä julkaisu saa",
                    "Hur många gillanden inlägget får",
                    "How many likes the post gets"),
                Trilingual("Kuka palaa keskustelemaan", "Vem som kommer tillbaka och samtalar", "Who comes back to talk"),
                Trilingual(
                    "Kuinka monelle julkaisu näytettiin",
                    "Hur många personer inlägget visades för",
                    "How many people the post was shown to"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Tykkäys ja näyttökerta kertovat, että julkaisu kulki jonkun silmien ohi. Se, joka palaa, sai siitä jotakin \
                ja haluaa puhua kanssamme lisää.
                """,
                """
                Ett gillande och en visning berättar att inlägget passerade någons ögon. Den som kommer tillbaka fick ut \
                något av det och vill tala mer med oss.
                """,
                """
                A like or an impression tells you that the post passed before somebody's eyes. A person who comes back got \
                something out of it and wants to talk to us more.
                """)),
        Question(
            id: "L05.2",
            text: Trilingual(
                "Julkaisu sai enemmän tykkäyksiä kuin mikään aiemmin, mutta kukaan ei kommentoinut. Mitä teet ensin?",
                "Ett inlägg fick fler gillanden än något tidigare, men ingen kommenterade. Vad gör du först?",
                "A post got more likes than any before it, but nobody commented. What do you do first?"),
            answers: [
                Trilingual(
                    "Teen heti toisen samanlaisen, koska tämä selvästi toimi",
                    "Jag gör genast ett likadant till, för det här fungerade tydligen",
                    "I make another like it at once, because this one clearly worked"),
                Trilingual(
                    "Maksan näkyvyydestä, jotta yhä useampi näkee julkaisun",
                    "Jag köper synlighet så att ännu fler får se inlägget",
                    "I pay for visibility so that even more people see the post"),
                Trilingual(
                    "Katson, keitä kymmenen viimeisintä tykkääjää ovat",
                    "Jag tittar på vilka de tio senaste som gillade är",
                    "I look at who the last ten people to like it are"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Tykkäysten määrästä et vielä näe, tavoittiko julkaisu ne, joille sen teit. Katso se ensin. Sitten tiedät, \
                kannattaako tehdä toinen tai maksaa näkyvyydestä.
                """,
                """
                Av antalet gillanden ser du ännu inte om inlägget nådde dem som du gjorde det för. Ta reda på det först. \
                Sedan vet du om det lönar sig att göra ett till eller köpa synlighet.
                """,
                """
                The number of likes does not yet tell you whether the post reached those it was made for. Find that out \
                first. Then you know whether it is worth making another or paying for visibility.
                """)),
        Question(
            id: "L05.3",
            text: Trilingual(
                """
                Pyöräily-yhdistys kirjoittaa joka viikko samoista aiheista kuin te, mutta ei ole koskaan kommentoinut \
                teitä. Mitä teet?
                """,
                "En cykelförening skriver varje vecka om samma ämnen som ni men har aldrig kommenterat hos er. Vad gör du?",
                """
                A cycling association writes about the same subjects as you every week but has never commented on your \
                posts. What do you do?
                """),
            answers: [
                Trilingual(
                    "Lisään yhdistyksen toimijoihin, joita luemme",
                    "Jag lägger till föreningen bland aktörerna vi läser",
                    "I add the association to the actors we read"),
                Trilingual(
                    "Pyydän yhdistystä seuraamaan meitä",
                    "Jag ber föreningen att börja följa oss",
                    "I ask the association to follow us"),
                Trilingual(
                    "Jätän sen, koska se ei ole yleisöämme",
                    "Jag låter den vara, den är ju inte vår publik",
                    "I leave it, as it is not our audience"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Muu toimija on tärkeä, koska hän puhuu aiheistanne omalle väelleen. Kun luet ensin, tiedät, mitä siellä \
                kysytään ja mihin sinulla on lisättävää. Pyyntö ilman sitä on helppo ohittaa.
                """,
                """
                En annan aktör är viktig för att den talar om era ämnen med sina egna. När du läser först vet du vad som \
                frågas där och var du har något att tillföra. En begäran utan det är lätt att gå förbi.
                """,
                """
                A fellow actor matters because it speaks of your subjects to its own people. Read first, and you know what \
                they ask and where you have something to add. A request without that is easily ignored.
                """)),
        Question(
            id: "L05.4",
            text: Trilingual(
                "Sama nuori kysyy kommenteissa jo toista kertaa kesätöistä. Hän sai vastauksen. Mitä kirjaat havainnoksi?",
                """
                En och samma ungdom frågar redan för andra gången om sommarjobb i kommentarerna och har fått svar. Vad \
                antecknar du som iakttagelse?
                """,
                """
                The same young person has asked about summer jobs in the comments for the second time, and got an answer. \
                What do you note as an observation?
                """),
            answers: [
                Trilingual(
                    "Hänen nimensä ja tilinsä, jotta rekrytointi löytää hänet",
                    "Hens namn och konto, så att rekryteringen hittar hen",
                    "Their name and account, so that recruitment can find them"),
                Trilingual(
                    "Että nuori hakija palasi kysymään kesätöistä",
                    "Att en ung sökande kom tillbaka och frågade om sommarjobb",
                    "That a young applicant came back to ask about summer jobs"),
                Trilingual(
                    "En mitään, sillä yksi kysyjä ei ole vielä yleisö",
                    "Ingenting, för en enda som frågar är ännu ingen publik",
                    "Nothing, because one person asking is not yet an audience"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Havainnon näkee koko talo, joten yksityisen ihmisen nimi jää pois. Ryhmä ja kysymys riittävät: rekrytointi \
                tietää niistä, mistä kertoa. Palaava kysyjä on merkki, vaikka heitä olisi vain yksi.
                """,
                """
                Hela huset ser iakttagelsen, så en privatpersons namn lämnas bort. Gruppen och frågan räcker: av dem vet \
                rekryteringen vad den ska berätta. Någon som kommer tillbaka är ett tecken, också när det bara är en.
                """,
                """
                The whole house sees the observation, so a private person's name is left out. The group and the question \
                are enough: they tell recruitment what to talk about. Someone who comes back is a sign, even if there is \
                only one.
                """)),
        Question(
            id: "L05.5",
            text: Trilingual(
                "Kirjoitit vuokralaisille. Kymmenestä viimeisimmästä reagoijasta kahdeksan on työkavereita. Mitä päättelet?",
                "Du skrev för hyresgäster. Av de tio senaste som reagerade är åtta arbetskamrater. Vilken slutsats drar du?",
                "You wrote for tenants. Of the last ten people to react, eight are colleagues. What do you conclude?"),
            answers: [
                Trilingual(
                    "Julkaisu epäonnistui, joten poistan sen ja aloitan alusta",
                    "Inlägget misslyckades, så jag tar bort det och börjar om",
                    "The post failed, so I delete it and start again"),
                Trilingual(
                    "Työkaverit levittävät sen vuokralaisille, joten jatkan näin",
                    "Arbetskamraterna sprider det till hyresgästerna, så jag fortsätter så här",
                    "Colleagues will spread it to the tenants, so I go on like this"),
                Trilingual(
                    "Julkaisu ei vielä löytänyt vuokralaisia, joten kysyn heiltä",
                    "Inlägget hittade ännu inte hyresgästerna, så jag frågar dem",
                    "The post has not found the tenants yet, so I ask them"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Työkaverin tuki ilahduttaa, mutta se ei kerro vuokralaisista, eikä jakaminen ole kenenkään velvollisuus. \
                Poistamalla et opi mitään. Kysy muutamalta vuokralaiselta, missä ja mistä hän lukisi.
                """,
                """
                Stöd från arbetskamrater gläder, men det säger inget om hyresgästerna, och ingen är skyldig att dela. Av \
                att ta bort inlägget lär du dig ingenting. Fråga några hyresgäster var de läser och vad de vill läsa om.
                """,
                """
                Support from colleagues is pleasant, but it tells nothing about tenants, and nobody is obliged to share. \
                Deleting the post teaches you nothing. Ask a few tenants where they read and what about.
                """)),
    ]
}
