extension GroundRules {
    /// R1–R8: how we take part, speak and answer.
    static let speaking: [Rule] = [
        Rule(
            number: 1,
            title: Trilingual("Osallistu – saat ja voit", "Delta – du får och du kan", "Take part – you may and you can"),
            text: Trilingual(
                "Kannustamme puhumaan omasta työstä. Vaikeneminen ei ole virhe, eikä sen syytä kysytä.",
                "Vi uppmuntrar till att tala om det egna arbetet. Att tiga är inget fel, och ingen frågar varför.",
                "We encourage you to talk about your work. Silence is no offence, and nobody asks for a reason."),
            example: Trilingual(
                """
                Asentaja vastasi naapuruston ryhmässä kysymykseen, jonka hän osasi. Hänen työparinsa vain lukee, ja sekin on \
                osallistumista.
                """,
                """
                En montör svarade i grannskapets grupp på en fråga som hon kunde svaret på. Hennes arbetskamrat läser bara, och \
                det är också att delta.
                """,
                """
                A fitter answered a question in a neighbourhood group because she knew the answer. Her workmate only reads, and \
                that is taking part too.
                """)),
        Rule(
            number: 2,
            title: Trilingual(
                "Ole oma itsesi, omilla sanoillasi",
                "Var dig själv, med egna ord",
                "Be yourself, in your own words"),
            text: Trilingual(
                """
                Kirjoita omalla nimelläsi niin kuin puhuisit tutulle asiakkaalle. Kerro, missä työskentelet, kun sillä on \
                lukijalle väliä.
                """,
                """
                Skriv i eget namn så som du skulle tala med en kund du känner. Berätta var du jobbar när det har betydelse för \
                läsaren.
                """,
                """
                Write under your own name, the way you would talk to a customer you know. Say where you work when it matters to \
                the reader.
                """),
            example: Trilingual(
                "”Olen hitsannut täällä yksitoista vuotta. Tämä sauma oli vaikein, jonka olen tehnyt.”",
                "”Jag har svetsat här i elva år. Den här fogen var den svåraste jag har gjort.”",
                "“I have been welding here for eleven years. This seam was the hardest I have made.”")),
        Rule(
            number: 3,
            title: Trilingual(
                "Erota oma mielipide ja organisaation kanta",
                "Skilj på egen åsikt och organisationens ståndpunkt",
                "Keep your own opinion and the organisation's position apart"),
            text: Trilingual(
                """
                Omalla tililläsi puhut itsesi puolesta, ja sanot sen, jos siitä voi erehtyä. Organisaation kannan kertoo se, \
                jonka kanssa niin on sovittu.
                """,
                """
                På ditt eget konto talar du för dig själv, och säger det om det går att missförstå. Organisationens ståndpunkt \
                framförs av den som man har kommit överens om.
                """,
                """
                On your own account you speak for yourself, and you say so if it could be mistaken. The organisation's position \
                comes from the person agreed on.
                """),
            example: Trilingual(
                "”Olen kaupungilla töissä, mutta tämä on oma mielipiteeni: pyörätie kannattaa tehdä ennen koulujen alkua.”",
                "”Jag jobbar på staden, men det här är min egen åsikt: cykelvägen borde göras före skolstarten.”",
                "“I work for the city, but this is my own opinion: the cycle path should be ready before school starts.”")),
        Rule(
            number: 4,
            title: Trilingual(
                "Pidä luottamuksellinen luottamuksellisena",
                "Håll det konfidentiella konfidentiellt",
                "Keep confidential things confidential"),
            text: Trilingual(
                """
                Liikesalaisuudet, sisäpiiritieto, keskeneräiset asiat ja asiakkaiden asiat eivät kuulu julkisuuteen edes \
                vihjeenä. Ellet tiedä, onko asia jo julkinen, kysy ensin.
                """,
                """
                Företagshemligheter, insiderinformation, halvfärdiga ärenden och kundernas angelägenheter hör inte till \
                offentligheten, inte ens som antydan. Om du inte vet om en sak redan är offentlig, fråga först.
                """,
                """
                Trade secrets, inside information, unfinished matters and customers' affairs are not for the public, not even as \
                a hint. If you do not know whether something is public yet, ask first.
                """),
            example: Trilingual(
                "”Asiakkaidemme asioista puhumme vain heidän kanssaan. Julkiset esimerkit työstämme löydät sivuiltamme.”",
                """
                ”Våra kunders angelägenheter talar vi om bara med dem. Offentliga exempel på vårt arbete hittar du på vår \
                webbplats.”
                """,
                "“We talk about our customers' affairs only with them. Public examples of our work are on our website.”")),
        Rule(
            number: 5,
            title: Trilingual(
                "Kunnioita ihmisiä ja yksityisyyttä",
                "Respektera människor och integritet",
                "Respect people and their privacy"),
            text: Trilingual(
                """
                Kysy lupa ennen kuin julkaiset kuvan tai nimen, lapsen kuvaan huoltajalta. Henkilötunnuksia, terveystietoja ja \
                osoitteita ei käsitellä kommenteissa.
                """,
                """
                Be om lov innan du publicerar en bild eller ett namn, för barn av vårdnadshavaren. Personbeteckningar, \
                hälsouppgifter och adresser behandlas inte i kommentarerna.
                """,
                """
                Ask before you publish a picture or a name; for a child, ask the guardian. Identity codes, health matters and \
                addresses are not handled in comments.
                """),
            example: Trilingual(
                "”Saanko julkaista tämän kuvan? Voit sanoa ei, ja voit myös muuttaa mielesi myöhemmin.”",
                "”Får jag publicera den här bilden? Du kan säga nej, och du kan också ändra dig senare.”",
                "“May I publish this picture? You can say no, and you can change your mind later.”")),
        Rule(
            number: 6,
            title: Trilingual(
                "Kerro mainoksesta ja kytköksestä",
                "Berätta om reklam och kopplingar",
                "Be open about ads and connections"),
            text: Trilingual(
                """
                Kun julkaisu edistää myyntiä, aloita se sanalla Mainos. Kun kehut työnantajaasi, sen tuotetta tai kumppania, \
                kerro kytköksesi.
                """,
                """
                När ett inlägg främjar försäljning, börja det med ordet Reklam. När du berömmer din arbetsgivare, dess produkt \
                eller partner, berätta om din koppling.
                """,
                """
                When a post promotes sales, begin it with the word Ad. When you praise your employer, its product or a partner, \
                say how you are connected.
                """),
            example: Trilingual(
                "”Mainos. Olen töissä pyörätehtaalla, ja tällä mallilla olen itse ajanut koko talven.”",
                "”Reklam. Jag jobbar på cykelfabriken och har själv kört med den här modellen hela vintern.”",
                "“Ad. I work at the bicycle factory, and I have ridden this model all winter myself.”")),
        Rule(
            number: 7,
            title: Trilingual(
                "Tarkista faktat, korjaa virheet näkyvästi",
                "Kontrollera fakta, rätta fel synligt",
                "Check the facts, correct mistakes openly"),
            text: Trilingual(
                """
                Tarkista luku, nimi ja lähde ennen kuin julkaiset. Kun virhe löytyy, korjaa se samassa paikassa ja sano, mikä \
                muuttui.
                """,
                """
                Kontrollera siffran, namnet och källan innan du publicerar. När ett fel hittas, rätta det på samma ställe och \
                säg vad som ändrades.
                """,
                """
                Check the figure, the name and the source before you publish. When a mistake is found, correct it in the same \
                place and say what changed.
                """),
            example: Trilingual(
                "”Korjaus klo 14.10: kirjoitimme aiemmin, että ilta on torstaina. Oikea päivä on keskiviikko.”",
                "”Rättelse kl. 14.10: vi skrev tidigare att kvällen är på torsdag. Rätt dag är onsdag.”",
                "“Correction at 14.10: we wrote earlier that the event is on Thursday. The right day is Wednesday.”")),
        Rule(
            number: 8,
            title: Trilingual(
                "Vastaa – tai ohjaa oikealle",
                "Svara – eller styr till rätt person",
                "Answer – or route it to the right person"),
            text: Trilingual(
                "Vastaus on lupaus, jolla on kellonaika. Ellet itse tiedä, kerro, kuka tietää ja milloin kysyjä kuulee lisää.",
                """
                Ett svar är ett löfte med ett klockslag. Om du inte själv vet, berätta vem som vet och när den som frågar får \
                höra mer.
                """,
                "An answer is a promise with a time on it. If you do not know, say who does and when the person will hear more."),
            example: Trilingual(
                "”Kysyn tätä huollosta. Saat vastauksen tänään ennen kello kolmea.”",
                "”Jag frågar servicen om det här. Du får svar i dag före klockan tre.”",
                "“I will ask our service team. You will have an answer today before three o'clock.”")),
    ]

    /// R9–R16: how we look after readers, accounts and each other.
    static let caring: [Rule] = [
        Rule(
            number: 9,
            title: Trilingual("Tee saavutettavaa", "Gör det tillgängligt", "Make it accessible"),
            text: Trilingual(
                """
                Kirjoita kuvalle kuvaus ja videolle tekstitys, ja käytä selkeää kieltä. Aloita aihetunnisteen jokainen sana \
                isolla kirjaimella, niin ruudunlukija lukee sen oikein.
                """,
                """
                Skriv en beskrivning till bilden och textning till videon, och använd klarspråk. Börja varje ord i hashtaggen \
                med stor bokstav, så läser skärmläsaren den rätt.
                """,
                """
                Describe the picture, caption the video and use plain language. Start each word of a hashtag with a capital, so \
                that a screen reader reads it right.
                """),
            example: Trilingual(
                "#AvoimetOvet, ja kuvan kuvauksena: ”Kaksi ihmistä nostaa aurinkopaneelia kirjaston katolle.”",
                "#ÖppnaDörrar, och som bildbeskrivning: ”Två personer lyfter upp en solpanel på bibliotekets tak.”",
                "#OpenDoors, and as the description: “Two people lift a solar panel on to the library roof.”")),
        Rule(
            number: 10,
            title: Trilingual("Kunnioita tekijänoikeutta", "Respektera upphovsrätten", "Respect copyright"),
            text: Trilingual(
                """
                Käytä toisen kuvaa ja musiikkia vain luvalla tai lisenssillä, ja kerro lainauksen lähde. Organisaation tilillä \
                kelpaa vain musiikki, jonka lisenssi kattaa sen käytön.
                """,
                """
                Använd andras bilder och musik bara med tillstånd eller licens, och ange källan till ett citat. På \
                organisationens konto duger bara musik vars licens täcker det bruket.
                """,
                """
                Use other people's pictures and music only with permission or a licence, and name the source of a quotation. On \
                the organisation's account only music licensed for that use will do.
                """),
            example: Trilingual(
                "”Kuva: Sari Niemi, käytetään luvalla. Hän otti sen työmaalla lokakuussa.”",
                "”Foto: Sari Niemi, används med tillstånd. Hon tog det på bygget i oktober.”",
                "“Photo: Sari Niemi, used with permission. She took it on the site in October.”")),
        Rule(
            number: 11,
            title: Trilingual("Pidä tilit turvassa", "Håll kontona säkra", "Keep the accounts safe"),
            text: Trilingual(
                """
                Jokaisella tilillä on kaksi hoitajaa ja kaksivaiheinen kirjautuminen. Salasanaa ei jaeta, ja epäilyttävästä \
                viestistä kerrotaan heti.
                """,
                """
                Varje konto har två ansvariga och tvåstegsverifiering. Lösenordet delas inte, och om ett misstänkt meddelande \
                berättar man genast.
                """,
                """
                Every account has two stewards and two-step login. Passwords are not shared, and suspicious messages are \
                reported at once.
                """),
            example: Trilingual(
                "Kun Mikko vaihtoi työpaikkaa, toinen hoitaja poisti hänen oikeutensa samana päivänä ja nimesi uuden parin.",
                "När Mikko bytte jobb tog den andra kontoansvariga bort hans rättigheter samma dag och utsåg ett nytt par.",
                "When Mikko changed jobs, the other steward removed his access the same day and named a new partner.")),
        Rule(
            number: 12,
            title: Trilingual("Kohtaa häirintä yhdessä", "Möt trakasserier tillsammans", "Face harassment together"),
            text: Trilingual(
                """
                Kukaan ei jää häirinnän kanssa yksin: ota viesteistä kuvat ja kerro esihenkilölle, niin sovitaan, kuka ilmoittaa \
                alustalle tai poliisille. Kommentti piilotetaan vain keskustelun sääntöjen perusteella, ei siksi, että se on \
                kriittinen.
                """,
                """
                Ingen blir ensam med trakasserier: ta bilder av meddelandena och berätta för chefen, så kommer ni överens om vem \
                som anmäler till plattformen eller polisen. En kommentar döljs bara utifrån diskussionsreglerna, inte för att \
                den är kritisk.
                """,
                """
                Nobody is left alone with harassment: save pictures of the messages and tell your manager, and agree who reports \
                to the platform or the police. A comment is hidden only because of the house rules, never because it is \
                critical.
                """),
            example: Trilingual(
                "”Näin viestit, jotka sait eilen. Otin niistä kuvat. Sopiiko, että soitan sinulle nyt?”",
                "”Jag såg meddelandena du fick i går. Jag tog bilder av dem. Passar det att jag ringer dig nu?”",
                "“I saw the messages you got yesterday. I saved pictures of them. May I ring you now?”")),
        Rule(
            number: 13,
            title: Trilingual(
                "Kriisissä: pysähdy, ilmoita, yksi ääni",
                "I en kris: stanna, meddela, en röst",
                "In a crisis: stop, tell, one voice"),
            text: Trilingual(
                """
                Pysäytä ajastetut julkaisut ja kerro tilanteesta heti viestinnälle. Sen jälkeen organisaation puolesta puhuu \
                yksi sovittu lähde, ja muut ohjaavat kysyjät sinne.
                """,
                """
                Stoppa schemalagda inlägg och berätta genast om läget för kommunikationsteamet. Därefter talar en överenskommen \
                källa för organisationen, och de andra styr dem som frågar dit.
                """,
                """
                Stop the scheduled posts and tell the communications team at once. After that one agreed source speaks for the \
                organisation, and others point people there.
                """),
            example: Trilingual(
                "”Selvitämme, mitä tapahtui. Kerromme lisää tällä sivulla viimeistään kello 16.”",
                "”Vi utreder vad som hände. Vi berättar mer på den här sidan senast klockan 16.”",
                "“We are finding out what happened. There will be more on this page by four o'clock.”")),
        Rule(
            number: 14,
            title: Trilingual(
                "Tekoäly auttaa, ihminen vastaa",
                "AI hjälper, människan ansvarar",
                "AI helps, a human is responsible"),
            text: Trilingual(
                """
                Tekoäly saa luonnostella, mutta nimetty ihminen tarkistaa ja hyväksyy jokaisen julkaisun. Henkilötietoja tai \
                sisäistä tietoa ei syötetä ulkopuoliseen palveluun, ja aidolta näyttävä tekoälykuva merkitään.
                """,
                """
                AI får göra utkast, men en namngiven människa kontrollerar och godkänner varje inlägg. Personuppgifter eller \
                intern information matas inte in i en utomstående tjänst, och en AI-bild som ser äkta ut märks ut.
                """,
                """
                AI may draft, but a named person checks and approves every post. Personal or internal information is not fed to \
                an outside service, and an AI picture that looks real is labelled.
                """),
            example: Trilingual(
                "”Kuva on tehty tekoälyllä. Suunnitelma on oikea, mutta rakennus valmistuu vasta ensi vuonna.”",
                "”Bilden är gjord med AI. Planen är verklig, men byggnaden blir klar först nästa år.”",
                "“The picture was made with AI. The plan is real, but the building will be ready only next year.”")),
        Rule(
            number: 15,
            title: Trilingual("Vapaa-aika on omaa aikaa", "Fritiden är din egen", "Free time is your own"),
            text: Trilingual(
                """
                Omia tilejäsi ei seurata, eikä niitä pyydetä työn käyttöön. Jakaminen on vapaaehtoista, eikä kieltäytymistä \
                tarvitse perustella.
                """,
                """
                Dina egna konton följs inte, och ingen ber att få använda dem i arbetet. Att dela är frivilligt, och ett nej \
                behöver inte motiveras.
                """,
                """
                Your own accounts are not watched, and nobody asks to use them for work. Sharing is voluntary, and a no needs no \
                reason.
                """),
            example: Trilingual(
                "”Kiitos, kun kysyit. Pidän oman tilini perheelle.” Asia jäi siihen.",
                "”Tack för att du frågade. Mitt eget konto har jag för familjen.” Mer sades inte om saken.",
                "“Thank you for asking. I keep my own account for my family.” Nothing more was said about it.")),
        Rule(
            number: 16,
            title: Trilingual(
                "Epäkohdasta saa ja pitää kertoa",
                "Missförhållanden får och ska tas upp",
                "Wrongdoing may and should be reported"),
            text: Trilingual(
                "Kerro epäkohdasta esihenkilölle tai ilmoituskanavaan. Kertojaa ei rangaista, eikä kritiikkiä siivota pois.",
                """
                Berätta om missförhållanden för din chef eller i rapporteringskanalen. Ingen straffas för att berätta, och \
                kritik städas inte bort.
                """,
                """
                Tell your manager or use the reporting channel. Nobody is punished for telling, and criticism is not tidied \
                away.
                """),
            example: Trilingual(
                """
                Hoitaja ilmoitti, että suojaimia puuttuu. Ne saatiin viikossa, ja asiasta kerrottiin koko talolle ilmoittajaa \
                nimeämättä.
                """,
                """
                En vårdare anmälde att skyddsutrustning saknades. Den kom inom en vecka, och hela huset fick veta det utan att \
                anmälaren nämndes.
                """,
                """
                A nurse reported that protective gear was missing. It arrived within a week, and everyone was told about it \
                without naming who had reported it.
                """)),
    ]
}
