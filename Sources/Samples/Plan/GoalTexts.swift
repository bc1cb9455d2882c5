public import Workplace

/// The goals of Routala, each unit's in the order in which they were set.
public enum GoalTexts {
    public static let all: [GoalText] = [
        GoalText(
            .communications, "Yhteydenotot pakkasjutuista", metric: "Taloyhtiöiden yhteydenotot neljännesvuodessa",
            from: 12, to: 20, weeks: 8, outcome: 21,
            conclusion: "Tavoite ylittyi yhdellä. Yhteydenotot tulivat jutuista, joissa oli myös huono luku."),
        GoalText(
            .communications, "Korjaus samana päivänä", metric: "Virheen löytymisestä korjaukseen, tuntia",
            from: 31, to: 8, weeks: 7, outcome: 6,
            conclusion: "Nopeutui, kun lupaa ei enää tarvittu kahdelta. Ensi kerralla mittaamme, huomasiko kukaan korjausta."),
        GoalText(
            .communications, "Kuvat sanoiksi", metric: "Kuvista, joilla on kuvaileva teksti, prosenttia", from: 54, to: 95, weeks: 6,
            outcome: 97, conclusion: "Kuvaaja kirjoittaa tekstin itse, kun kuva on vielä mielessä. Kolme kuvaa sadasta jää yhä väliin."),
        GoalText(
            .communications, "Uutiskirje, johon vastataan", metric: "Uutiskirjeeseen tulleita vastauksia kuukaudessa",
            from: 2, to: 15, weeks: 8, outcome: 11,
            conclusion: "Jäi neljän päähän. Kysymys lopussa toimi, kolme linkkiä sen edellä ei. Nyt kirjeessä on yksi kysymys."),
        GoalText(
            .communications, "Tutkimus selkokielellä", metric: "Selkotiivistelmän lukijoita julkaisua kohden",
            from: 0, to: 200, weeks: 7, outcome: 260,
            conclusion: "Tiivistelmän lukivat myös ne, joille koko raportti oli kirjoitettu. Teemme jatkossa tiivistelmän ensin."),
        GoalText(
            .communications, "Kysymysillan kysyjät", metric: "Kysymyksiä illan aikana", from: 0, to: 40, weeks: 12, outcome: 33,
            conclusion: "Jäi vajaaksi, koska aloitimme kello 17 emmekä 18. Kysymykset olivat silti parempia kuin viestit yleensä."),
        GoalText(
            .marketing, "Ääninäytteen kuuntelut", metric: "Kuuntelukertoja kuukaudessa", from: 40, to: 120, weeks: 13, outcome: 131,
            conclusion: "Kuulokkeet veivät perille, luku ei. Isännöitsijät pyysivät saman kaiuttimella kuunneltavaksi."),
        GoalText(
            .marketing, "Laskuri ilman yhteystietoja", metric: "Laskurin loppuun asti täyttäneitä, prosenttia",
            from: 18, to: 35, weeks: 16, outcome: 41,
            conclusion: "Yhteystietojen pyytäminen oli syy. Seuraavaksi kysymme vasta hinnan jälkeen, haluaako joku soiton."),
        GoalText(
            .marketing, "Videon kolmas osa", metric: "Kolmannen osan katselukertoja kuukaudessa", from: 0, to: 300, weeks: 8, outcome: 190,
            conclusion: "Jäi selvästi vajaaksi. Ihmiset katsoivat ensimmäisen osan ja soittivat suoraan, mikä lienee oikein."),
        GoalText(
            .customerService, "Vastaus puolessa päivässä", metric: "Palvelupäivän sisällä vastattuja kymmenestä",
            from: 7, to: 9, weeks: 13, outcome: 9,
            conclusion: "Kaksi ihmistä, sovitut vuorot ja yksi lista riittivät. Lista on nyt ainoa paikka, jossa jono näkyy."),
        GoalText(
            .customerService, "Samasta asiasta toinen kysymys", metric: "Samasta asiasta uudelleen kysyviä viikossa",
            from: 22, to: 10, weeks: 10, outcome: 15,
            conclusion: "Ohje auttoi puolessa. Toinen puoli kysyy, koska ohje on oikea mutta väärässä paikassa."),
        GoalText(
            .customerService, "Iltakysymykset", metric: "Illalla vastattuja kysymyksiä viikossa", from: 3, to: 15, weeks: 12, outcome: 16,
            conclusion: "Iltakahdeksaan asti vastaaminen siirsi kysymyksiä pois aamusta. Jatkamme kevääseen ja laskemme uudestaan."),
        GoalText(
            .recruitment, "Kesähaun hakijat", metric: "Kelvollisia hakemuksia kesäpaikoille", from: 31, to: 55, weeks: 11, outcome: 62,
            conclusion: "Tuli jaoista, ei ilmoituksista. Kaikki jakaneet saivat kuulla, mitä siitä seurasi."),
        GoalText(
            .recruitment, "Vastaus hakijalle", metric: "Vastausaika päivissä, mediaani", from: 19, to: 7, weeks: 13, outcome: 9,
            conclusion: "Puolivälissä oltiin tavoitteessa, sitten odotimme yhtä allekirjoitusta viikon. Allekirjoittajia on nyt kaksi."),
        GoalText(
            .recruitment, "Äänisuunnittelija", metric: "Kelvollisia hakemuksia", from: 0, to: 5, weeks: 6, outcome: 31,
            conclusion: "Hakemuksia tuli kuusi kertaa enemmän kuin tarvittiin. Opittiin, ettei tarkka paikka karkota ketään."),
        GoalText(
            .sales, "Taloyhtiöiden katselmukset", metric: "Katselmuksia kuukaudessa", from: 11, to: 18, weeks: 13, outcome: 19,
            conclusion: "Viisi kysymystä toivat tulijat, jotka olivat jo lukeneet ne. Katselmus lyheni kymmenellä minuutilla."),
        GoalText(
            .sales, "Suositeltuja odottamaan", metric: "Myöhemmin palanneita odottajia", from: 0, to: 3, weeks: 24, outcome: 4,
            conclusion: "Neljä palasi puolessa vuodessa, ja kaikki kertoivat syyn itse. Emme seuraa heitä enempää."),
        GoalText(
            .sales, "Oikeat haarukat", metric: "Tarjous haarukan sisällä, kymmenestä", from: 6, to: 9, weeks: 13, outcome: 8,
            conclusion: "Katot veivät kaksi. Kattomies tulee nyt ennen tarjousta, ei sen jälkeen."),
        GoalText(
            .internalCommunication, "Väki ensin", metric: "Uutisista, jotka väki kuuli ensin, prosenttia",
            from: 45, to: 90, weeks: 12, outcome: 95,
            conclusion: "Yhden vuorokauden sääntö riitti. Yksi uutinen vuoti asiakkaan kautta, ja silloin kerroimme heti kaikille."),
        GoalText(
            .internalCommunication, "Laatikon laput", metric: "Vastattu samalla viikolla, kymmenestä",
            from: 4, to: 9, weeks: 10, outcome: 9,
            conclusion: "Toimi, kun vastaaja vaihtui viikoittain. Kysyttiin lähinnä parkkipaikasta, ja se on päätös, ei lappu."),
        GoalText(
            .management, "Oma ääni", metric: "Johdon itse kirjoittamia tekstejä kuukaudessa", from: 1, to: 4, weeks: 16, outcome: 3,
            conclusion: "Jäi vajaaksi, koska kirjoitin illalla ja illalla ei lukenut kukaan. Kirjoitan maaliskuusta alkaen aamulla."),
        GoalText(
            .management, "Kanta samana päivänä", metric: "Nostetusta asiasta päätökseen, tuntia", from: 74, to: 24, weeks: 13, outcome: 21,
            conclusion: """
                Luku laski alle kolmannekseen, kun päätöstä ei odotettu kokoukseen. Kaksi kertaa vastasimme, kerran emme, ja \
                kerroimme sen.
                """),
        GoalText(
            .projects, "Peruutukset", metric: "Peruutuksia kuukaudessa", from: 14, to: 8, weeks: 13, outcome: 9,
            conclusion: "Kolmannes jäi pois, ja tavoitteesta jäätiin yhdellä. Jää ja lumi eivät lue tavoitteita."),
        GoalText(
            .projects, "Päiväkirja taloyhtiöstä", metric: "Päiväkirjan lukeneita seuraavan kohteen hallituksesta, kymmenestä",
            from: 0, to: 5, weeks: 12, outcome: 7,
            conclusion: "Lukeneet kysyivät katkosta tarkemmin ja vähemmän. Kirjoitamme jatkossa kaikki kohteet, myös viivästyneet."),
        GoalText(
            .productDevelopment, "Melumittauksen opas", metric: "Opas ladattu, kertaa kuukaudessa",
            from: 40, to: 120, weeks: 16, outcome: 86,
            conclusion: "Jäi vajaaksi. Opas oli hyvä, mutta se oli tiedosto, ja tiedosto on puhelimessa työ. Nyt se on sivu."),
        GoalText(
            .productDevelopment, "Palaute päätökseksi", metric: "Päivää palautteesta päätökseen, mediaani",
            from: 61, to: 30, weeks: 20, outcome: 24,
            conclusion: "Kouru päätettiin yhdeksässä päivässä, kun neljä sanoi saman. Yksi palaute odotti 80, ja kerroimme hänelle miksi."),
        GoalText(
            nil, "Naapurisopu", metric: "Naapurin asiasta tulleita valituksia kuukaudessa", from: 19, to: 10, weeks: 26, outcome: 12,
            conclusion: """
                Valitukset vähenivät, eivät loppuneet. Puolet lopuista olisi ratkennut ennen asennusta, ja se on seuraava \
                tavoite.
                """),
    ]

    public static func of(_ unit: Unit.ID) -> [GoalText] { all.filter { $0.unitID == unit } }
}
