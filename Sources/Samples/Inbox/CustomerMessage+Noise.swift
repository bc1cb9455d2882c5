import Workplace

extension CustomerMessage {
    static let aboutNoise: [CustomerMessage] = [
        CustomerMessage(
            Customer("Kirsi L.", "@kirsil"), to: .customerService, .question, in: [11, 12, 1, 2, 3],
            """
            Meille asennettiin R-8 lokakuussa. Pakkasöinä ulkoyksikkö humisee muutaman minuutin kerrallaan ja naapuri valittaa. \
            Onko tämä normaalia vai pitääkö kutsua asentaja?
            """,
            route: Route(
                to: .productDevelopment,
                "Asiakas haluaa tietää, onko ääni normaali ja mitä hän voi itse tehdä. Tarvitsen vastauksen kello 12 mennessä."),
            innerNote: InnerNote(
                by: .petra,
                """
                Normaalia: sulatus nostaa ääntä 3–4 desibeliä, enintään kuusi minuuttia. Jos se kestää yli kymmenen, anturi on \
                väärin päin ja asentaja tarvitaan. Yötila siirtää sulatuksia aamuun.
                """),
            answer: """
                Hei Kirsi, kysyin asiaa suunnittelijaltamme Petralta. Sulatus kuuluu pakkasella ja on normaalia, kun se kestää \
                alle kuusi minuuttia. Yötila siirtää sulatuksia aamuun: Asetukset, Yötila. Kauanko humina kestää teillä? Jos yli \
                kymmenen minuuttia, varaan asentajan.
                """),
        CustomerMessage(
            Customer("Ossi T.", "@ossit"), to: .customerService, .complaint, in: .winter,
            "Naapurin Routala-laite huutaa neljältä aamuyöllä. Kuulkaa en nuku. Kenelle tästä valitetaan?",
            answer: """
                Hei Ossi, pahoittelen yötä. Laite sulattaa silloin, ja sen voi siirtää aamuun asetuksista. Soita 05 555 0100, \
                niin lähetämme naapurille ohjeen. Emme kerro, kuka pyysi, emmekä kirjoita osoitteita tänne.
                """),
        CustomerMessage(
            Customer("Virpi H.", "@virpih"), to: .sales, .question,
            "Mahtuuko kone parvekkeelle kerrostalossa vai tuleeko häätö",
            answer: """
                Mahtuu, kun yhtiö antaa luvan ja sulatusvesi johdetaan kouruun. Kourun hinta on 240 euroa. Luvan voi pyytää \
                lomakkeella, jonka lähetän sinulle, jos haluat.
                """),
        CustomerMessage(
            Customer("Gunilla F.", "@gunillaf"), to: .customerService, .question, language: .swedish,
            "Hörs det in i sovrummet om aggregatet står på fasaden tre meter bort?",
            answer: """
                Fönstret stängt hörs det knappast. Öppet hörs avfrostningen. Ställ aggregatet på andra sidan om det går, eller \
                höj fundamentet. Vi mätte 31 decibel på balkongen, 34 vid avfrostning.
                """),
        CustomerMessage(
            Customer("Timo V.", "@timov"), to: .sales, .request, in: .spring,
            "Tarvitsen desibelit parvekkeelta mitattuna, ei esitteestä. Yhtiökokous on torstaina.",
            route: Route(
                to: .productDevelopment,
                "Asiakas tarvitsee mittausluvun parvekkeelta, kone katolla, keskiviikkoon kello 12 mennessä. Kokous on torstaina."),
            innerNote: InnerNote(by: .ilari, "Mitattu 31 dB parvekkeella, 34 sulatuksessa, katolta kahdeksan metriä. Pöytäkirja lähtee."),
            answer: """
                Luvut ovat 31 desibeliä parvekkeella ja 34 sulatuksessa, kone katolla ja matkaa kahdeksan metriä. Pöytäkirja on \
                sähköpostissasi, myös etäisyydet ja tuuli. Kerro, mitä kokous sanoi.
                """),
        CustomerMessage(
            Customer("Anu K.", "@anuk"), to: .customerService, .question, in: [5, 6, 7, 8],
            "Kuuluuko viilennyksessä yhtä paljon kuin talvella? Vauva nukkuu samalla seinällä",
            answer: """
                Viilennys on hiljaisempi, sulatusta ei ole. Ulkona kuuluu 38 desibeliä kahden metrin päähän, sisäpuhallin \
                pienimmällä on 19. Vauvat heräävät harvemmin kuin vanhemmat.
                """),
        CustomerMessage(
            Customer("Kerho Sorsakoski", "@sorsakoski"), to: .sales, .question,
            "Saako ulkoyksikön laittaa kerhotalon päätyyn? Naapuri on kahdeksan metrin päässä.",
            answer: """
                Saa. Kahdeksan metriä on hyvä matka, jos puhallus osoittaa poispäin. Lähetän piirroksen, jossa on neljä tapaa ja \
                kunkin luku naapurin ikkunassa.
                """),
        CustomerMessage(
            Customer("Riku S.", "@rikus"), to: .communications, .feedback,
            "Äänitteen ”makuuhuone ikkuna kiinni” on minusta jääkaappi. Oletteko tosissanne?",
            answer: """
                Olemme, ja jääkaappi on mukana. Pumppu ei kuulu siinä lainkaan, siksi sen voi luulla jääkaapiksi. Kirjoitamme \
                sen äänitteen viereen.
                """),
        CustomerMessage(
            Customer("Leena M.", "@leenam"), to: .customerService, .question, in: .winter,
            "Voiko koneen laittaa yöksi pois kun naapuri valittaa? Ulkona 15 pakkasta",
            answer: """
                Älä sammuta, laita yötila. Se siirtää sulatukset aamuun ja pitää talon lämpimänä. Jos naapuri kuulee yhä \
                aamuyöstä, lähetä kellonajat, katsomme mistä se johtuu.
                """),
        CustomerMessage(
            Customer("Pasi W.", "@pasiw"), to: .customerService, .complaint,
            "Sanotte 41 desibeliä. Mittasin puhelimella 56. Kumpi valehtelee?",
            answer: """
                Puhelin liioittelee, mutta sinulla on oikeus epäillä. Voimme tulla mittaamaan mittarilla, joka on kalibroitu \
                syyskuussa, ja lähettää pöytäkirjan. Sopiiko ensi viikko?
                """),
        CustomerMessage(
            Customer("Sanna-Mari O.", "@sannamario"), to: .productDevelopment, .question,
            "Miksi meidän kone ujeltaa vain kun tuulee lännestä?",
            answer: """
                Tuuli vetää puhaltimen siivessä, ja kolmiosainen siipi on siinä hiljaisempi. Jos koneesi on vuodelta 2022 tai \
                vanhempi, vaihto maksaa 149 euroa. Kerro sarjanumero puhelimessa, ei täällä.
                """),
        CustomerMessage(
            Customer("Outi, opettaja", "@outiope"), to: .customerService, .question,
            "Ekaluokkalainen kysyi: miksi se pitää ääntä, jos se vain puhaltaa? En osannut vastata.",
            answer: """
                Hyvä kysymys. Pakkasilmassa on lämpöä vähän, joten sitä pitää puhaltaa läpi paljon, ja paljon ilmaa pitää ääntä. \
                Samasta syystä keittoa jäähdytetään puhaltamalla pitkään.
                """),
        CustomerMessage(
            Customer("Taavi S.", "@taavis"), to: .sales, .question,
            "Onko R-8 hiljaisempi kuin R-6? Naapurilla on se vanha.",
            answer: """
                Kyllä, kolme desibeliä. Se ei kuulosta paljolta mutta on puolet äänen tehosta. Mittasimme molemmat samalta \
                pihalta, pöytäkirja on osoitteessa routala.example/vertailu.
                """),
        CustomerMessage(
            Customer("Vuokranantaja", "@vuokranantaja"), to: .sales, .complaint,
            "Vuokralainen haluaa pumpun mutta taloyhtiö kieltää. Sanokaa niille.",
            answer: """
                En voi sanoa taloyhtiön puolesta, mutta voin antaa luvun ja paikan: kahdeksan metriä, 31 desibeliä, kouru \
                sulatusvedelle. Niiden kanssa hallituksen on helpompi sanoa kyllä tai ei.
                """),
        CustomerMessage(
            Customer("Mikaela L.", "@mikaelal"), to: .sales, .question, language: .swedish,
            "Vår förening vill höra aggregatet innan beslut. Går det att lyssna någonstans?",
            answer: """
                Ja, i Villmanstrand på gården, första torsdagen varje månad klockan tio. Vi har fyra aggregat igång, ett av dem \
                avfrostar varje halvtimme. Skriv om ni kommer, så kokar vi kaffe.
                """),
        CustomerMessage(
            Customer("hallituksen pj", "@hallituspj"), to: .sales, .question,
            "Montako päivää katolla tarvitaan neljälle koneelle ja kuuluuko poraus sisälle?",
            route: Route(
                to: .projects,
                """
                Yhtiön puheenjohtaja haluaa aikataulun ja porauksen kuuluvuuden neljälle koneelle. Vastaus huomenna kello 10 \
                mennessä, kokous on illalla.
                """),
            innerNote: InnerNote(by: .jenna, "Kaksi päivää, toinen varalla. Poraus kuuluu kahteen ylimpään kerrokseen noin tunnin."),
            answer: """
                Kaksi päivää, toinen varalle sään takia. Poraus kuuluu noin tunnin kahdessa ylimmässä kerroksessa, siitä tulee \
                lappu rappuun kolme päivää ennen. Hissi toimii koko ajan.
                """),
        CustomerMessage(
            Customer("Tuula I.", "@tuulai"), to: .customerService, .praise, in: [11, 12],
            "Kävitte kuuntelemassa, siirsitte konetta kaksi metriä, ja rauha palasi. Kahvit oli meiltä."),
        CustomerMessage(
            Customer("Kati N.", "@katin"), to: .customerService, .question,
            "Surina kuuluu vain portaissa eikä missään muualla. Vika vai normaali",
            answer: """
                Portaat vievät matalan äänen, ja seinä toimii kaiuttimena. Kiinnike on useimmiten syy, kumitassut auttavat. \
                Asentaja vaihtaa ne tunnissa, 96 euroa.
                """),
        CustomerMessage(
            Customer("Kimmo Ä.", "@kimmoa"), to: .productDevelopment, .feedback,
            "Miksi ilmoitatte desibelit kahden metrin päästä kun kaikki muut metristä? Näyttää pienemmältä.",
            answer: """
                Oikea kysymys. Kahden metrin luku on pienempi, ja siksi se pitää sanoa ääneen. Metrin luku on 47, ja lisäämme \
                sen samaan taulukkoon tällä viikolla.
                """),
        CustomerMessage(
            Customer("Sisko J.", "@siskoj"), to: .customerService, .request,
            "Voiko teiltä saada lapun naapurille ennen kuin tullaan poraamaan",
            answer: """
                Voi, se lähtee sinulle tänään. Siinä on päivä, kello ja numero, johon naapuri saa soittaa iltakahdeksaan. Käteen \
                annettuna se toimii paremmin kuin postilaatikkoon jätettynä.
                """),
        CustomerMessage(
            Customer("Robert E.", "@roberte"), to: .sales, .question, language: .english,
            "My neighbour says your pump will be heard in his bedroom. Can you prove it will not?",
            answer: """
                We can measure it, and the answer may be either way. We come with a calibrated meter, three positions, both \
                modes. You get the sheet, he gets a copy. If it is too loud at his window, we move it.
                """),
        CustomerMessage(
            Customer("Eeva T.", "@eevat"), to: .customerService, .other,
            "Meillä puhutaan pumpusta nimellä Leena, koska se hyrisee samaa kuin anoppi.",
            answer: "Kerroimme tämän suunnittelijalle. Hän kirjasi nimen muttei ääntä."),
        CustomerMessage(
            Customer("Aleksi V.", "@aleksiv"), to: .customerService, .complaint, in: [1, 2, 3],
            "Yötila siirsi sulatukset aamuun ja nyt se kuuluu juuri kun lapset heräävät. Hieno juttu.",
            answer: """
                Ymmärrän, kaksi vaihtoehtoa: laita yötila loppumaan kello viideltä, tai ota se pois, jolloin sulatukset \
                jakautuvat tasan koko yölle. Kumpi sopii teille paremmin? Neuvon kumman tahansa.
                """),
        CustomerMessage(
            Customer("Hannele K.", "@hannelek"), to: .customerService, .question,
            "Saako koneen maalata talon väriseksi?",
            answer: """
                Saa, kun säleikköjä ei maalata ja merkinnät jäävät näkyviin. Vaalea maali pitää pinnan kesällä viileämpänä. \
                Kuvan saa lähettää, täällä on pelkkää harmaata.
                """),
    ]
}
