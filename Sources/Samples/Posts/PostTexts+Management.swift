extension PostTexts {
    static let management: [PostText] = [
        PostText(
            .management, "Miksi kerromme virheistä", about: .openness, in: [11, 12, 1],
            """
            Minulta kysyttiin, miksi julkaisemme korjauksen, jota kukaan ei olisi huomannut. Koska asentaja huomaa, ja hän on \
            se, joka seisoo asiakkaan edessä. Virhe maksoi meille puoli päivää. Hiljaa korjattu olisi maksanut enemmän, emmekä \
            olisi tienneet kenelle.
            """),
        PostText(
            .management, "Kun kysyttiin kantaa tukeen", about: .costs, in: [11, 12, 1],
            """
            Myymme pumppuja, joten meille tuki on myös oma etu. Sanon sen ensin. 214 taloyhtiössä, joiden laskut saimme nähdä, \
            lämmityskulu laski 38–61 prosenttia ilman tukea laskettuna. Tuki ratkaisi ajankohdan, ei päätöstä. Luvut ovat tässä: \
            routala.example/214
            """),
        PostText(
            .management, "Viikko linjalla", about: .factory,
            """
            Olin kolme päivää linjalla. Toisena päivänä minut siirrettiin pois ruuvaamasta, koska kiristin liian kovaa. Opin \
            enemmän kahvitauoilla kuin kahdeksassa johtoryhmässä.
            """,
            picture: "Nainen suojalaseissa kokoonpanolinjalla, kädessä väännin, vieressä naurava työkaveri."),
        PostText(
            .management, "Mitä päätimme hallista", about: .factory, in: [11, 12],
            """
            Halli maksaa 14 miljoonaa. Se on meille iso luku, ja kirjoitan sen siksi näkyviin. Velkaa otetaan yhdeksän, loput \
            omaa. Päätös tehtiin kahdeksan kuukauden luvuilla, ja niistä kaksi viimeistä olivat huonoja.
            """),
        PostText(
            .management, "Yksi tapaturma liikaa", about: .safety,
            """
            Meillä sattui tapaturma, jossa asentaja mursi ranteensa. Hän palaa töihin kahdeksan viikon päästä. Työ oli ohjeen \
            mukainen, ohje oli väärä. Muutimme sen samana iltana, ja se lähti muillekin asennusliikkeille pyytämättä.
            """),
        PostText(
            .management, "Kesän hiljaiset viikot", about: .factory, in: [7],
            """
            Heinäkuussa linja seisoo kolme viikkoa. Se on päätös eikä pakko. Koneet huolletaan, ihmiset lepäävät, ja minä \
            vastaan tässä hitaammin kuin muulloin. Vastaan silti.
            """),
        PostText(
            .management, "Mitä luin kesällä", about: .learning, in: [8],
            """
            Luin kesällä kolme kirjaa, joista yksi oli laskutaulukko. Siitä opin, että pieni virhe toistettuna on iso. Kiitos \
            asiakkaalle, joka lähetti oman taulukkonsa viiden vuoden ajalta.
            """),
        PostText(
            .management, "Palkankorotuksista ääneen", about: .openness, in: [3, 4],
            """
            Sovimme korotuksista kuten ne kuuluu sopia, ja luvut ovat väelle auki. Kysymys tuli suoraan linjalta: miksi testaaja \
            saa saman kuin kokoaja. Vastaus: koska työ on yhtä vaativa. Perustelut ovat kolmella sivulla ja ruokalassa.
            """),
        PostText(
            .management, "Kun emme ottaneet kantaa", about: .openness,
            """
            Meiltä pyydettiin kantaa asiaan, jossa emme tienneet enempää kuin muut. Sanoimme, ettemme kommentoi, ja kerroimme, \
            miksi. Se oli hankalampi kirjoittaa kuin kannanotto.
            """),
        PostText(
            .management, "Kiitos asentajalle Juuassa", about: .installing,
            """
            Juuassa asentaja ajoi toisen kerran paikalle, koska laite kuului hänestä väärältä. Kukaan ei olisi kysynyt. Asiakas \
            kirjoitti siitä minulle, ja minä kirjoitan siitä nyt kaikille, luvan kanssa.
            """),
        PostText(
            .management, "Mitä kysytte, kun soitatte minulle", about: .openness,
            """
            Numeroni on julkinen. Viime kuussa soitti yhdeksän ihmistä: viisi kysyi huoltoa, kaksi kehui, yksi pyysi kesätyötä \
            ja yksi halusi puhua sähkön hinnasta tunnin. Kaikki saivat vastauksen, viimeinen myös kahvit.
            """),
        PostText(
            .management, "Sähkölaskuni", about: .costs, in: [2],
            """
            Julkaisen oman sähkölaskuni kolmelta talvelta, koska minulta kysytään sitä joka yhtiökokouksessa. Kone on R-6, \
            vuodelta 2016. Kolmannes on kiuasta, siitä en tingi.
            """,
            picture: "Pöydällä kolme paperista sähkölaskua ja kynä."),
    ]
}
