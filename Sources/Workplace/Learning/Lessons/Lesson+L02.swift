extension Lesson {
    static let l02 = Lesson(
        id: "L02",
        title: Trilingual(
            "Yhteiset pelisäännöt viidessä minuutissa",
            "Våra gemensamma spelregler på fem minuter",
            "Our ground rules in five minutes"),
        goal: Trilingual(
            "Tunnet yhteiset pelisäännöt ja tiedät, mitä teet, kun olet epävarma.",
            "Du känner till spelreglerna och vet vad du gör när du är osäker.",
            "You know the ground rules and what to do when you are unsure."),
        minutes: 5,
        points: [
            Point(
                heading: Trilingual(
                    "Pidä oma mielipide ja organisaation kanta erillään",
                    "Håll isär din egen åsikt och organisationens ståndpunkt",
                    "Keep your own opinion and the organisation's position apart"),
                text: Trilingual(
                    """
                    Omalla tililläsi puhut omissa nimissäsi, myös työstä. Kun aihe sivuaa työtäsi, kerro, missä olet töissä, ja \
                    sano ”minusta”, kun kerrot oman mielipiteesi. Organisaation kannan kertoo se, jonka kanssa niin on sovittu. \
                    Ellet itse tiedä, kumpi puhuu, ei tiedä lukijakaan.
                    """,
                    """
                    På ditt eget konto talar du i eget namn, också om jobbet. När ämnet gäller ditt arbete, berätta var du \
                    jobbar, och säg ”jag tycker” när det är din egen åsikt. Organisationens ståndpunkt framförs av den som man \
                    har kommit överens om. Om du själv inte vet vem som talar vet inte läsaren det heller.
                    """,
                    """
                    On your own account you speak in your own name, about work too. When the subject touches your work, say \
                    where you work, and say “I think” when the opinion is yours. The organisation's position comes from the \
                    person agreed on. If you do not know which of the two is speaking, neither does the reader.
                    """)),
            Point(
                heading: Trilingual(
                    "Luottamuksellinen pysyy luottamuksellisena",
                    "Det konfidentiella förblir konfidentiellt",
                    "What is confidential stays confidential"),
                text: Trilingual(
                    """
                    Keskeneräiset kaupat, julkistamattomat tiedot ja toisten ihmisten asiat eivät kuulu someen edes vihjeenä. \
                    Kuva kertoo usein enemmän kuin teksti: tarkista näytöt, taulut ja kulkukortit. Suljettu ryhmäkin on yhden \
                    kuvakaappauksen päässä julkisuudesta. Omista työoloistasi ja epäkohdista saat silti puhua.
                    """,
                    """
                    Affärer som inte är klara, uppgifter som inte är offentliga och andra människors angelägenheter hör inte \
                    hemma i sociala medier, inte ens som antydan. En bild berättar ofta mer än texten: kontrollera skärmar, \
                    tavlor och passerkort. Också en sluten grupp är bara en skärmdump från offentligheten. Om dina egna \
                    arbetsförhållanden och om missförhållanden får du ändå tala.
                    """,
                    """
                    Unfinished deals, unpublished information and other people's affairs do not belong on social media, not even \
                    as a hint. A picture often tells more than the text: check screens, boards and access cards. Even a closed \
                    group is one screenshot away from being public. You may still talk about your own working conditions and \
                    about wrongdoing.
                    """)),
            Point(
                heading: Trilingual(
                    "Epävarmassa kohdassa kysy: siitä ei moitita",
                    "Fråga när du är osäker: det klandras inte",
                    "When unsure, ask: nobody minds"),
                text: Trilingual(
                    """
                    Kuuttatoista sääntöä ei tarvitse muistaa ulkoa. Riittää, että pysähdyt, kun jokin epäilyttää, ja kysyt \
                    kollegalta, tilin hoitajalta tai viestinnältä. Jos virhe ehti jo julki, kerro siitä heti ja korjaa se \
                    näkyvästi samassa paikassa. Nopeasti kerrottu virhe jää yleensä pieneksi.
                    """,
                    """
                    Sexton regler behöver du inte kunna utantill. Det räcker att du stannar upp när något känns osäkert och \
                    frågar en kollega, den kontoansvariga eller kommunikationsteamet. Om felet redan hann ut, berätta det genast \
                    och rätta det synligt på samma ställe. Ett fel som man berättar om snabbt blir för det mesta litet.
                    """,
                    """
                    Nobody has to know sixteen rules by heart. It is enough to stop when something feels doubtful and to ask a \
                    colleague, the account steward or the communications team. If a mistake is already out, tell at once and \
                    correct it openly in the same place. A mistake told quickly usually stays small.
                    """)),
        ],
        example: Trilingual(
            """
            Hanna kertoi omalla tilillään, että uusi palvelupiste avataan maaliskuussa. Tunnin päästä hän huomasi, ettei siitä \
            ollut vielä kerrottu henkilöstölle. Hän soitti viestintään, ja julkaisu poistettiin yhdessä. Iltapäivällä asia \
            kerrottiin ensin omalle väelle ja sitten kaikille, ja Hannaa kiitettiin soitosta.
            """,
            """
            Hanna berättade på sitt eget konto att ett nytt serviceställe öppnas i mars. En timme senare märkte hon att \
            personalen ännu inte hade fått veta det. Hon ringde kommunikationsteamet och inlägget togs bort tillsammans. På \
            eftermiddagen berättades saken först för de egna och sedan för alla, och Hanna fick tack för samtalet.
            """,
            """
            Hanna wrote on her own account that a new service point would open in March. An hour later she noticed that the \
            staff had not been told yet. She rang the communications team and they took the post down together. In the afternoon \
            our own people heard first and then everyone else, and Hanna was thanked for ringing.
            """),
        task: Trilingual(
            """
            Avaa yhteiset pelisäännöt ja etsi se sääntö, jota tarvitset työssäsi useimmin. Kerro kollegalle yksi tilanne, jossa \
            siitä on apua.
            """,
            """
            Öppna de gemensamma spelreglerna och leta upp den regel som du oftast behöver i ditt arbete. Berätta för en kollega \
            om en situation där den hjälper.
            """,
            """
            Open the ground rules and find the one you need most often in your work. Tell a colleague about one situation where \
            it helps.
            """),
        questions: l02Questions)

    private static let l02Questions: [Question] = [
        Question(
            id: "L02.1",
            text: Trilingual(
                "Huomaat julkaisseesi väärän luvun. Mitä teet?",
                "Du märker att du har publicerat en felaktig siffra. Vad gör du?",
                "You notice that you have published a wrong figure. What do you do?"),
            answers: [
                Trilingual(
                    "Korjaan näkyvästi ja kerron korjanneeni",
                    "Jag rättar synligt och säger att jag har rättat",
                    "I correct it openly and say that I did"),
                Trilingual(
                    "Poistan julkaisun ja teen uuden hiljaisuudessa",
                    "Jag tar bort inlägget och gör ett nytt i tysthet",
                    "I delete the post and quietly make a new one"),
                Trilingual(
                    "Vaihdan luvun, harva ehti nähdä sen",
                    "Jag byter siffran, få hann ju se den",
                    "I swap the figure, since few people saw it"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Joku ehti lukea väärän luvun ja ehkä käyttää sitä. Näkyvä korjaus auttaa häntä ja kertoo, että meidän lukuihimme \
                voi luottaa.
                """,
                """
                Någon hann läsa den felaktiga siffran och kanske använda den. En synlig rättelse hjälper den personen och visar \
                att våra siffror går att lita på.
                """,
                """
                Somebody read the wrong figure and perhaps used it. An open correction helps them and shows that our figures can \
                be trusted.
                """)),
        Question(
            id: "L02.2",
            text: Trilingual(
                "Kommentoit omalla tililläsi alaasi koskevaa lakiesitystä. Miten aloitat?",
                "Du kommenterar ett lagförslag om din bransch på ditt eget konto. Hur börjar du?",
                "On your own account you comment on a bill about your field. How do you begin?"),
            answers: [
                Trilingual(
                    "Kirjoitan ”meidän mielestämme”, koska olen täällä töissä",
                    "Jag skriver ”vi anser”, eftersom jag jobbar här",
                    "I write “we think”, because this is where I work"),
                Trilingual(
                    "Jätän työnantajan pois, ettei kukaan sekoita rooleja",
                    "Jag utelämnar arbetsgivaren så att ingen blandar ihop rollerna",
                    "I leave my employer out so that nobody confuses the roles"),
                Trilingual(
                    "Kerron, missä olen töissä ja että puhun omasta puolestani",
                    "Jag nämner min arbetsplats och säger att åsikten är min",
                    "I name my workplace and say the opinion is mine"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Lukija haluaa tietää, mikä sinut liittää aiheeseen ja kenen puolesta puhut. Yksi lause riittää kertomaan \
                molemmat.
                """,
                "Läsaren vill veta vad du har med ämnet att göra och för vems del du talar. En mening räcker för båda.",
                "The reader wants to know what ties you to the subject and for whom you speak. One sentence is enough for both.")),
        Question(
            id: "L02.3",
            text: Trilingual(
                "Kollega kertoo suljetussa ryhmässä kaupasta, jota ei ole julkistettu. Mitä teet?",
                "En kollega berättar i en sluten grupp om en affär som inte är offentlig. Vad gör du?",
                "In a closed group a colleague mentions a deal that has not been announced. What do you do?"),
            answers: [
                Trilingual(
                    "En mitään, sillä ryhmä on suljettu ja jäsenet tuttuja",
                    "Ingenting, gruppen är sluten och vi känner alla som är med",
                    "Nothing, as the group is closed and we know everyone in it"),
                Trilingual(
                    "Pyydän häntä poistamaan sen, ja kerromme viestinnälle",
                    "Jag ber hen ta bort det, och vi säger till kommunikationsteamet",
                    "I ask them to delete it, and we tell the communications team"),
                Trilingual(
                    "Muistutan koko ryhmää, ettei asiasta puhuta muualla",
                    "Jag påminner hela gruppen om att inte tala om saken annanstans",
                    "I remind the whole group not to talk about it anywhere else"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Suljettukin ryhmä on yhden kuvakaappauksen päässä julkisuudesta. Kun viestintä tietää heti, se ehtii varautua, \
                eikä kollega jää virheen kanssa yksin.
                """,
                """
                Också en sluten grupp är bara en skärmdump från offentligheten. När kommunikationsteamet vet genast hinner det \
                förbereda sig, och kollegan blir inte ensam med sitt misstag.
                """,
                """
                Even a closed group is one screenshot away from being public. When the communications team knows at once it has \
                time to prepare, and your colleague is not left alone with the mistake.
                """)),
        Question(
            id: "L02.4",
            text: Trilingual(
                "Et ole varma, saako asiakkaan nimen mainita julkaisussa, ja on kiire. Mitä teet?",
                "Du är osäker på om kundens namn får nämnas i inlägget, och det är bråttom. Vad gör du?",
                "You are not sure whether a customer may be named in a post, and time is short. What do you do?"),
            answers: [
                Trilingual(
                    "Mainitsen nimen ja poistan sen, jos asiakas pyytää",
                    "Jag nämner namnet och tar bort det om kunden ber",
                    "I name the customer and delete it if they ask"),
                Trilingual(
                    "Mainitsen nimen, sillä hän on kehunut meitä",
                    "Jag nämner namnet, kunden har ju berömt oss",
                    "I name the customer, since they have praised us"),
                Trilingual(
                    "Julkaisen ilman nimeä ja kysyn luvan rauhassa",
                    "Jag publicerar utan namn och ber om lov i lugn och ro",
                    "I publish without the name and ask in good time"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Lupaa ei voi päätellä hyvistä väleistä. Julkaisu toimii yleensä ilman nimeä, ja nimen voi lisätä, kun asiakas on \
                sanonut kyllä.
                """,
                """
                Goda relationer är inte detsamma som ett tillstånd. Inlägget fungerar för det mesta utan namn, och namnet kan \
                läggas till när kunden har sagt ja.
                """,
                """
                Permission cannot be guessed from good relations. The post usually works without the name, and the name can be \
                added once the customer has said yes.
                """)),
        Question(
            id: "L02.5",
            text: Trilingual(
                "Työssäsi on epäkohta, jota kukaan ei korjaa. Mitä pelisäännöt sanovat?",
                "På jobbet finns ett missförhållande som ingen rättar till. Vad säger spelreglerna?",
                "Something is wrong at work and nobody puts it right. What do the ground rules say?"),
            answers: [
                Trilingual(
                    "Siitä saa ja pitää kertoa, eikä kertojaa rangaista",
                    "Det får och ska tas upp, och ingen straffas för det",
                    "You may and should report it, and nobody is punished"),
                Trilingual(
                    "Siitä saa kertoa vain, jos esihenkilö antaa luvan",
                    "Det får tas upp bara om chefen ger lov till det",
                    "You may report it only if your manager permits it"),
                Trilingual(
                    "Siitä vaietaan somessa, sillä se kuuluu lojaaliuteen",
                    "Man tiger om det i sociala medier, av lojalitet",
                    "You keep it off social media, because loyalty asks it"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Epäkohdasta kertominen on oikeutesi, eikä siihen kysytä lupaa. Ilmoituskanava on yleensä nopein tapa saada asia \
                kuntoon.
                """,
                """
                Du har rätt att ta upp ett missförhållande och behöver inte be om lov. Rapporteringskanalen är för det mesta det \
                snabbaste sättet att få saken i ordning.
                """,
                """
                Reporting wrongdoing is your right and needs no permission. The reporting channel is usually the quickest way to \
                get things put right.
                """)),
    ]
}
