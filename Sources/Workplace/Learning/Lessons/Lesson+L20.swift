extension Lesson {
    static let l20 = Lesson(
        id: "L20",
        title: Trilingual(
            "Verkosto kasvaa keskustelemalla",
            "Nätverket växer genom samtal",
            "Your network grows through conversation"),
        goal: Trilingual(
            "Osaat kommentoida niin, että siitä on muille apua ja ihmiset haluavat jatkaa kanssasi.",
            "Du kan kommentera så att andra har nytta av det och vill fortsätta samtalet med dig.",
            "You can comment so that it helps others and people want to go on talking with you."),
        minutes: 3,
        points: [
            Point(
                heading: Trilingual(
                    "Viisi hyvää kommenttia viikossa",
                    "Fem bra kommentarer i veckan",
                    "Five good comments a week"),
                text: Trilingual(
                    """
                    Kommentti toisen keskusteluun tavoittaa ihmisiä, joita et vielä tunne. Hyvä kommentti lisää jotakin: \
                    esimerkin omasta työstäsi, tarkentavan kysymyksen tai linkin, josta on apua. ”Hyvin sanottu” on \
                    ystävällistä, mutta siitä on vaikea jatkaa. Yksi päivässä työajalla riittää. Viisi on suunta, ei \
                    velvollisuus, eikä kukaan laske niitä.
                    """,
                    """
                    En kommentar i någon annans samtal når människor som du ännu inte känner. En bra kommentar tillför \
                    något: ett exempel ur ditt arbete, en precis fråga eller en länk som hjälper. ”Bra sagt” är vänligt, \
                    men det är svårt att fortsätta därifrån. En om dagen på arbetstid räcker. Fem är en riktning, ingen \
                    skyldighet, och ingen räknar dem.
                    """,
                    """
                    A comment in someone else's conversation reaches people you do not know yet. A good comment adds \
                    something: an example from your own work, a precise question or a link that helps. “Well said” is \
                    kind, but hard to go on from. One a day in working hours is enough. Five is a direction, not a duty, \
                    and nobody counts them.
                    """)),
            Point(
                heading: Trilingual("Nosta muita", "Lyft fram andra", "Lift others up"),
                text: Trilingual(
                    """
                    Kerro, keneltä opit, ja ohjaa kysyjä sille, joka tietää enemmän. Kysy kollegalta ensin, sopiiko hänen \
                    nimensä mainita. Nosta esiin hyvä vastaus, joka jäi muiden alle. Toisen alan tai kilpailijankin hyvää \
                    työtä saa kehua. Ihmiset muistavat sen, joka antoi heille tilaa.
                    """,
                    """
                    Berätta vem du har lärt dig av, och styr den som frågar till den som vet mer. Fråga kollegan först om \
                    det går bra att nämna namnet. Lyft fram ett bra svar som hamnade längst ner. Du får berömma gott \
                    arbete också i en annan bransch eller hos en konkurrent. Folk minns den som gav dem plats.
                    """,
                    """
                    Say whom you learnt from, and send those who ask to somebody who knows more. Ask a colleague first \
                    whether you may give their name. Bring up a good answer that was buried under others. You may praise \
                    good work in another field too, or by a competitor. People remember someone who gave them room.
                    """)),
            Point(
                heading: Trilingual("Kiitä lähdettä", "Tacka källan", "Thank the source"),
                text: Trilingual(
                    """
                    Kun ajatus tai luku on toisen, sano se heti alussa ja linkitä alkuperäiseen. Lähde huomaa kiitoksen, \
                    ja lukija voi tarkistaa asian. Kuvan tai pitkän tekstin käyttöön pyydä lupa: kiitos ei korvaa sitä. \
                    Kiitä myös sitä, joka korjasi virheesi. Siitä muut näkevät, että sinulle voi sanoa.
                    """,
                    """
                    När en tanke eller en siffra är någon annans, säg det genast i början och länka till originalet. \
                    Källan märker ditt tack, och läsaren kan kontrollera saken. Be om lov för att använda en bild eller en \
                    lång text: ett tack ersätter det inte. Tacka också den som rättade ditt fel. Då ser andra att man kan \
                    säga till dig.
                    """,
                    """
                    When a thought or a figure is someone else's, say so at the start and link to the original. The source \
                    notices your thanks, and readers can check. Ask permission to use a picture or a long text: thanks do \
                    not replace it. Thank the person who corrected your mistake as well. It shows others that they can \
                    tell you things.
                    """)),
        ],
        example: Trilingual(
            """
            Vesi-insinööri Kimmo julkaisi puoli vuotta omia tekstejään, ja lukijat olivat aina samat. Sitten hän alkoi \
            vastata muiden kysymyksiin. Mökkiyhdistyksen ryhmässä hän kertoi, missä on töissä, ja neuvoi, miten kaivon \
            rautapitoisuus mitataan. Lisäksi hän mainitsi tutkijan, jonka ohjeesta oli asian oppinut. Tutkija huomasi \
            kiitoksen ja täydensi vastausta. Seuraavassa kuussa kolme tuntematonta kysyi Kimmolta neuvoa.
            """,
            """
            Vatteningenjören Kimmo publicerade egna texter i ett halvår, och läsarna var alltid desamma. Då började han \
            svara på andras frågor. I en stugförenings grupp berättade han var han jobbar och gav råd om hur man mäter \
            järnhalten i en brunn. Han nämnde också forskaren vars anvisning han hade lärt sig av. Forskaren märkte tacket \
            och kompletterade svaret. Månaden därpå bad tre okända Kimmo om råd.
            """,
            """
            Kimmo, a water engineer, published texts of his own for half a year, and the readers were always the same. \
            Then he began to answer other people's questions. In a cottage owners' group he said where he works and \
            explained how to measure iron in a well. He also named the researcher whose guide had taught him. The \
            researcher noticed the thanks and added to the answer. The next month three strangers asked Kimmo for advice.
            """),
        task: Trilingual(
            """
            Etsi keskustelu, jossa kysytään jotakin, minkä tiedät. Kirjoita vastaus, josta on apua, ja kerro, missä olet \
            töissä, jos aihe koskee työtäsi. Jos et halua kommentoida itse, anna vastaus tilin hoitajalle.
            """,
            """
            Leta upp ett samtal där någon frågar något som du vet. Skriv ett svar som hjälper och berätta var du jobbar om \
            ämnet gäller ditt arbete. Om du inte själv vill kommentera, ge svaret till den kontoansvariga.
            """,
            """
            Find a conversation in which someone asks something that you know. Write an answer that helps, and say where \
            you work if the subject touches your work. If you would rather not comment yourself, give the answer to the \
            account steward.
            """),
        questions: l20Questions)

    private static let l20Questions: [Question] = [
        Question(
            id: "L20.1",
            text: Trilingual("Mikä kasvattaa luottamusta eniten?", "Vad bygger mest förtroende?", "What builds trust most?"),
            answers: [
                Trilingual(
                    "Oma julkaisu joka aamu samaan aikaan",
                    "Ett eget inlägg varje morgon vid samma tid",
                    "A post of one's own at the same time every morning"),
                Trilingual(
                    "Hyödyllinen vastaus toisen kysymykseen",
                    "Ett nyttigt svar på någon annans fråga",
                    "A useful answer to someone else's question"),
                Trilingual(
                    "Kontaktipyyntö jokaiselle alan ihmiselle",
                    "En kontaktförfrågan till alla i branschen",
                    "A contact request to everyone in the field"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Omat julkaisut ja kontaktit kertovat, että olet paikalla. Vastaus näyttää, että sinusta on apua, ja sen \
                näkevät myös ne, jotka vain lukevat.
                """,
                """
                Egna inlägg och kontakter visar att du finns på plats. Ett svar visar att du är till hjälp, och det ser \
                också de som bara läser.
                """,
                """
                Posts and contacts show that you are there. An answer shows that you are of help, and people who only read \
                see it too.
                """)),
        Question(
            id: "L20.2",
            text: Trilingual(
                "Tuttu kirjoittaa kokeilusta, jonka tekin olette tehneet. Minkä kommentin kirjoitat?",
                "En bekant skriver om ett försök som ni också har gjort. Vilken kommentar skriver du?",
                "Someone you know writes about a trial that you have run as well. Which comment do you write?"),
            answers: [
                Trilingual(
                    "”Meillä akku hyytyi pakkasella. Miten teillä kävi?”",
                    "”Hos oss orkade batteriet inte i kölden. Hur gick det för er?”",
                    "“Our battery gave out in the cold. How did yours do?”"),
                Trilingual(
                    "”Loistava kirjoitus, juuri näin meidän kaikkien pitäisi tehdä”",
                    "”En lysande text, precis så här borde vi göra allihop i branschen”",
                    "“A brilliant text, this is just what all of us ought to be doing”"),
                Trilingual(
                    "”Kirjoitin samasta jo keväällä, linkki on profiilissani”",
                    "”Jag skrev om samma sak redan i våras, länken finns i min profil”",
                    "“I wrote about the same thing in spring, see the link in my profile”"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Oma kokemus ja kysymys antavat kirjoittajalle syyn jatkaa. Kehu päättää keskustelun, ja linkki omaan \
                tekstiin vie huomion pois hänestä.
                """,
                """
                En egen erfarenhet och en fråga ger skribenten anledning att fortsätta. Beröm avslutar samtalet, och en \
                länk till din egen text flyttar uppmärksamheten till dig.
                """,
                """
                Experience and a question give the writer a reason to go on. Praise ends the conversation, and a link to \
                your own text takes the attention away from the writer.
                """)),
        Question(
            id: "L20.3",
            text: Trilingual(
                "Sinulta kysytään asiaa, jonka kollegasi Anne tietää paremmin. Mitä teet?",
                "Du får en fråga om något som din kollega Anne vet mer om. Vad gör du?",
                "You are asked about something that your colleague Anne knows better. What do you do?"),
            answers: [
                Trilingual(
                    "Vastaan sen, minkä muistan, jottei kysyjä joudu odottamaan",
                    "Jag svarar det jag minns, så att ingen behöver vänta på svar",
                    "I answer what I remember, so that nobody has to wait for it"),
                Trilingual(
                    "Merkitsen Annen keskusteluun, niin hän huomaa asian itse",
                    "Jag taggar Anne i tråden, så märker hon själv saken där",
                    "I tag Anne in the thread, so that she notices it there herself"),
                Trilingual(
                    "Kysyn Annelta, saanko ohjata kysyjän hänelle",
                    "Jag frågar Anne om jag får hänvisa till henne",
                    "I ask Anne whether I may send the person to her"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Muistinvarainen vastaus voi olla väärä, ja kysymättä mainittu nimi voi tuntua ikävältä. Yksi viesti \
                Annelle riittää. Kysyjälle voit heti kertoa, että selvität asian.
                """,
                """
                Ett svar ur minnet kan vara fel, och det kan kännas obehagligt att bli nämnd utan att ha blivit \
                tillfrågad. Ett meddelande till Anne räcker. Den som frågar kan du genast säga att du tar reda på saken.
                """,
                """
                An answer from memory may be wrong, and being named without being asked can be unpleasant. One message to \
                Anne is enough. You can tell the person at once that you are finding out.
                """)),
        Question(
            id: "L20.4",
            text: Trilingual(
                "Julkaisusi paras ajatus on peräisin toisen ihmisen esityksestä. Mitä teet?",
                "Den bästa tanken i ditt inlägg kommer från någon annans föredrag. Vad gör du?",
                "The best thought in your post comes from somebody else's talk. What do you do?"),
            answers: [
                Trilingual(
                    "Muutan sanamuotoa niin, että se on jo omani",
                    "Jag ändrar orden så att tanken blir min",
                    "I change the wording until it is my own"),
                Trilingual(
                    "Kerron heti alussa, kenen ajatus se on, ja linkitän esitykseen",
                    "Jag säger genast i början vems tanken är och länkar till föredraget",
                    "I say at the start whose thought it is, and link to the talk"),
                Trilingual(
                    "Kiitän häntä jälkeenpäin yksityisviestillä",
                    "Jag tackar efteråt i ett privat meddelande",
                    "I thank them afterwards in a private message"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Uusilla sanoillakin ajatus on toisen, ja yksityistä kiitosta lukija ei näe. Avoimesta kiitoksesta on iloa \
                lähteelle, ja lukija löytää lisää.
                """,
                """
                Också med nya ord är tanken någon annans, och ett privat tack ser läsaren inte. Ett öppet tack gläder \
                källan, och läsaren hittar mer.
                """,
                """
                In new words it is still somebody else's thought, and readers do not see private thanks. Thanking openly \
                pleases the source, and readers find more.
                """)),
        Question(
            id: "L20.5",
            text: Trilingual(
                "Viikko on ollut kiireinen, etkä ole kommentoinut mitään. Mitä teet?",
                "Veckan har varit hektisk, och du har inte kommenterat något. Vad gör du?",
                "It has been a busy week and you have not commented on anything. What do you do?"),
            answers: [
                Trilingual(
                    "Kirjoitan illalla kotona, jotta viisi tulee täyteen",
                    "Jag skriver hemma på kvällen så att det blir fem",
                    "I write at home in the evening to make up the five"),
                Trilingual(
                    "Kirjoitan perjantaina viisi lyhyttä kehua kerralla",
                    "Jag skriver fem korta lovord på en gång på fredag",
                    "I write five short words of praise at once on Friday"),
                Trilingual(
                    "Jatkan, kun tulee kysymys, johon tiedän jotakin",
                    "Jag fortsätter när det kommer en fråga som jag kan",
                    "I go on when a question comes that I know about"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Viisi on suunta eikä velvollisuus. Ilta on omaa aikaasi, ja viisi kehua peräkkäin ei auta ketään. Yksi \
                hyvä vastaus ensi viikolla on enemmän.
                """,
                """
                Fem är en riktning och ingen skyldighet. Kvällen är din egen tid, och fem lovord i rad hjälper ingen. Ett \
                bra svar nästa vecka är mer värt.
                """,
                """
                Five is a direction and not a duty. The evening is your own time, and praise five times over helps nobody. \
                One good answer next week is worth more.
                """)),
    ]
}
