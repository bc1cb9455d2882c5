import Workplace

extension CustomerMessage {
    static let aboutHousing: [CustomerMessage] = [
        CustomerMessage(
            Customer("As. Oy Mäntyrinne", "@mantyrinne"), to: .sales, .question,
            "Voiko kahden rapun pumput vaihtaa eri vuosina? Rahaa on nyt yhteen.",
            answer: """
                Voi, kun sähköliittymä mitoitetaan nyt kummallekin. Silloin ensimmäisen vuoden lasku on noin neljänneksen \
                suurempi ja toisen pienempi. Teen teille molemmat laskelmat rinnakkain, sopiiko torstai?
                """),
        CustomerMessage(
            Customer("As. Oy Rantapuisto", "@rantapuisto"), to: .sales, .request,
            "Hallitus pyysi desibelit parvekkeelta mitattuna, ei laboratoriosta. Saatteko?",
            route: Route(
                to: .productDevelopment,
                "Hallitus haluaa parvekkeelta mitatun luvun kahdesta kerroksesta, keskiviikkoon kello 14 mennessä."),
            innerNote: InnerNote(by: .ilari, "Ylin parveke 31, keskimmäinen 29. Sulatuksessa kolme enemmän. Liitin kellonajat ja tuulen."),
            answer: """
                Saimme luvut: ylin parveke 31, keskimmäinen 29, sulatuksessa kolme enemmän. Pöytäkirja lähti hallitukselle, \
                kellonaikojen ja tuulen kanssa.
                """),
        CustomerMessage(
            Customer("isännöitsijä Helga", "@helga"), to: .sales, .question,
            "Kuka vastaa jos katto vuotaa läpiviennistä kahden vuoden päästä? Saanko nimen.",
            answer: """
                Läpivienti on meidän vastuullamme kymmenen vuotta, ja katon kantavuuden tarkistaa teidän suunnittelijanne. Nimen \
                kirjoitan tarjoukseen, se olen minä, Veikko Rautio.
                """),
        CustomerMessage(
            Customer("As. Oy Kallioranta", "@kallioranta"), to: .sales, .question,
            "Tarjouksessa lukee haarukka 62 000–78 000. Hallitus kysyy, mistä 16 000 tulee.",
            answer: """
                Katosta. Jos pohja kantaa nykyisellään, olette alarajalla. Jos ei kanna, kehikko maksaa loput. Kattomies käy \
                tiistaina, ja saatte yhden luvun keskiviikkona.
                """),
        CustomerMessage(
            Customer("Risto P.", "@ristop"), to: .sales, .question,
            "Onko 38–61 prosentin säästö mainos vai luku? Epäilen.",
            answer: """
                Luku, ja epäily on oikein. Se on 214 taloyhtiöstä, laskut ennen ja jälkeen, ääripäät mukana. Kolme yhtiötä \
                säästi alle 15, nekin ovat taulukossa: routala.example/214
                """),
        CustomerMessage(
            Customer("Föreningen Sjöutsikt", "@sjoutsikt"), to: .sales, .question, language: .swedish,
            "Kan vi byta aggregaten på vintern, eller fryser rören under bytet?",
            answer: """
                Det går på vintern. Varje bostad står utan värme i högst fyra timmar, och vi börjar inte en dag då det är \
                kallare än 20 grader. Det står i avtalet, på en egen rad.
                """),
        CustomerMessage(
            Customer("Hilkka M.", "@hilkkam"), to: .sales, .question,
            "Kuka maksaa sähkön kun pumppu on talon mutta asunto minun",
            answer: """
                Riippuu siitä, mihin mittariin kone kytketään. Useimmiten asunnon mittariin, ja sen voi sopia yhtiökokouksessa \
                toisin. Lähetän mallipäätöksen, jota juristimme on lyhentänyt kahdesti.
                """),
        CustomerMessage(
            Customer("Antero L.", "@anterol"), to: .customerService, .complaint,
            "Sovimme että yhtiön laskut tulevat isännöitsijälle. Nyt niitä tulee minulle, eläkeläiselle.",
            answer: """
                Pahoittelen. Väärä osoite on meidän virheemme ja korjaan sen nyt. Laskua sinun ei tarvitse maksaa. Hoidan loput \
                isännöitsijän kanssa puhelimessa, en täällä.
                """),
        CustomerMessage(
            Customer("Kati Kivelä", "@katikivela"), to: .sales, .question,
            "Kun asennatte 28 konetta, kuinka monta tuntia talo on kylmänä?",
            route: Route(
                to: .projects,
                "Isännöitsijä tarvitsee katkon pituuden 28 koneelle, vastaus huomenna kello 9 mennessä. Kokous on kello 17."),
            innerNote: InnerNote(by: .samir, "Yksi asunto kerrallaan, katko 2–4 tuntia. Pisin meillä on ollut neljä. Kirjoita alle viisi."),
            answer: """
                Yksi asunto kerrallaan, katko kahdesta neljään tuntiin. Pisin meillä on ollut neljä, ja se johtui avaimesta. \
                Kirjoitamme sopimukseen alle viisi tuntia.
                """),
        CustomerMessage(
            Customer("Mari J.", "@marij"), to: .sales, .question,
            "Hallitus haluaa kolme tarjousta. Saanko teiltä sellaisen jossa on ehdot ymmärrettävästi?",
            answer: """
                Saat. Tarjouksessa on neljä riviä ja yksi ehto: hinta pitää kolme kuukautta. Kopioi kilpailijan ehdot viestiin, \
                niin kerron, mitä ne tarkoittavat. Siitä ei tule lasku.
                """),
        CustomerMessage(
            Customer("Petteri N.", "@petterin"), to: .sales, .feedback,
            "Kävitte katselmuksessa, sanoitte ettei kannata vielä. Ette edes lähettäneet laskua. Outoa.",
            answer: """
                Outoa se on meillekin, mutta oikein. Katselmus on ilmainen, ja se sanoo joko kyllä, ei tai ei vielä. Palaan \
                syksyllä, kuten lupasin.
                """),
        CustomerMessage(
            Customer("Silja K.", "@siljak"), to: .sales, .question,
            "Mitä maksaa yksi asennus rivitaloon jos putket menevät kellarin kautta",
            answer: """
                Seinäasennus on 890–1 450 euroa, kellari lisää 200–350 matkasta riippuen. Katselmus kertoo kumpi pää. Kysy \
                samalla, kuuluuko sähkötyö siihen, kaikilla se ei kuulu.
                """),
        CustomerMessage(
            Customer("Bostadsbolaget Åsvägen", "@asvagen"), to: .sales, .question, language: .swedish,
            "Behöver alla aktieägare godkänna, eller räcker styrelsen?",
            answer: """
                För utomhusaggregat på fasaden räcker i regel ett stämmobeslut, men läs er bolagsordning. Jag skickar två \
                exempel på beslut på svenska, de är nio rader var.
                """),
        CustomerMessage(
            Customer("Niko V.", "@nikov"), to: .sales, .question,
            "Saako tuen jos pumppu on jo asennettu?",
            answer: """
                Ei saa, hakemus pitää tehdä ennen työtä. Monella kaatuu juuri siihen. Jos tilaus on tehty muttei aloitettu, \
                soita tänään, niin katsotaan.
                """),
        CustomerMessage(
            Customer("Marketta A.", "@markettaa"), to: .sales, .complaint,
            "Tarjous tuli kolmen viikon päästä. Tilasimme muualta. Halusin vain kertoa.",
            answer: """
                Kiitos, että kerroit, se auttaa enemmän kuin hiljaisuus. Kolme viikkoa on liikaa. Sanomme nyt heti, milloin \
                tarjous tulee, ja tällä kuulla kaikki ovat tulleet neljässä päivässä.
                """),
        CustomerMessage(
            Customer("As. Oy Kuusikko", "@kuusikko"), to: .sales, .question,
            "Kuka kantaa lumikuorman jos kone on katolla?",
            answer: """
                Katto, ja siksi siitä lasketaan kantavuus ennen päätöstä. Lumikuorma koneen ympärillä on eri asia kuin koneen \
                paino, ja juuri se unohtuu. Lähetän yhden sivun, jossa nämä ovat erikseen.
                """),
        CustomerMessage(
            Customer("Olli-Pekka R.", "@ollipekkar"), to: .sales, .question,
            "Mitä jos asukas vastustaa eikä avaa ovea? Kysyn kokouksesta johon menen.",
            answer: """
                Sovimme aina kolme päivää ja kolmannesta jätetään lappu. Jos ovi ei aukea, ohitamme asunnon ja palaamme. \
                Pakottaa emme voi, ja se on hyvä sanoa kokouksessa heti.
                """),
        CustomerMessage(
            Customer("Terttu V.", "@terttuv"), to: .sales, .praise,
            "Hallitus päätti. Kuusi taloyhtiötä samalta kadulta kysyi minulta lukuja. Annoin ne."),
        CustomerMessage(
            Customer("Housing co-op Saimaa", "@coopsaimaa"), to: .sales, .question, language: .english,
            "Is the price per unit lower if we do all sixteen at once?",
            answer: """
                A little, about seven per cent, because the crane comes once. The wiring is the same either way. I would not do \
                it for the seven per cent alone.
                """),
        CustomerMessage(
            Customer("Vesa M.", "@vesam"), to: .sales, .question,
            "Mitä jos R-8 lopetetaan kolmen vuoden päästä kuten R-6? Kysyy se joka maksaa.",
            answer: """
                Silloin varaosia saa 12 vuotta siitä, kun viimeinen myydään. R-6:sta se lupaus on pitänyt joka viikko. \
                Kirjoitamme sen tarjoukseen, koska puhe ei ole lupaus.
                """),
        CustomerMessage(
            Customer("Raija E.", "@raijae"), to: .customerService, .request,
            "Lähettäkää minulle lyhyt selostus kokoukseen. Olen 71 enkä halua lukea 40 sivua.",
            answer: """
                Se on tulossa: yksi sivu, neljä lukua, isot kirjaimet. Jos kokouksessa kysytään jotain, jota siinä ei ole, \
                soita, niin vastaan puhelimeen samana iltana.
                """),
        CustomerMessage(
            Customer("Kaapo S.", "@kaapos"), to: .sales, .question,
            "Pitääkö parveke lasittaa ensin? Yhtiö suunnittelee molempia.",
            answer: """
                Kone ensin, lasitus sitten. Lasituksen suunnittelija tarvitsee koneen mitat ja kourun paikan, muuten kouru tulee \
                väärälle puolelle. Se on tapahtunut, kerran.
                """),
        CustomerMessage(
            Customer("Elsi T.", "@elsit"), to: .sales, .feedback,
            "Laskelmassanne oli arvaus merkitty arvaukseksi. Otan teidät vakavammin sen takia.",
            answer: "Kiitos. Arvauksia on kolme, ja joku niistä on väärin. Kerromme ensi talvena, mikä."),
        CustomerMessage(
            Customer("Heidi L.", "@heidil"), to: .sales, .question,
            "Voiko taloyhtiö vuokrata laitteet, vai onko pakko ostaa",
            answer: """
                Molemmat käyvät. Vuokra tulee pidemmän päälle kalliimmaksi, mutta siitä näkee, mitä käyttö maksaa. Teen \
                kummankin laskelman kymmenelle vuodelle, niin hallitus saa verrata.
                """),
    ]
}
