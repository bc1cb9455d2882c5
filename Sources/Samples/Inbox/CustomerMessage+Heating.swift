import Workplace

extension CustomerMessage {
    static let aboutHeating: [CustomerMessage] = [
        CustomerMessage(
            Customer("Jarmo T.", "@jarmot"), to: .customerService, .question, in: .winter,
            "Onko normaalia että R-8 pysähtyy tunnin välein pakkasella? Pakkasta 22 ja sisällä 21.",
            answer: """
                On, kun pysähdys kestää alle kymmenen minuuttia. Kone sulattaa silloin itseään ja jatkaa. Jos tauko venyy yli \
                kymmeneen, kerro, niin katsotaan kellonajat yhdessä.
                """),
        CustomerMessage(
            Customer("Ritva-Liisa", "@ritvaliisa"), to: .customerService, .question, in: [9, 10, 11],
            "Puhaltaa viileää vaikka laitoin lämmölle. Menikö se jo rikki kesän aikana",
            answer: """
                Todennäköisesti ei mennyt. Ensimmäiset kymmenen minuuttia kone lämmittää itseään, ja silloin ilma tuntuu \
                viileältä. Odota vartti ja kokeile kädellä uudestaan. Jos se on yhä viileää, soita 05 555 0100.
                """),
        CustomerMessage(
            Customer("Taina N.", "@tainan"), to: .customerService, .question, in: .winter,
            "Montako kertaa yössä se saa sulattaa ennen kuin pitää huolestua? Meillä laskin yhdeksän.",
            route: Route(
                to: .productDevelopment,
                "Asiakas haluaa tietää, onko yhdeksän sulatusta yössä normaalia R-8:lle. Tarvitsen luvun tänään kello 15 mennessä."),
            innerNote: InnerNote(
                by: .ilari,
                "−25:ssä kymmenen on tavallinen määrä, meillä tuli Kittilässä kymmenen. Jos −5:ssä tulee yhdeksän, anturi on väärin päin."),
            answer: """
                Yhdeksän on tavallinen, kun pakkasta on yli 20 astetta. Meillä tuli Kittilässä kymmenen. Jos saman määrän näkee \
                lauhalla, pakkasta alle viisi, anturi on väärin päin ja tulemme katsomaan. Paljonko teillä oli?
                """),
        CustomerMessage(
            Customer("mökkiläinen", "@mokkilainen"), to: .customerService, .question, in: [10, 11],
            "Paljonko mökki vie sähköä jos pidän kahdeksan astetta koko talven. 60 neliötä, hirsi.",
            answer: """
                Hirsimökki kuluttaa peruslämmöllä 1 200–1 900 kilowattituntia talvessa, ikkunoista riippuen. Kahdeksan riittää, \
                kunhan putket on tyhjennetty tai kaapeloitu. Jos lähetät vuoden ja paikkakunnan, katson lähempää.
                """),
        CustomerMessage(
            Customer("Ulla K.", "@ullak"), to: .customerService, .praise, in: .winter,
            "Kiitos Sannalle, yötila löytyi ja nukuimme koko yön."),
        CustomerMessage(
            Customer("Kenneth W.", "@kennethw"), to: .customerService, .question, in: .winter, language: .swedish,
            "Pumpen stannar ibland i några minuter när det är kallt. Är det fel på den eller ska det vara så?",
            answer: """
                Det ska vara så. Den avfrostar, och då hörs den lite mer. Räcker det över tio minuter, skriv vilken modell du \
                har, så bokar vi en montör.
                """),
        CustomerMessage(
            Customer("Johanna P.", "@johannap"), to: .customerService, .question, in: .winter,
            "Meillä kone jäätyi kokonaan pohjasta. Kuva liitteenä. Mitä teen ennen kuin asentaja tulee?",
            route: Route(
                to: .productDevelopment,
                """
                Asiakas tarvitsee ohjeen heti: pohjapelti on umpijäässä ja kone on päällä. Vastaus tänään kello 12 mennessä, \
                pakkanen kiristyy illalla.
                """),
            innerNote: InnerNote(
                by: .petra,
                """
                Sammuta, kytke virta pois, sulata haalealla vedellä, ei teräesineitä. Lämmityskaapeli puuttuu, se pitää vaihtaa \
                samalla käynnillä.
                """),
            answer: """
                Sammuta kone ja katkaise virta. Sulata pohja haalealla vedellä, älä hakkaa millään. Jos jäätä jää, jätä se \
                sulamaan huoneen lämpöön. Varasin asentajan huomiselle, ja hän tuo kaapelin mukanaan.
                """),
        CustomerMessage(
            Customer("Aki V.", "@akiv"), to: .customerService, .complaint, in: [1, 2, 3],
            "Kolmatta päivää 17 astetta sisällä. Myyjä lupasi että lämmittää vielä kolmessakympissä.",
            answer: """
                Pahoittelen, ja näin se ei saa olla. Soitamme sinulle tänään ennen kello kolmea. Katso sillä välin, onko \
                ulkoyksikön edessä puoli metriä tilaa, lunta voi pudota katolta huomaamatta.
                """),
        CustomerMessage(
            Customer("Sähköpeto", "@sahkopeto"), to: .communications, .stance, in: [11, 12, 1, 2],
            "Yritys myy pumppuja ja on tuen puolella. Kuka olisi uskonut.",
            answer: """
                Oikea havainto, ja siksi sanomme sen ensimmäisessä virkkeessä. Luvut ovat silti kaikkien luettavina: 214 \
                taloyhtiötä, laskut ennen ja jälkeen. Kerro, mikä niissä on vikana, niin korjaamme.
                """),
        CustomerMessage(
            Customer("Heikki R.", "@heikkir"), to: .customerService, .question, in: .heating,
            "Kannattaako pyynti pitää 22:ssa vai laskea yöksi 19:ään?",
            answer: """
                Pidä yhdessä luvussa. Yöllä lasku säästää vähän ja aamun nosto kuluttaa sen takaisin. Jos haluat kokeilla, \
                vertaa kahta samanlaista pakkasviikkoa, ei kahta päivää.
                """),
        CustomerMessage(
            Customer("Mirja S.", "@mirjas"), to: .customerService, .question, in: [6, 7, 8],
            "Voiko samalla koneella viilentää makuuhuonetta yöllä? Onko terveellistä",
            answer: """
                Voi. Laita 24 asteeseen ja puhallus automaatille, siivet eivät saa osoittaa sänkyyn. Liian kylmä ja suora \
                puhallus jäykistää niskan, sen voin sanoa omasta kokemuksesta.
                """),
        CustomerMessage(
            Customer("Pertti K.", "@perttik"), to: .customerService, .feedback, in: .winter,
            "Ohjeessa lukee ”sulatus kestää muutaman minuutin”. Meillä kestää kuusi. Korjatkaa.",
            answer: "Kiitos, tämä on oikein. Ohjeeseen tulee nyt kolmesta kuuteen minuuttia, ja labra lisää luvun taulukkoon."),
        CustomerMessage(
            Customer("Anneli V.", "@anneliv"), to: .customerService, .question, in: [9, 10],
            "Pitääkö pumppu vaihtaa kun se on 15 vuotta vanha? Käy vielä.",
            answer: """
                Ei pidä, jos se käy ja kuluttaa samoin kuin ennen. Katso laskusta kahden talven kilowattitunnit rinnakkain. Jos \
                uudempi on viidenneksen suurempi eikä talvi ollut kylmempi, kone kannattaa tarkastaa.
                """),
        CustomerMessage(
            Customer("tuulispää", "@tuulispaa"), to: .customerService, .question, in: [11, 12, 1, 2],
            "Mökillä oli sähköt poikki neljä tuntia, mitä teen kun ne palaavat?",
            answer: """
                Odota viisi minuuttia ja käynnistä. Jos kone ei lähde, katkaise virta pääkytkimestä, odota viisi minuuttia ja \
                kokeile uudestaan. Putket kannattaa katsoa ennen pumppua.
                """),
        CustomerMessage(
            Customer("Bengt L.", "@bengtl"), to: .customerService, .question, in: .heating, language: .swedish,
            "Vad ska jag ställa in om huset står tomt två veckor i februari?",
            answer: """
                Lägg på 17 grader, inte lägre. Om det blir mer än 20 grader kallt, be grannen kolla en gång. Sparandet under 17 \
                är mindre än en trasig vattenledning kostar.
                """),
        CustomerMessage(
            Customer("Erja M.", "@erjam"), to: .customerService, .praise, in: .winter,
            "Vastasitte 20 minuutissa, en ehtinyt edes keittää kahvia. Ei muuta asiaa."),
        CustomerMessage(
            Customer("Marek S.", "@mareks"), to: .customerService, .question, in: .heating, language: .english,
            "The unit makes a hum for five minutes every night around four. Is this the defrost you wrote about?",
            answer: """
                Yes, that is the defrost. It moves to the morning if you turn on Night mode under Settings. If the hum lasts \
                longer than ten minutes, tell me, then something else is wrong.
                """),
        CustomerMessage(
            Customer("Kaija L.", "@kaijal"), to: .customerService, .request, in: .winter,
            "Lähettäkää minulle se pakkasmittauksen pöytäkirja, en löydä linkkiä mistään",
            answer: """
                Tässä se on: routala.example/pakkanen. Linkki oli kuvassa eikä tekstissä, se oli meidän virheemme. Korjasin sen \
                äsken.
                """),
        CustomerMessage(
            Customer("Esa P.", "@esap"), to: .customerService, .feedback, in: [11, 12, 1],
            "Seitsemän asteen pakkasessa mittaatte mutta kuka asuu siinä lämpötilassa? Täällä on 25.",
            answer: """
                Kiitos, tuo on hyvä vasta-argumentti. Mittaamme molemmat, mutta −7 pääsee esitteeseen, koska siinä sataa eniten. \
                Katson, voiko −25:n luku päästä samalle sivulle.
                """),
        CustomerMessage(
            Customer("Jonna R.", "@jonnar"), to: .customerService, .question, in: [4, 5],
            "Kevät tuli, sammutanko koneen vai jätänkö päälle?",
            answer: """
                Jätä päälle, laske pyynti 20:een. Aurinko hoitaa loput ja kone tulee väliin, kun yö on kylmä. Suodatin kannattaa \
                pestä samalla, koivu aloittaa kohta.
                """),
        CustomerMessage(
            Customer("Rauli H.", "@raulih"), to: .customerService, .complaint, in: .winter,
            "Uusi kone haisi palaneelle ensimmäisen tunnin. Sammutin. Onko tämä vaarallinen",
            route: Route(
                to: .productDevelopment,
                """
                Asiakas haluaa tietää, saako koneen käynnistää. Vastattava tunnissa, kone on sammutettuna ja ulkona on 18 \
                astetta pakkasta.
                """),
            innerNote: InnerNote(
                by: .petra,
                """
                Pinnoite palaa ensimmäisellä lämmityksellä, tunnin haju on normaali. Jos haju tulee myös toisella kerralla, kone \
                pois päältä ja asentaja paikalle.
                """),
            answer: """
                Ensimmäinen tunti saa haista, pinnoite lämpenee silloin ensimmäistä kertaa. Voit käynnistää koneen nyt, \
                mielellään ikkuna raollaan. Jos haju tulee toisella kerralla, sammuta ja soita 05 555 0100, tulemme samana \
                päivänä.
                """),
        CustomerMessage(
            Customer("Seija T.", "@seijat"), to: .communications, .feedback,
            "Kirjoititte että olette samassa veneessä. Ette ole. Minä maksan laskun.",
            answer: """
                Olet oikeassa, se lause oli tyhmä. Poistin sen. Jos kerrot laskusi ja talosi koon, laskemme, mitä siitä voi \
                oikeasti lähteä pois.
                """),
        CustomerMessage(
            Customer("Lassi K.", "@lassik"), to: .customerService, .question, in: [9, 10, 11],
            "Laitoin puhalluksen täysille, säästyykö sähköä?",
            answer: """
                Automaatti on parempi. Täysi puhallus lämmittää nopeammin mutta pyörittää ilmaa turhaan, kun lukema on jo \
                saavutettu. Ero on pieni, hiljaisuus suurempi.
                """),
        CustomerMessage(
            Customer("Onerva", "@onerva"), to: .customerService, .other,
            "Testaan vain tuleeko tämä perille.",
            answer: "Tuli perille. Mukavaa päivää."),
    ]
}
