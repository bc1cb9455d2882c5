extension IdeaTexts {
    static let customerService: [IdeaText] = [
        IdeaText(
            .customerService, "Montako astetta se oikeasti kestää",
            "Montako astetta se oikeasti kestää? Kysytään joka viikko, vastaamme aina hieman eri tavalla.",
            .take, because: "Otetaan työn alle. Tätä kysytään joka viikko, ja Myynnissä on mittari valmiina."),
        IdeaText(
            .customerService, "Melu ja naapurit",
            "Joka kolmas puhelu koskee naapuria. Tehdään ohje, jonka voi antaa myös naapurille.",
            .take, because: "Otetaan. Ilari lupasi luvut, kun niitä ei käytetä iskulauseissa."),
        IdeaText(
            .customerService, "Kaksi kysymystä huollosta",
            "Kysytään huollon jälkeen kaksi asiaa: korjaantuiko, ja ymmärsitkö.",
            .take, because: "Otetaan. Kaksi kysymystä on vähemmän kuin lomake, joka jää täyttämättä."),
        IdeaText(
            .customerService, "R-6:n lopettaminen",
            "Kerrotaan, miksi R-6:n mallisarja lopetettiin. Kysytään joka viikko.",
            .take, because: "Otetaan. Veikko kirjoittaa, koska häneltä sitä kysytään kasvotusten."),
        IdeaText(
            .customerService, "Vastauspohja peruutukseen",
            "Tehdään valmis vastaus, kun asennus peruuntuu.",
            .decline,
            because: "Ei toteuteta valmiina tekstinä. Peruutukseen vastataan puhelimella, ja kerrotaan uusi päivä samassa puhelussa."),
        IdeaText(
            .customerService, "Samat sanat kuin säätimessä",
            "Sanotaan sivuilla samat sanat kuin säätimessä: Yötila, Pyynti, Puhallus. Nyt samalla asialla on kolme nimeä.",
            .take, because: "Otetaan. Sanasto on jo labrassa, puolet siitä on valmiina."),
        IdeaText(
            .customerService, "Kuvaohjeet kaukosäätimestä",
            "Moni lukee väärää riviä säätimestä. Kuva, jossa on numerot, auttaisi.",
            .take, because: "Otetaan. Kaksi kuvaa riittää, lupaan tehdä ne ennen pakkasia."),
        IdeaText(
            .customerService, "Kissa suodattimella",
            "Kerrotaan, että kissa nukkuu sisäyksikön päällä ja saa. Kuvia on jo kolme.",
            .decline, because: "Ei toteuteta omana juttunaan, mutta kissa pääsee suodatinohjeen kuvaksi."),
        IdeaText(
            .customerService, "Viikon kysymys perjantaisin",
            "Perjantaisin yksi oikea kysymys ja yksi oikea vastaus, nimettömänä.",
            .take, because: "Otetaan. Kysymykset ovat jo jonossa, ja perjantaina on aikaa vastata kommentteihin."),
        IdeaText(
            .customerService, "Kirjatkaa huminat",
            "Pidetään kirjaa siitä, mistä huminasta soitetaan.",
            .merge(into: "Melu ja naapurit"), because: "Yhdistetään meluohjeeseen, koska kirjanpito on sen ensimmäinen luku."),
        IdeaText(
            .customerService, "Tekstiviesti ennen käyntiä",
            "Tekstiviesti, kun asentaja lähtee liikkeelle.",
            .park, because: "Odottaa uutta ajojärjestelyä. Vanha järjestelmä tietää asentajan vasta perillä."),
        IdeaText(
            .customerService, "Puhelinajat ruotsiksi",
            "Ruotsinkielinen puhelinaika myös iltapäivällä. Nyt se on aamulla, kun ihmiset ovat töissä.",
            .take, because: "Otetaan tiistaista alkaen. Linnea ottaa iltapäivän."),
    ]
}

extension IdeaTexts {
    static let recruitment: [IdeaText] = [
        IdeaText(
            .recruitment, "Labran tili päiväksi",
            "Kesätyöntekijä saa labran tilin päiväksi.",
            .park, because: "Odottaa huhtikuuhun. Haku aukeaa silloin, ja Ilari lupasi seistä vieressä."),
        IdeaText(
            .recruitment, "Kiitosviesti kaikille",
            "Vastataan jokaiselle hakijalle kahdessa viikossa, myös niille, joita ei kutsuttu.",
            .take, because: "Otetaan. Kaksi allekirjoittajaa hoitaa sen, joka jäi odottamaan."),
        IdeaText(
            .recruitment, "Kysymyksiä asentajalle suorana",
            "Tunti, jona asentaja vastaa hakijoiden kysymyksiin itse.",
            .take, because: "Otetaan torstaiksi. Jenna tulee, jos ei sada."),
        IdeaText(
            .recruitment, "Vakiokiitos jakajille",
            "Kerrotaan niille, jotka jakoivat paikan, että se täyttyi. Nyt he näkevät sen vasta kahvilla.",
            .take, because: "Otetaan, tämä on oikein. Jakaja saa viestin samana päivänä kuin valittu."),
        IdeaText(
            .recruitment, "Videohaku ilman tekstiä",
            "Hakemus pelkällä videolla, nuoret tykkäisivät.",
            .decline, because: "Ei toteuteta. Hakija, jolla ei ole kameraa eikä hiljaista huonetta, jäisi pois."),
        IdeaText(
            .recruitment, "Palkka näkyviin",
            "Kirjoitetaan palkka ilmoitukseen. Kysytään ensimmäisessä viestissä aina.",
            .take, because: "Otetaan. Haarukka riittää, ja se on jo sovittu."),
        IdeaText(
            .recruitment, "Uramessuille robotti",
            "Otetaan messuille robotti, jonka nimi on Lämpö-Lasse.",
            .decline, because: "Ei toteuteta. Vuokra maksaa saman kuin kolmen kesätyöntekijän viikko."),
        IdeaText(
            .recruitment, "Haastattelukysymykset näkyviin",
            "Julkaistaan haastattelussa kysytyt kolme kysymystä etukäteen.",
            .take, because: "Otetaan. Kysymykset eivät huonone siitä, että niihin ehtii miettiä."),
    ]
}

extension IdeaTexts {
    static let sales: [IdeaText] = [
        IdeaText(
            .sales, "Viisi kysymystä kokouksesta",
            "Taloyhtiöt kysyvät aina samat viisi kysymystä kokouksessa. Vastataan niihin ennakkoon.",
            .take, because: "Otetaan. Veikko, kirjoita ne auki, katson katon kantavuuden kohdat."),
        IdeaText(
            .sales, "Hinnan haarukka auki",
            "Sanotaan haarukka ja se, mistä se syntyy. ”Pyydä tarjous” ei ole vastaus.",
            .take, because: "Otetaan. Sama asia kysytään joka puhelussa, ja se maksaa meille puoli tuntia päivässä."),
        IdeaText(
            .sales, "Parvekeluku desibeleinä",
            "Isännöitsijä kysyi, paljonko ääntä kuuluu parvekkeelle, jos kone on katolla. En osannut vastata.",
            .take, because: "Otetaan. Lauri varaa mittarin ja yhden katon."),
        IdeaText(
            .sales, "Kaksi vuotta, kaksi rappua",
            "Moni haluaa vaihtaa rapun kerrallaan. Kerrotaan, milloin se kannattaa ja milloin ei.",
            .take, because: "Otetaan. Sähköliittymä ratkaisee, ja se mahtuu kuuteen riviin."),
        IdeaText(
            .sales, "Kilpailijan luku väärin",
            "Kilpailija sanoo esitteessä väärän luvun. Vastataan julkisesti.",
            .decline, because: "Ei toteuteta. Kirjoitetaan oma lukumme ja näytetään, miten se mitattiin."),
        IdeaText(
            .sales, "Tarjouksen liitteet kuntoon",
            "Liitteitä on kolme, yksi niistä on asiakkaan kieltä.",
            .take, because: "Otetaan. Kaksi muuta siirretään sinne, minne ne kuuluvat, eli juristille."),
        IdeaText(
            .sales, "Suurempi osasto",
            "Otetaan messuille suurempi osasto kuin viime vuonna.",
            .decline, because: "Ei toteuteta. Puolet ajasta meni viime vuonna osaston esittelyyn toisillemme."),
        IdeaText(
            .sales, "Ruotsinkieliset yhtiöt",
            "Rannikolla samat viisi kysymystä kysytään ruotsiksi.",
            .merge(into: "Viisi kysymystä kokouksesta"),
            because: "Yhdistetään viiteen kysymykseen, Camilla tekee ruotsinkielisen rinnalla."),
        IdeaText(
            .sales, "Kiitos, kun ette ostaneet",
            "Kerrotaan tapauksesta, jossa suosittelimme odottamaan. Ne ihmiset tulevat takaisin.",
            .park, because: "Odottaa, että joku palaa. Sitten tarina on tosi, eikä luulo."),
        IdeaText(
            .sales, "Isännöitsijän lista",
            "Yksi sivu isännöitsijälle: mitä kysyä, mitä allekirjoittaa, mitä jättää allekirjoittamatta.",
            .take, because: "Otetaan. Yksi sivu, ei kahta, ja Lauri lukee ensin."),
        IdeaText(
            .sales, "Kevätviesti vanhoille asiakkaille",
            "Viesti asiakkaille, joiden kone on vuodelta 2012 tai vanhempi.",
            .park, because: "Odottaa maaliskuuta ja lupaa. Osoitteet eivät ole meillä viestintää varten."),
        IdeaText(
            .sales, "Laskelma omin silmin",
            "Näytetään laskelma sellaisena kuin se tehdään: kaksi lukua, kolme arvausta.",
            .take, because: "Otetaan. Arvaukset merkitään arvauksiksi, niin niistä ei tule lupauksia."),
        IdeaText(
            .sales, "Automaattinen tervehdys",
            "Viestit uusille seuraajille automaattisesti.",
            .decline, because: "Ei toteuteta. Kukaan ei ole vielä ilahtunut sellaisesta."),
    ]
}
