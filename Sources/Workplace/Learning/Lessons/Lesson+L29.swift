extension Lesson {
    static let l29 = Lesson(
        id: "L29",
        title: Trilingual("Yksityisyys ja tietosuoja", "Integritet och dataskydd", "Privacy and data protection"),
        goal: Trilingual(
            "Tunnistat henkilötiedon julkaisussa ja kommentissa ja tiedät, mitä sille tehdään.",
            "Du känner igen personuppgifter i inlägg och kommentarer och vet vad du ska göra med dem.",
            "You recognise personal data in posts and comments and know what to do with it."),
        minutes: 5,
        points: [
            Point(
                heading: Trilingual(
                    "Kun ihmisen tunnistaa, kyse on henkilötiedosta",
                    "Går människan att känna igen är det en personuppgift",
                    "If a person can be recognised, it is personal data"),
                text: Trilingual(
                    """
                    Henkilötietoa on kaikki, mistä ihmisen voi tunnistaa: nimi, kasvot, ääni, auton rekisterinumero. Joskus \
                    siihen riittää ammatti ja kylä. Nimen poistaminen ei siis auta, jos tarina paljastaa ihmisen. Kysy ennen \
                    julkaisemista, mitä lukija todella tarvitsee, ja jätä loput pois. Silloin ei ole mitään, minkä vuoksi \
                    katua.
                    """,
                    """
                    En personuppgift är allt som gör att en människa går att känna igen: namn, ansikte, röst, bilens \
                    registernummer. Ibland räcker yrket och byn. Att ta bort namnet hjälper alltså inte om berättelsen \
                    avslöjar vem det gäller. Fråga dig före publiceringen vad läsaren verkligen behöver och lämna bort resten. \
                    Då finns det inget att ångra.
                    """,
                    """
                    Personal data is anything by which a person can be recognised: a name, a face, a voice, a car's \
                    registration number. Sometimes a job and a village are enough. So removing the name does not help if the \
                    story gives the person away. Before you publish, ask what the reader really needs and leave out the rest. \
                    Then there is nothing to regret.
                    """)),
            Point(
                heading: Trilingual(
                    "Suostumus on peruttavissa",
                    "Ett samtycke går att ta tillbaka",
                    "Consent can be withdrawn"),
                text: Trilingual(
                    """
                    Lupa on lupa vain, kun on yhtä helppo sanoa ei. Kerro kuvattavalle, missä kuva näkyy ja miten sen saa \
                    pois. Kirjaa, kuka antoi luvan ja mihin. Lapsen kuvaan kysytään lupa huoltajalta, mutta kysy myös \
                    lapselta. Kun joku muuttaa mielensä, poista kuva kaikista kanavista viivyttelemättä. Syytä ei tarvitse \
                    kertoa.
                    """,
                    """
                    Ett ja är ett ja bara när det är lika lätt att säga nej. Berätta för den du fotograferar var bilden syns \
                    och hur man får bort den. Anteckna vem som gav sitt samtycke och till vad. Till en bild av ett barn ber du \
                    vårdnadshavaren om lov, men fråga också barnet. När någon ändrar sig, ta utan dröjsmål bort bilden ur alla \
                    kanaler. Ingen behöver säga varför.
                    """,
                    """
                    A yes counts only when it is just as easy to say no. Tell people where their picture will be seen and how \
                    to have it taken down. Record who gave consent, and for what. For a child's picture you ask a guardian, \
                    but ask the child too. When somebody changes their mind, take the picture down in every channel without \
                    delay. Nobody has to give a reason.
                    """)),
            Point(
                heading: Trilingual("Henkilötunnusta ei koskaan", "Aldrig en personbeteckning", "Never an identity code"),
                text: Trilingual(
                    """
                    Henkilötunnus ei kuulu julkaisuun, kommenttiin eikä somen yksityisviestiin. Jos joku kirjoittaa omansa, \
                    piilota kommentti, pyydä häntä poistamaan se äläkä toista tunnusta. Ohjaa hänet suojattuun kanavaan. Tee \
                    samoin, kun kyse on terveydestä tai rahasta. Jos jotakin pääsi meiltä ulos, kerro heti tietosuojasta \
                    vastaavalle: siitä ei moitita, ja ilmoituksilla on määräaika.
                    """,
                    """
                    En personbeteckning hör inte hemma i inlägg, kommentarer eller privata meddelanden i sociala medier. Om \
                    någon skriver sin egen, dölj kommentaren, be skribenten ta bort den och upprepa inte beteckningen. Styr \
                    till en skyddad kanal. Gör likadant när det gäller hälsa eller pengar. Om något har läckt ut från oss, \
                    berätta genast för den som ansvarar för dataskyddet: det klandras inte, och anmälningarna har en \
                    tidsfrist.
                    """,
                    """
                    An identity code does not belong in a post, in a comment or in a private message on social media. If \
                    people write their own, hide the comment, ask them to delete it and do not repeat the code. Point them to \
                    a protected channel. Do the same with health and money. If something has slipped out from us, tell whoever \
                    is responsible for data protection at once: nobody minds, and reports have a deadline.
                    """)),
        ],
        example: Trilingual(
            """
            Terveysaseman julkaisun alle tuli kysymys ajanvarauksesta. Kirjoittaja kertoi samalla sairautensa ja \
            henkilötunnuksensa. Salla piilotti kommentin ja vastasi: ”Kiitos kysymyksestä. Piilotin viestisi, koska siinä oli \
            tietoja, jotka kuuluvat vain sinulle. Tästä pääset suojattuun palveluun.” Kirjoittaja ei ollut huomannut puhuvansa \
            kaikkien kuullen. Hän sai aikansa samana päivänä, ja Salla lisäsi julkaisuun linkin, jotta seuraava osaisi suoraan \
            perille.
            """,
            """
            Under hälsostationens inlägg kom en fråga om tidsbokning. Skribenten nämnde samtidigt sin sjukdom och sin \
            personbeteckning. Salla dolde kommentaren och svarade: ”Tack för frågan. Jag dolde ditt meddelande eftersom det \
            innehöll uppgifter som bara angår dig. Här kommer du till den skyddade tjänsten.” Skribenten hade inte märkt att \
            alla hörde på. Hen fick sin tid samma dag, och Salla satte in en länk i inlägget så att nästa person hittar rätt \
            direkt.
            """,
            """
            Under the health centre's post came a question about booking an appointment. The writer also mentioned an illness \
            and an identity code. Salla hid the comment and answered: “Thank you for asking. I hid your message, because it \
            held details that are for you alone. This link takes you to the protected service.” The writer had not realised \
            that everyone could hear. They got their appointment the same day, and Salla put a link in the post so that the \
            next person finds the way directly.
            """),
        task: Trilingual(
            """
            Avaa yksi julkaisu, jossa näkyy ihminen. Tarkista, mistä hänen lupansa löytyy ja mihin hän sen antoi. Ellei lupaa \
            löydy, kysy se nyt tai pyydä tilin hoitajaa poistamaan kuva.
            """,
            """
            Öppna ett inlägg där en människa syns. Kontrollera var hens samtycke finns och vad det gäller. Om du inte hittar \
            det, be om det nu eller be den kontoansvariga ta bort bilden.
            """,
            """
            Open one post that shows a person. Check where their consent is kept and what it was given for. If you cannot find \
            it, ask for it now, or ask the account steward to take the picture down.
            """),
        questions: l29Questions)

    private static let l29Questions: [Question] = [
        Question(
            id: "L29.1",
            text: Trilingual(
                "Asiakas kertoo kommentissa sairaudestaan ja pyytää apua. Mitä teet?",
                "En kund berättar i en kommentar om sin sjukdom och ber om hjälp. Vad gör du?",
                "In a comment a customer mentions an illness and asks for help. What do you do?"),
            answers: [
                Trilingual(
                    "Vastaan kommenttiin neuvolla, josta voi olla apua muillekin",
                    "Jag svarar med ett råd som kan hjälpa också andra",
                    "I answer with advice that may help others as well"),
                Trilingual(
                    "Piilotan, kiitän ja ohjaan suojattuun kanavaan",
                    "Jag döljer, tackar och styr till en skyddad kanal",
                    "I hide it, say thank you and point to a protected channel"),
                Trilingual(
                    "Annan kommentin olla, sillä hän kertoi sen itse",
                    "Jag låter den vara, för kunden berättade det själv",
                    "I leave the comment, as they told it themselves"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Moni ei huomaa, että kommentti näkyy kaikille, ja julkinen neuvo jatkaa keskustelua terveydestä väärässä \
                paikassa. Kun kerrot, miksi piilotit, asiakas ymmärtää sen avuksi.
                """,
                """
                Många märker inte att en kommentar syns för alla, och ett offentligt råd fortsätter samtalet om hälsan på fel \
                ställe. Berätta varför du dolde den, så förstår kunden att det var en hjälp.
                """,
                """
                Many do not notice that everyone can see a comment, and public advice carries on a talk about health in the \
                wrong place. Say why you hid it, and the customer takes it as help.
                """)),
        Question(
            id: "L29.2",
            text: Trilingual(
                "Haluat kertoa, miten autoitte kylän ainoaa eläinlääkäriä. Hänen nimeään et aio mainita. Mitä teet?",
                "Du vill berätta hur ni hjälpte byns enda veterinär. Namnet tänker du inte nämna. Vad gör du?",
                "You want to tell how you helped the only vet in the village. You will not give the name. What do you do?"),
            answers: [
                Trilingual(
                    "Julkaisen tarinan, sillä ilman nimeä se ei ole henkilötieto",
                    "Jag publicerar, för utan namn är det ingen personuppgift",
                    "I publish it, since without a name it is no personal data"),
                Trilingual(
                    "Annan hänelle keksityn etunimen ja julkaisen tarinan",
                    "Jag ger hen ett påhittat förnamn och publicerar",
                    "I give them an invented first name and publish it"),
                Trilingual(
                    "Näytän tekstin hänelle ja kysyn, saako sen julkaista",
                    "Jag visar texten och frågar om den får publiceras",
                    "I show them the text and ask if it may be published"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Koko kylä tunnistaa ainoan eläinlääkärinsä, oli nimi mikä tahansa. Kun hän on lukenut tekstin ja sanonut \
                kyllä, tarinan voi kertoa, ehkä nimelläkin.
                """,
                """
                Hela byn känner igen sin enda veterinär, vad namnet än är. När hen har läst texten och sagt ja går det att \
                berätta, kanske också med namn.
                """,
                """
                The whole village knows its only vet, whatever the name. Once they have read the text and said yes, the story \
                can be told, perhaps even with the name.
                """)),
        Question(
            id: "L29.3",
            text: Trilingual(
                "Kollega antoi viime vuonna luvan kuvaansa. Nyt hän haluaa sen pois. Mitä teet?",
                "En kollega gav i fjol sitt samtycke till en bild. Nu vill hen ha bort den. Vad gör du?",
                "Last year a colleague agreed to a picture. Now they want it taken down. What do you do?"),
            answers: [
                Trilingual(
                    "Poistan kuvan kaikista kanavista enkä kysy syytä",
                    "Jag tar bort den ur alla kanaler och frågar inte varför",
                    "I take it down in every channel and do not ask why"),
                Trilingual(
                    "En enää käytä kuvaa, mutta vanhat julkaisut jäävät",
                    "Jag använder den inte mer, men gamla inlägg får stå kvar",
                    "I stop using it, but the old posts stay where they are"),
                Trilingual(
                    "Kysyn syytä ja poistan kuvan, jos siitä on hänelle haittaa",
                    "Jag frågar varför och tar bort den om den är till skada",
                    "I ask why, and take it down if it does them harm"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Luvan saa perua yhtä helposti kuin se annettiin. Vanhatkin julkaisut löytyvät yhä haulla, ja syyn kysyminen \
                tekee poistosta anomuksen.
                """,
                """
                Ett samtycke får tas tillbaka lika lätt som det gavs. Också gamla inlägg går att hitta, och frågan om varför \
                gör borttagningen till en anhållan.
                """,
                """
                Consent may be withdrawn as easily as it was given. Old posts can still be found, and asking for a reason \
                turns a right into a request.
                """)),
        Question(
            id: "L29.4",
            text: Trilingual(
                "Asiakas lähettää somen yksityisviestissä henkilötunnuksensa, jotta löytäisit tilauksen. Mitä teet?",
                """
                En kund skickar sin personbeteckning i ett privat meddelande i sociala medier, för att du ska hitta \
                beställningen. Vad gör du?
                """,
                """
                In a private message on social media a customer sends an identity code so that you can find the order. What do \
                you do?
                """),
            answers: [
                Trilingual(
                    "Etsin tilauksen, sillä vain me näemme viestin",
                    "Jag söker fram beställningen, för bara vi ser meddelandet",
                    "I look up the order, because only we can see the message"),
                Trilingual(
                    "Pyydän poistamaan viestin ja neuvon suojatun kanavan",
                    "Jag ber hen radera det och visar en skyddad kanal",
                    "I ask them to delete it and show a protected channel"),
                Trilingual(
                    "Lähetän tunnuksen tilauksia hoitavalle kollegalle",
                    "Jag skickar den till kollegan som sköter beställningar",
                    "I send the code to the colleague who handles orders"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Yksityisviesti jää verkkopalvelun haltuun, ja jokainen edelleen lähetetty kopio on yksi lisää. Tilaus löytyy \
                suojatussa kanavassa, ja asiakas oppii reitin seuraavaa kertaa varten.
                """,
                """
                Ett privat meddelande blir kvar hos plattformen, och varje kopia som skickas vidare är en till. Beställningen \
                hittas i den skyddade kanalen, och kunden lär sig vägen till nästa gång.
                """,
                """
                A private message stays with the platform, and each forwarded copy is one more. The order can be found in the \
                protected channel, and the customer learns the way for next time.
                """)),
        Question(
            id: "L29.5",
            text: Trilingual(
                "Huomaat, että eilisen kuvan taustalla näkyy näytöltä asiakkaiden nimiä. Mitä teet?",
                "Du märker att gårdagens bild visar kundnamn på en skärm i bakgrunden. Vad gör du?",
                "You notice that yesterday's picture shows customers' names on a screen in the background. What do you do?"),
            answers: [
                Trilingual(
                    "Poistan kuvan hiljaa ja toivon, ettei kukaan ehtinyt nähdä",
                    "Jag tar tyst bort bilden och hoppas att ingen hann se",
                    "I quietly take it down and hope that nobody saw it"),
                Trilingual(
                    "Vaihdan tilalle rajatun kuvan, niin asia on korjattu",
                    "Jag byter till en beskuren bild, så är det åtgärdat",
                    "I replace it with a cropped one, and that mends the matter"),
                Trilingual(
                    "Poistan kuvan ja kerron heti tietosuojasta vastaavalle",
                    "Jag tar bort bilden och säger till den dataskyddsansvariga",
                    "I take it down and tell the data protection lead at once"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Kuva on voitu jo tallentaa, ja vastaavan pitää saada arvioida, ilmoitetaanko asiasta. Virheitä sattuu \
                jokaiselle. Nopeasta kertomisesta ei moitita, ja rajatun kuvan ehtii julkaista myöhemmin.
                """,
                """
                Någon kan redan ha sparat bilden, och den ansvariga ska få bedöma om saken måste anmälas. Fel händer alla. Den \
                som berättar snabbt klandras inte, och en beskuren bild hinner publiceras senare.
                """,
                """
                The picture may have been saved already, and the lead must be able to judge whether it has to be reported. \
                Everyone slips at times. Nobody minds when you tell quickly, and a cropped picture can be published later.
                """)),
    ]
}
