extension Lesson {
    static let l14 = Lesson(
        id: "L14",
        title: Trilingual("Vaikea palaute", "Svår respons", "Hard feedback"),
        goal: Trilingual(
            "Erotat valituksen, provosoinnin ja häirinnän toisistaan ja tiedät, mitä kussakin teet.",
            "Du kan skilja klagomål, provokation och trakasserier från varandra och vet vad du gör i varje fall.",
            "You can tell a complaint, trolling and harassment apart, and you know what to do about each."),
        minutes: 5,
        points: [
            Point(
                heading: Trilingual("Tunne ensin, fakta sitten", "Känslan först, sedan fakta", "Feelings first, facts after"),
                text: Trilingual(
                    """
                    Suuttunut ihminen katsoo ensin, onko häntä kuultu. Sano, mitä hänelle tapahtui: ”Odotit kaksi tuntia \
                    turhaan, ymmärrän, että se harmittaa.” Vasta sitten kerrot, mitä tiedät ja mitä teet. Ilman ensimmäistä \
                    virkettä selitys kuulostaa puolustelulta, vaikka jokainen sana olisi totta.
                    """,
                    """
                    Den som är arg ser först efter om hen har blivit hörd. Säg vad personen har varit med om: ”Du väntade två \
                    timmar förgäves, jag förstår att det retar dig.” Först därefter berättar du vad du vet och vad du gör. \
                    Utan den första meningen låter förklaringen som ett försvar, även om varje ord är sant.
                    """,
                    """
                    An angry person looks first for a sign of having been heard. Say what happened to them: “You waited two \
                    hours for nothing; I understand that it annoys you.” Only then tell what you know and what you will do. \
                    Without the first sentence the explanation sounds like an excuse, even if every word is true.
                    """)),
            Point(
                heading: Trilingual("Älä väittele voitosta", "Diskutera inte för att vinna", "Do not argue to win"),
                text: Trilingual(
                    """
                    Kirjoitat kaikille, jotka lukevat keskustelun, et vain yhdelle. Valitus saa vastauksen, vaikka se olisi \
                    kärkevä. Provosoija haluaa riidan: sano asia kerran rauhallisesti ja lopeta siihen. Häirintä, uhkailu ja \
                    solvaaminen eivät ole palautetta. Niihin et vastaa yksin, vaan kerrot esihenkilölle.
                    """,
                    """
                    Du skriver till alla som läser samtalet, inte bara till en. Ett klagomål får svar också när det är skarpt. \
                    Den som provocerar vill ha gräl: säg det lugnt en gång och låt det stanna där. Trakasserier, hot och \
                    förolämpningar är inte respons. Dem möter du inte ensam, utan du säger till din chef.
                    """,
                    """
                    You write to everyone who reads the thread, not to one person only. A complaint gets an answer even when \
                    it is sharp. A troll wants a quarrel: say it calmly once and stop there. Harassment, threats and abuse are \
                    not feedback. You do not face those alone; you tell your manager.
                    """)),
            Point(
                heading: Trilingual(
                    "Piilota vain sääntöjen perusteella ja kerro se",
                    "Dölj bara med stöd av reglerna och säg det",
                    "Hide only by the rules, and say so"),
                text: Trilingual(
                    """
                    Arvostelu saa näkyä, vaikka se olisi mielestäsi väärässä. Kommentin voi piilottaa, kun se rikkoo \
                    keskustelun sääntöjä: uhkaa, solvaa, paljastaa toisen tietoja tai mainostaa. Ota ensin kuva talteen. Kerro \
                    sitten keskustelussa, että piilotit kommentin ja minkä säännön takia. Jos epäröit, kysy ensin kollegalta.
                    """,
                    """
                    Kritik får synas, också när du anser att den har fel. En kommentar kan döljas när den bryter mot \
                    diskussionsreglerna: hotar, förolämpar, avslöjar någon annans uppgifter eller gör reklam. Spara först en \
                    bild. Berätta sedan i tråden att du dolde kommentaren och vilken regel det gällde. Om du tvekar, fråga en \
                    kollega först.
                    """,
                    """
                    Criticism may stay in sight, even when you think it is mistaken. A comment can be hidden when it breaks \
                    the house rules: threatens, abuses, exposes someone's data or advertises. Save a picture first. Then say \
                    in the thread that you hid the comment and under which rule. If you hesitate, ask a colleague first.
                    """)),
        ],
        example: Trilingual(
            """
            Uimahallin sivulle tuli illalla kommentti: ”Seistiin lasten kanssa suljetun oven takana. Teitä ei kiinnosta \
            mikään.” Petri luki sen kahdesti ja odotti viisi minuuttia. Sitten hän kirjoitti: ”Lapset odottivat uintia, ja \
            matka meni hukkaan. Olen pahoillani. Allas suljettiin kello 17, kun vedenpuhdistuksessa oli vika. Ilmoitimme siitä \
            liian myöhään, ja se on meidän virheemme.” Hän sai vastauksen: ”Kiitos, että joku sanoi sen.”
            """,
            """
            En kväll fick simhallens sida en kommentar: ”Vi stod med barnen bakom en låst dörr. Ni bryr er inte om någonting.” \
            Petri läste den två gånger och väntade fem minuter. Sedan skrev han: ”Barnen hade väntat på att få simma, och \
            resan blev förgäves. Jag är ledsen för det. Bassängen stängdes klockan 17 på grund av ett fel i vattenreningen. Vi \
            berättade det för sent, och det är vårt misstag.” Han fick ett svar: ”Tack för att någon sade det.”
            """,
            """
            One evening the swimming pool's page got a comment: “We stood outside a locked door with the children. You don't \
            care about anything.” Petri read it twice and waited five minutes. Then he wrote: “The children were looking \
            forward to their swim and the trip was wasted. I am sorry. The pool closed at five because of a fault in the water \
            treatment. We told you too late, and that is our mistake.” The answer came: “Thank you for saying it.”
            """),
        task: Trilingual(
            """
            Etsi Saapuneista tai harjoitusverkosta yksi harmistunut viesti. Kirjoita vastauksesi ensimmäinen virke niin, että \
            ihminen tietää tulleensa kuulluksi. Näytä se kollegalle.
            """,
            """
            Leta upp ett irriterat meddelande i Inkommet eller i övningsnätverket. Skriv den första meningen i ditt svar så \
            att personen vet att hen har blivit hörd. Visa den för en kollega.
            """,
            """
            Find one annoyed message in the Inbox or in the practice network. Write the first sentence of your answer so that \
            the person knows they have been heard. Show it to a colleague.
            """),
        questions: l14Questions)

    private static let l14Questions: [Question] = [
        Question(
            id: "L14.1",
            text: Trilingual(
                "Julkaisun alla on kriittinen mutta asiallinen kommentti. Mitä teet?",
                "Under ett inlägg finns en kritisk men saklig kommentar. Vad gör du?",
                "Under a post there is a critical but fair comment. What do you do?"),
            answers: [
                Trilingual(
                    "Poistan sen, ettei keskustelu lähde väärille urille",
                    "Jag tar bort den så att samtalet inte spårar ur",
                    "I delete it before the thread takes a wrong turn"),
                Trilingual(
                    "Vastaan siihen enkä poista sitä",
                    "Jag svarar på den och tar inte bort den",
                    "I answer it and do not delete it"),
                Trilingual(
                    "Annan sen olla, sillä vastaus toisi sille näkyvyyttä",
                    "Jag låter den vara, för ett svar skulle göra den synligare",
                    "I leave it alone, since a reply draws attention to it"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Asiallinen arvostelu on palautetta, ja muutkin odottavat, mitä sanomme. Poistettu kommentti palaa \
                kuvakaappauksena, ja vaikeneminen näyttää siltä, ettei asia kiinnosta.
                """,
                """
                Saklig kritik är respons, och andra väntar också på vad vi säger. En borttagen kommentar kommer tillbaka som \
                skärmdump, och tystnad ser ut som om saken inte intresserade oss.
                """,
                """
                Fair criticism is feedback, and others are waiting to see what we say. A deleted comment comes back as a \
                screenshot, and silence looks as if we did not care.
                """)),
        Question(
            id: "L14.2",
            text: Trilingual(
                "Vihainen asiakas muistaa toimitusajan väärin. Miten aloitat vastauksen?",
                "En arg kund minns leveranstiden fel. Hur börjar du svaret?",
                "An angry customer remembers the delivery time wrongly. How do you begin your answer?"),
            answers: [
                Trilingual(
                    "Oikaisen toimitusajan, jottei väärä tieto leviä",
                    "Jag rättar leveranstiden så att felet inte sprids",
                    "I correct the time, so that the error does not spread"),
                Trilingual(
                    "Kerron, mitä toimituksesta sanotaan sopimuksessa",
                    "Jag berättar vad avtalet säger om leveransen",
                    "I explain what the contract says about delivery"),
                Trilingual(
                    "Sanon ymmärtäväni, että odottaminen harmittaa",
                    "Jag säger att jag förstår att väntan känns tung",
                    "I say I understand that the waiting is annoying"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Oikaisu kuuluu vastaukseen, mutta se menee perille vasta, kun ihminen tietää tulleensa kuulluksi. Molempiin \
                riittää kaksi virkettä.
                """,
                """
                Rättelsen hör till svaret, men den går fram först när personen vet att hen har blivit hörd. Två meningar \
                räcker för båda.
                """,
                """
                The correction belongs in the answer, but it gets through only once the person feels heard. Two sentences are \
                enough for both.
                """)),
        Question(
            id: "L14.3",
            text: Trilingual(
                "Sama nimimerkki provosoi kolmannen kerran samalla väitteellä. Olet jo vastannut kerran. Mitä teet?",
                "Samma signatur provocerar för tredje gången med samma påstående. Du har redan svarat en gång. Vad gör du?",
                "The same person provokes you for the third time with the same claim. You have answered once. What do you do?"),
            answers: [
                Trilingual(
                    "En vastaa uudelleen, koska vastaukseni on näkyvissä",
                    "Jag svarar inte på nytt, för mitt svar är synligt",
                    "I do not answer again, as my reply is there to see"),
                Trilingual(
                    "Vastaan uusin todistein, jotta lukijat näkevät totuuden",
                    "Jag svarar med nya bevis så att läsarna ser sanningen",
                    "I answer with new proof so that readers see the truth"),
                Trilingual(
                    "Estän hänet, ettei hän enää häiritse keskustelua",
                    "Jag blockerar personen så att hen inte stör samtalet mer",
                    "I block them so that they no longer disturb the thread"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Uusi todiste antaa provosoijalle uuden kierroksen, ja estämiseen pitää olla sääntöihin perustuva syy. Lukijat \
                näkevät jo rauhallisen vastauksesi.
                """,
                """
                Nya bevis ger den som provocerar en ny omgång, och för att blockera någon behövs en orsak som bygger på \
                reglerna. Läsarna ser redan ditt lugna svar.
                """,
                """
                New proof gives a troll another round, and blocking someone needs a reason under the rules. Readers can \
                already see your calm answer.
                """)),
        Question(
            id: "L14.4",
            text: Trilingual(
                "Kommentissa uhataan kollegaa nimeltä. Mitä teet?",
                "I en kommentar hotas en kollega vid namn. Vad gör du?",
                "A comment threatens a colleague by name. What do you do?"),
            answers: [
                Trilingual(
                    "Vastaan siihen napakasti, ettemme hyväksy uhkailua",
                    "Jag svarar bestämt att vi inte accepterar hot",
                    "I reply firmly that we do not accept threats"),
                Trilingual(
                    "Tallennan kuvan, piilotan kommentin ja kerron esihenkilölle",
                    "Jag sparar en bild, döljer kommentaren och säger till chefen",
                    "I save a picture, hide the comment and tell my manager"),
                Trilingual(
                    "Poistan sen nopeasti, ettei kollega ehdi nähdä sitä",
                    "Jag tar snabbt bort den så att kollegan inte hinner se den",
                    "I delete it fast, before my colleague can see it"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Uhkaus on häirintää, ei palautetta. Kuvaa tarvitaan, kun siitä tehdään ilmoitus, ja kollegan pitää saada \
                tietää. Yksin tällaista ei hoida kukaan.
                """,
                """
                Hot är trakasserier, inte respons. Bilden behövs när man gör en anmälan, och kollegan måste få veta. Ensam ska \
                ingen sköta sådant här.
                """,
                """
                A threat is harassment, not feedback. The picture is needed for a report, and your colleague has to know. \
                Nobody deals with this alone.
                """)),
        Question(
            id: "L14.5",
            text: Trilingual(
                "Piilotit kommentin, joka paljasti toisen ihmisen puhelinnumeron. Mitä teet vielä?",
                "Du dolde en kommentar som avslöjade en annan människas telefonnummer. Vad gör du dessutom?",
                "You hid a comment that gave away another person's phone number. What else do you do?"),
            answers: [
                Trilingual(
                    "En mitään, sillä piilottamalla asia on hoidettu",
                    "Ingenting, för saken är skött när kommentaren är dold",
                    "Nothing, because hiding it took care of the matter"),
                Trilingual(
                    "Lähetän kommentoijalle varoituksen ja kaikki säännöt",
                    "Jag skickar en varning och alla regler till den som skrev",
                    "I send the commenter a warning and all of the rules"),
                Trilingual(
                    "Kerron keskustelussa, että piilotin sen ja miksi",
                    "Jag berättar i tråden att jag dolde den och varför",
                    "I say in the thread that I hid it, and why"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Kun kerrot syyn, kukaan ei luule, että siivoat arvostelua pois. Varoitus ja koko säännöstö on liikaa sille, \
                joka ehkä halusi vain auttaa.
                """,
                """
                När du berättar orsaken tror ingen att du städar bort kritik. En varning och hela regelverket är för mycket \
                för den som kanske bara ville hjälpa.
                """,
                """
                When you give the reason, nobody thinks you are clearing away criticism. A warning and the whole rule book is \
                too much for someone who perhaps only meant to help.
                """)),
    ]
}
