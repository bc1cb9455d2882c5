/// What was heard on listening shifts, always in the same order.
public enum ListeningNotes {
    public static let all: [ListeningNote] = [
        ListeningNote(
            .communications, from: "Taina N., Mastodon", about: .noise, in: .winter,
            said: "Kolmas yö pakkasta ja naapurin pumppu kuulostaa lähtevältä laivalta. Kauanko tämmöistä pitää sietää?",
            concernsUs: "Kone on meidän, kysyjä ei tiedä sitä. Sulatuksen kesto puuttuu ohjeestamme."),
        ListeningNote(
            .communications, from: "Lämpöinsinööri Koskela, blogi", about: .frost, in: .winter,
            said: "Sulatusjaksosta ei lue esitteissä mitään. Se on ainoa asia, josta asukas valittaa.",
            concernsUs: "Totta myös meidän esitteestämme. Toinen lähde samalle asialle tällä viikolla."),
        ListeningNote(
            .customerService, from: "Puhelut, viikko 46", about: .noise, in: [11, 12, 1],
            said: "Yhdeksän soittajaa kysyi, onko öinen humina vika.",
            concernsUs: "Yhdeksästä seitsemällä oli sulatus. Ohje auttaisi ennen puhelua."),
        ListeningNote(
            .productDevelopment, from: "Huollon käyntisyyt, lokakuu", about: .frost, in: [10, 11],
            said: "Käynneistä 14 päättyi siihen, ettei vikaa ollut: kone sulatti.",
            concernsUs: "Neljätoista turhaa käyntiä on kaksi viikkoa asentajan työtä."),
        ListeningNote(
            .sales, from: "As. Oy Rantapuisto, Facebook", about: .housingCompanies,
            said: "Hallitus pyysi desibelit parvekkeelta mitattuna, ei laboratoriosta.",
            concernsUs: "Kolmas yhtiö pyytää samaa. Meillä on luku, mutta se ei ole esillä."),
        ListeningNote(
            .sales, from: "Isännöinnin Ääni, syyskuu", about: .housingCompanies, in: [9, 10],
            said: "Lehti neuvoo hallituksia pyytämään laskut ennen ja jälkeen kaikilta myyjiltä.",
            concernsUs: "Meillä on 214. Kannattaa kertoa se ennen kuin kysytään."),
        ListeningNote(
            .sales, from: "Yhtiökokous Joutsenossa", about: .costs,
            said: "Kukaan ei kysynyt hinnasta ennen kuin eläkkeellä oleva kirjanpitäjä kysyi kaiken.",
            concernsUs: "Hinta pelottaa kysyä. Viisi kysymystä voisi kysyä sen heidän puolestaan."),
        ListeningNote(
            .recruitment, from: "Opiskelijan verstas, ryhmä", about: .vacancies, in: [1, 2],
            said: "Neljä eri ihmistä kysyi, saako labrasta asunnon kesäksi.",
            concernsUs: "Ilmoituksessa ei sanota asunnosta mitään. Vastaus on kyllä, me autamme etsimään."),
        ListeningNote(
            .recruitment, from: "Hakija, sähköpostin lopussa", about: .openness,
            said: "”Kiitos, että vastasitte, vaikka ette ottaneet. Kerroin siitä kolmelle.”",
            concernsUs: "Vastaus on se, mitä meistä kerrotaan eteenpäin."),
        ListeningNote(
            .marketing, from: "Energiasilmä, juttu laskureista", about: .costs,
            said: "Laskurit kysyvät puhelinnumeron ennen hintaa, ja lukijat sulkevat sivun.",
            concernsUs: "Meidän laskurimme tekee juuri niin."),
        ListeningNote(
            .marketing, from: "Messuosasto, lauantai", about: .noise, in: [9],
            said: "Kolme ihmistä halusi kuulla koneen äänen, yksikään ei halunnut esitettä.",
            concernsUs: "Ääni kiinnostaa enemmän kuin paperi. Tuodaan kuulokkeet seuraaviin."),
        ListeningNote(
            .marketing, from: "Cold Corner, vertailu", about: .models,
            said: "”Routala's minus thirty looks good until you read the next row.”",
            concernsUs: "Meidän rivimme on viides yhdestätoista. Sen voi sanoa itsekin."),
        ListeningNote(
            .internalCommunication, from: "Iltavuoron tauko", about: .openness,
            said: "Tiedote luetaan bussissa, koska se tulee kello 13.",
            concernsUs: "Puolet talosta lukee uutisen matkalla kotiin. Vaihdetaan kellonaika."),
        ListeningNote(
            .internalCommunication, from: "Ruokalan jono", about: .factory, in: [11, 12],
            said: "Kaksi kysyi minulta, muuttaako heidän osastonsa uuteen halliin.",
            concernsUs: "Pohjakuva on aulassa, mutta omaa paikkaansa ei löydä siitä kukaan."),
        ListeningNote(
            .management, from: "Kolme taloyhtiötä, puhelut", about: .costs, in: [11, 12],
            said: "Kaikki kysyivät, mitä me ajattelemme tuen leikkauksesta.",
            concernsUs: "Meiltä kysytään kantaa. Meillä on luvut, muilla ei ole."),
        ListeningNote(
            .management, from: "Seutulehti, tekstiviesti", about: .factory,
            said: "Toimittaja kysyi, palkkaammeko lisää vai siirrämmekö vanhoja.",
            concernsUs: "Vastaus on molemmat, ja luvut kerrotaan ensin talon väelle."),
        ListeningNote(
            .projects, from: "Asentajien aamukahvi", about: .installing,
            said: "Läpivientiin ei ole uskottavaa kuvaa yhdelläkään valmistajalla.",
            concernsUs: "Meillä on kolme kuvaa, kaksi niistä väärinpäin."),
        ListeningNote(
            .projects, from: "Karjalan Katot, puhelu", about: .safety, in: [12, 1, 2],
            said: "He eivät lähde katolle yli 12 metrin tuulessa ja sanovat sen asiakkaalle heti.",
            concernsUs: "Meidän rajamme on epäselvä. Sovitaan sama luku."),
        ListeningNote(
            .projects, from: "As. Oy Mäntyrinne, rappukäytävä", about: .noise,
            said: "Asukas kysyi kolmesti, koska lämpö palaa. Kukaan ei osannut sanoa kellonaikaa.",
            concernsUs: "Kellonaika lappuun, myös silloin, kun se on arvio."),
        ListeningNote(
            .productDevelopment, from: "Huoltokirja, kuvasarja", about: .upkeep,
            said: "Kuudes ruuvi kannessa ei pidä mistään kiinni.",
            concernsUs: "Kaksi asentajaa sanoi samaa viime talvena. Tämä on nyt oivallus."),
        ListeningNote(
            .productDevelopment, from: "Pakkasmittaaja Elsa, taulukko", about: .frost, in: [1, 2],
            said: "Hänen mittauksessaan sulatus kesti 5,5 minuuttia, meidän ohjeemme sanoi muutaman.",
            concernsUs: "Ohje on epätarkka ja Elsa on tarkka. Luku vaihdetaan."),
        ListeningNote(
            .productDevelopment, from: "Opiskelija, kysymys labrasta", about: .learning,
            said: "Hän pyysi raakadataa ja löysi virheen, jota emme olleet huomanneet.",
            concernsUs: "Raakadatan jakaminen kannattaa, kun joku lukee sen."),
        ListeningNote(
            .communications, from: "Värmelinjen, blogg", about: .noise,
            said: "Skribenten frågar varför ljudtalen anges på två meter i Finland och på en i grannlandet.",
            concernsUs: "Vi anger två meter utan att säga varför. Båda talen ska fram."),
        ListeningNote(
            .customerService, from: "Puhelinjono, maanantai", about: .openness, in: .winter,
            said: "Neljätoista minuuttia jonoa, jokaisella sama kysymys pakkasesta.",
            concernsUs: "Vastaus etusivulle yöllä, ei aamukymmeneltä."),
        ListeningNote(
            .customerService, from: "Kenneth W., viesti", about: .models,
            said: "Manualen är bra men den går inte att hitta i telefonen.",
            concernsUs: "Sama kuin asentajalla suomeksi. Haku on vika, ei ohje."),
        ListeningNote(
            .sales, from: "Camilla, möte i Borgå", about: .housingCompanies,
            said: "Styrelsen ville höra ljudet, inte läsa om det.",
            concernsUs: "Kuulokkeet mukaan rannikolle, yksi ääninäyte riittää."),
        ListeningNote(
            .recruitment, from: "Kampusilta, Skinnarila", about: .vacancies, in: [9, 10],
            said: "Puolet kysyi palkasta, kukaan ei kysynyt arvoista.",
            concernsUs: "Palkka ensimmäiselle riville. Arvoista kertovat muut."),
        ListeningNote(
            .marketing, from: "Talon oma väki, 43 kuvaa", about: .hometown, in: [11, 12],
            said: "Parhaissa kuvissa on lunta, käsi tai koira, yhdessäkään ei ole iskulausetta.",
            concernsUs: "Kuvapankista pois ostetut kuvat, joissa kukaan ei ole meiltä."),
        ListeningNote(
            .management, from: "Linjalta, keskiviikko", about: .safety,
            said: "Kokoaja sanoi, ettei läheltä piti -lomaketta osaa täyttää puhelimella.",
            concernsUs: "Kaksi ilmoitusta lokakuussa on vähän, koska lomake on hankala, ei siksi, että on turvallista."),
        ListeningNote(
            .communications, from: "Toimittaja, sähköposti", about: .openness,
            said: "”Saisinko taulukon, jossa on myös ne kolme yhtiötä, joissa ei säästynyt.”",
            concernsUs: "Kolmesta kysytään enemmän kuin 211:stä. Pidetään ne esillä."),
    ]
}
