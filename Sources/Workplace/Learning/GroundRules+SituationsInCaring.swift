extension GroundRules {
    /// One situation for each of ``caring``.
    static let situationsInCaring: [Situation] = [
        Situation(
            rule: "R9",
            question: Question(
                id: "R9.1",
                text: Trilingual(
                    "Julkaiset kaavion, jonka mukaan jonot lyhenivät. Mitä kirjoitat kuvaukseksi?",
                    "Du publicerar ett diagram som visar att köerna blev kortare. Vad skriver du som beskrivning?",
                    "You publish a chart showing that queues grew shorter. What do you write as its description?"),
                answers: [
                    Trilingual(
                        "Jonotusaika lyheni keväällä 40 päivästä 18 päivään",
                        "Kötiden minskade under våren från 40 till 18 dagar",
                        "Waiting time fell from 40 days to 18 during the spring"),
                    Trilingual(
                        "Pylväskaavio, jossa kuusi sinistä pylvästä ja otsikko",
                        "Ett stapeldiagram med sex blå staplar och en rubrik",
                        "A bar chart with six blue bars and a heading"),
                    Trilingual(
                        "Kaavio jonotusajoista, luvut kuvassa",
                        "Diagram över kötider, siffrorna i bilden",
                        "A chart of waiting times, figures in the picture"),
                ],
                right: 0,
                explanation: Trilingual(
                    """
                    Kuvaus on niille, jotka eivät näe kuvaa. He tarvitsevat sen, mitä kaavio kertoo, eivät sitä, miltä se \
                    näyttää.
                    """,
                    """
                    Beskrivningen är till för dem som inte ser bilden. De behöver det som diagrammet berättar, inte hur det ser \
                    ut.
                    """,
                    """
                    The description is for those who cannot see the picture. They need what the chart tells, not what it looks \
                    like.
                    """))),
        Situation(
            rule: "R10",
            question: Question(
                id: "R10.1",
                text: Trilingual(
                    "Löydät hakukoneella sopivan kuvan, mutta sen tekijä ei selviä. Mitä teet?",
                    "Med en sökmotor hittar du en passande bild, men det framgår inte vem som har gjort den. Vad gör du?",
                    "A search engine gives you a fitting picture, but not who made it. What do you do?"),
                answers: [
                    Trilingual(
                        "Käytän kuvaa ja kirjoitan alle, että se on verkosta",
                        "Jag använder bilden och skriver att den är från nätet",
                        "I use the picture and write that it is from the web"),
                    Trilingual(
                        "Rajaan ja sävytän kuvan, jolloin siitä tulee oma",
                        "Jag beskär och tonar bilden, så blir den min egen",
                        "I crop and tint the picture, which makes it my own"),
                    Trilingual(
                        "Otan oman kuvan tai haen luvallisen kuvapankista",
                        "Jag tar en egen bild eller hämtar en ur en bildbank",
                        "I take my own or get a licensed one from a picture bank"),
                ],
                right: 2,
                explanation: Trilingual(
                    """
                    Maininta tai rajaaminen ei korvaa lupaa. Puhelimella otettu kuva omasta työstä kertoo yleensä enemmän kuin \
                    lainattu.
                    """,
                    """
                    Att nämna källan eller beskära ersätter inte ett tillstånd. En telefonbild av det egna arbetet berättar \
                    oftast mer än en lånad.
                    """,
                    """
                    A mention or a crop is no substitute for permission. A phone picture of your own work usually tells more \
                    than a borrowed one.
                    """))),
        Situation(
            rule: "R11",
            question: Question(
                id: "R11.1",
                text: Trilingual(
                    "Kollega pyytää viestillä tilin salasanaa, koska julkaisulla on kiire. Mitä teet?",
                    "En kollega ber i ett meddelande om kontots lösenord, för inlägget är brådskande. Vad gör du?",
                    "A colleague messages you for the account's password, because a post is urgent. What do you do?"),
                answers: [
                    Trilingual(
                        "Soitan hänelle ja annan hänelle oman oikeuden tiliin",
                        "Jag ringer och ger hen en egen behörighet till kontot",
                        "I ring and give them their own access to the account"),
                    Trilingual(
                        "Lähetän salasanan ja poistan viestin heti sen jälkeen",
                        "Jag skickar lösenordet och raderar meddelandet genast efteråt",
                        "I send the password and delete the message right after"),
                    Trilingual(
                        "Lähetän salasanan kahdessa osassa kahta eri kautta",
                        "Jag skickar lösenordet i två delar på två olika vägar",
                        "I send the password in two parts by two different ways"),
                ],
                right: 0,
                explanation: Trilingual(
                    """
                    Pyyntö voi tulla kaapatulta tililtä, ja lähetettyä salasanaa ei saa takaisin. Soitto paljastaa huijarin, ja \
                    omalla oikeudella kollega pääsee heti töihin.
                    """,
                    """
                    Begäran kan komma från ett kapat konto, och ett skickat lösenord får man inte tillbaka. Ett samtal avslöjar \
                    bedragaren, och med egen behörighet kommer kollegan genast i gång.
                    """,
                    """
                    The request may come from a hijacked account, and a password once sent cannot be taken back. A call exposes \
                    a scammer, and with their own access your colleague can start at once.
                    """))),
        Situation(
            rule: "R12",
            question: Question(
                id: "R12.1",
                text: Trilingual(
                    "Kollega saa illan aikana kymmeniä uhkaavia viestejä, ja huomaat ne ensin. Mitä teet?",
                    "En kollega får tiotals hotfulla meddelanden under kvällen, och du märker dem först. Vad gör du?",
                    "A colleague gets dozens of threatening messages in one evening, and you notice them first. What do you do?"),
                answers: [
                    Trilingual(
                        "Jaan viestit, jotta kaikki näkevät, mitä hän saa kestää",
                        "Jag delar meddelandena så att alla ser vad hen får stå ut med",
                        "I share the messages so everyone sees what they put up with"),
                    Trilingual(
                        "Otan viesteistä kuvat ja soitan kollegalle",
                        "Jag tar bilder av meddelandena och ringer kollegan",
                        "I save pictures of the messages and ring my colleague"),
                    Trilingual(
                        "Vastaan viesteihin hänen puolestaan",
                        "Jag svarar på kollegans vägnar",
                        "I answer on my colleague's behalf"),
                ],
                right: 1,
                explanation: Trilingual(
                    """
                    Jakaminen ja vastaaminen antavat häiritsijälle huomiota. Kuvat tarvitaan ilmoitukseen, ja tärkeintä on, \
                    ettei kollega jää yksin.
                    """,
                    """
                    Att dela och svara ger den som trakasserar uppmärksamhet. Bilderna behövs för anmälan, och viktigast är att \
                    kollegan inte blir ensam.
                    """,
                    """
                    Sharing and answering give a harasser attention. The pictures are needed for the report, and most of all \
                    your colleague must not be alone.
                    """))),
        Situation(
            rule: "R13",
            question: Question(
                id: "R13.1",
                text: Trilingual(
                    "Työpaikalla on sattunut vakava onnettomuus. Iloinen julkaisusi lähtee tunnin päästä. Mitä teet ensin?",
                    "En allvarlig olycka har hänt på arbetsplatsen. Ditt glada inlägg går ut om en timme. Vad gör du först?",
                    "There has been a serious accident at work. Your cheerful post goes out in an hour. What do you do first?"),
                answers: [
                    Trilingual(
                        "Kerron tilillämme, mitä olen kuullut",
                        "Jag berättar genast på vårt konto det som jag har hört",
                        "I post what I have heard on our account at once"),
                    Trilingual(
                        "Annan julkaisun lähteä, ettei synny turhia arvailuja",
                        "Jag låter inlägget gå ut så att ingen börjar gissa i onödan",
                        "I let the post go out, so as not to start needless guessing"),
                    Trilingual(
                        "Pysäytän ajastetut ja ilmoitan viestinnälle",
                        "Jag stoppar det schemalagda och meddelar kommunikationsteamet",
                        "I stop what is scheduled and tell the communications team"),
                ],
                right: 2,
                explanation: Trilingual(
                    """
                    Ensin pysähdytään, sitten kerrotaan varma tieto yhdestä paikasta. Huhu tai iloinen uutinen väärällä hetkellä \
                    satuttaa niitä, joita asia koskee.
                    """,
                    """
                    Först stannar man, sedan berättas det som är säkert från ett ställe. Ett rykte eller en glad nyhet i fel \
                    stund sårar dem som saken gäller.
                    """,
                    """
                    First we stop, then one source tells what is certain. A rumour or cheerful news at the wrong moment hurts \
                    those it concerns.
                    """))),
        Situation(
            rule: "R14",
            question: Question(
                id: "R14.1",
                text: Trilingual(
                    "Tekoälyn luonnos on hyvä, ja siinä on viittaus tutkimukseen. Mitä teet ennen kuin julkaiset?",
                    "AI:s utkast är bra och hänvisar till en undersökning. Vad gör du innan du publicerar?",
                    "The AI's draft is good and refers to a study. What do you do before you publish?"),
                answers: [
                    Trilingual(
                        "Etsin tutkimuksen ja luen, mitä siinä sanotaan",
                        "Jag letar upp undersökningen och läser vad den säger",
                        "I find the study and read what it says"),
                    Trilingual("Pyydän tekoälyä tarkistamaan sen", "Jag ber AI kontrollera den", "I ask the AI to check it"),
                    Trilingual(
                        "Merkitsen loppuun, että tekoäly on tehnyt tekstin",
                        "Jag skriver till sist att texten är gjord med AI",
                        "I note at the end that AI has written the text"),
                ],
                right: 0,
                explanation: Trilingual(
                    """
                    Tekoäly voi keksiä lähteen, joka näyttää oikealta. Merkintä ei muuta väärää oikeaksi: tekstistä vastaa \
                    ihminen, joka sen hyväksyy.
                    """,
                    """
                    AI kan hitta på en källa som ser äkta ut. En märkning gör inte det felaktiga rätt: den människa som \
                    godkänner texten ansvarar för den.
                    """,
                    """
                    AI can make up a source that looks real. A label does not make a wrong thing right: the person who approves \
                    the text answers for it.
                    """))),
        Situation(
            rule: "R15",
            question: Question(
                id: "R15.1",
                text: Trilingual(
                    "Esihenkilö pyytää koko tiimiä jakamaan uutisen omilla tileillään. Et halua. Mitä teet?",
                    "Chefen ber hela teamet dela en nyhet på sina egna konton. Du vill inte. Vad gör du?",
                    "Your manager asks the whole team to share news on their own accounts. You do not want to. What do you do?"),
                answers: [
                    Trilingual(
                        "Jaan uutisen mutta vain päiväksi",
                        "Jag delar nyheten men bara för en dag",
                        "I share the news but only for a day"),
                    Trilingual(
                        "Jätän jakamatta, eikä siihen tarvita syytä",
                        "Jag låter bli att dela, och det behövs inget skäl",
                        "I do not share it, and no reason is needed"),
                    Trilingual(
                        "Jätän jakamatta ja perustelen sen esihenkilölle",
                        "Jag låter bli att dela och motiverar det för chefen",
                        "I do not share it and give my manager a reason"),
                ],
                right: 1,
                explanation: Trilingual(
                    "Oma tili on oma. Jakaminen on vapaaehtoista, eikä jakamatta jättämistä tarvitse perustella tai hyvittää.",
                    """
                    Ditt eget konto är ditt eget. Att dela är frivilligt, och den som låter bli behöver varken motivera eller \
                    kompensera det.
                    """,
                    "Your own account is your own. Sharing is voluntary, and not sharing needs no reason and nothing in return."))
        ),
        Situation(
            rule: "R16",
            question: Question(
                id: "R16.1",
                text: Trilingual(
                    """
                    Kollega kirjoittaa omalla tilillään turvallisuuspuutteesta, josta on ilmoitettu kahdesti turhaan. Mitä teet?
                    """,
                    "En kollega skriver på sitt eget konto om en säkerhetsbrist som två gånger har anmälts förgäves. Vad gör du?",
                    """
                    On their own account a colleague writes about a safety fault that has been reported twice in vain. What do \
                    you do?
                    """),
                answers: [
                    Trilingual(
                        "Pyydän poistamaan, sillä maineemme kärsii",
                        "Jag ber hen ta bort det, för vårt rykte lider",
                        "I ask them to remove it, as our reputation suffers"),
                    Trilingual(
                        "Muistutan, että asiat hoidetaan sisäisesti",
                        "Jag påminner om att saker sköts internt",
                        "I remind them that such things are handled inside"),
                    Trilingual(
                        "Vien asian eteenpäin ja annan kirjoituksen olla",
                        "Jag för saken vidare och låter inlägget vara",
                        "I take the matter forward and let the post stand"),
                ],
                right: 2,
                explanation: Trilingual(
                    """
                    Epäkohdasta saa kertoa, eikä kertojaa rangaista. Maineen pelastaa se, että puute korjataan ja siitä \
                    kerrotaan.
                    """,
                    """
                    Missförhållanden får tas upp, och ingen straffas för det. Ryktet räddas av att bristen rättas till och att \
                    det berättas.
                    """,
                    """
                    Wrongdoing may be reported, and nobody is punished for it. What saves a reputation is that the fault is put \
                    right and people are told.
                    """))),
    ]
}
