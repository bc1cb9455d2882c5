import Workplace

extension CustomerMessage {
    static let aboutOrders: [CustomerMessage] = [
        CustomerMessage(
            Customer("pekka_r", "@pekkar"), to: .customerService, .complaint,
            "Kolmas asentajan peruutus. Tämä on jo surullista.",
            route: Route(
                to: .projects,
                "Kolmas peruutus samalle asiakkaalle. Haluaa varman päivän tällä viikolla ja syyn. Vastaus tänään kello 14 mennessä."),
            innerNote: InnerNote(
                by: .jenna,
                """
                Kone puuttui, sitten Matias sairastui, sitten katolla oli jäätä. Torstai kello 8, kaksi asentajaa, minä soitan \
                itse aamulla.
                """),
            answer: """
                Kolmas on liikaa, ja olet oikeassa. Syyt ovat kone, sairastuminen ja jää, mutta sinä jouduit odottamaan kaikki \
                kolme. Torstai kello 8, kaksi asentajaa, ja Jenna soittaa sinulle aamulla ennen lähtöä.
                """),
        CustomerMessage(
            Customer("Marko K.", "@markok"), to: .customerService, .question,
            "Mistä R-6:n suodattimia saa vielä? Verkkokaupassa ei ole",
            answer: """
                Meiltä, varaosia on vuoteen 2037. Verkkokaupassa oli eilen illalla virhe, suodatin näkyi nollana. Korjasin sen \
                juuri, ja sinulle voin laittaa yhden odottamaan noutoa.
                """),
        CustomerMessage(
            Customer("Aune Y.", "@auney"), to: .customerService, .question,
            "Kuinka usein suodatin pitää pestä? Entinen ohje sanoi kerran vuodessa.",
            answer: """
                Kerran kuussa, kissataloudessa kahdesti. Vuosittainen on vanha ohje, ja se oli väärä myös silloin. Haalea vesi, \
                kuivaus varjossa.
                """),
        CustomerMessage(
            Customer("Liisa P.", "@liisap"), to: .customerService, .request,
            "Voiko huoltoajan vaihtaa, pyysin ensi tiistaita mutta menen leikkaukseen",
            answer: """
                Voi. Vaihdan sen viikolle, jonka valitset, ja laitan sinulle kaksi aikaa puhelimitse tänään. Hoida leikkaus \
                ensin. Terveysasioita ei tarvitse kertoa täällä, uusi aika riittää.
                """),
        CustomerMessage(
            Customer("Janne O.", "@janneo"), to: .customerService, .question,
            "Sulatusanturi, hinta ja vaihto. Kone R-6 vuodelta 2017.",
            answer: """
                Osa 34 euroa, vaihto 25 minuuttia eli 96 euroa käyntimaksun kanssa. Se vähentää turhia sulatuksia noin \
                kolmanneksen, mitattu kahdessa talossa. Kaksi ei ole vielä todiste.
                """),
        CustomerMessage(
            Customer("Siiri H.", "@siirih"), to: .customerService, .complaint,
            "Asentaja jätti reiän viereen toisen reiän ja lähti. Kuva.",
            route: Route(to: .projects, "Asiakas haluaa reiän paikattuna ja selityksen. Lupaa päivä tänään, kuva on keskustelussa."),
            innerNote: InnerNote(
                by: .jenna,
                "Ensimmäinen reikä osui runkotolppaan. Paikkaus tehdään perjantaina, ei laskua, teen sen itse."),
            answer: """
                Ensimmäinen reikä osui runkotolppaan, joten tehtiin uusi viereen. Sen olisi pitänyt tulla puheeksi ennen lähtöä. \
                Jenna tulee perjantaina paikkaamaan, eikä siitä tule lasku.
                """),
        CustomerMessage(
            Customer("Virve K.", "@virvek"), to: .customerService, .question,
            "Voiko kauko-ohjaimen ostaa erikseen, koira söi edellisen",
            answer: """
                Voi, 39 euroa ja postikulut. Koira saa syödä vanhan loppuun, patterit pois ensin. Jos malli on R-6, kerro, \
                siihen sopii kaksi erilaista.
                """),
        CustomerMessage(
            Customer("Kenneth W.", "@kennethw"), to: .customerService, .question, language: .swedish,
            "Var hittar jag manualen på svenska?",
            answer: "Här: routala.example/sv/manual. Den är kort. Nattläget står på sida sju, och det är den sidan alla letar efter."),
        CustomerMessage(
            Customer("Reijo T.", "@reijot"), to: .customerService, .complaint, in: [11, 12],
            "Odotin huoltoa kolme viikkoa. Naapuri sai viikossa. Selittäkää.",
            answer: """
                Naapurin koneesta tuli vettä lattialle, ja vuodot menevät edelle. Se olisi pitänyt sanoa sinulle heti. Aikasi on \
                maanantai kello 9, ja jos se ei käy, soita ja valitse toinen.
                """),
        CustomerMessage(
            Customer("Aino-Maija S.", "@ainomaija"), to: .customerService, .question,
            "Pitääkö pumppu huoltaa joka vuosi, vai onko se myyntipuhetta",
            answer: """
                Ei joka vuosi. Joka toinen riittää, jos suodattimet pestään kuussa ja ulkoyksikön edusta pysyy auki. Jos itse et \
                kiipeä tikkaille, ota joka kolmas vuosi asentajalta.
                """),
        CustomerMessage(
            Customer("Otto L.", "@ottol"), to: .customerService, .question,
            "Vikakoodi E7, mitä se tarkoittaa? Manuaalissa lukee ”ota yhteyttä”.",
            route: Route(
                to: .productDevelopment,
                "Asiakas haluaa tietää vikakoodin E7 merkityksen. Manuaalissa sitä ei ole, ja pakkanen kiristyy. Vastaus tänään."),
            innerNote: InnerNote(
                by: .petra,
                "E7 on anturin johto irti. Turvallinen käyttö lämmityksellä, viilennys pois. Lisätään koodi ohjeeseen tällä viikolla."),
            answer: """
                E7 tarkoittaa, että ulkoanturin johto on irti. Konetta voi käyttää lämmityksellä, viilennystä ei. Asentaja \
                kiinnittää johdon kymmenessä minuutissa, ja koodi tulee ohjeeseen tällä viikolla. Kiitos, että kysyit.
                """),
        CustomerMessage(
            Customer("Jari-Pekka U.", "@jaripekkau"), to: .customerService, .question, in: [4, 5, 6],
            "Saako tuon pestä painepesurilla keväällä? Siitepöly.",
            answer: """
                Älä, lamellit taipuvat ja kampaamme ne sitten yksi kerrallaan. Puutarhaletku riittää, ylhäältä alas. Tuomen \
                kukka lähtee, siitepöly lähtee, pesuri ei lähde.
                """),
        CustomerMessage(
            Customer("Nina K.", "@ninak"), to: .customerService, .complaint,
            "Ajanvaraus sivuilla hyväksyi ajan ja sitten sain viestin ettei sitä ollut. Kumpi pitää",
            answer: """
                Sivu oli väärässä ja viesti oikeassa, pahoittelen. Virhe korjattiin eilen illalla. Sinulle on nyt varattu \
                tiistai kello 8, ja se on tarkistettu käsin.
                """),
        CustomerMessage(
            Customer("Pentti Ä.", "@penttia"), to: .customerService, .question,
            "Sulake palaa kun kiuas ja pumppu ovat yhtä aikaa. Onko pumppu rikki",
            answer: """
                Ei ole. Sulake ei kestä molempia yhtä aikaa, ja sama kävisi uunin kanssa. Sähkömies siirtää pumpun toiseen \
                vaiheeseen tunnissa. Jos sulake palaa ilman kiuasta, silloin katsomme konetta.
                """),
        CustomerMessage(
            Customer("Anna-Riitta V.", "@annariitta"), to: .customerService, .question,
            "Takuu, talo ostettiin viime vuonna. Keneltä sitä kysytään?",
            answer: """
                Takuu kulkee talon mukana, ja kysyjä olet sinä. Tarvitaan sarjanumero ulkoyksikön kyljestä. Kerro se \
                puhelimessa, ei täällä.
                """),
        CustomerMessage(
            Customer("Heikki R.", "@heikkir"), to: .customerService, .praise,
            "Asentaja imuroi lähtiessään. En ole ennen nähnyt sellaista."),
        CustomerMessage(
            Customer("Börje M.", "@borjem"), to: .customerService, .request, language: .swedish,
            "Kan montören tala svenska? Min fru tar emot.",
            answer: "Ja. Vi skickar Johan, och han ringer kvällen innan. Om det är snöstorm ringer han på morgonen."),
        CustomerMessage(
            Customer("Ilmari J.", "@ilmarij"), to: .customerService, .feedback,
            "Suodattimen irrotus ohjeessa on väärin päin piirretty. Huomasin kun se jäi käteen.",
            answer: "Totta, kuva on peilikuva, ja siinä on ollut sama virhe kolme vuotta. Uusi kuva tulee ohjeeseen huomenna. Kiitos."),
        CustomerMessage(
            Customer("Merja Ö.", "@merjao"), to: .customerService, .question, in: [7],
            "Saanko ketään kiinni heinäkuussa? Kone tippuu vettä.",
            answer: """
                Saat. Vesi tulee tukkeutuneesta letkusta, joka puhalletaan ulkopäästä. Jos se ei auta, tulemme torstaina. \
                Heinäkuussa vastaamme hitaammin, vuodot menevät silti edelle.
                """),
        CustomerMessage(
            Customer("Kalle P.", "@kallep"), to: .customerService, .question,
            "Mistä tiedän onko lasku oikea vai huijaus? Tuli viesti linkistä",
            answer: """
                Meiltä lasku tulee aina samalla nimellä, ei linkkinä. Älä klikkaa mitään. Soita 05 555 0100, katsotaan \
                sarjanumerosta. Jos viesti näyttää tutulta, kuvaa se, niin varoitamme muita.
                """),
        CustomerMessage(
            Customer("Ella S.", "@ellas"), to: .customerService, .question,
            "Onko varaosia vielä vuoden 2008 malliin? Mummon kone ja se käy vieläkin.",
            answer: """
                On, suurin osa. Kompressori menee, jos menee, ja silloin ei enää kannata. Suodattimen saat postissa, puhaltimen \
                parissa päivässä. Kerro mummolle terveisiä.
                """),
        CustomerMessage(
            Customer("Kenneth W.", "@kennethw"), to: .customerService, .praise, language: .swedish,
            "Tack för snabbt svar, manualen hittade jag."),
        CustomerMessage(
            Customer("Tauno L.", "@taunol"), to: .customerService, .spam,
            "Halpoja suodattimia puoleen hintaan, linkki profiilissa, nopea toimitus."),
        CustomerMessage(
            Customer("Kerttu E.", "@kerttue"), to: .customerService, .request,
            "Voitteko soittaa, olen 82 enkä osaa kirjoittaa tähän hyvin",
            answer: "Voidaan, soitamme tänään ennen kello kahta. Nimeä ja osoitetta ei tarvitse kirjoittaa tänne, kerro ne puhelimessa."),
    ]
}
