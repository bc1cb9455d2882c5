extension Lesson {
    static let l06 = Lesson(
        id: "L06",
        title: Trilingual("Kuuntele ennen kuin puhut", "Lyssna innan du talar", "Listen before you speak"),
        goal: Trilingual(
            "Teet vartissa kuuntelukierroksen, josta jää yksi hyödyllinen havainto.",
            "Du gör på en kvart en lyssnarrunda som ger en användbar iakttagelse.",
            "You can do a listening round in fifteen minutes that leaves one useful observation."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual(
                    "Listaa toimijat, jotka puhuvat teemoistamme",
                    "Lista de aktörer som talar om våra teman",
                    "List the actors who speak of our themes"),
                text: Trilingual(
                    """
                    Aiheistamme puhutaan muuallakin kuin omissa kanavissamme. Valitse alkuun viisi julkista puhujaa: \
                    esimerkiksi yhdistys, paikallislehti, viranomainen, alan blogi ja yritys, joka palvelee samoja \
                    ihmisiä. Ota mukaan joku, joka on kanssamme eri mieltä. Avaa joka viikko listalta yksi tai kaksi ja \
                    lue myös kommentit. Kollegoiden ja yksityisten ihmisten omia tilejä emme seuraa.
                    """,
                    """
                    Våra ämnen diskuteras också utanför våra egna kanaler. Välj till en början fem offentliga röster: till \
                    exempel en förening, en lokaltidning, en myndighet, en blogg i branschen och ett företag som betjänar \
                    samma människor. Ta med någon som är av annan åsikt än vi. Öppna en eller två på listan varje vecka \
                    och läs också kommentarerna. Kollegers och privatpersoners egna konton följer vi inte.
                    """,
                    """
                    Our subjects are discussed outside our own channels too. Choose five public speakers to begin with: an \
                    association, a local paper, a public authority, a blog in the field and a company that serves the same \
                    people, for example. Include someone who disagrees with us. Each week open one or two on the list and \
                    read the comments as well. We do not follow the personal accounts of colleagues or private people.
                    """)),
            Point(
                heading: Trilingual(
                    "Kirjaa havainto, ei mielipidettä",
                    "Anteckna en iakttagelse, inte en åsikt",
                    "Note an observation, not an opinion"),
                text: Trilingual(
                    """
                    Hyvässä havainnossa on kolme osaa: lähde, mitä sanottiin ja miksi se koskee meitä. \
                    ”Vuokralaisyhdistyksen sivu, tiistai: neljä kysyi, miksi vuokran voi maksaa vain verkossa. Meillä on \
                    sama käytäntö.” Tuon voi toinenkin tarkistaa ja jatkaa siitä. ”Ihmiset valittavat taas” kertoo vain \
                    kirjaajan tuulesta.
                    """,
                    """
                    En bra iakttagelse har tre delar: källan, vad som sades och varför det gäller oss. \
                    ”Hyresgästföreningens sida, tisdag: fyra personer frågade varför hyran bara kan betalas på nätet. Vi \
                    gör likadant.” Det kan någon annan kontrollera och bygga vidare på. ”Folk klagar igen” berättar bara \
                    vilket humör skribenten var på.
                    """,
                    """
                    A good observation has three parts: the source, what was said and why it concerns us. “Tenants' \
                    association page, Tuesday: four people asked why rent can only be paid online. We do the same.” \
                    Someone else can check that and carry on from it. “People are complaining again” tells only what mood \
                    the writer was in.
                    """)),
            Point(
                heading: Trilingual("Vie yksi havainto eteenpäin", "För en iakttagelse vidare", "Take one observation further"),
                text: Trilingual(
                    """
                    Valitse vartin lopuksi yksi havainto ja kerro se ihmiselle, joka voi tehdä asialle jotakin. Anna siitä \
                    idea, ohjaa kysymys oikealle yksikölle tai liitä se toisen samanlaisen rinnalle. Yksi riittää. \
                    Kymmenestä kirjatusta havainnosta ei ole apua, jos kukaan ei kuule niistä. Myös ”kukaan ei puhunut \
                    meistä” on löydös.
                    """,
                    """
                    Välj i slutet av kvarten en iakttagelse och berätta den för någon som kan göra något åt saken. Ge den \
                    som idé, styr frågan till rätt enhet eller lägg den bredvid en annan av samma slag. En räcker. Tio \
                    antecknade iakttagelser är inte till hjälp om ingen får höra om dem. Också ”ingen talade om oss” är \
                    ett fynd.
                    """,
                    """
                    At the end of the fifteen minutes choose one observation and tell it to a person who can do something \
                    about it. Give it as an idea, route the question to the right unit, or put it beside another of the \
                    same kind. One is enough. Ten observations on record are no help if nobody hears of them. “Nobody \
                    spoke of us” is a finding too.
                    """)),
        ],
        example: Trilingual(
            """
            Liikuntapalvelujen Outi aikoi kirjoittaa kuntosalin uusista laitteista. Ensin hän kuunteli vartin. \
            Eläkeläisyhdistyksen sivulla kolme ihmistä mietti, uskaltaako salille tulla yksin, kun ei osaa käyttää \
            laitteita. Outi kirjasi havainnon ja kertoi siitä ohjaajille. He varasivat tiistaista tunnin, jolloin laitteet \
            neuvotaan. Julkaisu kertoi tunnista, ja yhdistys jakoi sen jäsenilleen.
            """,
            """
            Outi på idrottstjänsterna tänkte skriva om gymmets nya redskap. Först lyssnade hon en kvart. På \
            pensionärsföreningens sida undrade tre personer om man vågar komma ensam när man inte kan använda redskapen. \
            Outi antecknade iakttagelsen och berättade om den för instruktörerna. De satte av en timme på tisdagar då \
            någon visar hur man gör. Inlägget handlade om den timmen, och föreningen delade det med sina medlemmar.
            """,
            """
            Outi works in sports services and meant to write about the new machines at the gym. First she listened for \
            fifteen minutes. On the pensioners' association page three people wondered whether they dared to come alone, \
            not knowing how to use the machines. Outi noted the observation and told the instructors. They set aside an \
            hour on Tuesdays for showing how. The post was about that hour, and the association shared it with its \
            members.
            """),
        task: Trilingual(
            """
            Pidä vartin kuunteluvuoro: lue yksi tai kaksi toimijaa ja omien kanaviemme maininnat. Kirjaa yksi havainto ja \
            kerro se ihmiselle, jota se koskee.
            """,
            """
            Håll ett lyssnarpass på en kvart: läs en eller två aktörer och omnämnandena i våra egna kanaler. Anteckna en \
            iakttagelse och berätta den för någon som den gäller.
            """,
            """
            Do a listening shift of fifteen minutes: read one or two actors and the mentions in our own channels. Note one \
            observation and tell it to someone it concerns.
            """),
        questions: l06Questions)

    private static let l06Questions: [Question] = [
        Question(
            id: "L06.1",
            text: Trilingual(
                "Mitä hyvässä havainnossa on?",
                "Vad finns i en bra iakttagelse?",
                "What is in a good observation?"),
            answers: [
                Trilingual(
                    "Lähde, mitä sanottiin ja miksi se koskee meitä",
                    "Källan, vad som sades och varför det gäller oss",
                    "The source, what was said and why it concerns us"),
                Trilingual(
                    "Tulkintani siitä, mitä ihmiset tarkoittivat",
                    "Min tolkning av vad människor menade",
                    "My reading of what people meant by it"),
                Trilingual(
                    "Linkit kaikkiin viesteihin, jotka löysin",
                    "Länkar till alla meddelanden jag hittade",
                    "Links to every message that I found"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Tulkinnasta toinen ei näe, mistä se syntyi, ja pelkistä linkeistä jokainen joutuu etsimään asian itse. \
                Kolmesta osasta kollega näkee heti, voiko hän tehdä jotakin.
                """,
                """
                Av en tolkning ser andra inte varifrån den kommer, och med bara länkar får alla leta själva. Av de tre \
                delarna ser en kollega genast om det finns något att göra.
                """,
                """
                A reading does not show others where it came from, and with bare links everyone has to search for \
                themselves. From the three parts a colleague sees at once whether there is something to do.
                """)),
        Question(
            id: "L06.2",
            text: Trilingual(
                "Kuunteluvartti on lopussa, eikä kukaan puhunut meistä. Mitä teet?",
                "Lyssnarkvarten är slut, och ingen talade om oss. Vad gör du?",
                "Your fifteen minutes of listening are over, and nobody spoke of us. What do you do?"),
            answers: [
                Trilingual(
                    "Jatkan, kunnes löydän ainakin yhden maininnan",
                    "Jag fortsätter tills jag hittar minst ett omnämnande",
                    "I carry on until I find at least one mention"),
                Trilingual(
                    "Jätän vuoron kirjaamatta, koska mitään ei löytynyt",
                    "Jag antecknar inte passet, för jag hittade ingenting",
                    "I do not record the shift, since nothing was found"),
                Trilingual(
                    "Kirjaan senkin löydökseksi ja lopetan vuoron",
                    "Jag antecknar också det som ett fynd och slutar",
                    "I note that as a finding too, and end the shift"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Hiljaisuus on tieto: ehkä aiheesta puhutaan muualla tai muilla sanoilla. Ensi viikolla voit väljentää \
                hakua. Väkisin etsimällä vartti venyy, ja kirjaamatta jäänyttä vuoroa kukaan ei voi jatkaa.
                """,
                """
                Tystnad är också kunskap: kanske talar man om ämnet på annat håll eller med andra ord. Nästa vecka kan du \
                vidga sökningen. Om du letar till varje pris blir kvarten lång, och ett pass som inte är antecknat kan \
                ingen bygga vidare på.
                """,
                """
                Silence is knowledge too: perhaps the subject is discussed elsewhere or in other words. Next week you can \
                widen the search. If you search at any cost the shift grows long, and nobody can build on one that is not \
                recorded.
                """)),
        Question(
            id: "L06.3",
            text: Trilingual(
                "Listallanne on neljä toimijaa. Kuka sopii viidenneksi?",
                "Ni har fyra aktörer på listan. Vem passar som den femte?",
                "You have four actors on the list. Who fits as the fifth?"),
            answers: [
                Trilingual(
                    "Kollega, joka kirjoittaa työstään omalla tilillään",
                    "En kollega som skriver om sitt arbete på sitt eget konto",
                    "A colleague who writes about work on their own account"),
                Trilingual(
                    "Yhdistys, joka arvostelee alaamme asiallisesti",
                    "En förening som kritiserar vår bransch sakligt",
                    "An association that criticises our field fairly"),
                Trilingual(
                    "Asiakas, joka kirjoittaa ahkerasti omasta arjestaan",
                    "En kund som flitigt skriver om sin egen vardag",
                    "A customer who often writes about their daily life"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Kollegan ja asiakkaan tilit ovat heidän omiaan, emmekä seuraa niitä. Yhdistys puhuu julkisesti, ja siltä \
                kuulet, mitä oma väki ei tule kysyneeksi.
                """,
                """
                Kollegans och kundens konton är deras egna, och vi följer dem inte. Föreningen talar offentligt, och av \
                den hör du det som vi själva inte kommer oss för att fråga.
                """,
                """
                The colleague's and the customer's accounts are their own, and we do not follow them. The association \
                speaks in public, and from it you hear what our own people do not think to ask.
                """)),
        Question(
            id: "L06.4",
            text: Trilingual(
                "Sinulla on viikolta kuusi havaintoa ja vähän aikaa. Mitä teet niille?",
                "Du har sex iakttagelser från veckan och ont om tid. Vad gör du med dem?",
                "You have six observations from the week and little time. What do you do with them?"),
            answers: [
                Trilingual(
                    "Valitsen yhden ja kerron sen sille, jota se koskee",
                    "Jag väljer en och berättar den för den som den gäller",
                    "I choose one and tell it to the person it concerns"),
                Trilingual(
                    "Säästän ne, kunnes niistä kertyy kunnon raportti",
                    "Jag sparar dem tills de räcker till en ordentlig rapport",
                    "I save them until they add up to a proper report"),
                Trilingual(
                    "Lähetän kaikki kuusi tiedoksi jokaiselle yksikölle",
                    "Jag skickar alla sex för kännedom till varje enhet",
                    "I send all six to every unit for their information"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Raporttia odotellessa kysyjäkin odottaa, ja mikä lähetetään kaikille, ei ole kenenkään asia. Yksi havainto \
                oikealle ihmiselle johtaa useammin tekoon.
                """,
                """
                Medan rapporten dröjer väntar också den som frågade, och det som skickas till alla är ingens sak. En \
                iakttagelse till rätt person leder oftare till att något görs.
                """,
                """
                While the report waits, so does the person who asked, and what goes to everyone is nobody's business. One \
                observation to the right person more often leads to something being done.
                """)),
        Question(
            id: "L06.5",
            text: Trilingual(
                """
                Julkaisusi uudesta ajanvarauksesta on valmis. Asukasryhmässä kysytään jo, miten varauksen voi perua. Mitä \
                teet?
                """,
                """
                Ditt inlägg om den nya tidsbokningen är klart. I invånargruppen frågar man redan hur en bokning avbokas. \
                Vad gör du?
                """,
                """
                Your post on the new booking system is ready. In the residents' group people already ask how to cancel a \
                booking. What do you do?
                """),
            answers: [
                Trilingual(
                    "Julkaisen heti, sillä perumisesta voi kysyä kommenteissa",
                    "Jag publicerar genast, avbokning kan man fråga om i kommentarerna",
                    "I publish now, since people can ask about it in the comments"),
                Trilingual(
                    "Lisään julkaisuun, miten varauksen voi perua",
                    "Jag lägger till i inlägget hur man avbokar",
                    "I add to the post how a booking is cancelled"),
                Trilingual(
                    "Odotan, että kyseleminen laantuu, ja julkaisen sitten",
                    "Jag väntar tills frågorna har lagt sig och publicerar sedan",
                    "I wait until the questions die down, and then publish"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Kun vastaat siihen, mitä jo kysytään, julkaisusta on heti hyötyä. Kommenteissa vastaisit samaan monta \
                kertaa, ja odottaessa väärät neuvot ehtivät levitä.
                """,
                """
                När du svarar på det som redan frågas är inlägget genast till nytta. I kommentarerna skulle du få svara på \
                samma sak många gånger, och medan du väntar hinner felaktiga råd spridas.
                """,
                """
                When you answer what is already being asked, the post is useful at once. In the comments you would answer \
                the same thing many times, and while you wait wrong advice has time to spread.
                """)),
    ]
}
