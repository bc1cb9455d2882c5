import Workplace

extension PostTexts {
    static let projects: [PostText] = [
        PostText(
            .projects, "Vanhasta uuteen: As. Oy Rantapuisto", about: .housingCompanies, in: [11],
            """
            As. Oy Rantapuisto vaihtoi 28 vanhaa konetta kolmessa viikossa. Pisin katko oli neljä tuntia, ja se tapahtui siinä \
            rapussa, jossa kellarin avain oli väärä. Kirjoitimme päiväkirjan avaimineen, seuraava taloyhtiö saa sen luettavaksi.
            """,
            picture: "Kerrostalon pihalla rivissä uusia ulkoyksiköitä lavoilla, taustalla asentajia."),
        PostText(
            .projects, "Asentajan päivä minuutti minuutilta", about: .installing,
            """
            6.40 auto. 7.10 ensimmäinen ovi, koira. 7.55 kone on katolla. 9.30 kahvi pihalla, koska rappukäytävässä kaikuu. \
            12.05 putki. 14.20 mittaus, 14.35 uusi mittaus. 15.30 asiakas osaa yötilan. 16.00 auto, ja sama huomenna.
            """,
            picture: "Asentaja kiipeää tikkaita, kädessä kierukka kupariputkea."),
        PostText(
            .projects, "Kolme peruutusta samalle talolle", about: .openness,
            """
            Peruutimme saman asennuksen kolmesti. Syyt: kone puuttui, asentaja sairastui, jäätikkö katolla. Asiakas sanoi \
            ääneen, mitä kaikki ajattelimme. Nyt kolmas peruutus menee suoraan minulle, ja minä soitan samana päivänä.
            """),
        PostText(
            .projects, "Aikatauluun jää aina tunti", about: .installing,
            """
            Asennuksen kestoksi kirjoitamme viisi tuntia. Ensimmäinen tunti menee siihen, että katto on erilainen kuin kuvassa. \
            Kun sen sanoo etukäteen, kukaan ei katso kelloa.
            """),
        PostText(
            .projects, "Talvella katolle", about: .safety, in: [12, 1, 2, 3],
            """
            Talvella katolle mennään valjaissa, kahdestaan ja vain valoisaan aikaan. Yksi siirretty päivä on parempi kuin yksi \
            murtunut ranne. Tämä on ainoa asia, josta projektipäällikkö ei neuvottele.
            """,
            picture: "Kaksi asentajaa valjaissa lumisella katolla, köydet kiinni."),
        PostText(
            .projects, "Viikko 40 ja kolme yllätystä", about: .installing, in: [9, 10],
            """
            Viikossa 40 oli kolme yllätystä: asbestia kellarissa, pihlaja läpiviennin kohdalla ja taloyhtiön puheenjohtaja, joka \
            oli muuttanut. Kaksi ratkesi, kolmas odottaa tulosta laboratoriosta.
            """),
        PostText(
            .projects, "Kysymykset, jotka tulevat illalla", about: .housingCompanies,
            """
            Asukas kysyy kysymyksensä illalla kello kahdeksan, kun asentaja on kotona. Siksi jätämme rappuun lapun, jossa on \
            numero ja nimi. Viikossa soitti yksitoista, ja kaikki kysyivät saman: milloin lämpö palaa.
            """),
        PostText(
            .projects, "Milstolpe i Borgå", about: .housingCompanies, in: [9, 10, 11], language: .swedish,
            """
            Etappen i Borgå är klar: 16 aggregat, tre dagar, en felrapport på två rader. Felet som tog tid var vårt eget, vi \
            hade fel nyckel. Den står nu i vår lista före allt annat.
            """),
        PostText(
            .projects, "Kun keskeytimme työn", about: .safety,
            """
            Tuuli 18 metriä sekunnissa, kaksi ihmistä katolla, yksi päätös. Keskeytimme. Asiakas oli harmissaan tunnin ja \
            kiitollinen viikon. Kirjasimme rajan ohjeeseen: yli 12 metriä, alas.
            """),
        PostText(
            .projects, "Viisi minuuttia naapurille", about: .noise,
            """
            Ennen asennusta naapurille viedään lappu: mitä tehdään, milloin poraa kuuluu ja kenelle soitetaan. Käteen, ei \
            postilaatikkoon. Viisi minuuttia, ja kesäkuussa sen jälkeen tuli nolla soittoa.
            """),
        PostText(
            .projects, "Täysi lava, väärä kilpi", about: .openness,
            """
            Kuusi konetta lähti kuormaan ja kuudessa oli väärä kilpi. Huomasimme lastauksessa, koska Teemu lukee kilvet ääneen. \
            Kilvet vaihdettiin, ja nyt joku muukin lukee.
            """),
        PostText(
            .projects, "Mitä asennus jättää jälkeensä", about: .installing,
            """
            Asennuksen jälkeen jää pölyä, kaksi läpivientiä ja kysymys, onko se aina näin äänekäs. Kaksi ensimmäistä korjaa \
            asentaja. Kolmas ratkeaa, kun kone on käynyt vuorokauden.
            """,
            picture: "Asentaja imuroi porauspölyä seinän vierestä eteisessä."),
        PostText(
            .projects, "Maaliskuu ja märkä seinä", about: .installing, in: [3, 4],
            """
            Maaliskuussa seinä on märkä ja eriste jäässä. Läpivientiä ei tehdä silloin, se tehdään kahden viikon päästä tai eri \
            kohtaan. Siirto on tylsä, kostea seinä tylsempi.
            """),
        PostText(
            .projects, "Kuorma toukokuussa", about: .factory, in: [5, 6],
            """
            Toukokuussa asennuksia on 94, kesäkuussa 121. Jos tilaat nyt, saat ajan kesäkuun loppuun. Jos tarvitset ennen \
            juhannusta, sano se heti, siirrämme kahta muuta ja kerromme heille miksi.
            """),
        PostText(
            .projects, "One roof, two crews", about: .housingCompanies, language: .english,
            """
            Two crews on one roof need one plan and one radio. We learned it the slow way in August: the second crew waited two \
            hours for a crane nobody had told them about. The crane list is now on the wall, and in the truck.
            """),
        PostText(
            .projects, "Joulun viimeinen asennus", about: .installing, in: [12],
            """
            Vuoden viimeinen asennus on 22. päivä kello 12. Sen jälkeen hoidamme vain sen, mikä on rikki. Asentajat saavat \
            joulun, asiakkaat saavat vastauksen numerosta 05 555 0100 myös aattona.
            """),
        PostText(
            .projects, "Kellari täynnä koneita", about: .housingCompanies,
            """
            As. Oy Mäntyrinteen kellarissa seisoi neljä päivää 18 konetta, koska sähköliittymän tarkastaja oli lomalla. \
            Kirjasimme sen ylös: tarkastus varataan ensin, koneet tilataan sitten. Yksinkertainen asia, kolmesti opittu.
            """),
        PostText(
            .projects, "Mitä maanrakentajalta kysytään", about: .installing, in: [5, 6],
            """
            Kun kone tulee maajalustalle eikä seinälle, joku kaivaa. Kysy maanrakentajalta kolme asiaa: missä kaapeli kulkee, \
            kuka vastaa painumasta ja koska hän tulee. Viimeiseen on vaikein saada vastausta.
            """),
    ]
}
