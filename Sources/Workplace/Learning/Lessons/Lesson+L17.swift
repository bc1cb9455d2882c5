extension Lesson {
    static let l17 = Lesson(
        id: "L17",
        title: Trilingual("Jaa omin sanoin", "Dela med egna ord", "Share in your own words"),
        goal: Trilingual(
            "Tiedät, milloin ja miten jaat, ja että saat myös olla jakamatta.",
            "Du vet när och hur du delar, och att du också får låta bli.",
            "You know when and how to share, and that you are free not to."),
        minutes: 3,
        points: [
            Point(
                heading: Trilingual("Jakaminen on vapaaehtoista", "Att dela är frivilligt", "Sharing is voluntary"),
                text: Trilingual(
                    """
                    Oma tilisi on sinun. Kukaan ei voi velvoittaa sinua jakamaan, eikä kieltäytymistä tarvitse perustella. \
                    Päätät itse, mistä aiheista ja missä kanavissa sinulle saa ehdottaa jaettavaa, ja voit lopettaa yhdellä \
                    painalluksella. Siitä, että jätät jakamatta, ei jää merkintää.
                    """,
                    """
                    Ditt eget konto är ditt. Ingen kan kräva att du delar, och du behöver inte förklara varför du låter bli. \
                    Du bestämmer själv inom vilka ämnen och i vilka kanaler du får förslag, och du kan sluta med en tryckning. \
                    Att du låter bli att dela antecknas inte.
                    """,
                    """
                    Your own account is yours. Nobody can require you to share, and you need not explain why you do not. You \
                    decide yourself on which subjects and in which channels you get suggestions, and you can stop with one \
                    press. No note is made of what you do not share.
                    """)),
            Point(
                heading: Trilingual(
                    "Oma näkemys ensimmäiseen lauseeseen",
                    "Din egen syn i första meningen",
                    "Your own view in the first sentence"),
                text: Trilingual(
                    """
                    Lukija seuraa sinua, ei työpaikkasi uutisia. Aloita siitä, miksi asia on sinulle tärkeä, mitä opit tai \
                    mitä haluat kysyä: ”Korjasin näitä kymmenen vuotta, ja nyt asentajan selkä kiittää.” Jakopaketissa on \
                    näkökulmia ja yksi kysymys, ei valmista tekstiä. Kun viisi kollegaa jakaa saman lauseen, kukaan heistä ei \
                    kuulosta itseltään.
                    """,
                    """
                    Läsaren följer dig, inte din arbetsplats nyheter. Börja med varför saken är viktig för dig, vad du lärde \
                    dig eller vad du vill fråga: ”Jag reparerade sådana här i tio år, och nu tackar montörens rygg.” I \
                    delningspaketet finns vinklar och en fråga, ingen färdig text. När fem kolleger delar samma mening låter \
                    ingen av dem som sig själv.
                    """,
                    """
                    The reader follows you, not your workplace's news. Begin with why it matters to you, what you learnt or \
                    what you want to ask: “I repaired these for ten years, and a fitter's back will be grateful.” A share kit \
                    has angles and one question, not a finished text. When five colleagues share the same sentence, none of \
                    them sounds like themselves.
                    """)),
            Point(
                heading: Trilingual(
                    "Jaa vain se, minkä takana seisot",
                    "Dela bara det som du står för",
                    "Share only what you stand behind"),
                text: Trilingual(
                    """
                    Kysy itseltäsi, sanoisitko tämän ystävälle, joka tuntee alan. Ellet ole lukenut koko juttua tai olet eri \
                    mieltä, jätä jakamatta. Kun asia koskee työpaikkaasi, kerro olevasi siellä töissä. Jos jako edistää \
                    myyntiä, se alkaa sanalla ”Mainos”. Yksi jako, josta haluat keskustella, on enemmän kuin viisi \
                    lukematonta.
                    """,
                    """
                    Fråga dig själv om du skulle säga det här till en vän som kan branschen. Om du inte har läst hela texten \
                    eller är av annan åsikt, låt bli att dela. När saken gäller din arbetsplats, berätta att du jobbar där. Om \
                    delningen främjar försäljning börjar den med ordet ”Reklam”. En delning som du vill samtala om är mer än \
                    fem olästa.
                    """,
                    """
                    Ask yourself whether you would say this to a friend who knows the field. If you have not read it all or do \
                    not agree, do not share it. When it concerns your workplace, say that you work there. If the share \
                    promotes sales, it begins with the word “Ad”. One share you want to talk about is worth more than five \
                    unread.
                    """)),
        ],
        example: Trilingual(
            """
            Sähköasentaja Mirja sai ehdotuksen jakaa jutun uudesta oppisopimuksesta. Otsikkoa hän ei halunnut kopioida, vaan \
            kirjoitti: ”Aloitin itse samalla tavalla 43-vuotiaana. Kysykää, vastaan illalla.” Kaksi alanvaihtajaa kysyi, ja \
            toinen haki. Kun paikka täyttyi, rekrytointi kertoi siitä Mirjalle. Seuraavan ehdotuksen hän jätti jakamatta, eikä \
            kukaan kysynyt miksi.
            """,
            """
            Elmontören Mirja fick förslag om att dela en text om ett nytt läroavtal. Rubriken ville hon inte kopiera, utan hon \
            skrev: ”Själv började jag på samma sätt som 43-åring. Fråga, jag svarar i kväll.” Två personer som ville byta \
            bransch frågade, och den ena sökte. När platsen var tillsatt berättade rekryteringen det för Mirja. Nästa förslag \
            delade hon inte, och ingen frågade varför.
            """,
            """
            Mirja, an electrician, was offered a story about a new apprenticeship to share. She did not want to copy the \
            headline, so she wrote: “I started the same way at 43. Ask me; I'll answer tonight.” Two people who wanted to \
            change trades asked, and one of them applied. When the place was filled, recruitment told Mirja. The next \
            suggestion she did not share, and nobody asked why.
            """),
        task: Trilingual(
            """
            Valitse yksi julkaisumme, jonka takana seisot. Kirjoita siitä yksi oma lause, jonka voisit sanoa ystävälle. Jaa se \
            tai jätä jakamatta: molemmat käyvät yhtä hyvin.
            """,
            """
            Välj ett av våra inlägg som du står för. Skriv en egen mening om det, en som du kunde säga till en vän. Dela den \
            eller låt bli: båda går lika bra.
            """,
            """
            Choose one of our posts that you stand behind. Write one sentence of your own about it, one you could say to a \
            friend. Share it or do not: both are just as good.
            """),
        questions: l17Questions)

    private static let l17Questions: [Question] = [
        Question(
            id: "L17.1",
            text: Trilingual(
                "Esihenkilö pyytää kaikkia jakamaan julkaisun. Mitä se tarkoittaa sinulle?",
                "Chefen ber alla att dela ett inlägg. Vad betyder det för dig?",
                "Your manager asks everyone to share a post. What does it mean for you?"),
            answers: [
                Trilingual(
                    "Jaan, sillä esihenkilön pyyntö kuuluu työtehtäviini",
                    "Jag delar, för chefens önskan hör till mina uppgifter",
                    "I share, because a manager's wish is part of my job"),
                Trilingual(
                    "Voin kieltäytyä, eikä se vaikuta mihinkään",
                    "Jag kan tacka nej, och det påverkar ingenting",
                    "I may say no, and it makes no difference to anything"),
                Trilingual(
                    "Voin kieltäytyä, jos kerron hänelle hyvän syyn",
                    "Jag kan tacka nej, om jag ger en god orsak",
                    "I may say no, as long as I give a good reason for it"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Oma tilisi ei ole työväline, eikä jakamisesta tule työtehtävää pyytämällä. Syytä ei tarvita, eikä \
                kieltäytymisestä jää merkintää.
                """,
                """
                Ditt eget konto är inget arbetsredskap, och delandet blir inte en arbetsuppgift av att någon ber om det. Ingen \
                orsak behövs, och ett nej antecknas inte.
                """,
                """
                Your own account is not a tool of the workplace, and sharing does not become a duty because somebody asks. No \
                reason is needed, and no note is made of a no.
                """)),
        Question(
            id: "L17.2",
            text: Trilingual(
                "Jakopaketissa on kolme näkökulmaa. Miten käytät niitä?",
                "I delningspaketet finns tre vinklar. Hur använder du dem?",
                "A share kit has three angles. How do you use them?"),
            answers: [
                Trilingual(
                    "Valitsen niistä parhaan ja liitän sen sellaisenaan",
                    "Jag väljer den bästa och klistrar in den som den är",
                    "I choose the best one and paste it in as it stands"),
                Trilingual(
                    "Käytän kaikkia kolmea, jottei mikään asia unohdu",
                    "Jag använder alla tre så att inget viktigt glöms bort",
                    "I use all three so that nothing important is left out"),
                Trilingual(
                    "Otan yhdestä vauhtia ja kirjoitan oman lauseeni",
                    "Jag tar fart från en och skriver en egen mening",
                    "I start from one and write a sentence of my own"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Näkökulma on lähtökohta, ei valmis teksti. Kun moni liittää saman lauseen, lukija ohittaa ne kaikki. Oma \
                lauseesi on se, jonka vuoksi hän pysähtyy.
                """,
                """
                En vinkel är en utgångspunkt, ingen färdig text. När många klistrar in samma mening hoppar läsaren över alla. \
                Din egen mening är det som får någon att stanna.
                """,
                """
                An angle is a starting point, not a finished text. When many paste the same sentence, the reader passes them \
                all by. Your own sentence is what makes somebody stop.
                """)),
        Question(
            id: "L17.3",
            text: Trilingual(
                "Sinulle ehdotetaan hyvää juttua, mutta olet eri mieltä sen pääväitteestä. Mitä teet?",
                "Du får förslag på en bra text, men du håller inte med om huvudpåståendet. Vad gör du?",
                "A good story is suggested to you, but you disagree with its main claim. What do you do?"),
            answers: [
                Trilingual(
                    "Jätän sen jakamatta, eikä minun tarvitse selittää",
                    "Jag delar den inte, och jag behöver inte förklara mig",
                    "I do not share it, and I need not explain myself"),
                Trilingual(
                    "Jaan sen ilman omia sanoja, niin en ota kantaa",
                    "Jag delar den utan egna ord, då tar jag inte ställning",
                    "I share it without a word of my own, so I take no side"),
                Trilingual(
                    "Jaan sen, sillä mielipiteeni ei kuulu työasioihin",
                    "Jag delar den, för min åsikt hör inte hemma i arbetet",
                    "I share it, since my opinion has no place in my work"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Lukija pitää jakoa suosituksena, vaikka et sanoisi mitään. Jos jaat sen, minkä takana et seiso, sinun on \
                vaikea vastata, kun joku kysyy.
                """,
                """
                Läsaren ser en delning som en rekommendation, också utan ord. Om du delar något som du inte står för är det \
                svårt att svara när någon frågar.
                """,
                """
                Readers take a share as a recommendation, even without words. If you share something you do not stand behind, \
                it is hard to answer when somebody asks.
                """)),
        Question(
            id: "L17.4",
            text: Trilingual(
                "Kerrot työpaikkasi avoimesta paikasta omalla tililläsi. Mitä kirjoitat?",
                "Du berättar om en ledig plats på ditt jobb på ditt eget konto. Vad skriver du?",
                "On your own account you mention a vacancy at your workplace. What do you write?"),
            answers: [
                Trilingual(
                    "Kiitoksen työnantajalle ja linkin hakemukseen",
                    "Ett tack till arbetsgivaren och länken till ansökan",
                    "Thanks to my employer and the link to the application"),
                Trilingual(
                    "Että olen siellä töissä ja millaista työ oikeasti on",
                    "Att jag jobbar där och hurdant arbetet verkligen är",
                    "That I work there and what the job is really like"),
                Trilingual(
                    "Ilmoituksen otsikon ja samat aihetunnisteet",
                    "Annonsens rubrik och samma hashtaggar",
                    "The headline of the notice and the same hashtags"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Lukija haluaa tietää, kuka puhuu ja millaista työ on. Otsikon hän näkee ilmoituksesta itsestään, ja kiitos \
                työnantajalle kuulostaa helposti tilatulta.
                """,
                """
                Läsaren vill veta vem som talar och hurdant arbetet är. Rubriken syns i själva annonsen, och ett tack till \
                arbetsgivaren låter lätt beställt.
                """,
                """
                Readers want to know who is speaking and what the work is like. They see the headline in the notice itself, \
                and thanks to an employer easily sound as if somebody had asked for them.
                """)),
        Question(
            id: "L17.5",
            text: Trilingual(
                "Uusi kollega kysyy, kuinka monta jakoa kuussa häneltä odotetaan. Mitä vastaat?",
                "En ny kollega undrar hur många delningar i månaden som väntas av hen. Vad svarar du?",
                "A new colleague asks how many shares a month are expected. What do you answer?"),
            answers: [
                Trilingual(
                    "Ainakin yhtä, jotta yksikkö näyttää aktiiviselta",
                    "Åtminstone en, så att enheten ser aktiv ut",
                    "At least one, so that the unit looks active"),
                Trilingual(
                    "Niin montaa kuin ehdotuksia kuussa tulee",
                    "Lika många som det kommer förslag i månaden",
                    "As many as there are suggestions in the month"),
                Trilingual(
                    "Ei yhtään, sillä jokainen päättää siitä itse",
                    "Inga alls, för var och en bestämmer själv om det",
                    "None, as everyone decides that for themselves"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Jakoja ei vaadita keneltäkään, ja jokaisen ehdotuksen saa ohittaa. Hyvä hetki jakaa on silloin, kun sinulla on \
                asiasta jotakin sanottavaa.
                """,
                """
                Ingen måste dela, och varje förslag får man hoppa över. Ett bra tillfälle att dela är när du själv har något \
                att säga om saken.
                """,
                """
                Nobody has to share, and every suggestion may be passed over. A good moment to share is when you have \
                something to say about it yourself.
                """)),
    ]
}
