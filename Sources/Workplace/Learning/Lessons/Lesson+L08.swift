extension Lesson {
    static let l08 = Lesson(
        id: "L08",
        title: Trilingual("Oma ääni", "Din egen röst", "Your own voice"),
        goal: Trilingual(
            "Kirjoitat niin, että lukija kuulee sinut eikä valmista mallia.",
            "Du skriver så att läsaren hör dig och inte en färdig mall.",
            "You write so that the reader hears you and not a template."),
        minutes: 3,
        points: [
            Point(
                heading: Trilingual(
                    "Kirjoita kuin puhuisit asiakkaalle",
                    "Skriv som om du talade med en kund",
                    "Write as if you were talking to a customer"),
                text: Trilingual(
                    """
                    Ajattele yhtä asiakasta ja kirjoita se, minkä sanoisit hänelle tiskin yli. Tuttuja sanoja, yksi \
                    esimerkki omasta työstäsi, yksi asia kerrallaan. Murre, huumori ja epäröintikin saavat kuulua, jos ne \
                    kuuluvat puheeseesi. Valmis jakoteksti ja tekoälyn luonnos ovat pohjia. Niistä puuttuu se, minkä vain \
                    sinä olet nähnyt.
                    """,
                    """
                    Tänk på en kund och skriv det som du skulle säga över disken. Vanliga ord, ett exempel ur ditt eget \
                    arbete, en sak i taget. Dialekt, humor och tvekan får höras om de hör till ditt sätt att tala. En \
                    färdig text att dela och ett AI-utkast är underlag. I dem saknas det som bara du har sett.
                    """,
                    """
                    Think of one customer and write what you would say across the counter. Ordinary words, one example \
                    from your own work, one thing at a time. Dialect, humour and even doubt may be heard if that is how \
                    you talk. A ready text to share and a draft by AI are raw material. What only you have seen is missing \
                    from them.
                    """)),
            Point(
                heading: Trilingual("Minä-muoto omalla tilillä", "Jag-form på ditt eget konto", "Say “I” on your own account"),
                text: Trilingual(
                    """
                    Omalla tililläsi puhut itse: ”huomasin”, ”opin”, ”en tiennyt”. Lukija luottaa ihmiseen, joka kertoo, \
                    mitä on tehnyt ja mitä ei tiedä. ”Me” sopii organisaation tilille, jolla puhutte yhdessä. Jos \
                    kirjoitat omalla tililläsi ”meidän kantamme on”, lukija ei tiedä, kuka puhuu. Kun aihe koskee työtäsi, \
                    kerro, missä olet töissä.
                    """,
                    """
                    På ditt eget konto talar du själv: ”jag märkte”, ”jag lärde mig”, ”jag visste inte”. Läsaren litar på \
                    den som berättar vad hen har gjort och vad hen inte vet. ”Vi” passar på organisationens konto, där ni \
                    talar tillsammans. Om du skriver ”vår ståndpunkt är” på ditt eget konto vet läsaren inte vem som \
                    talar. När ämnet gäller ditt arbete, berätta var du jobbar.
                    """,
                    """
                    On your own account you speak for yourself: “I noticed”, “I learnt”, “I did not know”. Readers trust a \
                    person who tells what they have done and what they do not know. “We” belongs on the organisation's \
                    account, where you speak together. If you write “our position is” on your own account, the reader \
                    cannot tell who is speaking. When the subject touches your work, say where you work.
                    """)),
            Point(
                heading: Trilingual(
                    "Lue ääneen ja poista kapulakieli",
                    "Läs högt och stryk kanslispråket",
                    "Read it aloud and cut the officialese"),
                text: Trilingual(
                    """
                    Lue teksti ääneen itsellesi tai kollegalle. Missä sinä kompastut, siinä lukijakin kompastuu. \
                    ”Toteutamme toimenpiteitä palvelun kehittämiseksi” muuttuu muotoon ”Vastaamme nyt myös lauantaisin”. \
                    Pyyhi pois sanat, joita et koskaan sano kahvipöydässä. Jos mitään ei jää jäljelle, asia ei ollut vielä \
                    valmis kerrottavaksi.
                    """,
                    """
                    Läs texten högt för dig själv eller en kollega. Där du snubblar snubblar också läsaren. ”Vi vidtar \
                    åtgärder för att utveckla servicen” blir ”Nu svarar vi också på lördagar”. Stryk de ord som du aldrig \
                    säger vid kaffebordet. Om ingenting blir kvar var saken ännu inte klar att berättas.
                    """,
                    """
                    Read the text aloud to yourself or a colleague. Where you stumble, the reader stumbles too. “We are \
                    implementing measures to develop our service” becomes “We now answer on Saturdays too”. Strike out the \
                    words you never say over coffee. If nothing is left, there was nothing to tell yet.
                    """)),
        ],
        example: Trilingual(
            """
            Uusista raitiovaunuista oli tarjolla valmis jakoteksti: ”Olemme ylpeitä voidessamme esitellä uuden \
            kalustomme.” Kuljettaja Eero luki sen ääneen ja naurahti. Hän kirjoitti: ”Ajoin tänään töissä ensimmäistä \
            kertaa uutta vaunua. Lattia on matalalla koko matkan, ja rollaattorilla kulkeva matkustaja nousi kyytiin ilman \
            apua.” Joku kysyi, milloin vaunu tulee kolmosen linjalle. Eero kertoi, minkä tiesi, ja selvitti loput.
            """,
            """
            Om de nya spårvagnarna fanns en färdig text att dela: ”Vi är stolta över att kunna presentera vår nya \
            vagnpark.” Föraren Eero läste den högt och skrattade till. Han skrev: ”I dag körde jag för första gången en ny \
            vagn på jobbet. Golvet är lågt hela vägen, och en passagerare med rollator steg på utan hjälp.” Någon frågade \
            när vagnen kommer till linje tre. Eero berättade det han visste och tog reda på resten.
            """,
            """
            The new trams came with a ready text to share: “We are proud to present our new fleet.” Eero, a driver, read \
            it aloud and laughed. He wrote: “At work today I drove one of the new trams for the first time. The floor is \
            low all the way through, and a passenger with a walking frame got on without help.” Someone asked when it \
            would come to line three. Eero told what he knew and found out the rest.
            """),
        task: Trilingual(
            """
            Ota yksi luonnoksesi tai sinulle tarjottu valmis teksti ja lue se ääneen. Kirjoita ensimmäinen virke uusiksi \
            niin kuin sanoisit sen asiakkaalle.
            """,
            """
            Ta ett eget utkast eller en färdig text som du har fått och läs den högt. Skriv om den första meningen så som \
            du skulle säga den till en kund.
            """,
            """
            Take one of your drafts, or a ready text you were offered, and read it aloud. Rewrite the first sentence as \
            you would say it to a customer.
            """),
        questions: l08Questions)

    private static let l08Questions: [Question] = [
        Question(
            id: "L08.1",
            text: Trilingual(
                "Mitä valmis jakoteksti on sinulle?",
                "Vad är en färdig text att dela för dig?",
                "What is a ready text to share, for you?"),
            answers: [
                Trilingual(
                    "Teksti, jonka voin liittää sellaisenaan",
                    "En text som jag kan klistra in som den är",
                    "A text that I can paste in as it is"),
                Trilingual(
                    "Malli, jonka sanoista en saa poiketa",
                    "En mall vars ordval jag inte får ändra",
                    "A model whose wording I must keep to"),
                Trilingual("Pohja, jonka kirjoitan uusiksi", "Ett underlag som jag skriver om", "Raw material that I rewrite"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Kun moni kollega julkaisee saman tekstin, lukija ohittaa sen mainoksena. Faktat saat ottaa pohjasta, mutta \
                sanat valitset itse. Silloin sinulta voi myös kysyä lisää.
                """,
                """
                När många kolleger publicerar samma text går läsaren förbi den som reklam. Fakta får du ta ur underlaget, \
                men orden väljer du själv. Då kan man också fråga dig mer.
                """,
                """
                When many colleagues publish the same text, readers pass it by as advertising. Take the facts from it, but \
                choose the words yourself. Then people can also ask you for more.
                """)),
        Question(
            id: "L08.2",
            text: Trilingual(
                "Olit töissä messuilla ja kirjoitat niistä omalla tililläsi. Mikä aloitus on paras?",
                "Du jobbade på en mässa och skriver om den på ditt eget konto. Vilken början är bäst?",
                "You worked at a trade fair and write about it on your own account. Which opening is best?"),
            answers: [
                Trilingual(
                    "”Olemme iloisia voidessamme kertoa onnistuneista messuista”",
                    "”Vi är glada att kunna berätta om en lyckad mässa”",
                    "“We are delighted to report on a successful fair”"),
                Trilingual(
                    "”Seisoin messuilla päivän, ja kolme kysyi samaa”",
                    "”Jag stod på mässan en dag och tre frågade samma sak”",
                    "“I stood at our stand all day, and three people asked the same thing”"),
                Trilingual(
                    "”Messut tarjosivat kattavan läpileikkauksen alan näkymistä”",
                    "”Mässan bjöd på en heltäckande översikt över branschens utsikter”",
                    "“The fair offered a comprehensive overview of the outlook for the field”"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Kaksi muuta voisi kirjoittaa kuka tahansa mistä tahansa messuista. Kun kerrot, mitä itse teit ja huomasit, \
                lukija haluaa tietää, mitä ne kolme kysyivät.
                """,
                """
                De två andra kunde vem som helst skriva om vilken mässa som helst. När du berättar vad du själv gjorde och \
                märkte vill läsaren veta vad de tre frågade.
                """,
                """
                Anyone could write the other two about any fair. When you tell what you yourself did and noticed, the \
                reader wants to know what those three asked.
                """)),
        Question(
            id: "L08.3",
            text: Trilingual(
                """
                Luonnoksessasi lukee: ”Palvelukokemuksen parantamiseksi aukioloaikoja on tarkistettu.” Mitä kirjoitat \
                tilalle?
                """,
                """
                I ditt utkast står: ”För att förbättra serviceupplevelsen har öppettiderna justerats.” Vad skriver du i \
                stället?
                """,
                """
                Your draft says: “To improve the service experience, opening hours have been revised.” What do you write \
                instead?
                """),
            answers: [
                Trilingual(
                    "”Torstaisin olemme nyt auki iltakahdeksaan”",
                    "”På torsdagar har vi nu öppet till åtta”",
                    "“On Thursdays we are now open until eight”"),
                Trilingual(
                    "”Olemme uudistaneet aukioloaikamme teitä kuunnellen”",
                    "”Vi har förnyat våra öppettider utifrån era önskemål”",
                    "“We have renewed our opening hours after listening to you”"),
                Trilingual(
                    "”Uudet aukioloajat palvelevat teitä entistä paremmin”",
                    "”De nya öppettiderna tjänar er ännu bättre än förr”",
                    "“The new opening hours serve you even better than before”"),
            ],
            right: 0,
            explanation: Trilingual(
                "Lukija haluaa tietää, milloin ovi on auki. Kaksi muuta kehuu muutosta mutta jättää kellonajan kertomatta.",
                "Läsaren vill veta när dörren är öppen. De två andra berömmer ändringen men säger inte klockslaget.",
                "The reader wants to know when the door is open. The other two praise the change but leave out the time.")),
        Question(
            id: "L08.4",
            text: Trilingual(
                "Puhut murretta ja mietit, sopiiko se julkaisuun omalla tililläsi. Mitä teet?",
                "Du talar dialekt och undrar om den passar i ett inlägg på ditt eget konto. Vad gör du?",
                "You speak a dialect and wonder whether it suits a post on your own account. What do you do?"),
            answers: [
                Trilingual(
                    "Vaihdan yleiskieleen, koska aihe on työni",
                    "Jag byter till standardspråk i arbetsfrågor",
                    "I switch to standard language for work"),
                Trilingual(
                    "Kirjoitan kuten puhun, kunhan muutkin ymmärtävät",
                    "Jag skriver som jag talar, så länge andra förstår",
                    "I write as I talk, as long as others understand"),
                Trilingual(
                    "Kysyn esihenkilöltä, saako murretta käyttää",
                    "Jag frågar chefen om dialekt är tillåten",
                    "I ask my manager whether it is allowed"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Sinun äänesi on syy, miksi sinua luetaan, eikä siihen tarvita lupaa. Tarkista vain, että muualla asuvakin \
                saa asiasta selvän.
                """,
                """
                Din röst är orsaken till att någon läser dig, och för den behövs inget lov. Se bara till att den som bor \
                på annat håll också förstår saken.
                """,
                """
                Your voice is the reason people read you, and it needs no permission. Just make sure that someone from \
                elsewhere can follow it too.
                """)),
        Question(
            id: "L08.5",
            text: Trilingual(
                "Tekoäly teki tekstistäsi sujuvan luonnoksen. Mitä teet ennen julkaisemista?",
                "AI gjorde ett flytande utkast av din text. Vad gör du före publiceringen?",
                "AI turned your text into a smooth draft. What do you do before publishing?"),
            answers: [
                Trilingual(
                    "Tarkistan faktat ja lisään oman esimerkkini",
                    "Jag kontrollerar fakta och lägger till ett eget exempel",
                    "I check the facts and add an example of my own"),
                Trilingual(
                    "Pyydän siltä vielä rennomman version ja julkaisen sen",
                    "Jag ber den om en ledigare version och publicerar den sedan",
                    "I ask it for a more relaxed version and publish that"),
                Trilingual(
                    "Korjaan kirjoitusvirheet ja julkaisen, sillä teksti on selkeä",
                    "Jag rättar skrivfelen och publicerar, för texten är tydlig",
                    "I correct the spelling and publish, since the text is clear"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Sujuvassakin luonnoksessa voi olla väärä tieto, ja rennompi versio on yhä kenen tahansa. Vain sinä tiedät, \
                mitä asiakas sanoi, ja sinä vastaat tekstistä.
                """,
                """
                Också i ett flytande utkast kan det finnas fel, och en ledigare version kunde fortfarande vara vems som \
                helst. Bara du vet vad kunden sade, och det är du som svarar för texten.
                """,
                """
                Even a smooth draft may contain errors, and a more relaxed version could still be anybody's. Only you know \
                what the customer said, and you answer for the text.
                """)),
    ]
}
