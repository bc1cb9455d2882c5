import Workplace

/// Who else speaks of heat pumps and of what comes with them, always in the same order.
public enum ActorTexts {
    public static let all: [ActorText] = [
        ActorText(
            "Lämpöinsinööri Koskela", "blogi", "koskela@some.example", on: [.frost, .noise],
            note: "Kirjoittaa sulatusjaksosta ainoana. Kritisoi meitä kerran ja oli oikeassa."),
        ActorText(
            "Isännöinnin Ääni", "lehti, syöte", "isannoinninaani.example", on: [.housingCompanies, .costs],
            note: "Hallitukset lukevat tätä ennen kokousta. Heidän sanansa päätyvät kysymyksiin."),
        ActorText(
            "Naapurisovun neuvonta", "neuvontapalvelu", "naapurisopu@some.example", on: [.noise, .housingCompanies],
            note: "Saa soiton ennen kuin me saamme. Tietää, missä mitta täyttyy."),
        ActorText(
            "Pakkasmittaaja Elsa", "mittausharrastaja", "pakkasmittaaja@some.example", on: [.frost, .costs],
            note: "Kaksi omaa mittaria pihalla. Antaa raakaluvut, jos pyytää kauniisti."),
        ActorText(
            "Karjalan Katot", "kattourakoitsija", "karjalankatot@some.example", on: [.installing, .housingCompanies, .safety],
            note: "Kertoo, mitä katolla tapahtuu ennen kuin asentaja on siellä."),
        ActorText(
            "Asentajien aamukahvi", "keskusteluryhmä", "aamukahvi@some.example", on: [.installing, .upkeep, .learning],
            note: "Sanovat suoraan, mikä ohjeessa on väärin. Puolet on totta, puolet hauskaa."),
        ActorText(
            "Opiskelijan verstas", "opiskelijayhdistys", "verstas@some.example", on: [.learning, .vacancies, .hometown],
            note: "Kysyvät kesäpaikoista tammikuussa ja kertovat toisilleen, mitä vastasimme."),
        ActorText(
            "Värmelinjen", "blogg", "varmelinjen@some.example", language: .swedish, on: [.noise, .costs, .frost],
            note: "Skriver om kusten och om ljud. Läses i Borgå innan vi får frågan."),
        ActorText(
            "Energiasilmä", "lehti, syöte", "energiasilma.example", on: [.costs, .openness],
            note: "Tarkistaa yritysten lukuja. Kysyi kerran pöytäkirjaa ja sai sen."),
        ActorText(
            "Huoltokirja", "blogi", "huoltokirja@some.example", on: [.upkeep, .models],
            note: "Purkaa koneita ja kuvaa. Kertoo, missä ruuvi on turha, ennen kuin me huomaamme."),
        ActorText(
            "Cold Corner", "newsletter", "coldcorner.example", language: .english, on: [.frost, .models],
            note: "Compares pumps in cold houses. Puts our minus thirty next to others, which is useful and uncomfortable."),
        ActorText(
            "Lappeenrannan seutulehti", "paikallislehti", "seutulehti.example", on: [.hometown, .factory, .vacancies],
            note: "Kysyy hallista ja työpaikoista, ja kerran puhelinjonosta."),
    ]
}
