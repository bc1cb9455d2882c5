extension Lesson {
    static let l30 = Lesson(
        id: "L30",
        title: Trilingual(
            "Pörssi, vaalit, viherväitteet ja mainonta",
            "Börsen, val, miljöpåståenden och reklam",
            "Market rules, elections, green claims and ads"),
        goal: Trilingual(
            "Tunnistat kohdat, joissa pysähdyt ja kysyt ennen kuin julkaiset.",
            "Du känner igen de ställen där du stannar och frågar innan du publicerar.",
            "You recognise the places where you stop and ask before you publish."),
        minutes: 5,
        points: [
            Point(
                heading: Trilingual(
                    "Sisäpiiritieto ensin pörssitiedotteena",
                    "Insiderinformation först i ett börsmeddelande",
                    "Inside information first in a stock exchange release"),
                text: Trilingual(
                    """
                    Pörssiyhtiössä osakkeen hintaan vaikuttava tieto kerrotaan ensin pörssitiedotteella. Somen vuoro tulee \
                    vasta sen jälkeen. Vihjekin on liikaa: ”pian kuulette isoja uutisia” riittää. Ennen tulosta monella on \
                    hiljainen jakso, jolloin tuloksesta ja näkymistä ei puhuta. Sama pätee, kun pörssissä on asiakas tai \
                    kumppani. Ellet tiedä, kysy: siitä ei moitita.
                    """,
                    """
                    I ett börsbolag berättas det som kan påverka aktiens pris först i ett börsmeddelande. Sociala medier \
                    kommer först efter det. Också en antydan är för mycket: ”snart får ni höra stora nyheter” räcker. Före \
                    resultatet har många en tyst period då de inte talar om resultat och utsikter. Detsamma gäller när det är \
                    en kund eller partner som finns på börsen. Om du inte vet, fråga: det klandras inte.
                    """,
                    """
                    In a listed company anything that may move the share price is told first in a stock exchange release. \
                    Social media comes only after that. Even a hint is too much: “big news soon” is enough. Before results \
                    many companies keep a silent period in which they do not speak of results or prospects. The same holds \
                    when it is a customer or a partner that is listed. If you do not know, ask: nobody minds.
                    """)),
            Point(
                heading: Trilingual(
                    "Viherväite tarvitsee näytön",
                    "Ett miljöpåstående behöver belägg",
                    "A green claim needs evidence"),
                text: Trilingual(
                    """
                    ”Ekologinen” ja ”vihreä” eivät kerro, mitä on tehty. Sano, mikä parani, kuinka paljon ja mihin verrattuna, \
                    ja linkitä näyttö. Ellei näyttöä ole, jätä väite pois. Sama tarkkuus kuuluu muuhunkin mainontaan: \
                    Mainos-sana tulee ensin, ja alennusta verrataan alimpaan hintaan edellisten 30 päivän ajalta. Tarkka väite \
                    kestää myös kysymykset kommenteissa.
                    """,
                    """
                    ”Ekologisk” och ”grön” säger inte vad som har gjorts. Säg vad som blev bättre, hur mycket och jämfört med \
                    vad, och länka till beläggen. Om det inte finns några belägg, lämna bort påståendet. Samma noggrannhet hör \
                    till all reklam: ordet Reklam kommer först, och en rabatt jämförs med det lägsta priset under de \
                    föregående 30 dagarna. Ett exakt påstående håller också för frågorna i kommentarerna.
                    """,
                    """
                    “Ecological” and “green” do not say what has been done. Say what improved, by how much and compared with \
                    what, and link to the evidence. If there is no evidence, leave the claim out. The same care belongs to all \
                    advertising: the word Ad comes first, and a price cut is compared with the lowest price of the previous 30 \
                    days. A precise claim also stands up to questions in the comments.
                    """)),
            Point(
                heading: Trilingual(
                    "Viranomainen on tasapuolinen",
                    "En myndighet är opartisk",
                    "A public authority is impartial"),
                text: Trilingual(
                    """
                    Viranomaisen tilillä kerrotaan, milloin, missä ja miten äänestetään, mutta ei sitä, ketä äänestää. Siellä \
                    ei tykätä ehdokkaan julkaisuista, ei jaeta niitä eikä anneta yhdelle näkyvyyttä, jota muut eivät saa. Sovi \
                    ajoissa, mistä päivästä alkaen toinenkin ihminen lukee vaaleja sivuavat julkaisut. Omalla tililläsi puhut \
                    itsesi puolesta ja sanot sen, jos siitä voi erehtyä.
                    """,
                    """
                    På en myndighets konto berättar vi när, var och hur man röstar, men inte på vem. Där gillar vi inte en \
                    kandidats inlägg, delar dem inte och ger ingen en synlighet som de andra inte får. Kom i god tid överens \
                    om från vilken dag två personer läser de inlägg som tangerar val. På ditt eget konto talar du för dig \
                    själv, och säger det om det går att missförstå.
                    """,
                    """
                    An authority's account tells when, where and how to vote, but not for whom. It does not like candidates' \
                    posts, share them or give one candidate attention that the others do not get. Agree in good time from \
                    which day a second person reads the posts that touch on elections. On your own account you speak for \
                    yourself, and you say so if it could be mistaken.
                    """)),
        ],
        example: Trilingual(
            """
            Laitevalmistajan Panu kirjoitti: ”Vihreämpi lämpöpumppu on täällä.” Kollega kysyi: ”Vihreämpi kuin mikä?” Panu \
            soitti testaajille ja sai mittauksen: samassa kokeessa uusi malli kulutti vähemmän sähköä kuin edellinen, ja luku \
            oli tiedossa. Uusi teksti alkoi sanalla Mainos, ja siinä oli luku ja linkki mittaukseen. Kun kommenteissa \
            epäiltiin lukua, Panulla oli vastaus valmiina. Ensimmäistä versiota hän ei olisi pystynyt puolustamaan.
            """,
            """
            Panu jobbar hos en tillverkare av värmepumpar. Han skrev: ”Här är en grönare värmepump.” En kollega frågade: \
            ”Grönare än vad?” Panu ringde dem som testar och fick en mätning: i samma test förbrukade den nya modellen mindre \
            el än den förra, och siffran fanns. Den nya texten började med ordet Reklam, gav siffran och en länk till \
            mätningen. När någon tvivlade på siffran i kommentarerna hade Panu svaret färdigt. Den första versionen skulle han \
            inte ha kunnat försvara.
            """,
            """
            Panu works for a manufacturer. He wrote: “A greener heat pump is here.” A colleague asked: “Greener than what?” \
            Panu rang the testers and got a measurement: in the same test the new model used less electricity than the last \
            one, and there was a figure for it. The new text began with the word Ad and gave the figure and a link. When \
            somebody in the comments doubted the figure, Panu had his answer at hand. The first version he could not have \
            defended.
            """),
        task: Trilingual(
            """
            Avaa Kalenteri ja etsi tuleva julkaisu, jossa luvataan, kehutaan tai ennakoidaan jotakin. Kysy kirjoittajalta, \
            millä sen voi näyttää toteen. Ellei millään, ehdottakaa yhdessä täsmällisempi virke.
            """,
            """
            Öppna Kalender och leta upp ett kommande inlägg som lovar, berömmer eller förutspår något. Fråga skribenten hur \
            det går att visa. Om det inte går, formulera tillsammans en mer exakt mening.
            """,
            """
            Open the Calendar and find a coming post that promises, praises or predicts something. Ask the writer what would \
            show it to be true. If nothing would, find a more precise sentence together.
            """),
        questions: l30Questions)

    private static let l30Questions: [Question] = [
        Question(
            id: "L30.1",
            text: Trilingual(
                "Luonnoksessa lukee: ”Ympäristöystävällinen uutuus.” Mitä teet?",
                "I utkastet står det: ”Miljövänlig nyhet.” Vad gör du?",
                "A draft says: “Our new environmentally friendly product.” What do you do?"),
            answers: [
                Trilingual(
                    "Poistan sen tai vaihdan täsmälliseen, todistettuun väitteeseen",
                    "Jag tar bort det eller byter till ett exakt och belagt påstående",
                    "I remove it or put a precise, proven claim in its place"),
                Trilingual(
                    "Vaihdan sanan ”vastuulliseen”, koska se lupaa vähemmän",
                    "Jag byter ordet mot ”ansvarsfull”, för det lovar mindre",
                    "I change it to “responsible”, since that promises less"),
                Trilingual(
                    "Jätän sen, koska uutuus kuluttaa edellistä vähemmän",
                    "Jag låter det stå, för nyheten förbrukar mindre än den förra",
                    "I leave it, because the product uses less than the old one"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                ”Vastuullinen” on yhtä epämääräinen. Jos uutuus todella kuluttaa vähemmän, kerro juuri se: luku, vertailukohta \
                ja linkki mittaukseen.
                """,
                """
                ”Ansvarsfull” är lika vagt. Om nyheten verkligen förbrukar mindre, berätta just det: siffran, vad den jämförs \
                med och en länk till mätningen.
                """,
                """
                “Responsible” is just as vague. If the product really uses less, say exactly that: the figure, what it is \
                compared with and a link to the measurement.
                """)),
        Question(
            id: "L30.2",
            text: Trilingual(
                "Yhtiösi on pörssissä, ja iso kauppa julkistetaan huomenna pörssitiedotteella. Mitä kirjoitat tänään?",
                """
                Ditt bolag finns på börsen, och en stor affär offentliggörs i morgon i ett börsmeddelande. Vad skriver du i \
                dag?
                """,
                """
                Your company is listed, and a big deal will be announced tomorrow in a stock exchange release. What do you \
                write today?
                """),
            answers: [
                Trilingual(
                    "Että huomenna on luvassa uutisia, mutten kerro mistä",
                    "Att det kommer nyheter i morgon, men inte om vad",
                    "That there will be news tomorrow, but not what about"),
                Trilingual(
                    "En mitään ennen kuin tiedote on julkaistu",
                    "Inget innan meddelandet har publicerats",
                    "Nothing until the release has been published"),
                Trilingual(
                    "Viestin tutulle asiakkaalle, joka osaa pitää salaisuuden",
                    "Ett meddelande till en kund som kan hålla tyst",
                    "A message to a customer who can keep a secret"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Vihje kertoo markkinoille, että jotakin on tulossa, ja yhdelle kerrottu etumatka on väärin kaikkia muita \
                kohtaan. Huomenna voit kertoa asiasta omin sanoin.
                """,
                """
                En antydan säger marknaden att något är på gång, och att berätta för en i förväg är fel mot alla andra. I \
                morgon kan du berätta med egna ord.
                """,
                """
                A hint tells the market that something is coming, and telling one person ahead wrongs all the others. Tomorrow \
                you can tell it in your own words.
                """)),
        Question(
            id: "L30.3",
            text: Trilingual(
                """
                Kunnan työntekijä on ehdolla vaaleissa. Hänen vuoronsa esittelysarjassa olisi kaksi viikkoa ennen vaaleja. \
                Mitä teet?
                """,
                """
                En kommunanställd kandiderar i valet. Hens tur i en presentationsserie vore två veckor före valdagen. Vad gör \
                du?
                """,
                """
                A municipal employee stands for election. Their turn in a series on our staff would be two weeks before \
                election day. What do you do?
                """),
            answers: [
                Trilingual(
                    "Julkaisen, koska muutkin työntekijät ovat olleet sarjassa",
                    "Jag publicerar, för de andra anställda har varit med",
                    "I publish it, since other employees have been in the series"),
                Trilingual(
                    "Julkaisen, kunhan tekstissä ei mainita ehdokkuutta",
                    "Jag publicerar om kandidaturen inte nämns i texten",
                    "I publish it if the text does not mention the candidacy"),
                Trilingual(
                    "Siirrän esittelyn vaalien jälkeen ja kerron, miksi",
                    "Jag flyttar den till efter valet och berättar varför",
                    "I move it to after the election and tell them why"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Muut ehdokkaat eivät saa kunnan tilillä samaa näkyvyyttä, ja lukija tunnistaa ehdokkaan ilman mainintaakin. \
                Siirto ei ole moite: esittelyn voi julkaista muutaman viikon päästä.
                """,
                """
                De andra kandidaterna får inte samma synlighet på kommunens konto, och läsaren känner igen kandidaten också \
                utan att det nämns. Flytten är ingen anmärkning: presentationen kan publiceras några veckor senare.
                """,
                """
                Other candidates do not get the same attention on the municipality's account, and readers know a candidate \
                without being told. The move is no reproach: the piece can appear a few weeks later.
                """)),
        Question(
            id: "L30.4",
            text: Trilingual(
                "Kampanjan luonnoksessa lukee ”nyt −30 %”. Mitä tarkistat ensin?",
                "I ett kampanjutkast står det ”nu −30 %”. Vad kontrollerar du först?",
                "A campaign draft says “now 30% off”. What do you check first?"),
            answers: [
                Trilingual(
                    "Alimman hinnan edellisten 30 päivän ajalta",
                    "Det lägsta priset under de senaste 30 dagarna",
                    "The lowest price of the previous 30 days"),
                Trilingual(
                    "Hinnan, jolla kilpailija myy samaa tuotetta",
                    "Priset som konkurrenten tar för samma produkt",
                    "The price at which a competitor sells the same"),
                Trilingual(
                    "Ohjehinnan, joka tuotteelle on alun perin annettu",
                    "Det rekommenderade pris som produkten från början hade",
                    "The recommended price that the product first had"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Alennuksen pitää olla totta suhteessa siihen, mitä asiakas olisi äskettäin maksanut. Kilpailijan hinta ja \
                ohjehinta voivat tehdä alennuksesta suuremman kuin se on.
                """,
                """
                Rabatten ska vara sann i förhållande till det som kunden nyligen skulle ha betalat. Konkurrentens pris och det \
                rekommenderade kan få den att verka större än den är.
                """,
                """
                A price cut has to be true against what customers would have paid recently. A competitor's price or a \
                recommended one may make it look bigger than it is.
                """)),
        Question(
            id: "L30.5",
            text: Trilingual(
                "Olet kaupungilla töissä ja haluat kannattaa ehdokasta omalla tililläsi. Mikä pitää paikkansa?",
                "Du jobbar på staden och vill stöda en kandidat på ditt eget konto. Vad stämmer?",
                "You work for the city and want to support a candidate on your own account. Which is true?"),
            answers: [
                Trilingual(
                    "En saa, koska viranomaisen väen pitää olla hiljaa",
                    "Jag får inte, för en myndighets folk ska hålla tyst",
                    "I may not, because an authority's staff must keep quiet"),
                Trilingual(
                    "Saan, kun on selvää, että puhun itseni puolesta",
                    "Jag får, när det är klart att jag talar för mig själv",
                    "I may, when it is clear that I speak for myself"),
                Trilingual(
                    "Saan, ja voin jakaa sen myös kaupungin tilillä",
                    "Jag får, och jag kan dela det på stadens konto också",
                    "I may, and I can share it on the city's account as well"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Tasapuolisuus koskee kaupungin tiliä, ei omaa mielipidettäsi. Jos sama teksti näkyy kaupungin tilillä, se \
                näyttää kaupungin kannalta.
                """,
                """
                Opartiskheten gäller stadens konto, inte din egen åsikt. Om samma text syns på stadens konto ser den ut som \
                stadens ståndpunkt.
                """,
                """
                Impartiality concerns the city's account, not your own opinion. On the city's account the same text looks like \
                the city's position.
                """)),
    ]
}
