extension GroundRules {
    /// One situation for each of ``speaking``.
    static let situationsInSpeaking: [Situation] = [
        Situation(
            rule: "R1",
            question: Question(
                id: "R1.1",
                text: Trilingual(
                    "Kollega sanoo, että kaikkien pitäisi kirjoittaa. Sinä luet ja annat ideoita. Mikä pitää paikkansa?",
                    "En kollega säger att alla borde skriva. Du läser och ger idéer. Vad stämmer?",
                    "A colleague says that everyone ought to write. You read and give ideas. Which is true?"),
                answers: [
                    Trilingual(
                        "Minun pitää julkaista ainakin kerran kuussa",
                        "Jag ska publicera åtminstone en gång i månaden",
                        "I have to publish at least once a month"),
                    Trilingual(
                        "Lukeminen ja ideat riittävät, jos niin haluan",
                        "Att läsa och ge idéer räcker, om jag vill så",
                        "Reading and ideas are enough, if that is what I want"),
                    Trilingual(
                        "Tarvitsen esihenkilön luvan olla kirjoittamatta",
                        "Jag behöver chefens lov att låta bli att skriva",
                        "I need my manager's permission not to write"),
                ],
                right: 1,
                explanation: Trilingual(
                    """
                    Osallistua voi monella tavalla, eikä vaikeneminen ole virhe. Kirjoittamatta jättämistä ei tarvitse selittää \
                    kenellekään.
                    """,
                    """
                    Man kan delta på många sätt, och att tiga är inget fel. Du behöver inte förklara för någon varför du inte \
                    skriver.
                    """,
                    "There are many ways to take part, and silence is no offence. You owe nobody an explanation for not writing.")
            )),
        Situation(
            rule: "R2",
            question: Question(
                id: "R2.1",
                text: Trilingual(
                    "Saat jaettavaksi valmiin tekstin, joka ei kuulosta sinulta. Asia on silti hyvä. Mitä teet?",
                    "Du får en färdig text att dela som inte låter som du. Saken är ändå bra. Vad gör du?",
                    """
                    You are given a ready text to share that does not sound like you. The matter is good all the same. What do \
                    you do?
                    """),
                answers: [
                    Trilingual(
                        "Jaan tekstin sellaisenaan, koska se on jo tarkistettu",
                        "Jag delar texten som den är, den är ju redan kontrollerad",
                        "I share the text as it is, since it has been checked already"),
                    Trilingual(
                        "Vaihdan pari sanaa, ettei se näytä muiden jakamalta tekstiltä",
                        "Jag byter ett par ord så att den inte ser ut som de andras",
                        "I change a couple of words so it does not look like everyone else's"),
                    Trilingual(
                        "Kirjoitan oman lauseen siitä, miksi asia kiinnostaa minua",
                        "Jag skriver en egen mening om varför saken intresserar mig",
                        "I write a sentence of my own on why it matters to me"),
                ],
                right: 2,
                explanation: Trilingual(
                    """
                    Lukijasi seuraavat sinua, eivät valmista tekstiä. Yksi oma lause on enemmän kuin hiottu kappale, joka näkyy \
                    samana viidellä tilillä.
                    """,
                    """
                    Dina läsare följer dig, inte en färdig text. En egen mening är mer än ett slipat stycke som syns likadant på \
                    fem konton.
                    """,
                    """
                    Your readers follow you, not a ready text. One sentence of your own is worth more than a polished paragraph \
                    seen on five accounts.
                    """))),
        Situation(
            rule: "R3",
            question: Question(
                id: "R3.1",
                text: Trilingual(
                    "Toimittaja kysyy omassa keskustelussasi: ”Mitä teillä ajatellaan tästä?” Mitä vastaat?",
                    "En redaktör frågar i din egen diskussion: ”Vad tycker man hos er om det här?” Vad svarar du?",
                    "A journalist asks in your own thread: “What do you people think about this?” What do you answer?"),
                answers: [
                    Trilingual(
                        "Sanon puhuvani itsestäni ja ohjaan hänet viestintään",
                        "Jag svarar för egen del och hänvisar till kommunikationsteamet",
                        "I say that I speak for myself and point to the communications team"),
                    Trilingual(
                        "Vastaan organisaation puolesta, koska tunnen asian",
                        "Jag svarar för organisationen, eftersom jag kan ämnet väl",
                        "I answer for the organisation, as I know the subject well"),
                    Trilingual(
                        "Poistan keskustelun, ettei minua lainata",
                        "Jag raderar hela diskussionen så att ingen kan citera mig",
                        "I delete the whole thread so that nobody can quote me"),
                ],
                right: 0,
                explanation: Trilingual(
                    """
                    Oman mielipiteen saa sanoa, kunhan se ei näytä organisaation kannalta. Kannan kertoo se, jonka kanssa niin \
                    on sovittu, ja toimittaja saa vastauksen häneltä.
                    """,
                    """
                    Din egen åsikt får du säga, bara den inte ser ut som organisationens ståndpunkt. Den framförs av den som man \
                    har kommit överens om, och redaktören får sitt svar där.
                    """,
                    """
                    You may say your own opinion as long as it does not look like the organisation's position. That comes from \
                    the person agreed on, and the journalist gets an answer there.
                    """))),
        Situation(
            rule: "R4",
            question: Question(
                id: "R4.1",
                text: Trilingual(
                    """
                    Kerroit omalla tililläsi, että uusi halli valmistuu helmikuussa. Tieto onkin vielä sisäinen. Mitä teet \
                    ensin?
                    """,
                    """
                    Du berättade på ditt eget konto att den nya hallen blir klar i februari. Uppgiften är ändå ännu intern. Vad \
                    gör du först?
                    """,
                    """
                    You wrote on your own account that the new hall will be ready in February. It turns out that this is still \
                    internal. What do you do first?
                    """),
                answers: [
                    Trilingual(
                        "Poistan julkaisun enkä puhu asiasta sen enempää",
                        "Jag tar bort inlägget och säger inte ett ord mer om saken",
                        "I take the post down and say no more about it"),
                    Trilingual(
                        "Kerron viestinnälle, ja poistamme julkaisun yhdessä",
                        "Jag säger till kommunikationsteamet, och vi tar bort det ihop",
                        "I tell the communications team, and we take it down together"),
                    Trilingual(
                        "Odotan, huomaako kukaan, ja toimin vasta sitten",
                        "Jag väntar och ser om någon märker, och gör något först då",
                        "I wait to see whether anyone notices, and act only then"),
                ],
                right: 1,
                explanation: Trilingual(
                    """
                    Joku on voinut jo nähdä tai jakaa sen. Kun viestintä tietää heti, oma väki kuulee asian ensin ja kysymyksiin \
                    osataan vastata.
                    """,
                    """
                    Någon kan redan ha sett eller delat det. När kommunikationsteamet vet genast får de egna höra saken först, \
                    och frågorna kan besvaras.
                    """,
                    """
                    Somebody may already have seen or shared it. When the communications team knows at once, our own people hear \
                    first and questions can be answered.
                    """))),
        Situation(
            rule: "R5",
            question: Question(
                id: "R5.1",
                text: Trilingual(
                    "Messukuvan taustalla on asiakas, jonka tunnistaa. Kuva on muuten paras. Mitä teet?",
                    "I bakgrunden av en mässbild finns en kund som går att känna igen. Bilden är annars den bästa. Vad gör du?",
                    """
                    In the background of a trade fair picture is a customer you can recognise. Otherwise it is the best one. \
                    What do you do?
                    """),
                answers: [
                    Trilingual(
                        "Rajaan hänet pois tai kysyn häneltä luvan",
                        "Jag beskär bort kunden eller ber om lov",
                        "I crop the customer out or ask for permission"),
                    Trilingual(
                        "Julkaisen sen, paikka on julkinen",
                        "Jag publicerar den, platsen är offentlig",
                        "I publish it, as the place is public"),
                    Trilingual(
                        "Julkaisen sen ja poistan, jos hän huomauttaa siitä",
                        "Jag publicerar den och tar bort den om kunden påpekar det",
                        "I publish it and take it down if the customer objects"),
                ],
                right: 0,
                explanation: Trilingual(
                    """
                    Kuva tunnistettavasta ihmisestä on henkilötieto myös julkisella paikalla. Lupa kysytään ennen julkaisemista, \
                    ja rajaaminen on usein nopein ratkaisu.
                    """,
                    """
                    En bild av någon som går att känna igen är en personuppgift också på en offentlig plats. Man ber om lov före \
                    publiceringen, och att beskära går ofta snabbast.
                    """,
                    """
                    A picture of a recognisable person is personal data even in a public place. Permission is asked before \
                    publishing, and cropping is often the quickest way.
                    """))),
        Situation(
            rule: "R6",
            question: Question(
                id: "R6.1",
                text: Trilingual(
                    "Kirjoitat omalle tilillesi uudesta tuotteestamme ja kehotat ostamaan sen. Mitä tekstiin kuuluu?",
                    "Du skriver på ditt eget konto om vår nya produkt och uppmanar folk att köpa den. Vad hör till texten?",
                    "On your own account you write about our new product and urge people to buy it. What belongs in the text?"),
                answers: [
                    Trilingual(
                        "Ei mitään lisää, koska kirjoitan omalla tililläni",
                        "Inget extra, eftersom jag skriver på mitt eget konto",
                        "Nothing more, since I write on my own account"),
                    Trilingual(
                        "Aihetunniste #Yhteistyö viimeisten tunnisteiden joukkoon",
                        "Hashtaggen #Samarbete bland de sista i slutet",
                        "The hashtag #Collaboration among the last ones"),
                    Trilingual(
                        "Alkuun sana Mainos ja tieto siitä, missä olen töissä",
                        "Ordet Reklam i början och uppgift om var jag jobbar",
                        "The word Ad at the start, and where I work"),
                ],
                right: 2,
                explanation: Trilingual(
                    """
                    Lukijan pitää heti tietää, että teksti edistää myyntiä ja miten liityt siihen. Viimeinen aihetunniste jää \
                    helposti näkemättä.
                    """,
                    """
                    Läsaren ska genast veta att texten främjar försäljning och hur du hör ihop med den. Den sista hashtaggen \
                    blir lätt osedd.
                    """,
                    """
                    The reader must know at once that the text promotes sales and how you are connected to it. The last hashtag \
                    is easily missed.
                    """))),
        Situation(
            rule: "R7",
            question: Question(
                id: "R7.1",
                text: Trilingual(
                    "Eilisessä julkaisussa oli väärä aukioloaika, ja kolme ihmistä on jakanut sen. Mitä teet?",
                    "I gårdagens inlägg fanns en felaktig öppettid, och tre personer har delat det. Vad gör du?",
                    "Yesterday's post had the wrong opening hours, and three people have shared it. What do you do?"),
                answers: [
                    Trilingual(
                        "Poistan julkaisun, jolloin jaotkin lakkaavat toimimasta",
                        "Jag tar bort inlägget, då slutar också delningarna fungera",
                        "I delete the post, so that the shares stop working too"),
                    Trilingual(
                        "Korjaan ajan ja kirjoitan kommentiksi, mikä muuttui",
                        "Jag rättar tiden och skriver som kommentar vad som ändrades",
                        "I correct the time and write in a comment what changed"),
                    Trilingual(
                        "Kerron oikean ajan seuraavassa julkaisussa",
                        "Jag berättar den rätta tiden i nästa inlägg",
                        "I give the right time in our next post"),
                ],
                right: 1,
                explanation: Trilingual(
                    "Korjaus kuuluu heti samaan paikkaan kuin virhe. Silloin sen löytävät nekin, jotka jakoivat väärän ajan.",
                    """
                    Rättelsen hör hemma på samma ställe som felet, och genast. Då hittar också de som delade den felaktiga tiden \
                    den.
                    """,
                    """
                    A correction belongs in the same place as the mistake, and at once. Then those who shared the wrong time \
                    find it too.
                    """))),
        Situation(
            rule: "R8",
            question: Question(
                id: "R8.1",
                text: Trilingual(
                    "Sinulle ohjataan kysymys, joka ei kuulu yksiköllesi. Mitä teet?",
                    "Du får en fråga styrd till dig som inte hör till din enhet. Vad gör du?",
                    "A question is routed to you that is not for your unit. What do you do?"),
                answers: [
                    Trilingual(
                        "Jätän sen jonoon odottamaan",
                        "Jag låter den stå kvar i kön tills vidare",
                        "I leave it waiting in the queue"),
                    Trilingual(
                        "Vastaan kysyjälle, ettei asia kuulu minulle",
                        "Jag svarar att saken inte hör till min enhet",
                        "I answer that it is not my department"),
                    Trilingual(
                        "Palautan sen tänään ja kerron, kuka tietää",
                        "Jag skickar den tillbaka i dag och säger vem som vet",
                        "I send it back today and say who knows"),
                ],
                right: 2,
                explanation: Trilingual(
                    """
                    Kysyjä ei tunne yksiköitämme, eikä hänen tarvitse. Kun syy ja parempi osoite tulevat samana päivänä, hänelle \
                    annettu lupaus pitää.
                    """,
                    """
                    Den som frågar känner inte våra enheter och behöver inte göra det. När orsaken och en bättre adress kommer \
                    samma dag håller löftet.
                    """,
                    """
                    The person asking does not know our units and need not. A reason and a better address on the same day keep \
                    the promise they were given.
                    """))),
    ]
}
