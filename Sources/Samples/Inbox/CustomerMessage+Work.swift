import Workplace

extension CustomerMessage {
    static let aboutWork: [CustomerMessage] = [
        CustomerMessage(
            Customer("Jenni S.", "@jennis"), to: .recruitment, .question, in: [11, 12, 1, 2],
            "Haetteko ensi kesäksi opiskelijoita labraan?",
            answer: """
                Haemme neljää, haku on auki tammikuun loppuun. Labrassa mitataan ja kirjataan, ja toisinaan siivotaan jälkiä \
                kokeesta, joka meni vinoon. Mitä opiskelet?
                """),
        CustomerMessage(
            Customer("Emil A.", "@emila"), to: .recruitment, .question, language: .english,
            "Is Finnish required? I am a technician, my Finnish is from one summer in Oulu.",
            answer: """
                English is enough in the lab, and the manuals exist in both. Finnish helps with installers, but you will learn \
                it from them faster than from us. Send two sentences in Finnish, we like those.
                """),
        CustomerMessage(
            Customer("Roosa L.", "@roosal"), to: .recruitment, .question,
            "Paljonko asentajalle maksetaan ja onko vuorotyötä",
            answer: """
                Haarukka on 15,10–19,60 euroa tunnilta, lisät päälle. Vuoroja on kaksi, iltavuoro on lyhyempi. Palkka sanotaan \
                haastattelussa ensimmäisenä, ei viimeisenä.
                """),
        CustomerMessage(
            Customer("Kasper M.", "@kasperm"), to: .recruitment, .question, language: .swedish,
            "Finns det jobb för en som bara talar svenska? Jag är mekaniker.",
            answer: """
                Det finns två, den ena i Borgå. Manualerna är på svenska och du får en som talar svenska bredvid dig. Berätta \
                vad du har reparerat, så ringer jag i morgon.
                """),
        CustomerMessage(
            Customer("Salla N.", "@sallan"), to: .recruitment, .complaint,
            "Hain viime syksynä, ette vastanneet. Ei kiva.",
            answer: """
                Ei ole kiva, ja se on meidän virheemme. Vastaus jäi odottamaan allekirjoitusta, joka puuttui. Nyt \
                allekirjoittajia on kaksi. Kirjoitan sinulle yksityisviestin, siinä on enemmän kuin kaksi lausetta.
                """),
        CustomerMessage(
            Customer("Ilari P.", "@ilarip"), to: .recruitment, .question,
            "Saako oppisopimuksessa palkkaa heti ensimmäisestä päivästä?",
            answer: """
                Saa. Ensimmäinen kuukausi opitaan hallilla, siitä maksetaan täyttä. Vuosi sitten aloittaneista kahdeksasta \
                seitsemän on yhä meillä. Yksi lähti laivastoon.
                """),
        CustomerMessage(
            Customer("Tiia H.", "@tiiah"), to: .recruitment, .question,
            "Haitteko äänisuunnittelijaa vielä? Teen elokuvaäänitöitä mutta fysiikka kiinnostaa.",
            answer: """
                Haku on auki viikon. Elokuvaäänitys ja runkokumi ovat yllättävän lähellä toisiaan. Petra vastaa kysymyksiin \
                torstaina kello 14, voit kysyä heti kaksi.
                """),
        CustomerMessage(
            Customer("Leo V.", "@leov"), to: .communications, .praise,
            "Kiitos. Ohje löytyi puhelimella heti."),
        CustomerMessage(
            Customer("Anonyymi", "@anonyymi3"), to: .communications, .stance,
            "Te myytte pumppuja, kaikki muu on esitystä. En usko lukuihinne.",
            answer: """
                Epäily on kohdallaan, meillä on oma etu asiassa. Siksi luvut ovat lähteineen, ja osa niistä on meille huonoja. \
                Jos löydät virheen, korjaamme sen samalle riville.
                """),
        CustomerMessage(
            Customer("Taina N.", "@tainan"), to: .communications, .feedback, in: [11, 12, 1, 2],
            "Hyvä kun kirjoititte virheestä. Yritys ei yleensä.",
            answer: "Virhe oli meidän, ja huomaajan nimi jäi kertomatta, koska hän niin halusi. Kiitos sinullekin lukemisesta."),
        CustomerMessage(
            Customer("Matti K.", "@mattik"), to: .communications, .question, in: [5, 6],
            "Saako satamassa oikeasti katsoa sisälle koneeseen? Lapset kiinnostuneet.",
            answer: """
                Saa. Lauantaina kello 10–15, kuori on pois ja virta irti. Kuvia saa ottaa, koneesta. Vetyä saa viereisestä \
                kojusta, se kannattaa ostaa ensin.
                """),
        CustomerMessage(
            Customer("Mökkiläisten yhdistys", "@mokkilaisetry"), to: .communications, .request,
            "Tulisitteko puhumaan kevätkokoukseen mökin peruslämmöstä? 40 ihmistä, kahvit on.",
            answer: """
                Tullaan, jos toukokuu sopii. Maaliskuussa katot ovat jäässä ja asentajat niillä. Tuon kuulokkeet, joilla kuulee \
                ulkoyksikön.
                """),
        CustomerMessage(
            Customer("Kimmo Ä.", "@kimmoa"), to: .productDevelopment, .question,
            "Miksi ette kerro kylmäaineen määrää esitteessä?",
            answer: """
                Kerromme nyt. Se on 0,89 kiloa, ja se oli kilven toisella puolella. Esitteeseen se jäi pois, koska luulimme, \
                ettei kukaan kysy.
                """),
        CustomerMessage(
            Customer("Sähköpeto", "@sahkopeto"), to: .communications, .stance, in: [1, 2, 3],
            "Ensin nostatte sähkön käyttöä ja sitten puhutte säästöstä. Perustelkaa.",
            answer: """
                Sähköä kuluu enemmän kuin ennen ja lämpöä saa enemmän kuin ennen. 214 taloyhtiössä kokonaiskulu laski, mutta \
                kolmessa ei juurikaan. Nekin luvut ovat taulukossa, katso ensin ne.
                """),
        CustomerMessage(
            Customer("Diplomityön tekijä", "@opisk"), to: .productDevelopment, .request,
            "Teen diplomityötä sulatuksesta. Saisiko mittausaineiston?",
            answer: """
                Saat osan. Pöytäkirjat ovat julkisia, raakadatasta pitää sopia. Kirjoita viestiin, mitä aiot mitata, niin Wei \
                vastaa. Kaksi edellistä diplomityötä löytyvät seinältä, toisessa on virhe, jonka tekijä huomasi itse.
                """),
        CustomerMessage(
            Customer("Vera T.", "@verat"), to: .recruitment, .praise,
            "Kiitos palautteesta hakemukseen vaikken päässyt. Harva vaivautuu."),
        CustomerMessage(
            Customer("Kuntalainen 65", "@kuntalainen"), to: .management, .question,
            "Miksi johto ei vastaa itse? Aina sama viestintäihminen.",
            answer: """
                Kysymys on reilu, tässä minä olen. Kysy se, mitä aioit. Jos en tiedä, kysyn siltä, joka tietää, ja kerron hänen \
                nimensä.
                """),
        CustomerMessage(
            Customer("Marjo V.", "@marjov"), to: .management, .stance, in: [11, 12, 1],
            "Tuen leikkaus on oikein, markkina hoitaa.",
            answer: """
                Voit olla oikeassa, ja meille se maksaisi. Näytän luvut, en mielipidettä: 214 yhtiössä tuki ratkaisi ajankohdan, \
                ei päätöstä. Jos tulkitset ne toisin, kirjoita, haluan lukea.
                """),
        CustomerMessage(
            Customer("Entinen työntekijä", "@entinen"), to: .management, .complaint,
            "Kirjoitatte virheistä avoimesti mutta työajoista ette sanaakaan. Kummallista.",
            answer: """
                Hyvä vertailu. Työajoista voi kysyä suoraan luottamusmieheltä ja minulta, ja ilmoituskanava on auki myös \
                entisille. Tästä emme keskustele nimillä täällä. Numeroni on julkinen.
                """),
        CustomerMessage(
            Customer("Jussi P.", "@jussip"), to: .projects, .feedback,
            "Asentajanne tervehti koiraa ensin. Suosittelen muillekin.",
            answer: "Koira oli ystävällisempi kuin hälytys eteisessä. Välitän terveiset, ja Teemu myöntää tervehtineensä kahdesti."),
        CustomerMessage(
            Customer("Zhanna K.", "@zhannak"), to: .recruitment, .question, language: .english,
            "Can I apply for the lab with a biology degree? I like measuring.",
            answer: """
                Yes. We need people who write down what happened, not what should have happened. Biology taught you that. Tell \
                us one measurement that went wrong and what you did next.
                """),
        CustomerMessage(
            Customer("Väinö A.", "@vainoa"), to: .communications, .request,
            "Voiko kalenteria saada lisää, isoisä otti minun kappaleeni",
            answer: "Voi. Aulassa on loput 60, ja kaksi saa yhdeltä ihmiseltä. Helmikuun kuvassa on Kittilä, ei täällä."),
        CustomerMessage(
            Customer("Mainosbotti", "@promobotti"), to: .communications, .spam, language: .english,
            "Boost your followers today, guaranteed growth, click the link in bio."),
        CustomerMessage(
            Customer("Annika W.", "@annikaw"), to: .recruitment, .question, in: [2, 3, 4], language: .swedish,
            "När får man veta om sommarjobben?",
            answer: """
                Senast fredag. Alla får svar, också de som inte kommer vidare, och det är inte ett automatsvar. Har du redan \
                annat på gång, skriv det.
                """),
    ]
}
