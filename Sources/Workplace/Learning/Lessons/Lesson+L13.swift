extension Lesson {
    static let l13 = Lesson(
        id: "L13",
        title: Trilingual("Vastaaminen", "Att svara", "Answering"),
        goal: Trilingual(
            "Osaat vastata luvatussa ajassa myös silloin, kun et vielä tiedä vastausta.",
            "Du kan svara inom utlovad tid också när du ännu inte vet svaret.",
            "You can reply in the promised time even when you do not know the answer yet."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual(
                    "Kuittaa heti, ratkaise sitten",
                    "Kvittera genast, lös sedan",
                    "Acknowledge at once, solve after that"),
                text: Trilingual(
                    """
                    Ihminen odottaa rauhallisemmin, kun tietää, että joku on lukenut viestin. Kirjoita omin sanoin, mitä teet \
                    ja milloin palaat: ”Kysyn tätä varastolta ja vastaan ennen neljää.” Ota viesti hoitaaksesi, niin kukaan \
                    muu ei vastaa samaan. Palaa luvattuun aikaan, vaikka et olisi vielä valmis.
                    """,
                    """
                    Den som väntar är lugnare när hen vet att någon har läst meddelandet. Skriv med egna ord vad du gör och \
                    när du återkommer: ”Jag frågar lagret och svarar före klockan fyra.” Ta hand om meddelandet, så svarar \
                    ingen annan på samma sak. Återkom på utsatt tid, även om du ännu inte är klar.
                    """,
                    """
                    People wait more calmly when they know someone has read their message. Write in your own words what you \
                    will do and when you will be back: “I'll ask the warehouse and answer before four.” Take the message on, \
                    so that nobody else answers the same one. Then be back on time, even if you are not finished.
                    """)),
            Point(
                heading: Trilingual("Kysy tarkentava kysymys", "Ställ en följdfråga", "Ask a question back"),
                text: Trilingual(
                    """
                    Moni viesti on liian lyhyt vastattavaksi: ”Miksei tämä toimi?” Älä arvaa. Toista, mitä ymmärsit, ja kysy \
                    yksi asia, johon on helppo vastata: mikä laite, mikä toimipiste, minä päivänä. Yksi tarkka kysymys säästää \
                    monta väärää neuvoa.
                    """,
                    """
                    Många meddelanden är för korta att svara på: ”Varför fungerar det inte?” Gissa inte. Upprepa vad du \
                    förstod och fråga en sak som det är lätt att svara på: vilken apparat, vilket verksamhetsställe, vilken \
                    dag. En precis fråga sparar många felaktiga råd.
                    """,
                    """
                    Many messages are too short to answer: “Why doesn't this work?” Do not guess. Repeat what you understood \
                    and ask one thing that is easy to answer: which device, which office, which day. One exact question saves \
                    much wrong advice.
                    """)),
            Point(
                heading: Trilingual(
                    "Henkilökohtaiset asiat oikeaan kanavaan",
                    "Personliga ärenden till rätt kanal",
                    "Personal matters to the right channel"),
                text: Trilingual(
                    """
                    Tilausnumero, lasku, osoite tai terveys ei kuulu julkiseen keskusteluun. Kiitä viestistä, sano, ettet voi \
                    hoitaa asiaa tässä, ja anna suojattu kanava: linkki, puhelinnumero, aukioloaika. Arkaluonteisia tietoja et \
                    pyydä edes yksityisviestissä. Jos kommentissa on jo henkilötietoja, piilota se ja kerro miksi.
                    """,
                    """
                    Ett beställningsnummer, en räkning, en adress eller någons hälsa hör inte hemma i ett offentligt samtal. \
                    Tacka för meddelandet, säg att du inte kan sköta saken här och ge en skyddad kanal: en länk, ett \
                    telefonnummer, öppettiderna. Känsliga uppgifter ber du inte om ens i ett privat meddelande. Om kommentaren \
                    redan innehåller personuppgifter, dölj den och berätta varför.
                    """,
                    """
                    An order number, a bill, an address or someone's health does not belong in a public conversation. Say \
                    thank you, say that you cannot handle it here, and give a protected channel: a link, a phone number, \
                    opening hours. Sensitive details you do not ask for even in a private message. If a comment already holds \
                    personal data, hide it and say why.
                    """)),
        ],
        example: Trilingual(
            """
            Asiakas kysyi kello 13.10, miksi hänen pakettinsa ei liiku. Sanna otti viestin hoitaakseen ja kirjoitti vartin \
            päästä: ”Kysyn kuljetukselta ja palaan ennen kolmea. Lähetätkö pakettitunnuksen lomakkeella, niin se ei jää tähän \
            näkyviin?” Kello 14.50 kuljetus vielä selvitti asiaa. Sanna kertoi senkin ja lupasi vastauksen aamuksi. Aamulla \
            asiakas sai syyn ja uuden toimituspäivän.
            """,
            """
            Klockan 13.10 frågade en kund varför hennes paket inte rörde på sig. Sanna tog hand om meddelandet och skrev en \
            kvart senare: ”Jag frågar transporten och återkommer före tre. Kan du skicka paketnumret via formuläret, så blir \
            det inte synligt här?” Klockan 14.50 utredde transporten ännu saken. Sanna berättade det också och lovade ett svar \
            till morgonen. På morgonen fick kunden veta orsaken och en ny leveransdag.
            """,
            """
            At ten past one a customer asked why her parcel was not moving. Sanna took the message on and wrote a quarter of \
            an hour later: “I'm asking transport and will be back before three. Could you send the parcel number through the \
            form, so that it does not stay visible here?” At ten to three transport was still looking into it. Sanna said that \
            too and promised an answer by morning. In the morning the customer got the reason and a new delivery date.
            """),
        task: Trilingual(
            """
            Avaa Saapuneet ja lue yksi viesti, joka odottaa. Ota se hoitaaksesi ja kuittaa omin sanoin. Jos viestejä ei ole, \
            kuittaa keksityn asiakkaan viesti harjoitusverkossa.
            """,
            """
            Öppna Inkommet och läs ett meddelande som väntar. Ta hand om det och kvittera med egna ord. Om det inte finns \
            några, kvittera en påhittad kunds meddelande i övningsnätverket.
            """,
            """
            Open the Inbox and read one message that is waiting. Take it on and acknowledge it in your own words. If there are \
            none, acknowledge an invented customer's message in the practice network.
            """),
        questions: l13Questions)

    private static let l13Questions: [Question] = [
        Question(
            id: "L13.1",
            text: Trilingual(
                "Et tiedä vastausta asiakkaan kysymykseen. Mitä kirjoitat?",
                "Du vet inte svaret på kundens fråga. Vad skriver du?",
                "You do not know the answer to a customer's question. What do you write?"),
            answers: [
                Trilingual(
                    "En mitään, ennen kuin olen varma vastauksesta",
                    "Ingenting, innan jag är helt säker på svaret",
                    "Nothing, until I am quite certain of the answer"),
                Trilingual(
                    "Parhaan arvaukseni ja että asia voi vielä muuttua",
                    "Min bästa gissning och att saken ännu kan ändras",
                    "My best guess, and that things may still change"),
                Trilingual(
                    "Että selvitän asian, ja milloin palaan",
                    "Att jag tar reda på det, och när jag återkommer",
                    "That I will find out, and when I will be back"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Hiljaisuudesta asiakas päättelee, ettei kukaan lukenut viestiä, ja arvaus leviää vastauksena. Kellonaika \
                rauhoittaa häntä ja antaa sinulle aikaa selvittää.
                """,
                """
                Av tystnaden drar kunden slutsatsen att ingen har läst meddelandet, och en gissning sprids som ett svar. Ett \
                klockslag lugnar och ger dig tid att ta reda på saken.
                """,
                """
                From silence the customer concludes that nobody read the message, and a guess spreads as an answer. A time on \
                the clock calms people and leaves you time to find out.
                """)),
        Question(
            id: "L13.2",
            text: Trilingual(
                "Lupasit palata kello 15, mutta vastaus on yhä kesken. Mitä teet?",
                "Du lovade återkomma klockan 15, men svaret är inte klart. Vad gör du?",
                "You promised to be back at three, but the answer is not ready. What do you do?"),
            answers: [
                Trilingual(
                    "Kerron kello 15, missä mennään ja milloin palaan",
                    "Jag säger klockan 15 hur det går och när jag återkommer",
                    "At three I say how it stands and when I'll be back"),
                Trilingual(
                    "Odotan vastausta, jotta asiakas saa kaiken kerralla",
                    "Jag väntar på svaret så att kunden får allt på en gång",
                    "I wait so that the customer gets everything at once"),
                Trilingual(
                    "Pyydän myöhästymistä anteeksi, kun lopulta vastaan",
                    "Jag ber om ursäkt för dröjsmålet när jag till slut svarar",
                    "I apologise for the delay when I finally answer"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Lupasit palata, et olla valmis. Väliaikatieto pitää lupauksen. Vaikeneminen rikkoo sen, vaikka vastaus olisi \
                lopulta hyvä.
                """,
                """
                Du lovade återkomma, inte vara klar. Ett besked på vägen håller löftet. Tystnad bryter det, även om svaret \
                till slut blir bra.
                """,
                """
                You promised to be back, not to be finished. Word of how it stands keeps the promise. Silence breaks it, even \
                if the answer is good in the end.
                """)),
        Question(
            id: "L13.3",
            text: Trilingual(
                "Asiakas kirjoittaa: ”Taas meni pieleen.” Mitä vastaat?",
                "En kund skriver: ”Det gick snett igen.” Vad svarar du?",
                "A customer writes: “It went wrong again.” What do you answer?"),
            answers: [
                Trilingual(
                    "Pahoittelen ja lupaan, että korjaamme asian pian",
                    "Jag beklagar och lovar att vi snart rättar till saken",
                    "I say sorry and promise that we will put it right soon"),
                Trilingual(
                    "Pahoittelen ja kysyn, mikä meni pieleen ja missä",
                    "Jag beklagar och frågar vad som gick snett och var",
                    "I say sorry and ask what went wrong and where"),
                Trilingual(
                    "Pahoittelen ja annan linkin palautelomakkeeseen",
                    "Jag beklagar och ger en länk till responsblanketten",
                    "I say sorry and give a link to the feedback form"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Et voi luvata korjausta asiaan, jota et vielä tunne, ja lomake tuntuu suljetulta ovelta. Yksi tarkentava \
                kysymys kertoo, että joku kuuntelee.
                """,
                """
                Du kan inte lova att rätta något som du ännu inte känner till, och en blankett känns som en stängd dörr. En \
                följdfråga visar att någon lyssnar.
                """,
                """
                You cannot promise to mend something you do not yet know, and a form feels like a closed door. One question \
                back shows that someone is listening.
                """)),
        Question(
            id: "L13.4",
            text: Trilingual(
                "Asiakas kirjoittaa kommenttiin osoitteensa ja tilausnumeronsa. Mitä teet?",
                "En kund skriver sin adress och sitt beställningsnummer i en kommentar. Vad gör du?",
                "A customer writes their address and order number in a comment. What do you do?"),
            answers: [
                Trilingual(
                    "Vastaan nopeasti, jotta kommentti jää muiden taakse",
                    "Jag svarar snabbt så att kommentaren hamnar bakom andra",
                    "I answer fast so that the comment is soon behind others"),
                Trilingual(
                    "Vastaan yksityisviestillä enkä koske kommenttiin",
                    "Jag svarar privat och låter kommentaren stå kvar",
                    "I answer in private and leave the comment alone"),
                Trilingual(
                    "Piilotan sen, kerron miksi ja annan oikean kanavan",
                    "Jag döljer den, säger varför och ger rätt kanal",
                    "I hide it, say why and give the right channel"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Tiedot ovat kaikkien nähtävillä niin kauan kuin kommentti näkyy. Kun kerrot syyn ja annat kanavan, asiakas \
                tietää, ettei häntä haluttu vaientaa.
                """,
                """
                Alla kan läsa uppgifterna så länge kommentaren syns. När du berättar orsaken och ger en kanal vet kunden att \
                ingen ville tysta hen.
                """,
                """
                The details are there for everyone as long as the comment shows. When you give the reason and a channel, the \
                customer knows that nobody wanted to silence them.
                """)),
        Question(
            id: "L13.5",
            text: Trilingual(
                "Vastauspohja sopii asiakkaan kysymykseen melkein. Mitä teet?",
                "En svarsmall passar nästan till kundens fråga. Vad gör du?",
                "A reply template almost fits the customer's question. What do you do?"),
            answers: [
                Trilingual(
                    "Muokkaan sen vastaamaan juuri tähän kysymykseen",
                    "Jag bearbetar den så att den besvarar just den här frågan",
                    "I rework it until it answers this very question"),
                Trilingual(
                    "Lähetän sen heti, sillä nopeus on tässä tärkeintä",
                    "Jag skickar den genast, för snabbheten är viktigast här",
                    "I send it at once, since speed matters the most here"),
                Trilingual(
                    "Lähetän sen ja lisään alkuun asiakkaan nimen",
                    "Jag skickar den och sätter kundens namn först",
                    "I send it with the customer's name at the top"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Asiakas huomaa, jos vastaus on kirjoitettu toiseen kysymykseen, ja joutuu kysymään uudestaan. Minuutti \
                muokkausta säästää seuraavan kierroksen.
                """,
                """
                Kunden märker om svaret är skrivet för en annan fråga och måste fråga på nytt. En minut av bearbetning sparar \
                nästa omgång.
                """,
                """
                Customers notice when a reply was written for some other question, and have to ask again. A minute of \
                reworking saves the next round.
                """)),
    ]
}
