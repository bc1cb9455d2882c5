extension Lesson {
    static let l19 = Lesson(
        id: "L19",
        title: Trilingual("Ammatillinen profiili", "Din yrkesprofil", "Your professional profile"),
        goal: Trilingual(
            "Jos haluat profiilin, teet siitä sellaisen, että apuasi tarvitseva löytää sinut.",
            "Om du vill ha en profil gör du den så att den som behöver din hjälp hittar dig.",
            "If you want a profile, you make one that helps people find you when they need you."),
        minutes: 3,
        points: [
            Point(
                heading: Trilingual(
                    "Kuva, nimike ja mistä autan",
                    "Bild, titel och vad jag hjälper med",
                    "Picture, title and what I help with"),
                text: Trilingual(
                    """
                    Kolme kohtaa riittää: kuva, josta sinut tuntee, nimike, jonka asiakaskin ymmärtää, ja yksi virke \
                    siitä, missä autat. ”Palvelupäällikkö” kertoo asemasi. ”Autan taloyhtiöitä, kun putkiremontti \
                    pelottaa” kertoo, milloin sinulle kannattaa kirjoittaa. Kuvaksi käy puhelimella ikkunan valossa \
                    otettu.
                    """,
                    """
                    Tre saker räcker: en bild som man känner igen dig på, en titel som också kunden förstår och en mening \
                    om vad du hjälper med. ”Servicechef” berättar om din ställning. ”Jag hjälper husbolag som är oroliga \
                    för stambytet” berättar när det lönar sig att skriva till dig. En bild tagen med telefonen i ljuset \
                    från ett fönster duger bra.
                    """,
                    """
                    Three things are enough: a picture people know you by, a title that customers understand too, and one \
                    sentence about what you help with. “Service manager” tells your position. “I help housing companies \
                    that are nervous about replacing their pipes” tells when it is worth writing to you. A picture taken \
                    with a phone by a window will do.
                    """)),
            Point(
                heading: Trilingual("Kolme teemaa", "Tre teman", "Three themes"),
                text: Trilingual(
                    """
                    Valitse kolme aihetta, jotka tunnet ja joista puhut mielelläsi, esimerkiksi ilmanvaihto, vanhat talot \
                    ja nuoret alalla. Ne auttavat päättämään, mitä luet, mihin vastaat ja minkä jätät muille. Lukija \
                    muistaa, mistä sinut tuntee, eikä sinun tarvitse ottaa kantaa kaikkeen. Teemoja saat vaihtaa, kun työ \
                    tai mieli muuttuu.
                    """,
                    """
                    Välj tre ämnen som du kan och gärna talar om, till exempel ventilation, gamla hus och unga i \
                    branschen. De hjälper dig att bestämma vad du läser, vad du svarar på och vad du lämnar åt andra. \
                    Läsaren minns vad du är bra på, och du behöver inte ta ställning till allt. Teman får du byta när \
                    arbetet eller lusten förändras.
                    """,
                    """
                    Choose three subjects that you know and like to talk about: ventilation, old houses and young people \
                    in the trade, for example. They help you decide what to read, what to answer and what to leave to \
                    others. Readers remember what to ask you about, and you need not take a stand on everything. Change \
                    the themes when your work or your mind changes.
                    """)),
            Point(
                heading: Trilingual(
                    "Työ ja yksityinen omalla tavallasi",
                    "Arbete och privatliv på ditt eget sätt",
                    "Work and private life in your own way"),
                text: Trilingual(
                    """
                    Profiilia ei tarvitse tehdä. Jos teet sen, sinä päätät, missä kanavassa ja kuinka paljon kerrot \
                    itsestäsi. Joku pitää työn LinkedInissä ja perheen suljetulla tilillä, toinen puhuu kummastakin \
                    samassa paikassa. Molemmat käyvät. Jätä pois se, mitä et kertoisi vieraalle bussissa. Profiili on \
                    sinun: kun vaihdat työpaikkaa, se lähtee mukaasi.
                    """,
                    """
                    Du behöver inte göra en profil. Om du gör en bestämmer du själv i vilken kanal och hur mycket du \
                    berättar om dig. En har arbetet på LinkedIn och familjen på ett slutet konto, en annan talar om båda \
                    på samma ställe. Båda går bra. Lämna bort det du inte skulle berätta för en främling på bussen. \
                    Profilen är din: när du byter jobb följer den med dig.
                    """,
                    """
                    You need not make a profile. If you do, you decide in which channel and how much you tell about \
                    yourself. One person keeps work on LinkedIn and family on a closed account; another talks about both \
                    in one place. Both are fine. Leave out what you would not tell a stranger on the bus. The profile is \
                    yours: when you change jobs, it goes with you.
                    """)),
        ],
        example: Trilingual(
            """
            Ilmanvaihtoasentaja Pasin profiilissa luki ”Asentaja, kunnossapito”. Hän kirjoitti tilalle: ”Saan vanhan talon \
            ilman vaihtumaan. Kysy vedosta, melusta ja suodattimista.” Työkaveri otti pihalla kuvan. Kuukauden päästä \
            rivitaloyhtiön puheenjohtaja kysyi suodattimista: hän oli löytänyt Pasin haulla. Saman tiimin Reijo ei \
            halunnut profiilia. Hän lukee Pasin luonnokset, ja järjestely sopii kummallekin.
            """,
            """
            I ventilationsmontören Pasis profil stod det ”Montör, underhåll”. Han skrev i stället: ”Jag får luften att \
            röra sig i gamla hus. Fråga mig om drag, buller och filter.” En arbetskamrat tog en bild på gården. En månad \
            senare frågade ordföranden i ett radhusbolag om filter: hon hade hittat Pasi med en sökning. Reijo i samma \
            team ville inte ha någon profil. Han läser Pasis utkast, och det passar dem båda.
            """,
            """
            The profile of Pasi, who fits ventilation, said “Fitter, maintenance”. He changed it to: “I get the air moving \
            in old houses. Ask me about draughts, noise and filters.” A colleague took a picture in the yard. A month \
            later the head of a housing company asked about filters: she had found Pasi by a search. Reijo in the same \
            team did not want a profile. He reads Pasi's drafts, and that suits them both.
            """),
        task: Trilingual(
            """
            Kirjoita yksi virke, joka alkaa ”Autan”, ja valitse kolme teemaa. Lisää ne profiiliisi tai pidä ne itselläsi: \
            molemmat käyvät yhtä hyvin.
            """,
            """
            Skriv en mening som börjar ”Jag hjälper” och välj tre teman. Lägg till dem i din profil eller behåll dem för \
            dig själv: båda går lika bra.
            """,
            """
            Write one sentence that begins “I help”, and choose three themes. Add them to your profile or keep them to \
            yourself: both are just as good.
            """),
        questions: l19Questions)

    private static let l19Questions: [Question] = [
        Question(
            id: "L19.1",
            text: Trilingual(
                "Onko sinun pakko tehdä itsestäsi ammatillinen profiili?",
                "Måste du göra en yrkesprofil?",
                "Do you have to make a professional profile?"),
            answers: [
                Trilingual(
                    "On, jos puhun työssäni asiakkaiden kanssa",
                    "Ja, om jag talar med kunder i mitt arbete",
                    "Yes, if I talk with customers in my work"),
                Trilingual(
                    "On, jos esihenkilö pitää sitä tarpeellisena",
                    "Ja, om chefen anser att den behövs",
                    "Yes, if my manager thinks it is needed"),
                Trilingual("Ei, se on oma valintani", "Nej, det väljer jag själv", "No, it is my own choice"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Oma profiili on omaa aluettasi, olipa työsi mikä tahansa. Osaamisestasi on hyötyä myös yksikön kanavissa, \
                ja sielläkin päätät itse, näkyykö nimesi.
                """,
                """
                Profilen är ditt eget område, vilket arbete du än har. Det du kan är till nytta också i enhetens kanaler, \
                och även där bestämmer du själv om ditt namn syns.
                """,
                """
                A profile is your own ground, whatever your work is. What you know is useful in your unit's channels too, \
                and there as well you decide whether your name shows.
                """)),
        Question(
            id: "L19.2",
            text: Trilingual(
                "Mikä näistä kertoo parhaiten, milloin sinulle kannattaa kirjoittaa?",
                "Vilken av de här berättar bäst när det lönar sig att skriva till dig?",
                "Which of these best tells people when to write to you?"),
            answers: [
                Trilingual(
                    "”Autan maatiloja, kun kaivon vesi haisee tai maistuu”",
                    "”Jag hjälper lantbruk när brunnsvattnet luktar eller smakar”",
                    "“I help farms when the water in the well smells or tastes bad”"),
                Trilingual(
                    "”Intohimoinen vesihuollon moniosaaja ja tiimipelaaja”",
                    "”Passionerad vattenexpert och mångkunnig lagspelare”",
                    "“Passionate all-round water expert and team player”"),
                Trilingual(
                    "”Vanhempi asiantuntija, vesihuolto ja sidosryhmät”",
                    "”Ledande expert, vattentjänster och intressentgrupper”",
                    "“Senior expert, water services and stakeholders”"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Haiseva kaivo on hetki, jolloin ihminen etsii apua. Adjektiivit ja nimikkeet kertovat sinusta, mutta eivät \
                siitä, mistä hänelle olisi hyötyä.
                """,
                """
                När brunnen luktar letar folk efter hjälp. Adjektiv och titlar berättar om dig, men inte om vad läsaren \
                skulle ha nytta av.
                """,
                """
                A smelly well is the moment when people look for help. Adjectives and titles tell about you, but not about \
                what would be of use to them.
                """)),
        Question(
            id: "L19.3",
            text: Trilingual(
                "Verkossa kuohuu aiheesta, joka ei ole teemojasi ja josta et juuri tiedä. Mitä teet?",
                "Det stormar på nätet kring ett ämne som inte är ditt och som du inte vet mycket om. Vad gör du?",
                """
                There is an uproar online about a subject that is not one of yours and that you know little about. What do \
                you do?
                """),
            answers: [
                Trilingual(
                    "Kommentoin lyhyesti, jotta olen mukana keskustelussa",
                    "Jag kommenterar kort för att vara med i diskussionen",
                    "I comment briefly in order to be part of the discussion"),
                Trilingual(
                    "Luen, mutta jätän puhumisen niille, jotka tietävät",
                    "Jag läser men låter dem tala som vet något om saken",
                    "I read, but leave the talking to those who know about it"),
                Trilingual(
                    "Vaihdan siihen yhden teemoistani, koska se kiinnostaa nyt",
                    "Jag byter ut ett av mina teman mot det, eftersom det intresserar nu",
                    "I swap one of my themes for it, because people are interested right now"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Teemat ovat lupa olla hiljaa muusta. Pikainen kommentti tai vaihdettu teema tuo hetkeksi lukijoita, mutta \
                luottamus tulee siitä, että tiedät, mistä puhut.
                """,
                """
                Dina teman ger dig lov att vara tyst om annat. En snabb kommentar eller ett utbytt tema ger läsare för en \
                stund, men förtroendet kommer av att du vet vad du talar om.
                """,
                """
                Your themes are permission to be silent about the rest. A quick comment or a swapped theme brings readers \
                for a moment, but trust comes from knowing what you talk about.
                """)),
        Question(
            id: "L19.4",
            text: Trilingual(
                "Haluat pitää perheen erillään työstä. Miten ratkaiset asian profiilissa?",
                "Du vill hålla familjen åtskild från arbetet. Hur löser du det i profilen?",
                "You want to keep your family apart from work. How do you handle it in a profile?"),
            answers: [
                Trilingual("Kerron siinä vain työstä", "Jag berättar bara om arbetet", "I tell only about work in it"),
                Trilingual(
                    "Kerron vähän perheestä, jotta minuun luotetaan",
                    "Jag berättar lite om familjen, så att folk litar på mig",
                    "I tell a little about my family, so that people trust me"),
                Trilingual(
                    "En tee sitä, sillä siinä kaikki on julkista",
                    "Jag gör ingen, för i den är allt offentligt",
                    "I do not make one, because everything in it is public"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Luottamus syntyy siitä, että tiedät ja vastaat, ei perhekuvista. Profiilin saa jättää tekemättä, mutta \
                perheen takia ei tarvitse: sinä päätät, mitä siinä lukee.
                """,
                """
                Förtroende uppstår av att du vet och svarar, inte av familjebilder. Du får låta bli att göra en profil, \
                men för familjens skull behöver du inte avstå: du bestämmer vad som står i den.
                """,
                """
                Trust comes from knowing and answering, not from family pictures. You may do without a profile, but your \
                family need not be the reason: you decide what it says.
                """)),
        Question(
            id: "L19.5",
            text: Trilingual(
                "Kollega haluaa, että asiakkaat löytävät hänet LinkedInistä. Mitä ehdotat ensin?",
                "En kollega vill att kunderna ska hitta hen på LinkedIn. Vad föreslår du först?",
                "A colleague wants customers to find them on LinkedIn. What do you suggest first?"),
            answers: [
                Trilingual(
                    "Kerro työurasi vaiheet niin tarkasti kuin muistat",
                    "Berätta om din karriär så noggrant som du minns",
                    "Tell the stages of your career as exactly as you can"),
                Trilingual(
                    "Kirjoita otsikkoon sanat, joilla apuasi etsitään",
                    "Skriv i rubriken de ord som kunden söker hjälp med",
                    "Use the words in your headline that customers search for"),
                Trilingual(
                    "Pyydä kontaktiksi mahdollisimman moni alan ihminen",
                    "Be så många som möjligt i branschen bli kontakter",
                    "Ask as many people in your field as you can to connect"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Asiakas hakee omalla pulmallaan, ei sinun työurallasi. Iso verkostokaan ei auta, jos otsikosta ei näe, \
                missä autat.
                """,
                """
                Kunden söker med sitt eget problem, inte med din karriär. Inte heller ett stort nätverk hjälper om \
                rubriken inte visar vad du kan hjälpa med.
                """,
                """
                Customers search by their own problem, not by your career. A large network does not help either, if the \
                headline does not say what you help with.
                """)),
    ]
}
