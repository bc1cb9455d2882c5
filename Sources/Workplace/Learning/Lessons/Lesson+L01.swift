extension Lesson {
    static let l01 = Lesson(
        id: "L01",
        title: Trilingual("Mitä some on meille?", "Vad är sociala medier för oss?", "What is social media to us?"),
        goal: Trilingual(
            "Tiedät, miksi olemme somessa ja mikä sinun osasi siinä on.",
            "Du vet varför vi finns i sociala medier och vilken din del är.",
            "You know why we are on social media and what your part in it is."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual(
                    "Some on keskustelua, ei ilmoitustaulu",
                    "Sociala medier är samtal, inte en anslagstavla",
                    "Social media is conversation, not a notice board"),
                text: Trilingual(
                    """
                    Ilmoitustaululle laitetaan lappu ja lähdetään. Somessa lappu on vasta alku: joku kysyy, joku on eri mieltä, \
                    joku kertoo oman kokemuksensa. Siinä kohdassa ihminen huomaa, kannattaako meidän kanssamme puhua. Siksi \
                    tunti vastaamista vie usein pidemmälle kuin tunti julkaisemista.
                    """,
                    """
                    På en anslagstavla sätter man upp en lapp och går sin väg. I sociala medier är lappen bara början: någon \
                    frågar, någon är av annan åsikt, någon berättar om sin egen erfarenhet. Det är där folk märker om det lönar \
                    sig att prata med oss. Därför kommer man ofta längre genom att svara i en timme än genom att publicera i en \
                    timme.
                    """,
                    """
                    You pin a notice to a board and walk away. On social media the notice is only the start: someone asks, \
                    someone disagrees, someone tells what happened to them. That is where people find out whether we are worth \
                    talking to. So an hour of answering often goes further than an hour of publishing.
                    """)),
            Point(
                heading: Trilingual(
                    "Vastuu on yhteinen, ei yhden tiimin",
                    "Ansvaret är gemensamt, inte ett enda teams",
                    "The responsibility is shared, not one team's"),
                text: Trilingual(
                    """
                    Viestintä tuntee kanavat ja auttaa. Se ei kuitenkaan tiedä, mitä asiakas sanoi huoltokäynnillä tai miksi \
                    toimitus myöhästyi. Sen tiedätte sinä ja kollegasi. Kun jokainen tuo oman palansa, vastaus on oikea ja tulee \
                    ajoissa.
                    """,
                    """
                    Kommunikationsteamet kan kanalerna och hjälper till. Men det vet inte vad kunden sa under servicebesöket \
                    eller varför leveransen blev försenad. Det vet du och dina kolleger. När var och en bidrar med sin bit blir \
                    svaret rätt och kommer i tid.
                    """,
                    """
                    The communications team knows the channels and helps. But it does not know what a customer said during a \
                    service visit or why a delivery was late. You and your colleagues do. When everyone brings their own piece, \
                    the answer is right and comes in time.
                    """)),
            Point(
                heading: Trilingual("Saat aloittaa lukijana", "Du får börja som läsare", "You may start as a reader"),
                text: Trilingual(
                    """
                    Lukija on rooli siinä missä kirjoittajakin. Lue aluksi, mitä meistä ja meidän aiheistamme puhutaan. Kun \
                    jokin koskee omaa työtäsi, kerro siitä: yksi virke ideaksi riittää. Kirjoittaa voit sitten, kun itse haluat, \
                    ja sitä voi ensin kokeilla harjoitusverkossa.
                    """,
                    """
                    Läsare är en roll precis som skribent. Läs först vad som sägs om oss och om våra ämnen. När något gäller \
                    ditt eget arbete, berätta det: en mening som idé räcker. Skriva kan du göra när du själv vill, och du kan \
                    först pröva i övningsnätverket.
                    """,
                    """
                    Reader is a role just as writer is. Begin by reading what is said about us and our subjects. When something \
                    touches your own work, say so: one sentence as an idea is enough. Write when you feel like it, and try it \
                    first in the practice network if you wish.
                    """)),
        ],
        example: Trilingual(
            """
            Varastossa työskentelevä Timo huomasi, että kolme asiakasta oli viikon aikana kysynyt samaa: miten rikkoutuneen \
            lähetyksen voi palauttaa. Hän kirjasi siitä yhden virkkeen ideaksi. Asiakaspalvelu kirjoitti ohjeen, Timo tarkisti \
            sen, ja kysymykset vähenivät. Itse hän ei julkaissut mitään.
            """,
            """
            Timo, som jobbar på lagret, märkte att tre kunder hade frågat samma sak under en och samma vecka: hur man returnerar \
            ett paket som gått sönder. Han antecknade en mening om det som idé. Kundtjänsten skrev en anvisning, Timo \
            kontrollerade den och frågorna blev färre. Själv publicerade han ingenting.
            """,
            """
            Timo works in the warehouse. He noticed that three customers had asked the same thing in one week: how to return a \
            parcel that arrived broken. He wrote one sentence about it as an idea. Customer service wrote instructions, Timo \
            checked them, and the questions grew fewer. He published nothing himself.
            """),
        task: Trilingual(
            """
            Lue organisaatiosi viimeisin julkaisu ja kaikki kommentit sen alta. Anna ideaksi yksi kysymys, johon sinä tai \
            kollegasi osaisitte vastata.
            """,
            """
            Läs din organisations senaste inlägg och alla kommentarer under det. Ge som idé en fråga som du eller din kollega \
            kunde svara på.
            """,
            """
            Read your organisation's latest post and every comment under it. Give as an idea one question that you or a \
            colleague could answer.
            """),
        questions: l01Questions)

    private static let l01Questions: [Question] = [
        Question(
            id: "L01.1",
            text: Trilingual(
                "Kenen tehtävä organisaation some on?",
                "Vems uppgift är organisationens sociala medier?",
                "Whose job is the organisation's social media?"),
            answers: [
                Trilingual(
                    "Viestinnän, koska se tuntee kanavat",
                    "Kommunikationsteamets, för det kan kanalerna",
                    "The communications team's, as it knows the channels"),
                Trilingual(
                    "Kaikkien, oman roolinsa verran",
                    "Allas, enligt den egna rollen",
                    "Everyone's, as far as their role goes"),
                Trilingual(
                    "Niiden, jotka käyttävät somea muutenkin",
                    "Deras som ändå använder sociala medier",
                    "Theirs who use social media anyway"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Viestintä tuntee kanavat, mutta vastaukset ovat siellä, missä työ tehdään. Siksi jokaisella on oma osansa, ja \
                viestintä auttaa siinä.
                """,
                """
                Kommunikationsteamet kan kanalerna, men svaren finns där arbetet görs. Därför har alla sin egen del, och teamet \
                hjälper till.
                """,
                """
                The communications team knows the channels, but the answers are where the work is done. So everyone has a part, \
                and the team helps with it.
                """)),
        Question(
            id: "L01.2",
            text: Trilingual(
                "Julkaisumme alla on kysymys, johon tiedät vastauksen. Et hoida tiliä. Mitä teet?",
                "Under vårt inlägg finns en fråga som du vet svaret på. Du sköter inte kontot. Vad gör du?",
                "Under our post is a question you know the answer to. You do not run the account. What do you do?"),
            answers: [
                Trilingual(
                    "Annan asian olla, koska tili ei ole minun",
                    "Jag låter saken vara, kontot är inte mitt",
                    "I leave it, because the account is not mine"),
                Trilingual(
                    "Otan asian esiin ensi viikolla",
                    "Jag tar upp saken på nästa veckas möte",
                    "I bring it up in next week's meeting"),
                Trilingual(
                    "Kerron vastauksen heti tilin hoitajalle",
                    "Jag ger genast svaret till den kontoansvariga",
                    "I tell the account steward the answer now"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Tiedosta on kysyjälle hyötyä vain, jos se ehtii perille. Sinun ei tarvitse julkaista mitään: riittää, että tilin \
                hoitaja saa vastauksen sinulta tänään.
                """,
                """
                Den som frågar har nytta av det du vet bara om det hinner fram. Du behöver inte publicera något: det räcker att \
                den kontoansvariga får svaret av dig i dag.
                """,
                """
                What you know helps only if it arrives in time. You need not publish anything: it is enough that the account \
                steward has your answer today.
                """)),
        Question(
            id: "L01.3",
            text: Trilingual(
                "Sivu on ollut hiljaa kymmenen päivää. Mistä aloitat?",
                "Sidan har varit tyst i tio dagar. Var börjar du?",
                "The page has been silent for ten days. Where do you start?"),
            answers: [
                Trilingual(
                    "Katson, onko meiltä kysytty jotakin",
                    "Jag tittar om någon har frågat oss något",
                    "I look whether anyone has asked us something"),
                Trilingual(
                    "Julkaisen jotakin täytteeksi",
                    "Jag publicerar något som utfyllnad",
                    "I publish something to fill the gap"),
                Trilingual(
                    "Jaan uudelleen viime kuun suosituimman kuvan",
                    "Jag delar förra månadens populäraste bild på nytt",
                    "I share last month's most popular picture again"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Täytteestä ei ole kenellekään hyötyä. Avoin kysymys on paras aihe, sillä siinä on jo ihminen, joka odottaa \
                vastausta.
                """,
                """
                Utfyllnad är inte till nytta för någon. En öppen fråga är det bästa ämnet, för där finns redan en människa som \
                väntar på svar.
                """,
                """
                Filler is of no use to anyone. An open question is the best subject, because a person is already waiting for the \
                answer.
                """)),
        Question(
            id: "L01.4",
            text: Trilingual(
                "Et halua vielä kirjoittaa mitään. Mitä voit tehdä?",
                "Du vill ännu inte skriva något. Vad kan du göra?",
                "You do not want to write anything yet. What can you do?"),
            answers: [
                Trilingual(
                    "Odottaa, että joku pyytää minut mukaan",
                    "Vänta tills någon ber mig vara med",
                    "Wait until somebody asks me to join"),
                Trilingual(
                    "Lukea ja kertoa, kun jokin koskee työtäni",
                    "Läsa och säga till när något gäller mitt arbete",
                    "Read, and say when something touches my work"),
                Trilingual(
                    "Jättää somen niille, jotka kirjoittavat hyvin",
                    "Lämna sociala medier åt dem som skriver bra",
                    "Leave social media to those who write well"),
            ],
            right: 1,
            explanation: Trilingual(
                "Lukija on oikea rooli. Kun kerrot eteenpäin sen, minkä huomaat, muut pystyvät vastaamaan paremmin.",
                "Läsare är en riktig roll. När du för vidare det du märker kan andra svara bättre.",
                "Reader is a real role. When you pass on what you notice, others can answer better.")),
        Question(
            id: "L01.5",
            text: Trilingual(
                "Mistä näkee parhaiten, että some toimii?",
                "Vad visar bäst att sociala medier fungerar?",
                "What shows best that social media works?"),
            answers: [
                Trilingual(
                    "Seuraajia on enemmän kuin viime vuonna",
                    "Följarna är fler än i fjol",
                    "There are more followers than last year"),
                Trilingual(
                    "Julkaisemme jotakin joka arkipäivä",
                    "Vi publicerar något varje vardag",
                    "We publish something every weekday"),
                Trilingual(
                    "Ihmiset kysyvät, saavat vastauksen ja palaavat",
                    "Folk frågar, får svar och kommer tillbaka",
                    "People ask, get an answer and come back"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Seuraajien määrä ja julkaisutahti voivat kasvaa, vaikka kukaan ei saisi apua. Keskusteluun palaava ihminen \
                kertoo, että siitä oli hänelle hyötyä.
                """,
                """
                Följare och publiceringstakt kan öka fast ingen får hjälp. Den som kommer tillbaka till samtalet visar att det \
                var till nytta.
                """,
                """
                Followers and pace can grow though nobody is helped. A person who comes back to the conversation shows that it \
                was of use.
                """)),
    ]
}
