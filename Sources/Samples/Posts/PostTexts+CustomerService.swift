import Workplace

extension PostTexts {
    static let customerService: [PostText] = [
        PostText(
            .customerService, "Lämmityskausi alkoi: näin säädät", about: .heating, in: [9, 10, 11],
            """
            Kolme säätöä, jotka kannattaa tehdä ennen pakkasia: lämpötila yhteen lukuun ja jätä se siihen, puhallus \
            automaatille, siivet alas. Eniten sähköä kuluu siihen, että lämpötilaa nostetaan ja lasketaan joka ilta.
            """),
        PostText(
            .customerService, "Viikon kysymys: humina yöllä", about: .noise, in: .winter,
            """
            Viikon kysymys: miksi ulkoyksikkö humisee öisin? Se sulattaa. Pakkasella jäätä kertyy kennoon, ja kone sulattaa sen \
            muutamassa minuutissa. Ääni nousee 3–4 desibeliä. Jos humina kestää yli kymmenen minuuttia, soita, sitten vika on \
            muualla.
            """),
        PostText(
            .customerService, "Viikon kysymys: haiseva pumppu", about: .upkeep,
            """
            Viikon kysymys: pumppu haisee syksyllä märältä koiralta. Syy on useimmiten kenno, joka on ollut kesän kosteana. Aja \
            tunti lämmitystä täydellä puhalluksella, ikkuna auki. Ellei haju lähde, kenno pestään, ja siihen tarvitaan asentaja.
            """),
        PostText(
            .customerService, "Viikon kysymys: kaukosäädin hukassa", about: .models,
            """
            Viikon kysymys: kaukosäädin on hukassa, mitä nyt? Sisäyksikön kannen alla on nappi. Kerran painamalla lämmittää, \
            kahdesti viilentää. Uusi säädin maksaa 39 euroa ja tulee postissa. Sohvan väli kannattaa silti katsoa ensin.
            """),
        PostText(
            .customerService, "Viikon kysymys: vettä lattialla", about: .upkeep, in: [6, 7, 8],
            """
            Viikon kysymys: sisäyksiköstä tippuu vettä. Kesällä syy on melkein aina tukossa oleva vesiletku. Puhalla letkun \
            ulkopäähän, lähde alta pois. Jos vettä tulee yhä, sammuta kone ja soita.
            """),
        PostText(
            .customerService, "Viikon kysymys: pumppu poissa ollessa", about: .heating, in: [12, 1, 2],
            """
            Viikon kysymys: lähden viikoksi, sammutanko? Älä. Laske 17 asteeseen. Kylmän talon lämmittäminen takaisin vie \
            enemmän kuin mitä viikossa säästyi, ja vesiputki on se, joka siitä suuttuu.
            """),
        PostText(
            .customerService, "Ohje löytyi puhelimesta", about: .models, in: [11, 12],
            """
            Asentaja kertoi, ettei R-8:n ohje löydy puhelimella. Nyt löytyy: haku ”R-8 ohje” vie suoraan oikealle sivulle, ja \
            ohje aukeaa ilman lataamista. Korjaukseen meni kolme päivää, kiitos vinkistä.
            """),
        PostText(
            .customerService, "Kaksi kysymystä huollon jälkeen", about: .upkeep,
            """
            Huoltokäynnin jälkeen kysymme kaksi asiaa: korjaantuiko vika ja ymmärsitkö, mitä tehtiin. Kesäkuussa 94 sanoi kyllä \
            ensimmäiseen ja 71 toiseen. Jälkimmäistä harjoittelemme nyt ääneen.
            """),
        PostText(
            .customerService, "Var finns manualen", about: .models, language: .swedish,
            """
            Manualen för R-8 finns på svenska. Sök på ”R-8 manual” eller gå till routala.example/sv/manual. Sidan om nattläge är \
            nummer sju, och den är den enda som de flesta behöver.
            """),
        PostText(
            .customerService, "Filtteri vai suodatin", about: .upkeep,
            """
            Filtteri ja suodatin ovat sama asia. Kysymme silti aina, kumman tarkoitat, koska joku tarkoittaa sillä \
            ilmanvaihtokonetta. Se on toinen laite, ja sitä emme ole tehneet.
            """),
        PostText(
            .customerService, "Maanantain jono", about: .openness, in: .winter,
            """
            Maanantaina kello 8–10 jonotus oli 14 minuuttia, tavoite on viisi. Pakkasta oli 24 astetta ja jokaisella sama \
            kysymys. Kirjasimme vastauksen heti etusivulle, ja kello 11 jono oli kaksi minuuttia. Ensi pakkasella se on siellä \
            jo yöllä.
            """),
        PostText(
            .customerService, "Milloin soitat, milloin kirjoitat", about: .upkeep,
            """
            Soita, kun kone on pysähtynyt, vuotaa tai pitää uutta ääntä. Kirjoita, kun kysyt säädöistä, takuusta tai \
            tarvikkeista. Laskut ja osoitteet hoidamme aina puhelimessa tai suojatulla lomakkeella, emme täällä.
            """),
        PostText(
            .customerService, "Sulake paloi taas", about: .heating, in: .winter,
            """
            Jos sulake palaa, kun pumppu ja kiuas ovat yhtä aikaa päällä, vika ei ole pumpussa. Kerro myyjälle tai asentajalle \
            sulakkeen koko. Neljässä viidestä talosta riittää, että pumppu siirretään toiseen vaiheeseen.
            """),
        PostText(
            .customerService, "Kissanpentu sisäyksikön päällä", about: .upkeep,
            """
            Meiltä kysyttiin, haittaako, kun kissa nukkuu sisäyksikön päällä. Konetta ei haittaa, suodatin pitää pestä kahdesti \
            kuussa. Kissan puolesta emme voi luvata mitään.
            """,
            picture: "Harmaa kissanpentu nukkuu valkoisen sisäyksikön päällä."),
        PostText(
            .customerService, "Takuu muuton jälkeen", about: .costs,
            """
            Takuu kulkee talon mukana. Jos ostit talon, jossa on Routala, takuu jatkuu siitä, mihin edellinen omistaja jäi. \
            Tarvitset vain sarjanumeron, se on ulkoyksikön kyljessä oikealla.
            """),
        PostText(
            .customerService, "Vintern i Borgå", about: .frost, in: [1, 2], language: .swedish,
            """
            En kund i Borgå frågade varför pumpen stannar ibland. Den avfrostar: några minuter, tio gånger på en sträng natt. Om \
            den står stilla över tio minuter, ring oss. Vi skickade samma svar till grannen, som frågade samma sak.
            """),
        PostText(
            .customerService, "Kysymys, johon emme osanneet vastata", about: .openness,
            """
            Meiltä kysyttiin, kuuluuko pumppu kuulolaitteeseen. Emme tienneet. Kysyimme labrasta, ja he mittasivat: ei kuulu, \
            mutta induktiosilmukan vieressä surisee. Vastaus löytyy nyt ohjeesta, kiitos kysyjälle Savonlinnasta.
            """),
        PostText(
            .customerService, "Kun takaisinsoitto ei tullut", about: .openness,
            """
            Lupasimme soittaa takaisin yhdentoista maissa. Soitimme yhdeltä, koska lista oli vihkossa ja vihko toisessa \
            huoneessa. Lista ei ole enää vihkossa.
            """),
        PostText(
            .customerService, "Loppuvuoden ajat", about: .upkeep, in: [11, 12],
            """
            Ennen joulua on vapaana 31 huoltoaikaa, niistä 12 Etelä-Karjalassa. Jos koneesi lämmittää, se voi odottaa \
            tammikuuta. Jos ei lämmitä, soita, niin emme kysy mitään muuta ensin.
            """),
        PostText(
            .customerService, "Ensi kevään pesu", about: .upkeep, in: [3, 4, 5],
            """
            Siitepöly ja koivu: ulkoyksikkö kerää molempia toukokuussa. Huuhtele kenno puutarhaletkulla, ei painepesurilla. \
            Painepesuri taivuttaa lamellit, ja ne me sitten suoristamme kammalla yksi kerrallaan.
            """,
            picture: "Käsi huuhtelee ulkoyksikköä letkulla, taustalla kukkiva tuomi."),
    ]
}
