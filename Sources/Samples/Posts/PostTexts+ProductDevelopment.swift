import Workplace

extension PostTexts {
    static let productDevelopment: [PostText] = [
        PostText(
            .productDevelopment, "Kuuntelemme pumppua", about: .noise, in: [11, 12],
            """
            Asuntojen välinen seinä päästää läpi matalat äänet, siksi mittaamme ne erikseen. Tänään kuuntelimme kolmea runkoa: \
            63 hertsin kohdalla yksi pitää ääntä, jota korva ei erota mutta sänky erottaa. Se runko palasi piirustuspöydälle.
            """,
            picture: "Insinööri kuulokkeet päässä testikammion oven vieressä, näytöllä käyrä."),
        PostText(
            .productDevelopment, "R-8:n ohje puhelimeen", about: .models, in: [11, 12],
            """
            Asentaja ei löytänyt R-8:n ohjetta puhelimella. Syy oli meissä: ohje oli 42 sivun tiedosto ja haku etsi väärää \
            sanaa. Nyt se on yksi sivu, ja yötila löytyy kolmannelta riviltä.
            """),
        PostText(
            .productDevelopment, "Testikammion lämpötilat", about: .frost, in: [10, 11],
            """
            Testikammiomme tekee −35 astetta ja +45 astetta, ja välin se kulkee 55 minuutissa. Tänään ajoimme sulatusta −7:ssä, \
            koska siinä sataa eniten. −35 on vaikuttava luku, −7 on se, jossa asiakas asuu.
            """,
            picture: "Testikammion sisällä huurteinen kone ja valkoinen lattia."),
        PostText(
            .productDevelopment, "Testikammion ovi", about: .frost, in: [12],
            """
            Kammion ovi vaihdettiin, koska vanha päästi 0,4 wattia lämpöä per aste. Ero näkyi mittauksessa vasta, kun oveen \
            nojasi Ilari. Nyt kukaan ei nojaa.
            """),
        PostText(
            .productDevelopment, "Kolme kuvaa labrasta", about: .factory, in: [10, 11],
            """
            Kolme kuvaa labrasta: puhallin ilman siipiä, sama siivellä ja Henri, joka ei ollut sammuttanut ensimmäistä. Kaikki \
            kunnossa, lattia pyyhitty, ohje päivitetty.
            """,
            picture: "Kolmen kuvan sarja: puhallin, siipi ja märkä lattia."),
        PostText(
            .productDevelopment, "Mittarin kalibrointi", about: .factory, in: [9, 10],
            """
            Tänään kalibroitiin äänimittari. Heitto oli 0,3 desibeliä vuodessa, ja se riittää siihen, että kirjoitamme luvut \
            kokonaisina. Vanhaa kalibrointitodistusta emme heitä pois, sillä on mitattu menneitä lukuja.
            """),
        PostText(
            .productDevelopment, "Korjaus melulukuun", about: .openness, in: [10, 11],
            """
            Korjaus: eilisessä taulukossa ero on 3 desibeliä, ei 5. Luku laskettiin eri matkalta. Kiitos kysyjälle, joka pyysi \
            laskun näkyviin. Taulukko on nyt laskuineen.
            """),
        PostText(
            .productDevelopment, "Miksi sulatus tulee yöllä", about: .frost, in: .winter,
            """
            Sulatus osuu yöhön, koska yöllä on kylmintä ja kosteinta. Yötila ei poista sulatusta, se siirtää sen aamuun ja tekee \
            siitä pidemmän. Jos naapuri herää kello kolme, siirrä. Jos lapsi herää kello kuusi, älä.
            """),
        PostText(
            .productDevelopment, "Sulatus ja jää kennossa", about: .frost, in: [12, 1, 2, 3],
            """
            Sulatus on sitä, että kone lämmittää itseään eikä sinua. Se kestää kolmesta kuuteen minuuttia. Jos jää ei lähde \
            kolmella sulatuksella peräkkäin, anturi on väärin päin ja asentaja tarvitaan.
            """),
        PostText(
            .productDevelopment, "Yksi ruuvi vähemmän", about: .upkeep,
            """
            Kannen ruuveja on nyt viisi eikä kuusi. Kuudes ei pitänyt mistään kiinni, se oli perintöä edellisestä mallista. \
            Asentaja säästää vuodessa kahdeksan tuntia, ja me saimme siitä viestin, jossa luki vain: vihdoin.
            """),
        PostText(
            .productDevelopment, "Palaute, joka muutti piirroksen", about: .openness,
            """
            Neljä asentajaa sanoi saman: sulatusvesi tulee seinälle. Piirsimme kourun uudelleen, ja se on seuraavassa erässä. \
            Kaikki neljä saivat siitä viestin, koska muuten he sanovat asian viidennen kerran.
            """),
        PostText(
            .productDevelopment, "Kysymys kompressorista", about: .models,
            """
            Kysyttiin, montako kertaa kompressori saa käynnistyä tunnissa. Meidän raja on kuusi, ja sen alle jää tavallisesti \
            kolme. Jos teillä käy kymmenen kertaa, pyynti on liian lähellä huoneen lämpöä tai mittari on ikkunalla.
            """),
        PostText(
            .productDevelopment, "Why we publish the curve", about: .openness, language: .english,
            """
            One number is a sales figure, twelve numbers are a curve. We publish the curve of R-8, from plus ten to minus \
            thirty, with the points we measured ourselves marked. Three points are from the cold chamber, and we say which.
            """),
        PostText(
            .productDevelopment, "Hiljainen puhallin", about: .noise,
            """
            Puhallin on hiljaisempi, kun siipi on kolmiosainen. Sitä ei näe, mutta mittari näkee: 2,8 desibeliä. Kolme kuukautta \
            työtä, ja näkyvin ero on se, että naapuri ei sano mitään.
            """),
        PostText(
            .productDevelopment, "Kahdeksan talvea samalla koneella", about: .upkeep,
            """
            Purimme koneen, joka on lämmittänyt kahdeksan talvea Nurmeksessa. Kompressori oli kunnossa, kenno likainen, kumit \
            kovettuneet. Kumit vaihtuvat nyt toiseen aineeseen, ja tämä kone sai uudet ja palasi kotiin.
            """,
            picture: "Purettu kone pöydällä, osat järjestyksessä ja merkittynä."),
        PostText(
            .productDevelopment, "Labrapäiväkirja", about: .learning,
            """
            Kirjoitamme labrapäiväkirjaa, jossa on myös se, mikä ei onnistunut. Tiistaina meni kolme kokeilua roskiin ja yksi \
            jatkoon. Suhde on tavallinen, ja sen voi kertoa ääneen.
            """),
        PostText(
            .productDevelopment, "Prov i kölden", about: .frost, in: [1, 2], language: .swedish,
            """
            Provet i kammaren gick till minus 32. Det som gav vika var inte kompressorn utan en slang för tre euro. Slangen byts \
            ut i alla, och de som har en redan får den vid nästa service, utan faktura.
            """),
        PostText(
            .productDevelopment, "Kesä labrassa päättyy", about: .learning, in: [8],
            """
            Kesätyöntekijämme mittasivat kahdeksan viikkoa yhtä asiaa: paljonko yötila oikeasti säästää ääntä. Vastaus: kolme \
            desibeliä niinä tunteina, joina nukutaan. He ehdottivat kolmea parannusta, kaksi on tehty.
            """),
        PostText(
            .productDevelopment, "Miltä kolme desibeliä kuulostaa", about: .noise,
            """
            Ero 41 ja 44 desibelin välillä on vaikea lukea ja helppo kuulla. Teimme siitä minuutin näytteen. Kuuntele se ennen \
            kuin riitelet naapurin kanssa, ja anna hänenkin kuunnella.
            """),
        PostText(
            .productDevelopment, "Vanha kone, uusi anturi", about: .upkeep,
            """
            R-6:een sopii uusi sulatusanturi. Vaihto kestää 25 minuuttia ja osa maksaa 34 euroa. Se ei tee koneesta uutta, mutta \
            se vähentää turhia sulatuksia noin kolmanneksella, mitattu kahdessa talossa. Kaksi taloa ei ole vielä todiste.
            """),
        PostText(
            .productDevelopment, "Lumi, tuuli ja koe, joka ei onnistunut", about: .frost, in: [1, 2, 3],
            """
            Testasimme lumiestettä viikon. Se esti lunta ja piti ääntä, joka muistutti hidasta trumpettia. Palaamme aiheeseen, \
            kun trumpetti on pois. Kerromme tämän nyt, koska kaksi ihmistä jo kysyi.
            """,
            picture: "Ulkoyksikkö lumisateessa, kylkeen kiinnitetty peltinen este."),
    ]
}
