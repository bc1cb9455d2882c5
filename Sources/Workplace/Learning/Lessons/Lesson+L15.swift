extension Lesson {
    static let l15 = Lesson(
        id: "L15",
        title: Trilingual("Ohjaa oikealle ihmiselle", "Styr till rätt person", "Route it to the right person"),
        goal: Trilingual(
            "Osaat viedä asian sille, joka sen tietää, niin että asiakas saa vastauksen.",
            "Du kan föra ärendet till den som vet, så att kunden får ett svar.",
            "You can take a matter to the person who knows, so that the customer gets an answer."),
        minutes: 3,
        points: [
            Point(
                heading: Trilingual("Kuka tietää parhaiten?", "Vem vet bäst?", "Who knows best?"),
                text: Trilingual(
                    """
                    Mieti, kuka osaa vastata, älä sitä, kenen pöydälle asia virallisesti kuuluu. Jos et tunne ihmistä, ohjaa \
                    yksikölle: se tietää, kuka on vuorossa. Yksi osoite riittää. Kun sama viesti menee viidelle, jokainen \
                    luulee, että joku muu vastaa.
                    """,
                    """
                    Fundera på vem som kan svara, inte på vems bord ärendet officiellt hör hemma. Om du inte känner personen, \
                    styr till enheten: den vet vem som är i tur. En adress räcker. När samma meddelande går till fem tror var \
                    och en att någon annan svarar.
                    """,
                    """
                    Think about who can answer, not about whose desk it officially belongs to. If you do not know the person, \
                    route it to the unit: they know who is on duty. One address is enough. When the same message goes to five \
                    people, each thinks another will answer.
                    """)),
            Point(
                heading: Trilingual(
                    "Saate: mitä asiakas haluaa, mihin mennessä",
                    "Följeord: vad kunden vill och senast när",
                    "A note: what the customer wants and by when"),
                text: Trilingual(
                    """
                    Kirjoita kaksi virkettä: mitä asiakas haluaa ja milloin olet luvannut hänelle vastauksen. Lisää, mitä olet \
                    jo selvittänyt, niin kukaan ei kysy asiakkaalta samaa kahdesti. Pelkkä ”Osaatko auttaa?” siirtää työn \
                    mutta ei tietoa.
                    """,
                    """
                    Skriv två meningar: vad kunden vill och när du har lovat ett svar. Lägg till det som du redan har tagit \
                    reda på, så frågar ingen kunden samma sak två gånger. Bara ”Kan du hjälpa?” flyttar arbetet men inte \
                    kunskapen.
                    """,
                    """
                    Write two sentences: what the customer wants and when you have promised an answer. Add what you have \
                    already found out, so that nobody asks the customer the same thing twice. “Can you help?” alone passes on \
                    the work but not the knowledge.
                    """)),
            Point(
                heading: Trilingual(
                    "Seuraa, että joku ottaa kopin",
                    "Följ upp att någon tar hand om ärendet",
                    "See that somebody takes it on"),
                text: Trilingual(
                    """
                    Asia on sinun, kunnes toinen ottaa kopin. Kerro asiakkaalle, milloin vastaus tulee. Jos kukaan ei tartu \
                    asiaan ajoissa, soita tai ohjaa muualle. Joskus väärä osoite olet sinä: palauta asia silloin saman päivän \
                    aikana ja kerro syy ja parempi osoite.
                    """,
                    """
                    Ärendet är ditt tills någon annan tar hand om det. Berätta för kunden när svaret kommer. Om ingen tar sig \
                    an det i tid, ring eller styr det någon annanstans. Ibland är det du som är fel adress: skicka då tillbaka \
                    ärendet samma dag med orsaken och en bättre adress.
                    """,
                    """
                    The matter is yours until somebody else takes it on. Tell the customer when the answer will come. If \
                    nobody takes it in time, ring or route it elsewhere. Sometimes the wrong address is you: then return it \
                    the same day with the reason and a better address.
                    """)),
        ],
        example: Trilingual(
            """
            Asiakas kysyi, kestääkö kattomaali suolaista merituulta. Asiakaspalvelun Noora ohjasi kysymyksen tuotekehitykseen: \
            ”Mökki on ulkosaaristossa. Lupasin vastauksen torstaiksi.” Kopin otti Pekka, joka tunsi maalin mutta ei asiakasta. \
            Hän kirjoitti vastauksen, Noora muotoili sen arkikielelle ja julkaisi sen keskiviikkona. Asiakas kiitti yhdestä \
            selvästä vastauksesta.
            """,
            """
            En kund frågade om en takfärg tål salt havsvind. Noora på kundtjänsten styrde frågan till produktutvecklingen: \
            ”Stugan ligger i ytterskärgården. Jag lovade svar till torsdag.” Pekka, som kunde färgen men inte kände kunden, \
            tog hand om den. Han skrev svaret, och Noora gjorde om det till vardagsspråk och publicerade det på onsdagen. \
            Kunden tackade för ett enda tydligt svar.
            """,
            """
            A customer asked whether a roof paint stands up to salty sea wind. Noora in customer service routed the question \
            to product development: “The cottage is in the outer islands. I promised an answer by Thursday.” Pekka, who knew \
            the paint but not the customer, took it on. He wrote the answer; Noora put it into everyday words and posted it on \
            Wednesday. The customer thanked them for one clear answer.
            """),
        task: Trilingual(
            """
            Avaa Saapuneista yksi asia, jonka joku toinen tietää paremmin. Ohjaa se hänen yksikölleen ja kirjoita saate: mitä \
            asiakas haluaa, mihin mennessä. Ellei sellaista ole, tee sama harjoitusverkossa.
            """,
            """
            Öppna ett ärende i Inkommet som någon annan vet mer om. Styr det till den personens enhet och skriv följeord: vad \
            kunden vill och senast när. Om det inte finns något, gör detsamma i övningsnätverket.
            """,
            """
            Open one matter in the Inbox that somebody else knows better. Route it to their unit and write a note: what the \
            customer wants and by when. If there is none, do the same in the practice network.
            """),
        questions: l15Questions)

    private static let l15Questions: [Question] = [
        Question(
            id: "L15.1",
            text: Trilingual(
                "Sinulle ohjattu asia ei kuulu sinulle. Mitä teet?",
                "Ett ärende som har styrts till dig är inte ditt. Vad gör du?",
                "A matter routed to you is not yours. What do you do?"),
            answers: [
                Trilingual(
                    "Palautan sen tänään ja kerron syyn ja paremman osoitteen",
                    "Jag returnerar det i dag med orsak och bättre adress",
                    "I return it today with the reason and a better address"),
                Trilingual(
                    "Lähetän sen eteenpäin sille, joka ehkä tietää siitä enemmän",
                    "Jag skickar det vidare till någon som kanske vet mer",
                    "I pass it on to someone who perhaps knows more about it"),
                Trilingual(
                    "Annan sen odottaa, kunnes lähettäjä huomaa erehdyksensä",
                    "Jag låter det vänta tills avsändaren märker misstaget",
                    "I let it wait until the sender notices the mistake"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Kun kerrot syyn, lähettäjä oppii oikean reitin ja asiakas ehtii saada vastauksen. Arvauksen varassa lähetetty \
                asia jää kiertämään, ja odottava unohtuu.
                """,
                """
                Av orsaken lär sig avsändaren rätt väg, och kunden hinner få sitt svar. Ett ärende som skickas vidare på en \
                gissning går runt, och ett som väntar glöms bort.
                """,
                """
                The reason teaches the sender the right way, and there is still time for the customer's answer. A matter \
                passed on by guessing goes round and round, and one that waits is forgotten.
                """)),
        Question(
            id: "L15.2",
            text: Trilingual(
                "Kysymys koskee laskutusta, mutta et tiedä, kuka siellä on vuorossa. Kenelle ohjaat sen?",
                "Frågan gäller faktureringen, men du vet inte vem som är i tur där. Till vem styr du den?",
                "The question is about billing, but you do not know who is on duty there. To whom do you route it?"),
            answers: [
                Trilingual(
                    "Sille laskuttajalle, jonka satun tuntemaan",
                    "Till den på faktureringen som jag råkar känna",
                    "To the person in billing whom I happen to know"),
                Trilingual(
                    "Koko laskutuksen väelle, jotta joku ehtii vastata",
                    "Till alla på faktureringen, så att någon hinner svara",
                    "To everyone in billing, so that somebody has time"),
                Trilingual(
                    "Laskutuksen yksikölle, joka tietää vuoronsa",
                    "Till faktureringens enhet, som vet vem som är i tur",
                    "To the billing unit, which knows who is on duty"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Tuttusi voi olla lomalla, ja kun viesti menee kaikille, jokainen odottaa toista. Yksiköllä on yksi osoite ja \
                tieto siitä, kuka tänään vastaa.
                """,
                """
                Den du känner kan vara på semester, och när meddelandet går till alla väntar var och en på någon annan. \
                Enheten har en adress och vet vem som svarar i dag.
                """,
                """
                The person you know may be on holiday, and when a message goes to all, each waits for another. The unit has \
                one address and knows who answers today.
                """)),
        Question(
            id: "L15.3",
            text: Trilingual("Mikä on hyvä saate?", "Vilka följeord är bra?", "What is a good note?"),
            answers: [
                Trilingual(
                    "”Osaisitko auttaa tässä? Viesti on alla, kiitos jo etukäteen”",
                    "”Kunde du hjälpa till? Meddelandet finns nedan, tack på förhand”",
                    "“Could you help with this? The message is below, many thanks”"),
                Trilingual(
                    "”Haluaa uuden oven rikki tulleen tilalle, lupasin vastata pe”",
                    "”Vill ha en ny dörr i stället för den trasiga, svar senast fre”",
                    "“Wants a new door for the broken one; I promised word by Friday”"),
                Trilingual(
                    "”Tämä on kiireellinen, asiakas on jo todella vihainen meille”",
                    "”Det här brådskar, kunden är redan riktigt arg på oss allihop”",
                    "“This one is urgent, the customer is already very angry with us”"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Toinen pääsee heti työhön, kun hän tietää, mitä asiakas haluaa ja mihin mennessä. Kohtelias pyyntö tai kiire \
                ilman päivää jättää hänet arvaamaan molemmat.
                """,
                """
                Den andra kommer genast i gång när hen vet vad kunden vill och senast när. En artig begäran eller en brådska \
                utan datum låter hen gissa bådadera.
                """,
                """
                The other person can start at once when they know what the customer wants and by when. A polite request, or \
                urgency without a date, leaves both to be guessed.
                """)),
        Question(
            id: "L15.4",
            text: Trilingual(
                "Ohjasit asian aamulla, eikä kukaan ole ottanut koppia. Lupasit vastauksen iltapäiväksi. Mitä teet?",
                "Du styrde ett ärende i morse, och ingen har tagit hand om det. Du lovade svar till eftermiddagen. Vad gör du?",
                """
                You routed a matter this morning and nobody has taken it on. You promised an answer by the afternoon. What do \
                you do?
                """),
            answers: [
                Trilingual(
                    "Odotan, sillä asia on nyt toisen yksikön vastuulla",
                    "Jag väntar, för nu är det den andra enhetens ansvar",
                    "I wait, since it is now the other unit's concern"),
                Trilingual(
                    "Kerron asiakkaalle, että toinen yksikkö on myöhässä",
                    "Jag berättar för kunden att den andra enheten är sen",
                    "I tell the customer that the other unit is late"),
                Trilingual(
                    "Soitan yksikköön ja kerron asiakkaalle, missä mennään",
                    "Jag ringer enheten och berättar för kunden hur det går",
                    "I ring the unit and tell the customer how it stands"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Asia on sinun, kunnes joku ottaa kopin. Asiakkaalle olemme kaikki samaa väkeä: hän ei tarvitse syyllistä vaan \
                tiedon, milloin vastaus tulee.
                """,
                """
                Ärendet är ditt tills någon tar hand om det. För kunden är vi alla ett och samma hus: hen behöver ingen \
                syndabock utan besked om när svaret kommer.
                """,
                """
                The matter is yours until somebody takes it on. To the customer we are all one house: they need no culprit, \
                only to know when the answer will come.
                """)),
        Question(
            id: "L15.5",
            text: Trilingual(
                "Paras vastaaja kommenttiin olisi kollega, joka ei ole somessa. Mitä teet?",
                "Den som bäst kunde svara på en kommentar är en kollega som inte finns i sociala medier. Vad gör du?",
                "The best person to answer a comment is a colleague who is not on social media. What do you do?"),
            answers: [
                Trilingual(
                    "Pyydän häntä avaamaan tilin ja vastaamaan itse",
                    "Jag ber hen öppna ett konto och svara själv",
                    "I ask them to open an account and answer"),
                Trilingual(
                    "Kysyn häneltä ja vastaan organisaation tililtä",
                    "Jag frågar hen och svarar från vårt konto",
                    "I ask them and answer from our account"),
                Trilingual(
                    "Vastaan sen mukaan, mitä muistan hänen sanoneen",
                    "Jag svarar enligt vad jag minns att hen har sagt",
                    "I answer from what I remember them saying"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Hänen tietonsa riittää, tiliä hän ei tarvitse, ja somessa saa olla olematta. Muistin varassa annettu vastaus \
                voi olla jo vanhentunut.
                """,
                """
                Kunskapen räcker, något konto behövs inte, och det är frivilligt att finnas i sociala medier. Ett svar ur \
                minnet kan redan vara föråldrat.
                """,
                """
                What they know is enough and no account is needed; being on social media is voluntary. An answer from memory \
                may already be out of date.
                """)),
    ]
}
