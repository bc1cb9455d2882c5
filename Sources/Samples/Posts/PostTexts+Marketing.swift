import Workplace

extension PostTexts {
    static let marketing: [PostText] = [
        PostText(
            .marketing, "Asennusvideo, osa 1", about: .installing, in: [9, 10, 11],
            """
            Ensimmäinen osa on nyt katsottavissa: mihin kone kannattaa laittaa. Neljä minuuttia, tekstitys suomeksi ja \
            ruotsiksi, pääosassa Teemu ja hänen vatupassinsa. Teemu näki videon ensin ja pyysi leikkaamaan pois yhden sanan.
            """,
            picture: "Asentaja pitää vatupassia seinää vasten ja osoittaa merkittyä kohtaa."),
        PostText(
            .marketing, "Asennusvideo, osa 2", about: .installing, in: [11],
            """
            Toinen osa: läpivienti. Tässä osassa porataan seinään reikä ja kerrotaan, mitä silloin voi mennä pieleen. Meillä \
            meni yksi, ja se on videossa kohdassa 2.40.
            """,
            picture: "Läheltä kuvattu porausreikä vaaleassa laudoituksessa, reunassa pölyä."),
        PostText(
            .marketing, "Asennusvideo, osa 3", about: .installing, in: [12, 1],
            """
            Kolmas osa on lyhyt: mitä asentaja tekee viimeiset kaksikymmentä minuuttia. Imuroi, mittaa ja näyttää, mistä yötila \
            löytyy. Jos joku näistä jäi teiltä väliin, kerro, niin joku tulee takaisin.
            """),
        PostText(
            .marketing, "Hintalaskuri ilman yhteystietoja", about: .costs,
            """
            Hintalaskuri kysyi ennen puhelinnumeron. Nyt se ei kysy. Laitat talon koon ja lämmityksen, saat haarukan ja syyn, \
            miksi se on haarukka. Jos haluat tarkan luvun, joku käy katsomassa.
            """),
        PostText(
            .marketing, "Kuvasimme vanhan pumpun", about: .upkeep, in: [8, 9, 10],
            """
            Imatralla on vuoden 2009 Routala, joka käy yhä. Omistaja pesee suodattimen joka kuun ensimmäinen päivä, koska \
            silloin tulee eläke. Kävimme kuvaamassa molemmat.
            """,
            picture: "Iäkäs mies hymyilee pihallaan vanhan ulkoyksikön vieressä, kädessä juuriharja."),
        PostText(
            .marketing, "Neljä huonetta, yksi pumppu", about: .heating, in: .heating,
            """
            Yksi pumppu lämmittää yhden tilan kunnolla ja muita sen verran kuin ovet ovat auki. Piirsimme neljä pohjaa ja \
            mittasimme, mihin asti lämpö pääsee. Talon perällä oleva makuuhuone jäi kaksi astetta viileämmäksi.
            """,
            picture: "Neljä pohjapiirrosta vierekkäin. Värit näyttävät, mihin lämpö leviää."),
        PostText(
            .marketing, "Messut Jyväskylässä", about: .housingCompanies, in: [9],
            """
            Olemme Jyväskylän messuilla perjantaista sunnuntaihin, osasto C 412. Emme jaa kasseja. Tuomme yhden kuunteluputken, \
            jolla kuulet, miltä kone kuulostaa kahdeksan metrin päässä, ja yhden insinöörin, joka pitää kysymyksistä.
            """),
        PostText(
            .marketing, "What the sticker says", about: .models, language: .english,
            """
            The sticker on the outdoor unit tells three things: what it gives at plus seven, what it gives at minus seven, and \
            how loud it is. Look at the middle one. Plus seven is a nice day in October, and nobody buys a heat pump for that.
            """,
            picture: "A white sticker on a grey metal cover, three rows of figures."),
        PostText(
            .marketing, "Mainos: R-8:n kevättarkastus", about: .upkeep, in: [4, 5],
            """
            Mainos. Kevättarkastus maksaa 119 euroa ja kestää 50 minuuttia. Asentaja pesee kennon, mittaa painehäviön ja kertoo, \
            tarvitsiko konetta edes tarkastaa. Viime keväänä 340 käynnistä 61 oli turhia, ja silloin otimme vain käyntimaksun.
            """),
        PostText(
            .marketing, "Esite meni roskiin", about: .openness,
            """
            Painoimme esitteen, jossa luki ”lähes äänetön”. Naapuri luki sen ja nauroi ääneen. Esite meni kierrätykseen, uudessa \
            on luku: 41 desibeliä kahden metrin päässä.
            """,
            picture: "Pino esitteitä paperinkeräyslaatikossa."),
        PostText(
            .marketing, "Kesän kuvauspäivä", about: .hometown, in: [6],
            """
            Kuvasimme kesän kuvat Saimaan rannalla, koska valo on siellä ilmaista. Pumppu tuli mukaan soutuveneellä. Kuvaaja \
            kysyi kahdesti, kuka tämän keksi. Noora ilmoittautui.
            """,
            picture: "Lämpöpumpun ulkoyksikkö puisessa soutuveneessä, soutaja nauraa."),
        PostText(
            .marketing, "Suodatin neljässä kuvassa", about: .upkeep,
            """
            Suodatin irtoaa kahdesta kielekkeestä, pestään haalealla vedellä ja kuivataan varjossa. Neljä kuvaa, ei yhtään sanaa \
            englanniksi. Kerran kuussa riittää, kissataloudessa kahdesti.
            """,
            picture: "Neljä kuvaa rivissä: kansi auki, suodatin irti, suodatin hanan alla, suodatin telineessä."),
        PostText(
            .marketing, "Tio frågor om ljud", about: .noise, in: .autumn, language: .swedish,
            """
            Vi bad grannarna ställa frågorna i stället för ägarna. Här är tio svar om ljud: var aggregatet ska stå, vad som hörs \
            vid avfrostning och vem man ringer klockan elva på kvällen. Siffrorna har vi mätt själva.
            """),
        PostText(
            .marketing, "Kuinka monta pumppua taloon", about: .costs,
            """
            Tavallisin virhe: kaksi pientä siihen, mihin yksi sopiva riittäisi. Toiseksi tavallisin: yksi siihen, missä pitäisi \
            olla kaksi. Siksi myyjä kysyy ovista ja portaista ennen kuin neliöistä.
            """),
        PostText(
            .marketing, "Ensilumi ja kuvapankki", about: .hometown, in: [11],
            """
            Talvikuvapankkimme koostui kahdesta kuvasta, joista toinen oli Norjasta. Pyysimme talon väeltä omia. Yhden aamun \
            aikana tuli 43 kuvaa, yksi niistä koirasta. Koira pääsi kalenteriin.
            """,
            picture: "Karvainen koira istuu lumessa ulkoyksikön vieressä."),
        PostText(
            .marketing, "Kuluttajan oikeudet suomeksi", about: .costs,
            """
            Laki, takuu ja meidän lupauksemme ovat kolme eri asiaa. Laki pitää aina. Takuu on viisi vuotta. Lupaus on, että \
            huolto soittaa takaisin saman päivän aikana. Kirjoitimme ne vierekkäin yhdelle sivulle, juristi luki ja lyhensi.
            """),
        PostText(
            .marketing, "Ääninäyte kuulokkeilla", about: .noise,
            """
            Nauhoitimme R-8:n viidestä paikasta: vierestä, terassilta, naapurin pihalta, makuuhuoneesta ikkuna auki ja ikkuna \
            kiinni. Kuuntele kuulokkeilla, kaiutin valehtelee. Viimeisessä kuulee lähinnä jääkaapin.
            """,
            picture: "Mikrofoni telineessä pimeällä pihalla, taustalla valaistu ikkuna."),
        PostText(
            .marketing, "Kalenteri ilman iskulauseita", about: .frost, in: [11, 12],
            """
            Seinäkalenterissamme on tänä vuonna kaksitoista mitattua päivää: lämpötila, sähkönkulutus ja se, mitä asukas sanoi. \
            Helmikuussa asukas sanoi: ”No niin.” Kalenterin saa noutaa tehtaan aulasta, niitä on 400.
            """),
        PostText(
            .marketing, "Kaksi kuvaa samasta pihasta", about: .noise, in: [5, 6, 7, 8],
            """
            Vasemmalla ulkoyksikkö naapurin makuuhuoneen ikkunan alla, oikealla sama kone kuusi metriä kauempana. Siirto maksoi \
            380 euroa. Naapurit kahvittelevat taas.
            """,
            picture: "Kaksi kuvaa samasta omakotitalosta. Oikealla kone on siirretty autotallin päätyyn."),
        PostText(
            .marketing, "Mökin peruslämpö", about: .heating, in: [10, 11],
            """
            Mökille riittää kahdeksan astetta. Kaikki yli sen lämmittää hiiriä. Kirjoitimme ohjeen, jolla peruslämmön saa päälle \
            puhelimesta ja jolla huomaa, jos mökiltä on mennyt sähkö.
            """),
    ]
}
