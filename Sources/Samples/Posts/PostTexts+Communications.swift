import Workplace

extension PostTexts {
    static let communications: [PostText] = [
        PostText(
            .communications, "Mittausviikko Kittilässä", about: .frost, in: [11, 12, 1],
            """
            Viisi ihmistä, kolme pumppua ja yksi vuokramökki Kittilässä. Ensi viikon mittaamme, mitä R-8 tekee, kun pakkasta on \
            oikeasti. Luvut julkaisemme sellaisina kuin ne tulevat, myös ne, joista emme pidä.
            """,
            picture: "Pakettiauto mökin pihassa lumisateessa. Takaovet ovat auki, sisällä on mittalaitteita ja eväslaukku."),
        PostText(
            .communications, "Mitä opimme lokakuussa", about: .openness, in: [10, 11],
            """
            Lokakuussa vastasimme 96 kysymykseen. 89 sai vastauksen saman päivän aikana, seitsemän ei. Viisi niistä seitsemästä \
            odotti asennuspäivää, ja siihen meillä ei ollut yhtä paikkaa, josta katsoa. Nyt on. Kerromme marraskuun lopussa, \
            auttoiko se.
            """),
        PostText(
            .communications, "Uusi halli, julkinen", about: .factory, in: [12],
            """
            Rakennamme Lappeenrantaan 4 200 neliön hallin. Sinne muuttavat kokoonpano ja testikammiot, vanhaan jäävät varaosat \
            ja huolto. Koneita tulee kolme lisää, ihmisiä 26. Valmista on helmikuussa. Ensimmäisenä kuulimme siitä itse: talon \
            väki sai tiedon viikkoa ennen teitä.
            """,
            picture: "Harmaa teräsrunko talvisella tontilla. Nosturi laskee palkkia paikalleen."),
        PostText(
            .communications, "Kuka täällä vastaa", about: .openness,
            """
            Kun kysyt meiltä jotain, vastaajalla on nimi. Sanna, Johan ja Nadia vastaavat useimmin, ja jos he eivät tiedä, he \
            kysyvät siltä, joka tietää. Viime viikolla kysymys yöäänestä kävi suunnittelijan pöydällä ja palasi takaisin \
            kolmessa tunnissa.
            """),
        PostText(
            .communications, "Korjaus: väärä desibeliluku", about: .openness,
            """
            Kirjoitimme tiistaina, että R-8 kuuluu yöllä 38 desibeliä kahden metrin päähän. Oikea luku on 41. Virhe oli meidän: \
            taulukosta otettiin väärä rivi. Kiitos asentajalle, joka huomasi sen kolmessa tunnissa.
            """),
        PostText(
            .communications, "Oikaisu lehtijuttuun", about: .openness,
            """
            Eilisessä lehtijutussa sanottiin, että lopetamme R-6:n varaosat ensi vuonna. Emme lopeta. Varaosia toimitetaan 12 \
            vuotta siitä, kun viimeinen kone myytiin. Toimittaja korjaa jutun iltapäivällä, kiitos hänelle nopeudesta.
            """),
        PostText(
            .communications, "Lämmityskausi alkaa", about: .heating, in: [9],
            """
            Tänä aamuna Lappeenrannassa oli neljä astetta. Se on se aamu, jona puhelin alkaa soida. Tavallisin kysymys on: miksi \
            kone puhaltaa viileää, kun sen juuri käynnisti. Vastaus: odota kymmenen minuuttia, se lämmittää ensin itsensä.
            """,
            picture: "Huurteinen nurmikko aamulla. Taustalla tehtaan piippu ja auringonnousu."),
        PostText(
            .communications, "Avoimet ovet satamassa", about: .hometown, in: [5],
            """
            Lauantaina olemme Lappeenrannan satamassa kello 10–15. Mukana on R-8 ilman kuoria, joten näet, mistä ääni tulee ja \
            mihin lumi kertyy. Kahvi on meiltä, vety pitää hakea itse viereisestä kojusta.
            """,
            picture: "Kuoreton lämpöpumppu jalustalla laiturilla, takana Saimaa ja purjeveneitä."),
        PostText(
            .communications, "Viilennys heinäkuussa", about: .hometown, in: [7],
            """
            Heinäkuussa meiltä kysytään viilennyksestä. Ilmalämpöpumppu viilentää kyllä, mutta muista kaksi asiaa: pidä ovet \
            kiinni ja ota tavoitteeksi 24 astetta, ei 18. Ero sähkölaskussa on noin kolmannes, mitattu omassa kahvihuoneessa.
            """),
        PostText(
            .communications, "Hiekkalinnan väelle", about: .hometown, in: [6, 7],
            """
            Osa kesätyöntekijöistämme tekee iltaisin kierroksia linnoituksella. Jos näet harmaisiin huppareihin pukeutuneen \
            porukan selittämässä turistille, mikä on atomi ja mikä vety, he ovat meiltä. Syövät myös.
            """),
        PostText(
            .communications, "Kolme kysymystä toimittajalta", about: .housingCompanies,
            """
            Toimittaja kysyi kolme asiaa: paljonko taloyhtiö säästää, mitä naapuri kuulee ja kuka vastaa, jos kone hajoaa. \
            Vastasimme 214 yhtiön luvuilla, omalla äänimittauksella ja nimellä. Kaikki kolme vastausta löytyvät myös täältä: \
            routala.example/kysymykset
            """),
        PostText(
            .communications, "Miksi emme kommentoi kilpailijaa", about: .openness,
            """
            Meiltä pyydettiin kantaa kilpailijan takaisinvetoon. Emme tunne heidän konettaan sisältä, joten emme arvaile. Oman \
            koneemme vastaavan osan tarkistimme silti eilen: se kiinnitetään eri tavalla, eikä vikaa ole tullut vastaan 6 100 \
            laitteessa.
            """),
        PostText(
            .communications, "Sähkökatko ja pumppu", about: .heating, in: .winter,
            """
            Myrsky katkoi sähköt laajalta alueelta. Jos pumppu ei käynnisty katkon jälkeen, katkaise virta pääkytkimestä \
            viideksi minuutiksi ja kytke uudelleen. Jos se ei auta, soita meille. Päivystys vastaa tänään kello 22 asti.
            """),
        PostText(
            .communications, "Strömmen gick, vad gör du", about: .heating, in: .winter, language: .swedish,
            """
            Stormen tog strömmen på många håll i går. Om pumpen inte startar: bryt huvudströmmen i fem minuter och slå på igen. \
            Hjälper det inte, ring oss. Vi svarar på svenska också, i dag till klockan 22.
            """),
        PostText(
            .communications, "Vuosi luvuilla", about: .openness, in: [12, 1],
            """
            Vuosi numeroina: 11 200 pumppua, 214 taloyhtiötä, 1 043 kysymystä, kaksi virheellistä lukua ja kaksi korjausta. \
            Pisin vastausaika oli kuusi päivää, ja siitä opimme eniten.
            """),
        PostText(
            .communications, "Joulurauha huollossa", about: .upkeep, in: [12],
            """
            Aattona huolto päivystää kello 8–14, joulupäivänä kello 10–14. Päivystäjät ovat tänä vuonna Antti ja Heli, molemmat \
            valitsivat vuoron itse. Jos kone on hiljaa, suodatin on jouluna tavallisin syyllinen.
            """),
        PostText(
            .communications, "Kesä ja hiljainen huoltolinja", about: .upkeep, in: [7],
            """
            Heinäkuun kaksi viimeistä viikkoa vastaamme hitaammin: seuraavana arkipäivänä, emme saman päivän aikana. \
            Kiireelliset hoituvat puhelimessa entiseen tapaan. Kerromme tämän nyt, jotta kukaan ei odota turhaan.
            """),
        PostText(
            .communications, "Harva kanava hyvin", about: .openness,
            """
            Suljimme yhden tilimme, koska siellä ei ollut ketään, joka kysyisi, eikä meiltä ketään, joka vastaisi. Neljäkymmentä \
            seuraajaa sai siitä viestin ja osoitteen tänne. Yksi kiitti, yksi ihmetteli, loput muuttivat mukana.
            """),
        PostText(
            .communications, "Kuka saa sanoa mitä", about: .openness,
            """
            Routalassa jokainen saa puhua työstään omilla sanoillaan. Sovimme kuusitoista sääntöä, ja ne mahtuvat yhdelle \
            sivulle. Sääntö 16 on meille tärkein: epäkohdasta saa ja pitää kertoa. Säännöt ovat julkiset: \
            routala.example/pelisaannot
            """),
        PostText(
            .communications, "Kysymysilta 9.12.", about: .housingCompanies, in: [11, 12],
            """
            Keskiviikkona 9.12. kello 18 vastaamme taloyhtiöiden kysymyksiin suorana. Paikalla suunnittelija, asentaja ja myyjä. \
            Kysymyksen voi jättää jo nyt. Emme arvo mitään, mutta jokainen kysymys saa vastauksen, myös ne, joihin emme ehdi \
            illalla.
            """),
        PostText(
            .communications, "Löylyn jälkeen hiljaista", about: .hometown, in: [2, 3],
            """
            Testasimme kollegan mökillä Taipalsaarella, häiritseekö sulatus saunan terassilla. Häiritsee vähän, jos istuu kahden \
            metrin päässä. Viiden metrin päässä kuulee enää jään paukkeen Saimaalla.
            """,
            picture: "Lumisen mökin terassi illalla, jäällä näkyy kuun silta. Seinän vieressä pumpun ulkoyksikkö."),
        PostText(
            .communications, "Lumityöt ulkoyksikön ympärillä", about: .heating, in: [12, 1, 2, 3],
            """
            Ulkoyksikkö tarvitsee puoli metriä tilaa eteensä. Lunta ei tarvitse lapioida millilleen, mutta katolta putoava kinos \
            tukkii koneen yhdessä yössä. Vie harja oven viereen, se muistuttaa sinua paremmin kuin me.
            """,
            picture: "Ulkoyksikkö lumikinoksen vieressä. Sen edestä on lapioitu kapea kaista."),
        PostText(
            .communications, "Mitä asentaja kysyy ensin", about: .installing, in: [7, 8, 9],
            """
            Teemu kysyy aina ensin, missä nukutaan. Vasta sitten katsotaan, mihin kone tulee. Makuuhuoneen ikkunan alle se ei \
            tule, vaikka putki olisi siitä lyhin.
            """),
        PostText(
            .communications, "Kesällä mitattiin jäähdytys", about: .models, in: [7, 8],
            """
            Heinäkuun helteillä kone viilensi yläkerran 24 asteeseen ja käytti sähköä kahvinkeittimen verran. Alakerta jäi \
            lämpimäksi, koska ovi oli kiinni. Kerromme senkin.
            """),
        PostText(
            .communications, "Kuka vastaa, kun kysyt täällä", about: .openness, in: [8, 9, 10],
            """
            Täällä vastaavat Linnea ja Oskari, arkisin kahdeksasta neljään. Jos emme tiedä, kysymme tehtaalta ja sanomme, \
            keneltä kysyimme.
            """),
        PostText(
            .communications, "Vikakoodit yhdellä sivulla", about: .upkeep, in: [8, 9],
            """
            Kokosimme vikakoodit yhdelle sivulle. Jokaisen kohdalla lukee ensin, voiko asian jättää huomiseen. Useimmiten voi.
            """),
        PostText(
            .communications, "Elokuun illat ja ensimmäinen lämmitys", about: .heating, in: [8, 9],
            """
            Ensimmäinen kylmä yö tulee ennen kuin kukaan on valmis. Pese suodatin nyt, niin syyskuussa ei tarvitse miettiä, \
            miksi kone kuulostaa väsyneeltä.
            """),
        PostText(
            .communications, "Koululaiset tehtaalla", about: .hometown, in: [5, 8, 9],
            """
            Viidesluokkalaiset kysyivät, pelkääkö robotti. Ei pelkää, mutta se pysähtyy, jos joku astuu viivan yli. Kokeilimme \
            sitä yhdessä kolme kertaa.
            """),
    ]
}
