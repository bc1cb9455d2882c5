import Workplace

extension PostTexts {
    static let sales: [PostText] = [
        PostText(
            .sales, "Mitä mittasimme 28 asteen pakkasessa", about: .frost, in: [11, 12, 1, 2],
            """
            Montako astetta ilmalämpöpumppu oikeasti kestää? Asiakas kysyi, joten mittasimme. Kittilässä oli viime viikolla 28 \
            astetta pakkasta. R-8 lämmitti koko yön, mutta sulatti kymmenen kertaa ja kuului silloin pihalle asti. Kerromme \
            molemmat luvut, koska niillä ostaja tekee päätöksensä.
            """,
            picture: "Punainen talo yöllä lumisateessa. Seinustalla ilmalämpöpumpun ulkoyksikkö, jonka päällä on lunta."),
        PostText(
            .sales, "Kolme kysymystä hinnasta", about: .costs, in: [11],
            """
            Kolme kysymystä, jotka saan joka viikko: miksi hinta on haarukka, mitä asennus maksaa ja saako halvemmalla. Haarukka \
            tulee seinästä, asennus on 890–1 450 euroa, ja halvemmallakin saa, mutta kysy silloin, kuka vastaa puhelimeen \
            tammikuussa.
            """),
        PostText(
            .sales, "Asentajapäivä Kuopiossa", about: .installing, in: [11],
            """
            Olemme Kuopiossa asentajien kanssa koko tiistain. Aihe on sulatus: miten anturi laitetaan oikein päin ja mistä \
            väärän huomaa. Viime kerralla puolet ryhmästä löysi oman virheensä ja nauroi. Toinen puoli lupasi palata.
            """),
        PostText(
            .sales, "Viisi kysymystä yhtiökokouksesta", about: .housingCompanies,
            """
            Taloyhtiöt kysyvät samat viisi kysymystä: kuka maksaa, kuka päättää, mitä naapuri kuulee, mitä katolle saa laittaa \
            ja mitä tapahtuu, kun joku muuttaa. Kirjoitin vastaukset auki, puheenjohtaja saa tulostaa ne pöydälle: \
            routala.example/viisi
            """),
        PostText(
            .sales, "Katselmus ilman kauppaa", about: .housingCompanies,
            """
            Kävin viikolla katselmuksessa Joutsenossa ja suosittelin, etteivät osta vielä. Ikkunat vuotavat, ja pumppu \
            lämmittäisi parkkipaikkaa. He vaihtavat ikkunat ensin. Soitan syksyllä uudestaan.
            """),
        PostText(
            .sales, "Vad hör grannen", about: .noise, language: .swedish,
            """
            En disponent frågade vad grannen hör när aggregatet står på taket. Jag mätte: 31 decibel på balkongen, 34 vid \
            avfrostning. Mätprotokollet finns hos mig, fråga så får du det.
            """),
        PostText(
            .sales, "Naapurin ikkuna on kahdeksan metrin päässä", about: .noise, in: .spring,
            """
            Naapurin makuuhuoneen ikkuna kahdeksan metrin päässä, kone sen ja aidan välissä. Siirsimme paikkaa kaksi metriä ja \
            käänsimme puhalluksen pois. Mittasin illalla: ero oli viisi desibeliä. Se on yksi puhelu vähemmän.
            """,
            picture: "Piirros pihasta: talo, aita, kone ja mitattu etäisyys naapurin ikkunaan."),
        PostText(
            .sales, "Tarjous ilman pientä tekstiä", about: .costs,
            """
            Tarjouksissa oli kolme sivua ehtoja, joista kaksi koski minua eikä sinua. Nyt ehdot ovat yhdellä sivulla ja luen sen \
            ääneen. Jos jotain ei ymmärrä, se on minun vikani eikä lukijan.
            """),
        PostText(
            .sales, "Miksi R-6 lopetettiin", about: .models, in: [12, 1, 2],
            """
            R-6 lopetettiin, koska sen kylmäaine vaihtui ja runko oli uudelle liian pieni. Moni kysyy, saiko koneessa silloin \
            vian. Ei saanut. Varaosia saa vuoteen 2037, ja jos joku väittää muuta, lähetä hänelle tämä.
            """),
        PostText(
            .sales, "Taloyhtiön 40 konetta", about: .housingCompanies,
            """
            Neljäkymmentä konetta samaan taloon ei ole neljäkymmentä kertaa yksi kone. Sähköliittymä, katon kantavuus, \
            asennuspäivät ja se, kenen parvekkeella aloitetaan. Tein siitä yhden sivun, jonka voi antaa hallitukselle.
            """),
        PostText(
            .sales, "Tuki muuttuu tammikuussa", about: .costs, in: [12, 1],
            """
            Lämmitystuen muutos on vielä esitys. Jos hankintasi riippuu tuesta, odota päätöstä ennen tilausta, älä odota meitä. \
            Kerron ensi viikolla, mitä laskin 214 taloyhtiön luvuista, kun lähteet on luettu kahteen kertaan.
            """),
        PostText(
            .sales, "Mitä en luvannut", about: .openness,
            """
            Asiakas pyysi, että lupaan 40 prosentin säästön. En luvannut. Katsoimme hänen kaksi vuotta laskujaan ja laskimme \
            18–24. Hän tilasi silti, koska kerroin ne luvut ennen kuin niitä kysyttiin.
            """),
        PostText(
            .sales, "Jäätanssi parvekkeella", about: .frost, in: [1, 2],
            """
            Parvekkeella seisova ulkoyksikkö tiputtaa sulatusvettä, ja pakkasella siitä tulee jäätikkö. Kouru ja lämmityskaapeli \
            maksavat 240 euroa ja yhden tunnin. Sanon tämän jokaiselle ennen kauppaa, koska jäällä kaatunut sanoo sen kauppojen \
            jälkeen.
            """,
            picture: "Parvekkeen reunassa jäätynyt vesivana, vieressä musta kouru."),
        PostText(
            .sales, "Kuka kuuntelee kentällä", about: .installing,
            """
            Myyjä on autossa kolme tuntia päivässä. Kaikki tällä viikolla saamani ideat tulivat autosta: huoltomieheltä, \
            naapurilta ja yhdeltä kuljettajalta. Kirjasin ne puhelimeen ennen kuin ajoin pois pihasta.
            """),
        PostText(
            .sales, "Kaksi rappua, kaksi vuotta", about: .housingCompanies,
            """
            Voiko kahden rapun pumput vaihtaa eri vuosina? Voi, jos sähköliittymä mitoitetaan nyt kahdelle. Ensimmäisen vuoden \
            lasku on silloin noin neljänneksen suurempi. Tämä oli eilisen kysymys, ja lupasin vastauksen kaikille.
            """),
        PostText(
            .sales, "Kevään ensimmäinen lämmin päivä", about: .heating, in: [4, 5],
            """
            Kun aurinko paistaa etelästä ja pumppu puhaltaa lämmintä, laske pyynti 20 asteeseen. Talo hoitaa loput. Tämä on se \
            viikko, jolla koko vuoden turhin kilowattitunti kulutetaan.
            """),
        PostText(
            .sales, "Vanha öljykattila ulos", about: .costs, in: [5, 6, 7],
            """
            Öljykattilan purku vie päivän ja maksaa 1 100–1 900 euroa. Kysy tarjouksessa, kuka vie säiliön. Meiltä se kysytään \
            aina jälkikäteen, ja silloin se maksaa kaksinkertaisen.
            """),
        PostText(
            .sales, "Hybrid or not", about: .costs, language: .english,
            """
            Three customers asked whether they should keep the oil boiler beside the pump. Two should, for two winters. One \
            should not, because his boiler is older than he is. I told all three why, and the price was the same.
            """),
        PostText(
            .sales, "Sähköpula ja pumppu", about: .heating, in: [12, 1, 2],
            """
            Jos sähköstä tulee pula, ilmalämpöpumppu on se, jota voi laskea ensimmäisenä. Laita 18 asteeseen illalla viidestä \
            seitsemään, se riittää. Älä sammuta kokonaan, putki jäätyy ennen kuin ehdit kotiin.
            """),
        PostText(
            .sales, "Jätin kokouksen kesken", about: .housingCompanies,
            """
            Istuin yhtiökokouksessa, jossa kukaan ei uskaltanut kysyä hinnasta. Lopulta eläkkeellä oleva kirjanpitäjä kysyi \
            kaiken yhdellä kertaa. Kirjoitin hänen kahdeksan kysymystään talteen, ja niistä tuli paras esitteemme.
            """),
    ]
}
