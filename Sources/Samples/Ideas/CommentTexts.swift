/// What colleagues added to the ideas, always in the same order.
public enum CommentTexts {
    public static let all: [CommentText] = onIdeasOfVoices + onIdeasOfCustomers + onIdeasOfMakers

    public static func on(_ subject: String) -> [CommentText] { all.filter { $0.subject == subject } }
}

extension CommentTexts {
    static let onIdeasOfVoices: [CommentText] = [
        CommentText(
            on: "Vastaajalla on nimi", from: .customerService,
            "Laittakaa myös kellonaika, mihin asti vastaaja on paikalla. Iltaseitsemältä moni luulee, että ketään ei kiinnosta."),
        CommentText(
            on: "Vastaajalla on nimi", from: .internalCommunication,
            "Kysykää vastaajilta, kelpaako heille koko nimi. Etunimikin riittää siihen, että siellä on ihminen."),
        CommentText(
            on: "Kysymysilta taloyhtiöille", from: .sales,
            "Pyytäkää kysymykset etukäteen isännöitsijöiltä. He lähettävät kymmenen valmiiksi, jos saavat tehdä sen nimettä."),
        CommentText(
            on: "Kysymysilta taloyhtiöille", from: .projects,
            "Minä voin tulla kertomaan, mitä katolla tapahtuu. Lupaan puhua alle kolme minuuttia kerrallaan."),
        CommentText(
            on: "Korjausten lista", from: .productDevelopment,
            "Laittakaa joka riville sekä väärä että oikea luku. Pelkkä oikea näyttää siltä, ettei mitään käynyt."),
        CommentText(
            on: "Hiljaiset viikot näkyviin", from: .projects,
            "Asennukset pyörivät heinäkuussakin. Erotelkaa, mikä hidastuu ja mikä ei, muuten kaikki soittavat varmuuden vuoksi."),
        CommentText(
            on: "Vanhat jutut takaisin", from: .sales,
            "Hintajutussa on vuoden 2023 sähkön hinta. Jos se jää, siitä kysytään enemmän kuin itse asiasta."),
        CommentText(
            on: "Ääninäyte kuulokkeilla", from: .productDevelopment,
            "Äänitetään samalla etäisyydellä jääkaappi ja sade. Muuten kuulija ei tiedä, mihin verrata."),
        CommentText(
            on: "Ääninäyte kuulokkeilla", from: .sales,
            "Isännöitsijät kuuntelevat tämän kokouksessa kaiuttimesta. Sanokaa alussa, että kaiutin valehtelee."),
        CommentText(
            on: "Asennusvideo kolmessa osassa", from: .projects,
            "Kuvatkaa maaliskuussa, silloin seinä näyttää siltä kuin se oikeasti on. Kesäkuvassa kaikki on helppoa."),
        CommentText(
            on: "Asennusvideo kolmessa osassa", from: .customerService,
            "Tekstitys myös ruotsiksi. Puolet videon kysymyksistä tulee rannikolta."),
        CommentText(
            on: "Esite roskiin", from: .customerService,
            "Otin yhden talteen näytteeksi. Siitä on hyötyä koulutuksessa, jossa puhutaan sanoista ja luvuista."),
        CommentText(
            on: "Kuvapankki talon väeltä", from: .internalCommunication,
            "Kysykää lupa samalla lomakkeella. Silloin kuva on käytössä samana päivänä eikä kolmen viikon päästä."),
        CommentText(
            on: "Mittarit talon näytöille", from: .internalCommunication,
            "Näyttäkää kysymykset, ei kysymysten määrää. Määrä ei kerro linjalle mitään, kysymys kertoo."),
        CommentText(
            on: "Talon väki ensin", from: .management,
            "Sopikaa, kuka kysymyksiin vastaa sen vuorokauden aikana. Pelkkä tieto ilman vastaajaa on puolikas tieto."),
        CommentText(
            on: "Kysymyslaatikko ruokalaan", from: .projects,
            "Laittakaa toinen kentän tauolle asti, vaikka kirjekuorena. Asentajat käyvät ruokalassa kerran viikossa."),
        CommentText(
            on: "Iltavuoron aika", from: .recruitment,
            "Sama koskee haastatteluaikoja. Iltavuorolaiselle kello 9 on keskellä yötä."),
        CommentText(
            on: "Sanakirja talon sanoista", from: .projects,
            "Ottakaa mukaan sana lattiasykli. Yksikään uusi ei ole kysynyt sitä ääneen, ja kaikki ovat ymmärtäneet sen väärin."),
        CommentText(
            on: "Virheestä ääneen", from: .productDevelopment,
            "Kirjoita, mistä rivistä luku otettiin. Siitä näkee, ettei kukaan yrittänyt kaunistella."),
        CommentText(
            on: "Oma sähkölasku julki", from: .sales,
            "Laita myös vuosi, jona kone ei ollut vielä talossa. Vertailu on koko jutun syy."),
        CommentText(
            on: "Johto linjalle", from: .projects,
            "Tulkaa myös kentälle. Katolla näkee, miksi aikataulussa on tyhjä tunti."),
        CommentText(
            on: "Luvut taululle", from: .communications,
            "Jos näytätte vastausajat, näyttäkää myös se viikko, jona ne menivät pieleen. Muuten taulu on koriste."),
    ]
}

extension CommentTexts {
    static let onIdeasOfCustomers: [CommentText] = [
        CommentText(
            on: "Montako astetta se oikeasti kestää", from: .productDevelopment,
            "Meillä on Kittilästä kaksi yötä mitattuna. Ottakaa se kylmempi, vaikka siinä näkyy kymmenen sulatusta."),
        CommentText(
            on: "Montako astetta se oikeasti kestää", from: .sales,
            "Kirjoitan tämän mielelläni, jos joku tarkistaa luvut. Olin itse pihalla, mutta muistan väärin jo viikon päästä."),
        CommentText(
            on: "Melu ja naapurit", from: .projects,
            "Lisätkää ohjeeseen, kenelle soitetaan illalla. Naapuri ei etsi sitä verkosta kello yksitoista."),
        CommentText(
            on: "Melu ja naapurit", from: .sales,
            "Ottakaa mukaan se, paljonko siirto maksaa. 380 euroa on pieni raha verrattuna riitaan, mutta kukaan ei tiedä sitä."),
        CommentText(
            on: "Melu ja naapurit", from: .communications,
            "Kirjoitetaan tämä naapurille, ei omistajalle. Sävy muuttuu heti."),
        CommentText(
            on: "Kaksi kysymystä huollosta", from: .productDevelopment,
            "Jos kolmas kysymys mahtuu, kysykää ääntä. Siitä saisimme luvun, jota meillä ei ole."),
        CommentText(
            on: "R-6:n lopettaminen", from: .sales,
            "Minulta kysytään tätä kasvotusten joka viikko. Vastaus on lyhyt, ja ihmiset pelkäävät pitkää."),
        CommentText(
            on: "R-6:n lopettaminen", from: .projects,
            "Sanokaa samalla varaosista. Puolet kysyjistä haluaa tietää vain sen."),
        CommentText(
            on: "Samat sanat kuin säätimessä", from: .productDevelopment,
            "Meillä on sanasto, mutta siinä on 118 sanaa. Ottakaa kaksikymmentä, joita asiakas sanoo ääneen."),
        CommentText(
            on: "Kuvaohjeet kaukosäätimestä", from: .marketing,
            "Piirrän numerot suoraan kuvan päälle, en viivoja sivuun. Silloin kuva toimii myös puhelimella."),
        CommentText(
            on: "Viikon kysymys perjantaisin", from: .sales,
            "Ottakaa välillä kysymys, johon emme vielä tiedä vastausta. Niistä tulee paras keskustelu."),
        CommentText(
            on: "Tekstiviesti ennen käyntiä", from: .projects,
            "Osaan kertoa, milloin asentaja lähtee edellisestä paikasta. Perillä oloa en osaa luvata lumella."),
        CommentText(
            on: "Puhelinajat ruotsiksi", from: .communications,
            "Kertokaa tämä myös suomeksi. Suomenkielinen sukulainen soittaa usein jonkun puolesta."),
        CommentText(
            on: "Kiitosviesti kaikille", from: .communications,
            "Älkää kirjoittako kaikille samaa. Yksi oma lause hakemuksesta riittää, ja siitä jää hyvä mieli."),
        CommentText(
            on: "Kysymyksiä asentajalle suorana", from: .projects,
            "Otetaan kello 15.30, kun auto on hallilla. Aamupäivä menee katolla ja yhteys katkeilee."),
        CommentText(
            on: "Palkka näkyviin", from: .communications,
            "Haarukka auttaa myös sitä, joka ei hae. Silloin hän kertoo sen eteenpäin oikein."),
        CommentText(
            on: "Palkka näkyviin", from: .projects,
            "Lisätkää vuorolisät omalle rivilleen. Ilman niitä asentajan haarukka näyttää väärältä."),
        CommentText(
            on: "Viisi kysymystä kokouksesta", from: .projects,
            "Katon kantavuus on kysymys numero yksi, ei kolme. Laittakaa se ensimmäiseksi."),
        CommentText(
            on: "Viisi kysymystä kokouksesta", from: .customerService,
            "Soittajilla on kuudeskin: kuka vastaa, kun kone hajoaa lomalla. Siihen meillä on vastaus valmiina."),
        CommentText(
            on: "Hinnan haarukka auki", from: .marketing,
            "Laskuri kysyy jo nyt viisi asiaa. Näyttäkää haarukka heti ensimmäisen jälkeen, muuten se on lomake."),
        CommentText(
            on: "Hinnan haarukka auki", from: .communications,
            "Kirjoittakaa, mitä haarukka ei sisällä. Se luetaan tarkemmin kuin se, mitä se sisältää."),
        CommentText(
            on: "Parvekeluku desibeleinä", from: .productDevelopment,
            "Mitataan kahdelta korkeudelta. Ylimmän parvekkeen luku on yleensä se, josta riidellään."),
        CommentText(
            on: "Kaksi vuotta, kaksi rappua", from: .projects,
            "Sanokaa, että sähköliittymä mitoitetaan kerralla. Muuten toisen rapun vuoro maksaa enemmän kuin ensimmäisen."),
        CommentText(
            on: "Isännöitsijän lista", from: .projects,
            "Lisätkää kohta: kuka avaa kellarin. Se on syy puolista myöhästymisistä."),
        CommentText(
            on: "Laskelma omin silmin", from: .productDevelopment,
            "Merkitkää arvaukset toisella värillä ja kirjoittakaa, kuka arvasi. Silloin niistä voi keskustella."),
    ]
}

extension CommentTexts {
    static let onIdeasOfMakers: [CommentText] = [
        CommentText(
            on: "Työpäivä minuutti minuutilta", from: .recruitment,
            "Tästä tulee paras rekryjuttu, kunhan koira jää mukaan. Hakijat kysyvät ensimmäiseksi, onko se rankkaa."),
        CommentText(
            on: "Työpäivä minuutti minuutilta", from: .marketing,
            "Kuvaan kellon joka kohdassa. Kellotaulu kertoo kiireestä enemmän kuin teksti."),
        CommentText(
            on: "Kolmas peruutus soittaa", from: .customerService,
            "Kertokaa meille samalla kun soitatte. Asiakas soittaa aina myös meille ja kysyy, tiedämmekö jo."),
        CommentText(
            on: "Päiväkirja yhtiöstä", from: .sales,
            "Kysykää, saako yhtiön nimen. Nimettömänä siitä tulee satu, nimellä esimerkki."),
        CommentText(
            on: "Valjaat kuvaan", from: .communications,
            "Näyttäkää kasvot vain luvalla, mutta näyttäkää solmu. Solmua ammattilaiset katsovat."),
        CommentText(
            on: "Naapurin lappu", from: .customerService,
            "Laittakaa lappuun myös numero, johon saa soittaa iltakahdeksaan. Se vähentää meille tulevia iltapuheluja."),
        CommentText(
            on: "Aikataulun turvatunti", from: .sales,
            "Minäkin lupaan kokouksissa vähemmän, jos tunti on oikeasti siellä. Sovitaanko luvusta yhdessä?"),
        CommentText(
            on: "Molemmat luvut", from: .management,
            "Tästä tulee kysymyksiä, mutta ne ovat oikeita kysymyksiä. Ottakaa huonompi luku otsikkoon."),
        CommentText(
            on: "Ääniopas", from: .customerService,
            "Ensimmäinen luku voisi olla: mitä juuri kuulit. Soittaja kuvailee ääntä, ei desibelejä."),
        CommentText(
            on: "Ääniopas", from: .marketing,
            "Sopii kolmeen osaan, ja ensimmäinen on valmis, jos saan yhden kuvan sulatuksesta."),
        CommentText(
            on: "Ohje puhelimeen", from: .projects,
            "Kokeilkaa katolla aurinkoisena päivänä. Harmaa teksti katoaa näytöltä kokonaan."),
        CommentText(
            on: "Virheet päiväkirjaan", from: .communications,
            "Jättäkää sinne myös se, mitä ette ymmärtäneet. Siihen tulee eniten kommentteja."),
        CommentText(
            on: "Curve instead of a number", from: .sales,
            "Put the two points customers ask about in bold. Everybody reads minus seven first."),
    ]
}
