extension Lesson {
    static let l26 = Lesson(
        id: "L26",
        title: Trilingual(
            "Some myynnissä, asiakaspalvelussa ja rekrytoinnissa",
            "Sociala medier i försäljning, kundtjänst och rekrytering",
            "Social media in sales, customer service and recruitment"),
        goal: Trilingual(
            "Valitset omasta työstäsi yhden silmukan ja tiedät, milloin se on sulkeutunut.",
            "Du väljer en cirkel i ditt eget arbete och vet när den är sluten.",
            "You choose one loop in your own work and know when it is closed."),
        minutes: 5,
        points: [
            Point(
                heading: Trilingual(
                    "Signaalista keskusteluun, keskustelusta tulokseen",
                    "Från signal till samtal, från samtal till resultat",
                    "From signal to conversation, from conversation to outcome"),
                text: Trilingual(
                    """
                    Silmukka alkaa signaalista: joku kysyy suositusta, valittaa toimituksesta tai miettii työpaikan vaihtoa. \
                    Ihminen vastaa, ja keskustelusta tulee jotakin: kauppa, ratkaistu asia, hakemus tai ”ei nyt”. Valitse \
                    silmukka, joka on lähellä omaa työtäsi, ja kulje se loppuun. Yksi loppuun viety on enemmän kuin kymmenen \
                    avattua.
                    """,
                    """
                    Cirkeln börjar med en signal: någon ber om en rekommendation, klagar på en leverans eller funderar på att \
                    byta jobb. En människa svarar, och samtalet leder till något: en affär, ett löst ärende, en ansökan eller \
                    ”inte nu”. Välj en cirkel som ligger nära ditt eget arbete och gå den till slut. En sluten cirkel är mer \
                    än tio öppnade.
                    """,
                    """
                    A loop begins with a signal: somebody asks for a recommendation, complains about a delivery or thinks of \
                    changing jobs. A person answers, and something comes of the conversation: a sale, a solved problem, an \
                    application or “not now”. Choose a loop close to your own work and follow it to the end. One closed loop \
                    is more than ten opened ones.
                    """)),
            Point(
                heading: Trilingual(
                    "Luvattu vastausaika pidetään",
                    "Den utlovade svarstiden hålls",
                    "The promised response time is kept"),
                text: Trilingual(
                    """
                    Luvatkaa aika, jonka pystytte pitämään, ja kertokaa se siellä, missä kysytään. Jos ratkaisu viipyy, \
                    kuittaa silti ajoissa ja sano, milloin palaat. Hakija odottaa vastausta siinä missä asiakaskin. Kun \
                    huomaat, ettei lupaus pidä, pyydä apua ennen kuin aika täyttyy: siitä ei moitita.
                    """,
                    """
                    Lova en tid som ni kan hålla och berätta om den där folk frågar. Om lösningen dröjer, kvittera ändå i tid \
                    och säg när du återkommer. En sökande väntar på svar precis som en kund. När du märker att löftet inte \
                    håller, be om hjälp innan tiden går ut: det klandras inte.
                    """,
                    """
                    Promise a time that you can keep, and say it where people ask. If the solution takes longer, acknowledge \
                    in time anyway and say when you will be back. An applicant waits for an answer just as a customer does. \
                    When you see that the promise will not hold, ask for help before the time is up: nobody minds.
                    """)),
            Point(
                heading: Trilingual(
                    "Kerro jakajille, kuinka kävi",
                    "Berätta för dem som delade hur det gick",
                    "Tell those who shared how it went"),
                text: Trilingual(
                    """
                    Moni näkee vaivaa eikä koskaan kuule, oliko siitä apua. Kerro myyjälle, mitä vinkistä tuli, asentajalle, \
                    auttoiko hänen vastauksensa, ja jakajille, täyttyikö paikka. Kerro myös silloin, kun ei onnistunut. Nimiä \
                    ei tarvita: ”jakamanne paikka täyttyi” riittää, ja hakijan asiat pysyvät hänen ominaan.
                    """,
                    """
                    Många gör sig besvär och får aldrig veta om det hjälpte. Berätta för säljaren vad det blev av tipset, för \
                    montören om svaret hjälpte och för dem som delade om platsen tillsattes. Berätta också när det inte \
                    lyckades. Namn behövs inte: ”platsen ni delade är tillsatt” räcker, och den sökandes angelägenheter \
                    förblir hens egna.
                    """,
                    """
                    Many people take trouble and never hear whether it helped. Tell the salesperson what came of the tip, the \
                    fitter whether the answer helped, and those who shared whether the vacancy was filled. Tell them also when \
                    it did not work out. No names are needed: “the vacancy you shared is filled” is enough, and applicants' \
                    affairs stay their own.
                    """)),
        ],
        example: Trilingual(
            """
            Myyjä Joni näki ryhmässä kysymyksen: taloyhtiö mietti uutta lämmitystä. Hän kertoi, missä on töissä, ja vastasi \
            siihen, mitä kysyttiin. Isännöitsijä otti yhteyttä viikon päästä. Kauppaa ei tullut, sillä yhtiö päätti odottaa \
            vuoden. Joni kirjasi tulokseksi ”ei nyt” syineen ja kertoi siitä asentajalle, joka oli auttanut vastauksessa. \
            Vuoden päästä kumpikin tiesi, mistä jatkaa.
            """,
            """
            Säljaren Joni såg en fråga i en grupp: ett husbolag funderade på ny uppvärmning. Han berättade var han jobbar och \
            svarade på det som frågades. Disponenten tog kontakt en vecka senare. Det blev ingen affär, för bolaget beslöt att \
            vänta ett år. Joni antecknade ”inte nu” med orsaken som resultat och berättade det för montören som hade hjälpt \
            till med svaret. Ett år senare visste båda var de skulle ta vid.
            """,
            """
            Joni, who works in sales, saw a question in a group: a housing company was thinking of new heating. He said where \
            he works and answered what was asked. The property manager got in touch a week later. There was no sale, because \
            the company decided to wait a year. Joni recorded “not now” and the reason as the outcome, and told the fitter who \
            had helped with the answer. A year later both knew where to pick up.
            """),
        task: Trilingual(
            """
            Avaa yksikkösi työ ja valitse yksi tapaus, joka on kesken. Kirjaa sille seuraava vaihe tai tulos ja kerro siitä \
            yhdelle, joka on auttanut. Ellei yhtään ole auki, avaa ensimmäinen oikeasta asiasta.
            """,
            """
            Öppna enhetens arbete och välj ett fall som pågår. Anteckna nästa steg eller resultatet och berätta det för någon \
            som har hjälpt till. Om inget fall är öppet, öppna det första utifrån en verklig sak.
            """,
            """
            Open your unit's work and choose one case that is under way. Record its next step or its outcome, and tell one \
            person who has helped. If none is open, open the first from something real.
            """),
        questions: l26Questions)

    private static let l26Questions: [Question] = [
        Question(
            id: "L26.1",
            text: Trilingual("Milloin silmukka sulkeutuu?", "När är cirkeln sluten?", "When is the loop closed?"),
            answers: [
                Trilingual(
                    "Kun ensimmäiseen viestiin on vastattu ajoissa",
                    "När det första meddelandet har fått svar i tid",
                    "When the first message is answered in time"),
                Trilingual(
                    "Kun asia on siirretty järjestelmään",
                    "När saken är överförd till systemet",
                    "When the matter is handed on to the system"),
                Trilingual(
                    "Kun lopputulos on tiedossa ja kerrottu auttaneille",
                    "När resultatet är känt och berättat för dem som hjälpte",
                    "When the outcome is known and those who helped have heard"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Vastaus ja siirto vievät asiaa eteenpäin, mutta kumpikaan ei kerro, kuinka kävi. Vasta tulos, josta auttaneet \
                kuulevat, opettaa jotakin seuraavaa kertaa varten.
                """,
                """
                Ett svar och en överföring för saken framåt, men ingendera berättar hur det gick. Först ett resultat som når \
                dem som hjälpte lär oss något till nästa gång.
                """,
                """
                An answer and a handover move things on, but neither tells how it went. Only an outcome that reaches those who \
                helped teaches something for next time.
                """)),
        Question(
            id: "L26.2",
            text: Trilingual(
                "Ryhmässä kysytään suositusta tuotteesta, jota myytte. Miten aloitat?",
                "I en grupp ber någon om tips på en produkt som ni säljer. Hur börjar du?",
                "In a group someone asks for advice on a product that you sell. How do you begin?"),
            answers: [
                Trilingual(
                    "Lähetän kysyjälle yksityisviestinä valmiin tarjouksen",
                    "Jag skickar en färdig offert i ett privat meddelande",
                    "I send them a ready offer in a private message"),
                Trilingual(
                    "Kerron, missä olen töissä, ja vastaan kysymykseen",
                    "Jag berättar var jag jobbar och svarar på frågan",
                    "I say where I work and answer the question"),
                Trilingual(
                    "Pyydän tyytyväistä asiakasta kehumaan meitä ryhmässä",
                    "Jag ber en nöjd kund berömma oss i gruppen",
                    "I ask a happy customer to praise us in the group"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Pyytämätön tarjous tuntuu tyrkytykseltä, ja tilattu kehu on piilotettua mainontaa. Avoimesta vastauksesta on \
                apua myös niille, jotka vain lukevat.
                """,
                """
                En offert som ingen har bett om känns påträngande, och beställt beröm är dold reklam. Ett öppet svar hjälper \
                också dem som bara läser.
                """,
                """
                An offer nobody asked for feels pushy, and ordered praise is hidden advertising. An open answer also helps \
                those who only read.
                """)),
        Question(
            id: "L26.3",
            text: Trilingual(
                "Olette luvanneet vastata neljässä tunnissa. Valmistaja selvittää asiaa vielä, ja aikaa on tunti. Mitä teet?",
                "Ni har lovat svara inom fyra timmar. Tillverkaren utreder ännu saken, och en timme återstår. Vad gör du?",
                """
                You have promised to answer within four hours. The manufacturer is still looking into it, and an hour is left. \
                What do you do?
                """),
            answers: [
                Trilingual(
                    "Kerron, mitä selvitämme ja milloin palaan",
                    "Jag berättar vad vi utreder och när jag återkommer",
                    "I say what we are finding out and when I will be back"),
                Trilingual(
                    "Odotan valmistajaa, jotta voin vastata kerralla oikein",
                    "Jag väntar på tillverkaren för att kunna svara rätt på en gång",
                    "I wait for the manufacturer, so that I can answer right the first time"),
                Trilingual(
                    "Pidennän luvattua vastausaikaa tilin tiedoissa",
                    "Jag förlänger den utlovade tiden i kontots uppgifter",
                    "I lengthen the promised time in the account's details"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Asiakas haluaa ensin tietää, että häntä on kuultu. Odotus ilman viestiä näyttää unohtamiselta, eikä lupausta \
                muuteta silloin, kun se on katkeamassa.
                """,
                """
                Kunden vill först veta att någon har hört. Att vänta utan besked känns som att bli bortglömd, och ett löfte \
                ändras inte när det är på väg att brytas.
                """,
                """
                A customer first wants to know that they have been heard. Waiting without a word looks like forgetting, and a \
                promise is not changed when it is about to break.
                """)),
        Question(
            id: "L26.4",
            text: Trilingual(
                "Avoin paikka täyttyi. Viisi kollegaa jakoi sen omin sanoin. Mitä kerrot heille?",
                "En ledig plats är tillsatt. Fem kolleger delade den med egna ord. Vad berättar du för dem?",
                "A vacancy has been filled. Five colleagues shared it in their own words. What do you tell them?"),
            answers: [
                Trilingual(
                    "Kiitän kaikkia ja kerron, että paikka täyttyi",
                    "Jag tackar alla och berättar att platsen är tillsatt",
                    "I thank them all and say that the vacancy is filled"),
                Trilingual(
                    "Kerron, kenen jako toi eniten hakemuksia",
                    "Jag berättar vems delning gav flest ansökningar",
                    "I tell whose share brought the most applications"),
                Trilingual(
                    "Kiitän ja kerron, ketkä hakivat ja kuka valittiin",
                    "Jag tackar och berättar vilka som sökte och vem som valdes",
                    "I thank them and say who applied and who was chosen"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Hakijoiden asiat ovat heidän omiaan, ja jakojen vertailu tekee avusta kilpailun. Jakaja haluaa tietää, oliko \
                hänestä apua, ja sen voi sanoa kaikille.
                """,
                """
                De sökandes angelägenheter är deras egna, och att jämföra delningar gör hjälpen till en tävling. Den som \
                delade vill veta om det hjälpte, och det går att säga till alla.
                """,
                """
                Applicants' affairs are their own, and comparing shares turns help into a contest. Those who shared want to \
                know whether it helped, and that can be said to all.
                """)),
        Question(
            id: "L26.5",
            text: Trilingual(
                "Poimit signaalin, mutta asiakas ei lopulta ostanut. Mitä kirjaat?",
                "Du fångade upp en signal, men till slut köpte kunden inte. Vad antecknar du?",
                "You picked up a signal, but in the end the customer did not buy. What do you record?"),
            answers: [
                Trilingual(
                    "En mitään, koska kauppaa ei syntynyt",
                    "Ingenting, eftersom det inte blev någon affär",
                    "Nothing, because there was no sale"),
                Trilingual(
                    "Tuloksen ja syyn, jonka asiakas sanoi",
                    "Resultatet och orsaken som kunden gav",
                    "The outcome and the reason the customer gave"),
                Trilingual(
                    "En vielä mitään, sillä mieli voi muuttua",
                    "Ingenting ännu, för kunden kan ändra sig",
                    "Nothing yet, as the customer may change their mind"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Avoimeksi jäänyt tapaus ei opeta ketään, ja kirjaamaton unohtuu. ”Ei nyt” on tulos, ja asiakkaan oma syy \
                kertoo, mitä kannattaa tehdä toisin.
                """,
                """
                Ett fall som blir öppet lär ingen något, och det som inte antecknas glöms bort. ”Inte nu” är ett resultat, och \
                kundens egen orsak berättar vad som lönar sig att göra annorlunda.
                """,
                """
                A case left open teaches nobody, and what is not recorded is forgotten. “Not now” is an outcome, and the \
                customer's own reason says what to do differently.
                """)),
    ]
}
