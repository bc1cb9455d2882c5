extension IdeaTexts {
    static let communications: [IdeaText] = [
        IdeaText(
            .communications, "Vastaajalla on nimi",
            "Kerrotaan etusivulla, kuka tällä viikolla vastaa. Minulta kysyttiin, onko siellä ihminen.",
            .take, because: "Tätä kysytään joka viikko, ja vastaus on yksi rivi. Oskari kirjoittaa."),
        IdeaText(
            .communications, "Kysymysilta taloyhtiöille",
            "Pidetään ilta, jossa suunnittelija, asentaja ja myyjä vastaavat suorana. Ei esitystä, vain kysymyksiä.",
            .take, because: "Otetaan. Päivä on 9.12., ja jokainen kysymys saa vastauksen, vaikka ilta loppuisi kesken."),
        IdeaText(
            .communications, "Korjausten lista",
            "Koko vuoden korjaukset yhteen paikkaan. Toimittaja löytää ne nyt vain, jos tietää etsiä.",
            .take, because: "Otetaan työn alle. Lista on lyhyt, ja siksi se kannattaa näyttää."),
        IdeaText(
            .communications, "Sääsana aamuun",
            "Aamuisin lämpötila hallin katolta ja se, montako sulatusta yöllä oli.",
            .park, because: "Odottaa pakkasia. Sulatusluku saadaan ulos vasta, kun labran laskuri on kytketty."),
        IdeaText(
            .communications, "Some-tauko juhannuksena",
            "Sovitaan, ettei juhannuksena julkaista mitään ja kerrotaan se etukäteen.",
            .merge(into: "Hiljaiset viikot näkyviin"),
            because: "Sama asia kuin hiljaisissa viikoissa, yhdistin nämä ja sinut niiden tekijäksi."),
        IdeaText(
            .communications, "Hiljaiset viikot näkyviin",
            "Kerrotaan yleisölle ennen heinäkuuta, milloin vastaamme hitaammin.",
            .take, because: "Otetaan. Luvattu hitaus on parempi kuin luvaton."),
        IdeaText(
            .communications, "Meemi sähkön hinnasta",
            "Tehdään meemi pörssisähköstä, niitä jaetaan nyt kovasti.",
            .decline,
            because: "Ei toteuteta. Pilaisimme vitsin, ja sähkölasku on jollekin oikea huoli. Kirjoitetaan siitä mieluummin ohje."),
        IdeaText(
            .communications, "Vanhat jutut takaisin",
            "Meillä on kolme vanhaa juttua, joita kysytään yhä. Nostetaan ne uudestaan ja tarkistetaan luvut.",
            .take, because: "Otetaan, kun luvut on tarkistettu. Kaksi kolmesta piti jo paikkansa."),
        IdeaText(
            .communications, "Kuva ilman ihmistä",
            "Käytetään kuvapankin kuvia, niin ei tarvitse kysyä lupaa.",
            .decline,
            because: "Ei toteuteta. Kuvapankin asentaja pitää vatupassia väärin päin, ja siitä tulee meille kommentti joka kerta."),
    ]
}

extension IdeaTexts {
    static let marketing: [IdeaText] = [
        IdeaText(
            .marketing, "Ääninäyte kuulokkeilla",
            "Nauhoitetaan kone viidestä paikasta ja annetaan kuunnella. Luku ei sano mitään, ääni sanoo.",
            .take, because: "Otetaan. Tuotekehitys lupasi mikrofonin ja yhden aamun."),
        IdeaText(
            .marketing, "Arvotaan pumppu",
            "Arvotaan pumppu tykkääjien kesken, saadaan seuraajia.",
            .decline, because: "Ei toteuteta. Tykkäyksiä tulisi, kysyjiä ei. Tehdään sen sijaan kysymysilta, tuletko vetämään?"),
        IdeaText(
            .marketing, "Asennusvideo kolmessa osassa",
            "Kuvataan asennus alusta loppuun, myös se, mikä meni pieleen.",
            .take, because: "Otetaan. Teemu lupasi olla kuvissa, jos saa katsoa ne ensin."),
        IdeaText(
            .marketing, "Esite roskiin",
            "Esitteessä lukee ”lähes äänetön”. Naapuri nauroi ääneen.",
            .take, because: "Otetaan heti. Tilalle tulee luku ja etäisyys."),
        IdeaText(
            .marketing, "Käännetään ohjeet viroksi",
            "Tallinnassa on kymmenen asiakasta, ohjeet vain suomeksi.",
            .park, because: "Odottaa syyskuuhun. Kääntäjä löytyi, tarkistaja ei vielä."),
        IdeaText(
            .marketing, "Saunatonttu-kampanja",
            "Kampanja, jossa tonttu seikkailee pumpun sisällä.",
            .decline, because: "Ei toteuteta. Kaksi vuotta sitten meillä oli maahinen, ja sen korvia löytyy yhä varastosta."),
        IdeaText(
            .marketing, "Kuvapankki talon väeltä",
            "Pyydetään kuvia talosta ja pihoista, kuvapankissa on nyt kaksi talvikuvaa.",
            .take, because: "Otetaan. Ensimmäisenä aamuna tuli 43, yksi niistä koirasta."),
        IdeaText(
            .marketing, "Kuvakilpailu koirasta",
            "Koira ulkoyksikön vieressä, kilpailu.",
            .merge(into: "Kuvapankki talon väeltä"), because: "Yhdistetään kuvapankkiin. Koira sai kalenteriin marraskuun."),
        IdeaText(
            .marketing, "Mittarit talon näytöille",
            "Näytetään ruokalan näytöllä, mitä on kysytty eilen.",
            .park, because: "Odottaa uutta hallia. Vanha näyttö osaa vain lounaslistan."),
    ]
}

extension IdeaTexts {
    static let internalCommunication: [IdeaText] = [
        IdeaText(
            .internalCommunication, "Talon väki ensin",
            "Kerrotaan hallista ensin väelle. Viimeksi kuulin uutisen naapurilta.",
            .take, because: "Otetaan. Sovittu yhdeksi vuorokaudeksi, ja iltavuoro saa saman tiedon."),
        IdeaText(
            .internalCommunication, "Kysymyslaatikko ruokalaan",
            "Oikea laatikko, johon saa laittaa lapun ilman nimeä.",
            .take, because: "Otetaan. Vastaukset taululle perjantaisin, myös kissapiirroksiin."),
        IdeaText(
            .internalCommunication, "Videotervehdys joka viikko",
            "Toimitusjohtajan video joka maanantai.",
            .decline, because: "Ei toteuteta. Marja kiertää linjalla tiistaisin, siellä häneltä saa kysyä."),
        IdeaText(
            .internalCommunication, "Iltavuoron aika",
            "Tiedote lähtee, kun iltavuoro on töissä eikä bussissa.",
            .take, because: "Otetaan ensi viikosta, ja kiitos huomiosta."),
        IdeaText(
            .internalCommunication, "Kännykkä ilman kolmea salasanaa",
            "Uutiset luettavaksi kännykällä ilman kolmea kirjautumista.",
            .park, because: "Odottaa Timon siirtoa. Yksi salasana on luvattu tammikuuksi."),
        IdeaText(
            .internalCommunication, "Sanakirja talon sanoista",
            "Sanakirja lyhenteistä, joita käytetään tiedotteissa. PTS, RVL ja lattiasykli.",
            .take, because: "Otetaan. Ensimmäiset kaksikymmentä sanaa keräsin jo."),
        IdeaText(
            .internalCommunication, "Palaverit kävellen",
            "Kävelypalaveri, jossa voi kysyä mitä vain.",
            .merge(into: "Kysymyslaatikko ruokalaan"), because: "Yhdistetään laatikkoon: kysymykset ensin, kävely sitten."),
        IdeaText(
            .internalCommunication, "Kolme kuvaa viikosta",
            "Perjantaina kolme kuvaa siitä, mitä oikeasti tehtiin.",
            .take, because: "Otetaan. Kuvat ottaa se, joka sattuu olemaan lähin."),
    ]
}

extension IdeaTexts {
    static let management: [IdeaText] = [
        IdeaText(
            .management, "Virheestä ääneen",
            "Kerrotaan väärä luku itse, ennen kuin joku muu kertoo sen.",
            .take, because: "Otetaan. Kirjoitan sen itse, koska allekirjoitin taulukon."),
        IdeaText(
            .management, "Oma sähkölasku julki",
            "Julkaise oma sähkölaskusi. Sitä kysytään aina yhtiökokouksessa.",
            .take, because: "Otetaan, kiukaan kulutus mukaan lukien."),
        IdeaText(
            .management, "Kantaa jokaiseen asiaan",
            "Otetaan kantaa enemmän, muut yritykset tekevät niin.",
            .decline, because: "Ei toteuteta. Otamme kantaa, kun tiedämme enemmän kuin muut ja asia on asiakkaamme."),
        IdeaText(
            .management, "Johto linjalle",
            "Jokainen johdosta yksi päivä linjalla vuodessa.",
            .take, because: "Otetaan. Aloitan itse, ja minut saa siirtää pois ruuvaamasta."),
        IdeaText(
            .management, "Luvut taululle",
            "Näytetään liikevaihto ja vastausajat samalla taululla.",
            .take, because: "Otetaan sellaisena kuin saa näyttää, tulos neljännesvuosittain."),
        IdeaText(
            .management, "Palkintoja tykkäyksistä",
            "Palkitaan ne, joiden jutut saavat eniten tykkäyksiä.",
            .decline, because: "Ei toteuteta. Emme laske ihmisiä emmekä tykkäyksiä, laskemme, saiko joku vastauksen."),
    ]
}
