extension Lesson {
    static let l10 = Lesson(
        id: "L10",
        title: Trilingual("Kuva ja video puhelimella", "Bild och video med telefonen", "Photos and video with your phone"),
        goal: Trilingual(
            "Otat puhelimella kuvan, joka on tarpeeksi hyvä ja jonka saa julkaista.",
            "Du tar med telefonen en bild som är tillräckligt bra och som får publiceras.",
            "You take a picture with your phone that is good enough and may be published."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual(
                    "Valo edestä, puhelin suorassa, lähelle",
                    "Ljuset framifrån, telefonen rak, gå nära",
                    "Light from the front, phone level, go close"),
                text: Trilingual(
                    """
                    Käännä kuvattava ikkunaan päin, niin valo tulee sinun takaasi. Pidä puhelin suorassa: pöydän reuna tai \
                    horisontti paljastaa vinouden. Astu pari askelta lähemmäs äläkä zoomaa, sillä zoomattu kuva on usein \
                    rakeinen. Pyyhi linssi, ota viisi kuvaa ja valitse yksi. Videossa ääni ratkaisee: puhu lähellä \
                    puhelinta ja sano tärkein heti alussa.
                    """,
                    """
                    Vänd den du fotograferar mot fönstret, så kommer ljuset bakifrån dig. Håll telefonen rak: en bordskant \
                    eller horisonten avslöjar om den lutar. Gå ett par steg närmare och låt bli att zooma, för en zoomad \
                    bild blir ofta grynig. Torka av linsen, ta fem bilder och välj en. I en video är ljudet avgörande: \
                    tala nära telefonen och säg det viktigaste genast i början.
                    """,
                    """
                    Turn your subject towards the window, so that the light comes from behind you. Hold the phone level: \
                    the edge of a table or the horizon shows a tilt. Step closer rather than zoom, because a zoomed \
                    picture is often grainy. Wipe the lens, take five pictures and choose one. In a video the sound \
                    decides: speak close to the phone and say the main thing at the very start.
                    """)),
            Point(
                heading: Trilingual("Kysy lupa kuvattavilta", "Be dem du fotograferar om lov", "Ask the people in the picture"),
                text: Trilingual(
                    """
                    Kun ihmisen tunnistaa kuvasta, kysy häneltä. Kerro, missä kuva julkaistaan, ja hyväksy myös ei ilman \
                    perusteluja. Lapsen kuvaan luvan antaa huoltaja, ja kysy lapseltakin. Luvan saa perua myöhemmin, joten \
                    kirjaa, keneltä sen sait ja milloin. Ihmisen voi tuntea myös äänestä, nimilapusta tai tatuoinnista.
                    """,
                    """
                    När det går att känna igen någon, fråga den personen. Berätta var bilden publiceras, och godta också \
                    ett nej utan förklaring. För ett barn är det vårdnadshavaren som ger lov, och fråga barnet också. Ett \
                    ja får tas tillbaka senare, så anteckna vem som gav dig lov och när. Man kan också bli igenkänd på \
                    rösten, namnskylten eller en tatuering.
                    """,
                    """
                    If someone can be recognised, ask them. Say where the picture will be published, and accept a no \
                    without reasons. For a child the guardian gives permission, and ask the child as well. A yes may be \
                    taken back later, so note who gave it and when. People can also be recognised by a voice, a name badge \
                    or a tattoo.
                    """)),
            Point(
                heading: Trilingual("Tarkista tausta", "Kontrollera bakgrunden", "Check the background"),
                text: Trilingual(
                    """
                    Suurenna kuva ja katso se reunasta reunaan. Näkyykö näyttöjä, kulkukortteja, avaimia, piirustuksia, \
                    rekisterikilpiä tai asiakkaan nimi lähetteessä? Onko kaikilla kypärä ja suojalasit siellä, missä niitä \
                    pidetään? Rajaa, käännä kamera tai ota uusi kuva. Uusi kuva on varmempi kuin sumennettu.
                    """,
                    """
                    Förstora bilden och gå igenom den från kant till kant. Syns det skärmar, passerkort, nycklar, \
                    ritningar, registerskyltar eller en kunds namn på en följesedel? Har alla hjälm och skyddsglasögon där \
                    sådana används? Beskär, vänd kameran eller ta en ny bild. En ny bild är säkrare än en suddad.
                    """,
                    """
                    Enlarge the picture and go over it from edge to edge. Are there screens, access cards, keys, drawings, \
                    number plates or a customer's name on a delivery note? Is everyone wearing the helmet and goggles that \
                    the place calls for? Crop, turn the camera or take a new picture. A new picture is safer than a \
                    blurred one.
                    """)),
        ],
        example: Trilingual(
            """
            Hitsaaja Arto kuvasi valmiin portaikon. Ensimmäisessä kuvassa ikkuna jäi portaiden taakse, ja teräs näytti \
            mustalta. Arto kiersi toiselle puolelle ja meni lähemmäs. Suurennetusta kuvasta hän huomasi seinällä \
            piirustuksen, jossa luki asiakkaan nimi, ja taustalla kesätyöntekijän. Hän kysyi, saako nuori näkyä kuvassa. \
            Nuori ei halunnut, ja asia oli sillä selvä. Uuden kuvan Arto otti kahvitauolla, ilman piirustusta.
            """,
            """
            Svetsaren Arto fotograferade en färdig trappa. I den första bilden var fönstret bakom trappan och stålet såg \
            svart ut. Arto gick runt till andra sidan och närmare. När han förstorade bilden såg han en ritning med \
            kundens namn på väggen och en sommarjobbare i bakgrunden. Han frågade om den unga ville synas i bilden. Det \
            ville hen inte, och därmed var saken klar. Den nya bilden tog Arto under kafferasten, utan ritningen.
            """,
            """
            Arto, a welder, took a picture of a finished staircase. In the first picture the window was behind the stairs \
            and the steel looked black. Arto walked round to the other side and went closer. When he enlarged the picture \
            he saw a drawing with the customer's name on the wall, and a summer worker in the background. He asked whether \
            she minded being in it. She did, and that was that. Arto took the new picture during the coffee break, without \
            the drawing.
            """),
        task: Trilingual(
            """
            Ota puhelimella kuva omasta työstäsi. Suurenna se, katso reunasta reunaan ja kysy lupa, jos joku näkyy. Lisää \
            kuva luonnokseen tai anna se kirjoittajalle.
            """,
            """
            Ta en bild av ditt eget arbete med telefonen. Förstora den, gå igenom den från kant till kant och be om lov om \
            någon syns. Lägg till bilden i ett utkast eller ge den till en skribent.
            """,
            """
            Take a picture of your own work with your phone. Enlarge it, go over it from edge to edge and ask if anyone \
            can be seen. Add it to a draft or give it to a writer.
            """),
        questions: l10Questions)

    private static let l10Questions: [Question] = [
        Question(
            id: "L10.1",
            text: Trilingual(
                "Hyvän kuvan taustalla näkyy kollega. Mitä teet?",
                "I bakgrunden av en bra bild syns en kollega. Vad gör du?",
                "A colleague can be seen in the background of a good picture. What do you do?"),
            answers: [
                Trilingual(
                    "Kysyn häneltä luvan tai rajaan hänet pois",
                    "Jag ber hen om lov eller beskär bilden",
                    "I ask for permission or crop the picture"),
                Trilingual(
                    "Julkaisen sen, sillä hän on vain taustalla",
                    "Jag publicerar, hen är ju bara i bakgrunden",
                    "I publish it, as they are only in the background"),
                Trilingual(
                    "Merkitsen hänet kuvaan, niin hän huomaa sen itse",
                    "Jag taggar hen i bilden, så märker hen det själv",
                    "I tag them in the picture, so that they notice it themselves"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Taustallakin ihmisen voi tunnistaa, ja merkintä vain kertoo nimen kaikille. Kysymiseen menee hetki. Jos et \
                tavoita kollegaa, rajaus ratkaisee asian.
                """,
                """
                Också i bakgrunden går det att känna igen en människa, och en tagg berättar bara namnet för alla. Det går \
                fort att fråga. Om du inte får tag på kollegan löser beskärningen saken.
                """,
                """
                People can be recognised in the background too, and a tag only tells everyone the name. Asking takes a \
                moment. If you cannot reach your colleague, cropping settles it.
                """)),
        Question(
            id: "L10.2",
            text: Trilingual(
                "Työkaveri seisoo ikkunan edessä, ja kuvassa hänen kasvonsa jäävät tummiksi. Mikä auttaa parhaiten?",
                "En arbetskamrat står framför ett fönster, och i bilden blir ansiktet mörkt. Vad hjälper bäst?",
                "A colleague stands in front of a window, and in the picture their face is dark. What helps most?"),
            answers: [
                Trilingual(
                    "Panen salaman päälle ja kuvaan samasta paikasta",
                    "Jag slår på blixten och fotograferar från samma ställe",
                    "I turn on the flash and shoot from the same place"),
                Trilingual(
                    "Kirkastan kasvoja jälkeenpäin kuvankäsittelyssä",
                    "Jag gör ansiktet ljusare efteråt i ett bildprogram",
                    "I brighten the face afterwards in an editing app"),
                Trilingual(
                    "Pyydän häntä kääntymään ikkunaan päin",
                    "Jag ber hen vända sig mot fönstret",
                    "I ask them to turn towards the window"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Salama tekee valosta kovan, ja jälkeenpäin kirkastettu kuva on helposti rakeinen. Ikkunasta tuleva valo on \
                pehmeä, ja siihen riittää, että hän kääntyy.
                """,
                """
                Blixten gör ljuset hårt, och en bild som görs ljusare efteråt blir lätt grynig. Ljuset från fönstret är \
                mjukt, och det räcker att hen vänder sig om.
                """,
                """
                A flash makes the light hard, and a picture brightened afterwards easily turns grainy. Light from the \
                window is soft, and all it takes is turning round.
                """)),
        Question(
            id: "L10.3",
            text: Trilingual(
                "Onnistuneessa kuvassa näkyy näyttö, jolla on asiakkaan tilaus. Mitä teet?",
                "I en lyckad bild syns en skärm med en kunds beställning. Vad gör du?",
                "In a good picture you can see a screen with a customer's order on it. What do you do?"),
            answers: [
                Trilingual(
                    "Julkaisen, sillä noin pientä tekstiä kukaan ei lue",
                    "Jag publicerar, så liten text läser ju ingen",
                    "I publish, since nobody reads text that small"),
                Trilingual(
                    "Otan uuden kuvan niin, ettei näyttö näy siinä",
                    "Jag tar en ny bild där skärmen inte syns alls",
                    "I take a new picture in which the screen cannot be seen"),
                Trilingual(
                    "Sumennan näytön sovelluksella ja julkaisen",
                    "Jag suddar skärmen i en app och publicerar",
                    "I blur the screen in an app and publish"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Kuvan voi suurentaa, ja huolimattoman sumennuksen alta saattaa vielä saada selvää. Uusi kuva vie minuutin, \
                eikä sen jälkeen tarvitse arvailla.
                """,
                """
                En bild går att förstora, och under en slarvig suddning kan texten ännu gå att läsa. En ny bild tar en \
                minut, och sedan behöver ingen gissa.
                """,
                """
                A picture can be enlarged, and text may still be legible under careless blurring. A new picture takes a \
                minute, and after that nobody has to guess.
                """)),
        Question(
            id: "L10.4",
            text: Trilingual(
                "Koululuokka vierailee teillä, ja opettaja sanoo, että lapsia saa kuvata. Mitä teet?",
                "En skolklass besöker er, och läraren säger att barnen får fotograferas. Vad gör du?",
                "A school class visits you, and the teacher says the children may be photographed. What do you do?"),
            answers: [
                Trilingual(
                    "Julkaisen kuvat, sillä opettaja vastaa luokasta",
                    "Jag publicerar bilderna, för läraren ansvarar för klassen",
                    "I publish the pictures, as the teacher is responsible for the class"),
                Trilingual(
                    "Julkaisen ne kuvat, joihin lapset itse haluavat",
                    "Jag publicerar de bilder som barnen själva vill vara med i",
                    "I publish the pictures the children themselves want to be in"),
                Trilingual(
                    "Kuvaan niin, ettei ketään tunnista, tai pyydän huoltajien luvan",
                    "Jag fotograferar så att ingen går att känna igen, eller frågar vårdnadshavarna",
                    "I make sure nobody can be recognised, or ask the guardians for permission"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Opettajan lupa kuvata ei ole huoltajan lupa julkaista, eikä lapsen oma innostus yksin riitä. Kuva käsistä \
                työn touhussa kertoo vierailusta yhtä hyvin.
                """,
                """
                Lärarens lov att fotografera är inte vårdnadshavarens lov att publicera, och barnets egen iver räcker inte \
                ensam. En bild av händer i arbete berättar lika bra om besöket.
                """,
                """
                A teacher's permission to take pictures is not a guardian's permission to publish, and a child's own wish \
                is not enough by itself. A picture of busy hands tells of the visit just as well.
                """)),
        Question(
            id: "L10.5",
            text: Trilingual(
                "Kuvaat videon koneen vieressä, ja kone pitää kovaa ääntä. Mistä huolehdit ensin?",
                "Du filmar en video bredvid en maskin som låter mycket. Vad ser du till först?",
                "You film a video beside a loud machine. What do you take care of first?"),
            answers: [
                Trilingual(
                    "Siitä, että puheesta saa selvän",
                    "Att det går att höra vad som sägs",
                    "That the speech can be heard"),
                Trilingual(
                    "Siitä, että kuvanlaatu on paras mahdollinen",
                    "Att bildkvaliteten är den bästa möjliga",
                    "That the picture quality is the best possible"),
                Trilingual(
                    "Siitä, että alkuun tulee logo ja musiikkia",
                    "Att videon börjar med en logotyp och musik",
                    "That the video begins with a logo and music"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Rakeinen kuva menee, mutta puhe, josta ei saa selvää, saa katsojan lähtemään. Logo ja musiikki vievät ne \
                sekunnit, joiden aikana hän päättää jäädä. Mene puhumaan kauemmas koneesta ja tekstitä video.
                """,
                """
                En grynig bild går an, men när talet inte hörs går tittaren sin väg. Logotypen och musiken tar de sekunder \
                då tittaren bestämmer sig för att stanna. Gå längre bort från maskinen när du talar och texta videon.
                """,
                """
                A grainy picture will do, but people leave when they cannot hear what is said. A logo and music take up \
                the seconds in which they decide to stay. Move away from the machine to speak, and caption the video.
                """)),
    ]
}
