extension Lesson {
    static let l32 = Lesson(
        id: "L32",
        title: Trilingual("Heikoin lenkki on yhteinen", "Den svagaste länken är allas", "The weakest link belongs to us all"),
        goal: Trilingual(
            "Osaat auttaa toista yksikköä talkoissa niin, että se pärjää sen jälkeen itse.",
            "Du kan hjälpa en annan enhet på ett talko så att den sedan klarar sig själv.",
            "You can help another unit in a talkoot so that it manages on its own afterwards."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual("Autetaan, ei arvostella", "Vi hjälper, vi bedömer inte", "We help, we do not judge"),
                text: Trilingual(
                    """
                    Ketju kestää sen, minkä sen ohuin lenkki kestää. Siksi kysymme, mitä yksikkö tarvitsee, emmekä sitä, kuka \
                    on jäljessä. Taso kuvaa yksikön tekemistä, ei ihmistä, ja syynä on usein aika, oikeudet tai puuttuva pari. \
                    Aloita kysymällä: mikä tässä on teille hankalinta? Avun saa ottaa vastaan heti tai pyytää toiseen aikaan.
                    """,
                    """
                    En kedja håller lika mycket som sin tunnaste länk. Därför frågar vi vad enheten behöver, inte vem som \
                    ligger efter. Nivån beskriver enhetens arbete, inte en människa, och orsaken är ofta tid, behörigheter \
                    eller ett par som saknas. Börja med att fråga: vad är svårast för er i det här? Hjälpen får man ta emot \
                    genast eller be om till en annan tid.
                    """,
                    """
                    A chain holds as much as its thinnest link. So we ask what the unit needs, not who is behind. The stage \
                    describes a unit's work, not a person, and the reason is often time, access or a missing partner. Begin by \
                    asking: what is hardest for you here? Help may be accepted now, or asked for at another time.
                    """)),
            Point(
                heading: Trilingual(
                    "Yksi portti, 45 minuuttia, yhdessä oikealla työllä",
                    "En grind, 45 minuter, tillsammans med ett riktigt arbete",
                    "One gate, 45 minutes, together on real work"),
                text: Trilingual(
                    """
                    Valitkaa yksi portti, mieluiten sellainen, joka on auttajalla koossa. Kymmenen minuuttia: mikä siitä \
                    puuttuu? Puoli tuntia: tehkää yksi puuttuva teko oikealla asialla, esimerkiksi vastatkaa kysymykseen, joka \
                    odottaa. Autettava istuu näppäimistön ääressä. Viisi minuuttia: sopikaa, kuka jatkaa ja milloin.
                    """,
                    """
                    Välj en grind, helst en som är på plats hos hjälparen. Tio minuter: vad saknas? En halv timme: gör en av \
                    de saknade gärningarna på riktigt, svara till exempel på en fråga som väntar. Den som får hjälp sitter vid \
                    tangentbordet. Fem minuter: kom överens om vem som fortsätter och när.
                    """,
                    """
                    Choose one gate, preferably one that the helper has met. Ten minutes: what is missing? Half an hour: do \
                    one of the missing deeds for real; answer a question that waits, for example. Those who are helped sit at \
                    the keyboard. Five minutes: agree who goes on, and when.
                    """)),
            Point(
                heading: Trilingual("Jaa oppi kaikille", "Dela lärdomen med alla", "Share what you learned with everyone"),
                text: Trilingual(
                    """
                    Sama portti jarruttaa usein muitakin. Kirjaa parilla virkkeellä, mitä teitte ja mikä auttoi. Kerro \
                    tavasta, älä siitä, kuka ei osannut. Autettu yksikkö vahvistaa talkoot, sillä vain se tietää, oliko niistä \
                    apua. Silloin seuraava yksikkö voi aloittaa siitä, mihin te jäitte.
                    """,
                    """
                    Samma grind bromsar ofta också andra. Anteckna i ett par meningar vad ni gjorde och vad som hjälpte. \
                    Berätta om sättet, inte om vem som inte kunde. Enheten som fick hjälp bekräftar talkot, för bara den vet \
                    om det hjälpte. Då kan nästa enhet börja där ni slutade.
                    """,
                    """
                    The same gate often holds others back too. Record in a sentence or two what you did and what helped. Tell \
                    about the way, not about who could not do it. The unit that was helped confirms the talkoot, for only they \
                    know whether it helped. Then the next unit can begin where you left off.
                    """)),
        ],
        example: Trilingual(
            """
            Asiakaspalvelu vastasi ajoissa, tuotannossa kysymykset odottivat päiviä. Miia tuli talkoisiin ja kysyi, mikä on \
            hankalinta. Kävi ilmi, ettei kukaan saanut tietoa uusista kysymyksistä. He sopivat vastaajan ja varahenkilön, ja \
            tuotannon väki vastasi saman tien kolmeen kysymykseen. Tuotanto vahvisti, että talkoot auttoivat, ja kertoi tavan \
            muille. Viikon päästä kaksi muuta yksikköä teki samoin.
            """,
            """
            Kundtjänsten svarade i tid, i produktionen väntade frågorna i dagar. Miia kom på talko och frågade vad som var \
            svårast. Det visade sig att ingen fick besked om nya frågor. De kom överens om en svarare och en ersättare, och \
            produktionens folk svarade med detsamma på tre frågor. Produktionen bekräftade att talkot hjälpte och berättade om \
            sättet för andra. En vecka senare gjorde två enheter till likadant.
            """,
            """
            Customer service answered in time; in production questions waited for days. Miia came to a talkoot and asked what \
            was hardest. It turned out that nobody was told of new questions. They agreed on a responder and a deputy, and the \
            production people answered three questions there and then. Production confirmed that the talkoot helped and told \
            the others how it was done. A week later two more units did the same.
            """),
        task: Trilingual(
            """
            Avaa Yksiköt ja katso, ketä autetaan seuraavaksi. Ehdota heille talkoita yhdestä portista ja kahta aikaa, tai \
            pyydä talkoot omalle yksiköllesi.
            """,
            """
            Öppna Enheter och se vem vi hjälper härnäst. Föreslå dem ett talko om en grind och två tider, eller be om talko \
            för din egen enhet.
            """,
            """
            Open Units and see who is next to help. Suggest to them a talkoot on one gate and two possible times, or ask for a \
            talkoot for your own unit.
            """),
        questions: l32Questions)

    private static let l32Questions: [Question] = [
        Question(
            id: "L32.1",
            text: Trilingual(
                "Mikä nostaa organisaation tasoa nopeimmin?",
                "Vad höjer organisationens nivå snabbast?",
                "What raises the organisation's stage fastest?"),
            answers: [
                Trilingual(
                    "Että vahvin yksikkö nousee vielä yhden tason",
                    "Att den starkaste enheten stiger en nivå till",
                    "That the strongest unit rises one more stage"),
                Trilingual(
                    "Yhteinen koulutus kaikille kaikista porteista",
                    "En gemensam utbildning för alla om alla grindar",
                    "Joint training for everyone on every gate"),
                Trilingual(
                    "Yksi portti kuntoon siellä, missä autetaan seuraavaksi",
                    "En grind på plats hos den enhet som hjälps härnäst",
                    "One gate met in the unit that is next to help"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Kärki ei vedä ketjua perässään, ja koulutus kaikesta muuttuu harvoin teoiksi. Kun ohuin lenkki saa yhden \
                portin kuntoon, koko ketju kestää enemmän.
                """,
                """
                Täten drar inte kedjan efter sig, och en utbildning om allt blir sällan till gärningar. När den tunnaste \
                länken får en grind på plats håller hela kedjan bättre.
                """,
                """
                The front does not pull the chain along, and training on everything seldom turns into deeds. When the thinnest \
                link meets one gate, the whole chain holds better.
                """)),
        Question(
            id: "L32.2",
            text: Trilingual(
                "Menet auttamaan yksikköä, jolta puuttuu yksi portti. Miten aloitat?",
                "Du ska hjälpa en enhet som saknar en grind. Hur börjar du?",
                "You are going to help a unit that lacks one gate. How do you begin?"),
            answers: [
                Trilingual(
                    "Näytän, kuinka me olemme tehneet sen meidän yksikössämme",
                    "Jag visar hur vi har gjort det i vår egen enhet",
                    "I show them how we have done it in our own unit"),
                Trilingual(
                    "Kysyn, mikä siinä on heille hankalinta",
                    "Jag frågar vad som är svårast för dem i det",
                    "I ask what is hardest about it for them"),
                Trilingual(
                    "Selvitän etukäteen, kenen vastuulla portti on ollut",
                    "Jag tar på förhand reda på vem som har haft ansvaret",
                    "I find out in advance who has been responsible"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Oma malli ei aina sovi muiden työhön, ja vastuullisen etsiminen saa ihmiset puolustautumaan. Kysymällä \
                selviää, mihin 45 minuuttia kannattaa käyttää.
                """,
                """
                Den egna modellen passar inte alltid andras arbete, och letandet efter en ansvarig får folk att försvara sig. \
                Frågan visar vad de 45 minuterna ska användas till.
                """,
                """
                Your own model does not always suit others' work, and looking for someone to hold responsible makes people \
                defensive. Asking shows what to use the 45 minutes for.
                """)),
        Question(
            id: "L32.3",
            text: Trilingual(
                "Talkoissa vastataan odottavaan kysymykseen, mutta autettava empii. Mitä teet?",
                "På talkot ska en fråga som väntar få svar, men den som får hjälp tvekar. Vad gör du?",
                "In the talkoot a waiting question is to be answered, but the person you help hesitates. What do you do?"),
            answers: [
                Trilingual(
                    "Istun vieressä ja autan, kun hän kirjoittaa sen itse",
                    "Jag sitter bredvid och hjälper när hen skriver svaret själv",
                    "I sit beside them and help while they write it themselves"),
                Trilingual(
                    "Kirjoitan vastauksen itse, jotta aika riittää",
                    "Jag skriver svaret själv, så att tiden räcker",
                    "I write the answer myself, so that there is enough time"),
                Trilingual(
                    "Lupaan lähettää ohjeen, jossa on kaikki vaiheet",
                    "Jag lovar skicka en anvisning med alla steg",
                    "I promise to send instructions with all the steps"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Auttajan kirjoittama vastaus hoitaa yhden kysymyksen, ja ohje jää helposti lukematta. Kun autettava tekee \
                itse, hän osaa sen myös ensi viikolla.
                """,
                """
                Ett svar som hjälparen skriver sköter en enda fråga, och en anvisning blir lätt oläst. Den som gör det själv \
                kan det också nästa vecka.
                """,
                """
                An answer written by the helper settles one question, and instructions are easily left unread. Those who do it \
                themselves can do it next week too.
                """)),
        Question(
            id: "L32.4",
            text: Trilingual(
                "Talkoot on pidetty, ja mielestäsi ne auttoivat. Kuka vahvistaa sen?",
                "Talkot är hållet, och du tycker att det hjälpte. Vem bekräftar det?",
                "The talkoot has been held, and you think it helped. Who confirms it?"),
            answers: [
                Trilingual(
                    "Auttaja, koska hän näki, mitä tehtiin",
                    "Hjälparen, för hen såg vad som gjordes",
                    "The helper, who saw what was done"),
                Trilingual(
                    "Joku autetusta yksiköstä",
                    "Någon i enheten som fick hjälp",
                    "Somebody in the unit that was helped"),
                Trilingual(
                    "Kummankin yksikön esihenkilöt yhdessä",
                    "Båda enheternas chefer tillsammans",
                    "The managers of the two units together"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Auttaja tietää, mitä tehtiin, mutta vain autettu tietää, oliko siitä apua. Esihenkilöitä ei vahvistukseen \
                tarvita.
                """,
                """
                Hjälparen vet vad som gjordes, men bara den som fick hjälp vet om det hjälpte. Cheferna behövs inte för \
                bekräftelsen.
                """,
                """
                The helper knows what was done, but only the helped know whether it helped. No managers are needed to confirm \
                it.
                """)),
        Question(
            id: "L32.5",
            text: Trilingual(
                "Oma yksikkösi on seuraavaksi autettava. Mitä teet?",
                "Din egen enhet är den som hjälps härnäst. Vad gör du?",
                "Your own unit is next to be helped. What do you do?"),
            answers: [
                Trilingual(
                    "Valitsen väen kanssa portin, josta aloitetaan",
                    "Jag väljer med de andra vilken grind vi börjar med",
                    "I choose with the others which gate to begin with"),
                Trilingual(
                    "Pyydän, ettei sitä näytetä muille vielä",
                    "Jag ber att det inte visas för andra ännu",
                    "I ask that it is not shown to others yet"),
                Trilingual(
                    "Selitän muille, miksi luvut ovat meille epäreilut",
                    "Jag förklarar för andra varför siffrorna är orättvisa mot oss",
                    "I explain to others why the figures are unfair to us"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Vuoro saada apua ei ole moite. Piilottelu ja selittely lykkäävät apua. Jos luvuissa on vikaa, sekin korjataan \
                parhaiten yhdessä talkoissa.
                """,
                """
                Att stå i tur att få hjälp är inget klander. Den som gömmer eller bortförklarar skjuter bara upp hjälpen. Om \
                det är fel på siffrorna rättas också det bäst tillsammans på talkot.
                """,
                """
                Being next to be helped is a turn, not a reproach. Hiding it or explaining it away only puts the help off. If \
                the figures are wrong, that too is best put right together in the talkoot.
                """)),
    ]
}
