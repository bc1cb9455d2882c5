import Workplace

extension PostTexts {
    static let recruitment: [PostText] = [
        PostText(
            .recruitment, "Kesätyöt labrassa", about: .vacancies, in: [11, 12, 1],
            """
            Haemme kesäksi neljää opiskelijaa labraan. Työ on mittaamista, kirjaamista ja sitä, että seisoo talvella \
            suunnitellun koneen vieressä heinäkuussa ja kysyy miksi. Palkka 2 240 euroa kuussa, haku auki tammikuun loppuun. \
            Kysy Saaralta tästä ketjusta.
            """,
            picture: "Opiskelija kirjaa lukemia testikammion ikkunan edessä."),
        PostText(
            .recruitment, "Avoin paikka: äänisuunnittelija", about: .vacancies, in: [11, 12],
            """
            Etsimme äänisuunnittelijaa. Et tee tunnusmusiikkia vaan hiljaisuutta: puhallin, runko, kumit, kotelo. Kammio on \
            omassa talossa, pakkaspiha sen vieressä. Haku päättyy 20.12. Petra vastaa kysymyksiin torstaina kello 14–15 tässä.
            """),
        PostText(
            .recruitment, "Mitä haastattelussa kysytään", about: .vacancies,
            """
            Haastattelussa kysymme kolme asiaa: mitä olet korjannut, keneltä opit ja mitä teet, kun et tiedä. Todistukset \
            luemme, mutta viimeinen kysymys ratkaisee useammin.
            """),
        PostText(
            .recruitment, "Asentajan peruskurssi", about: .learning, in: [8, 9],
            """
            Elokuussa alkaa asentajan oppisopimus, kahdeksan paikkaa. Ensimmäinen kuukausi ollaan hallilla, sitten parin kanssa \
            kentällä. Palkkaa maksetaan ensimmäisestä päivästä. Vuosi sitten aloittaneista kahdeksasta seitsemän on yhä meillä, \
            yksi lähti laivastoon.
            """,
            picture: "Kaksi oppisopimuslaista harjoittelee putkitaivutusta pöydän ääressä."),
        PostText(
            .recruitment, "Ilta kampuksella", about: .hometown, in: [9, 10],
            """
            Olemme torstaina Skinnarilassa kello 16–19. Saa kysyä palkasta, vuorotyöstä ja siitä, mitä tapahtuu, kun rikkoo \
            kalliin mittalaitteen. Siihen viimeiseen vastaa Henri omasta kokemuksesta.
            """),
        PostText(
            .recruitment, "Sommarjobb i labbet", about: .vacancies, in: [11, 12, 1], language: .swedish,
            """
            Vi söker fyra studerande till labbet i sommar. Du kan söka på svenska, och intervjun går också på svenska. Fråga \
            gärna av Viktor här i tråden, han jobbade i labbet för sex år sedan.
            """),
        PostText(
            .recruitment, "Summer work in the lab", about: .vacancies, in: [12, 1], language: .english,
            """
            We look for four students for the summer. Finnish helps in the coffee room, English is enough in the test chamber. \
            Wei came as a summer worker in 2022 and still measures things here. Ask her below.
            """),
        PostText(
            .recruitment, "Vuoromestari 24 vuotta", about: .factory,
            """
            Raimo on ollut vuoromestari 24 vuotta ja jää keväällä eläkkeelle. Paikka on auki. Raimo opettaa seuraajaa kaksi \
            kuukautta rinnalla, koska ”paperista sitä ei opi”. Hakuaika kolme viikkoa.
            """,
            picture: "Mies haalareissa nojaa kokoonpanolinjan kaiteeseen ja katsoo linjalle."),
        PostText(
            .recruitment, "Kuinka haku eteni", about: .openness,
            """
            Äänisuunnittelijan paikkaan tuli 31 hakemusta. Kaikki saivat vastauksen yhdeksässä päivässä, lupaus oli kaksi \
            viikkoa. Neljä haastateltiin, yksi aloittaa helmikuussa. Kolmelle muulle soitimme, emme lähettäneet sähköpostia.
            """),
        PostText(
            .recruitment, "Kysy kesäpaikasta suoraan", about: .vacancies, in: [1, 2],
            """
            Kesähaku on auki vielä viikon. Kolme kysytyintä: saako asunnon, ehtiikö tenttiin ja pitääkö osata juottaa. \
            Vastaukset: autamme etsimään, ehtii ja ei pidä.
            """),
        PostText(
            .recruitment, "Mentori ensimmäiselle vuodelle", about: .learning,
            """
            Jokaisella uudella on pari ensimmäisen vuoden ajan. Pari ei ole esihenkilö eikä arvioi. Parin tehtävä on kertoa, \
            missä kahvi on, kuka tietää mitäkin ja milloin kannattaa sanoa ääneen, ettei ymmärrä.
            """),
        PostText(
            .recruitment, "Lupaus hakijalle", about: .openness,
            """
            Jokainen hakija saa vastauksen kahdessa viikossa. Viime vuonna myöhästyimme yksitoista kertaa 402:sta. Syy oli joka \
            kerta sama: odotimme yhtä allekirjoitusta. Nyt allekirjoittajia on kaksi.
            """),
        PostText(
            .recruitment, "Työpari kertoo omin sanoin", about: .vacancies,
            """
            Pyysimme kolmea asentajaa kertomaan työpaikasta. Yksi kirjoitti kolme lausetta, yksi piirsi, yksi ei halunnut. \
            Julkaisemme kaksi ensimmäistä. Kolmannelle kiitos suorasta vastauksesta.
            """),
        PostText(
            .recruitment, "Kielestä ja työpaikasta", about: .learning,
            """
            Meillä puhutaan työssä suomea, ruotsia, englantia, venäjää ja arabiaa. Turvaohjeet ovat viidellä kielellä ja kuvina. \
            Suomea opiskellaan tiistaisin työajalla, ja opettajana on Jenna projektipuolelta.
            """,
            picture: "Ryhmä ihmisiä pöydän ympärillä, taululla sanoja viidellä kielellä."),
        PostText(
            .recruitment, "Kesäporukka esittäytyy", about: .hometown, in: [6],
            """
            Kesätyöntekijöitä on tänä vuonna yhdeksän. Yksi mittaa, kaksi korjaa, kolme kokoaa ja kolme kiertää asennuksissa. \
            Heinäkuussa he saavat kertoa itse, mitä ihmettelivät, ja sitä emme muokkaa.
            """),
    ]
}
