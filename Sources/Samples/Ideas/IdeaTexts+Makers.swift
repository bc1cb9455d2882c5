extension IdeaTexts {
    static let projects: [IdeaText] = [
        IdeaText(
            .projects, "Työpäivä minuutti minuutilta",
            "Näytetään, miltä asentajan työpäivä näyttää minuutti minuutilta.",
            .take, because: "Otetaan. Jenna kirjoittaa, ja koira ensimmäisellä ovella jää mukaan."),
        IdeaText(
            .projects, "Kolmas peruutus soittaa",
            "Kolmannen peruutuksen soittaa päällikkö, ei järjestelmä.",
            .take, because: "Otetaan. Numeroni on jo listassa."),
        IdeaText(
            .projects, "Päiväkirja yhtiöstä",
            "Kirjoitetaan yhden taloyhtiön vaihto päiväkirjaksi, katkoineen päivineen.",
            .take, because: "Otetaan, kun hallitus antaa luvan. Kysyin jo, ja he haluavat lukea ensin."),
        IdeaText(
            .projects, "Valjaat kuvaan",
            "Kuvataan talvityö valjaissa. Asiakkaat näkevät hinnan, eivät köyttä.",
            .take, because: "Otetaan. Köysi näkyy kuvassa, naama ei tarvitse."),
        IdeaText(
            .projects, "Naapurin lappu",
            "Viedään lappu naapurille ennen porausta, käteen eikä laatikkoon.",
            .take, because: "Otetaan. Kesäkuun kokeilu jo kertoi, että puhelut loppuivat."),
        IdeaText(
            .projects, "Nosturilista näkyviin",
            "Nosturin varaukset samaan paikkaan, kaikkien näkyville.",
            .merge(into: "Aikataulun turvatunti"), because: "Yhdistetään aikatauluun, koska nosturi on siinä ensimmäinen rivi."),
        IdeaText(
            .projects, "Aikataulun turvatunti",
            "Jätetään tunti tyhjää. Katto on aina erilainen kuin kuvassa.",
            .take, because: "Otetaan. Asiakas kiittää siitä, ettei kukaan kiirehdi."),
        IdeaText(
            .projects, "Kuva joka kohteesta",
            "Kuva joka kohteesta ennen ja jälkeen.",
            .park, because: "Odottaa tallennuspaikkaa, jossa kuvasta poistetaan osoite itsestään."),
        IdeaText(
            .projects, "Kuorma kahdesti viikossa",
            "Toimitetaan pienemmissä erissä, jotta kellari ei täyty.",
            .decline, because: "Ei toteuteta. Ajot maksaisivat kaksi konetta kuukaudessa. Varataan tarkastaja ennen tilausta."),
        IdeaText(
            .projects, "Kysymykset illalla",
            "Rappuun lappu ja numero, jossa vastataan iltaseitsemään.",
            .take, because: "Otetaan kolmeksi viikoksi, sitten luetaan, mitä kysyttiin."),
        IdeaText(
            .projects, "Kattokuvat kartalle",
            "Kerätään kattokuvat karttaan, kaikki näkisivät.",
            .decline, because: "Ei toteuteta. Kuvissa näkyy ihmisten parvekkeita, eikä lupaa ole kysytty."),
        IdeaText(
            .projects, "Lumiraja kartalle",
            "Päätetään, milloin lunta on liikaa, ja kerrotaan se asiakkaalle etukäteen.",
            .park, because: "Odottaa ensimmäistä lunta. Samir kirjaa rajan sen jälkeen kun se on nähty."),
    ]
}

extension IdeaTexts {
    static let productDevelopment: [IdeaText] = [
        IdeaText(
            .productDevelopment, "Molemmat luvut",
            "Mitataan oikeassa pakkasessa ja kerrotaan molemmat luvut, myös se huonompi.",
            .take, because: "Otetaan. Jos kerromme vain hyvän, kukaan ei usko hyvääkään."),
        IdeaText(
            .productDevelopment, "Naapurin puolesta",
            "Naapurin puolesta: mitä pumpun ostajan kannattaa sopia ennen asennusta?",
            .merge(into: "Ääniopas"), because: "Yhdistetään äänioppaaseen. Ilari kirjoittaa sen luvun, koska hän keksi sen."),
        IdeaText(
            .productDevelopment, "Ääniopas",
            "Opas äänestä: mitä se on, mistä se tulee ja mitä sille voi tehdä.",
            .take, because: "Otetaan. Aiheesta kysytään enemmän kuin mistään muusta."),
        IdeaText(
            .productDevelopment, "Ohje puhelimeen",
            "Asentaja ei löydä R-8:n ohjetta puhelimella. Ohje on 42 sivua, eikä haku löydä siitä mitään.",
            .take, because: "Otetaan heti. Korjaus maksaa kolme päivää ja säästää kymmenen puhelua."),
        IdeaText(
            .productDevelopment, "Sulatus tauluun",
            "Näytetään pihan näytöllä, montako sulatusta on tehty tänä talvena.",
            .take, because: "Otetaan labran seinälle, ja luku menee ulos kuukausittain."),
        IdeaText(
            .productDevelopment, "Trumpettikotelo",
            "Tehdään lumieste, joka kääntää tuulen.",
            .decline, because: "Ei toteuteta sellaisenaan. Se piti ääntä, jota kutsuttiin trumpetiksi, ja se kuului kahden pihan päähän."),
        IdeaText(
            .productDevelopment, "Virheet päiväkirjaan",
            "Kirjoitetaan labrapäiväkirjaan myös se, mikä ei onnistunut.",
            .take, because: "Otetaan. Aloitin itse, ensimmäinen rivi on valmis ja nolo."),
        IdeaText(
            .productDevelopment, "Kuudes ruuvi",
            "Kannessa on ruuvi, joka ei pidä mistään kiinni. Poistetaan se.",
            .take, because: "Otetaan. Kokeilin ilman, ja kansi pysyi."),
        IdeaText(
            .productDevelopment, "Kuunteluilta naapureille",
            "Naapurit tervetulleita kuuntelemaan konetta ennen päätöstä.",
            .park, because: "Odottaa hallia, vanhassa pihassa kaikuu viereisen verstaan paineilma."),
        IdeaText(
            .productDevelopment, "Mallinimet uusiksi",
            "Nimetään mallit jännittävämmin kuin R-8.",
            .decline, because: "Ei toteuteta. Asentaja lukee nimen hämärässä käsineet kädessä, ja numero voittaa."),
        IdeaText(
            .productDevelopment, "Palaute takaisin neljälle",
            "Kerrotaan niille neljälle, jotka sanoivat sulatusvedestä, mitä päätettiin.",
            .take, because: "Otetaan. Muuten he sanovat sen viidennen kerran, ja syystä."),
        IdeaText(
            .productDevelopment, "Curve instead of a number",
            "Show the whole curve, not the best point. Installers ask for the cold end.",
            .take, because: "Taken. The curve is honest and it is already drawn; Wei marks the measured points."),
        IdeaText(
            .productDevelopment, "Siipi kolmessa osassa",
            "Kerrotaan puhaltimesta, jonka siipi on kolmiosainen. Naapuri kuulee eron, kuvassa sitä ei näe.",
            .take, because: "Otetaan, kun mittaus on tehty pihalla eikä kammiossa."),
    ]
}
