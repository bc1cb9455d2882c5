extension Lesson {
    static let l27 = Lesson(
        id: "L27",
        title: Trilingual("Palautteesta tuotteeksi", "Från respons till produkt", "From feedback to product"),
        goal: Trilingual(
            "Osaat viedä palautteen päätökseen asti ja kertoa siitä sille, joka palautteen antoi.",
            "Du kan föra responsen fram till ett beslut och återkoppla till den som gav den.",
            "You can take feedback to a decision and tell the person who gave it."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual(
                    "Kaksi lähdettä tekee oivalluksen",
                    "Två källor blir en insikt",
                    "Two sources make an insight"),
                text: Trilingual(
                    """
                    Yksi palaute on havainto: se voi olla sattumaa tai jonkin alku. Kun toinen asiakas, huolto tai tutkimus \
                    sanoo samaa, havainnosta tulee oivallus, josta voi päättää. Etsi toinen lähde muualta kuin samasta \
                    keskustelusta. Kirjoita väite yhdellä virkkeellä ja sano, kuinka varma siitä olet.
                    """,
                    """
                    En enda respons är en iakttagelse: den kan vara en slump eller början på något. När en annan kund, \
                    servicen eller en undersökning säger samma sak blir iakttagelsen en insikt som går att besluta om. Sök den \
                    andra källan någon annanstans än i samma samtal. Skriv påståendet i en mening och säg hur säker du är.
                    """,
                    """
                    One piece of feedback is an observation: it may be chance, or the start of something. When another \
                    customer, the service team or a study says the same, it becomes an insight that can be decided about. Look \
                    for the second source outside the same conversation. Write the claim in one sentence and say how sure you \
                    are.
                    """)),
            Point(
                heading: Trilingual("Päätös on myös ”ei”", "Också ”nej” är ett beslut", "A “no” is a decision too"),
                text: Trilingual(
                    """
                    Palaute menee hukkaan vasta, kun kukaan ei päätä. Selvitä, kenen päätettävä asia on, vie oivallus hänelle \
                    ja pyydä päätös kuukaudessa. ”Ei, koska osa ei mahdu runkoon” on hyvä päätös, sillä siinä on syy. Pelkkä \
                    ”katsotaan” ei ole päätös.
                    """,
                    """
                    Respons går till spillo först när ingen beslutar. Ta reda på vem som ska besluta, för insikten till hen \
                    och be om ett beslut inom en månad. ”Nej, eftersom delen inte ryms i stommen” är ett bra beslut, för det \
                    har en orsak. Bara ”vi får se” är inget beslut.
                    """,
                    """
                    Feedback is wasted only when nobody decides. Find out whose decision it is, bring them the insight and ask \
                    for a decision within a month. “No, because the part does not fit the frame” is a good decision, since it \
                    has a reason. A mere “we shall see” is not a decision.
                    """)),
            Point(
                heading: Trilingual("Kerro sille, joka sanoi", "Berätta för den som sade det", "Tell the person who said it"),
                text: Trilingual(
                    """
                    Asiakas ei näe kokouksianne. Hän näkee vain, kuuliko hän asiasta enää mitään. Palaa samaan keskusteluun, \
                    kiitä ja kerro, mitä päätitte ja miksi. Perusteltu ”ei” kertoo, että joku luki palautteen ja mietti sitä. \
                    Jos keskustelu on jo suljettu, käytä toista tapaa, jonka asiakas on itse antanut.
                    """,
                    """
                    Kunden ser inte era möten. Hen ser bara om hen någonsin fick höra något mer. Gå tillbaka till samma \
                    samtal, tacka och berätta vad ni beslutade och varför. Ett nej med en orsak visar att någon läste och \
                    funderade. Om samtalet redan är stängt, använd ett annat sätt som kunden själv har gett er.
                    """,
                    """
                    The customer does not see your meetings. They only see whether they ever heard back. Return to the same \
                    conversation, say thank you and tell them what you decided and why. A no with a reason shows that somebody \
                    read it and thought about it. If the conversation is closed, use another way that the customer has given \
                    you.
                    """)),
        ],
        example: Trilingual(
            """
            Kaksi asiakasta kirjoitti eri kanavissa, että laitteen valo häiritsee makuuhuoneessa. Kaisa muisti kuulleensa \
            samaa huollossa. Hän kirjasi oivalluksen, ja tuotekehitys päätti kolmessa viikossa: uusiin malleihin tulee \
            himmennin, vanhoihin ei, koska piirilevy ei salli sitä. Kaisa kertoi päätöksen molemmille. Toinen vastasi: ”Kiva, \
            että joku kuunteli.”
            """,
            """
            Två kunder skrev i olika kanaler att lampan på apparaten stör i sovrummet. Kaisa mindes att hon hade hört samma \
            sak på servicen. Hon antecknade en insikt, och produktutvecklingen beslutade inom tre veckor: nya modeller får en \
            dimmer, de gamla inte, eftersom kretskortet inte tillåter det. Kaisa berättade beslutet för båda. Den ena svarade: \
            ”Fint att någon lyssnade.”
            """,
            """
            Two customers wrote in different channels that the light on their device was disturbing in the bedroom. Kaisa \
            remembered hearing the same in the service team. She wrote an insight, and product development decided within \
            three weeks: new models get a dimmer, old ones do not, because the circuit board does not allow it. Kaisa told \
            both customers. One of them replied: “Nice that somebody listened.”
            """),
        task: Trilingual(
            """
            Etsi yksi palaute, johon kukaan ei ole palannut. Katso, onko siitä päätetty, ja kerro palautteen antajalle, missä \
            mennään. Ellei toista lähdettä vielä ole, kysy kollegalta, onko hän kuullut samaa.
            """,
            """
            Leta upp en respons som ingen har återkommit till. Se om det finns ett beslut och berätta för den som gav \
            responsen hur läget är. Om det inte finns någon annan källa ännu, fråga en kollega om hen har hört samma sak.
            """,
            """
            Find one piece of feedback that nobody has returned to. See whether there is a decision, and tell the person who \
            gave it how things stand. If there is no second source yet, ask a colleague whether they have heard the same.
            """),
        questions: l27Questions)

    private static let l27Questions: [Question] = [
        Question(
            id: "L27.1",
            text: Trilingual(
                "Mitä idean antaja aina saa?",
                "Vad får den som ger en idé alltid?",
                "What does the giver of an idea always get?"),
            answers: [
                Trilingual(
                    "Toteutuksen, jos moni kannattaa ideaa",
                    "Att idén genomförs, om många understöder den",
                    "The idea carried out, if many support it"),
                Trilingual(
                    "Julkisen kiitoksen, jos ideasta tulee jotakin",
                    "Ett offentligt tack, om det blir något av idén",
                    "Public thanks, if something comes of the idea"),
                Trilingual(
                    "Vastauksen, olipa päätös mikä tahansa",
                    "Ett svar, vad beslutet än blir",
                    "An answer, whatever the decision is"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Kaikkea ei voi toteuttaa, eikä kannatus yksin ratkaise. Vastauksen saa silti jokainen, sillä ilman sitä \
                seuraava idea jää antamatta.
                """,
                """
                Allt går inte att genomföra, och enbart understöd avgör inte. Ett svar får ändå alla, för utan det uteblir \
                nästa idé.
                """,
                """
                Not everything can be done, and support alone does not decide. Still, each giver gets an answer, for without \
                one the next idea is never given.
                """)),
        Question(
            id: "L27.2",
            text: Trilingual(
                "Yksi asiakas sanoo, että käyttöohje on sekava. Mitä teet ensin?",
                "En kund säger att bruksanvisningen är rörig. Vad gör du först?",
                "One customer says that the instructions are confusing. What do you do first?"),
            answers: [
                Trilingual(
                    "Kirjaan havainnon ja kysyn, onko huolto kuullut samaa",
                    "Jag antecknar det och frågar om servicen har hört samma sak",
                    "I note it and ask if the service team has heard the same"),
                Trilingual(
                    "Pyydän, että ohje kirjoitetaan heti kokonaan uusiksi",
                    "Jag ber att anvisningen genast skrivs om från början",
                    "I ask for the instructions to be rewritten at once"),
                Trilingual(
                    "Odotan, valittaako joku muukin samasta asiasta",
                    "Jag väntar och ser om någon annan klagar på samma sak",
                    "I wait to see whether anyone else complains of it"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Yhdestä palautteesta ei vielä tiedä, onko vika ohjeessa vai tilanteessa. Odottaminen jättää asian sattuman \
                varaan. Toinen lähde löytyy usein kysymällä.
                """,
                """
                Av en enda respons vet man ännu inte om felet finns i anvisningen eller i situationen. Den som väntar lämnar \
                saken åt slumpen. En annan källa hittas ofta när man frågar.
                """,
                """
                One piece of feedback does not yet tell whether the fault is in the text or in the situation. Waiting leaves \
                it to chance. A second source is often found by asking.
                """)),
        Question(
            id: "L27.3",
            text: Trilingual(
                "Tuotekehitys sanoo: ”Tätä ei tehdä.” Syytä et kuule. Mitä teet?",
                "Produktutvecklingen säger: ”Det här gör vi inte.” Du får ingen orsak. Vad gör du?",
                "Product development says: “We will not do this.” You are given no reason. What do you do?"),
            answers: [
                Trilingual(
                    "Kerron asiakkaalle, että asia on vielä harkinnassa",
                    "Jag berättar för kunden att saken ännu är under övervägande",
                    "I tell the customer that it is still being considered"),
                Trilingual(
                    "Pyydän syyn, jonka voin kertoa asiakkaalle",
                    "Jag ber om en orsak som jag kan ge kunden",
                    "I ask for a reason that I can give the customer"),
                Trilingual(
                    "Kerron asiakkaalle, että päätös oli kielteinen",
                    "Jag berättar för kunden att beslutet blev nej",
                    "I tell the customer that the decision was no"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                ”Harkinnassa” ei pidä paikkaansa, ja pelkkä ”ei” jättää asiakkaan arvailemaan. Syy tekee päätöksestä \
                ymmärrettävän, ja sen saa pyytää.
                """,
                """
                ”Under övervägande” stämmer inte, och bara ett nej låter kunden gissa. En orsak gör beslutet begripligt, och \
                den får man be om.
                """,
                """
                “Being considered” is not true, and a bare no leaves the customer guessing. A reason makes the decision \
                understandable, and you may ask for it.
                """)),
        Question(
            id: "L27.4",
            text: Trilingual(
                "Sama asiakas on antanut saman palautteen kahdessa kanavassa. Montako lähdettä sinulla on?",
                "Samma kund har gett samma respons i två kanaler. Hur många källor har du?",
                "The same customer has given the same feedback in two channels. How many sources do you have?"),
            answers: [
                Trilingual("Yksi, joten etsin vielä toisen", "En, så jag letar efter en till", "One, so I look for another"),
                Trilingual(
                    "Kaksi, koska kanaviakin on kaksi",
                    "Två, eftersom kanalerna är två",
                    "Two, because there are two channels"),
                Trilingual(
                    "Kaksi, jos viestit ovat eri päiviltä",
                    "Två, om meddelandena är från olika dagar",
                    "Two, if the messages are from different days"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Lähde on ihminen tai aineisto, ei kanava eikä päivä. Kaksi viestiä kertoo, että asia on tälle asiakkaalle \
                tärkeä, mutta ei vielä, onko se muille.
                """,
                """
                En källa är en människa eller ett material, inte en kanal eller en dag. Två meddelanden visar att saken är \
                viktig för den här kunden, men ännu inte om den är det för andra.
                """,
                """
                A source is a person or a body of evidence, not a channel or a day. Two messages show that it matters to this \
                customer, but not yet whether it matters to others.
                """)),
        Question(
            id: "L27.5",
            text: Trilingual(
                "Parannus valmistuu vuosi palautteen jälkeen. Kenelle talon ulkopuolella kerrot ensin?",
                "Förbättringen blir klar ett år efter responsen. Vem utanför huset berättar du för först?",
                "The improvement is ready a year after the feedback. Whom outside the house do you tell first?"),
            answers: [
                Trilingual(
                    "Kaikille seuraajille isossa julkistuksessa",
                    "För alla följare i en stor lansering",
                    "All our followers, in a big launch"),
                Trilingual(
                    "Toimittajalle, joka kirjoittaa alastamme",
                    "För en journalist som skriver om vår bransch",
                    "A journalist who writes about our field"),
                Trilingual(
                    "Niille, jotka aikanaan antoivat palautteen",
                    "För dem som en gång gav oss responsen",
                    "Those who once gave us the feedback"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Palautteen antaja tunnistaa oman asiansa, ja juuri hän jäi odottamaan vastausta. Seuraajat ja toimittajat \
                ehtivät kuulla sen jälkeen.
                """,
                """
                Den som gav responsen känner igen sin sak, och det är hen som väntar på svar. Följare och journalister hinner \
                höra det efter det.
                """,
                """
                Those who gave the feedback will recognise it as their own, and they are the ones waiting for an answer. \
                Followers and journalists can hear of it next.
                """)),
    ]
}
