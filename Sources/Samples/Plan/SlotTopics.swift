public import Workplace

/// What the places in the plan are kept for, always in the same order.
public enum SlotTopics {
    public static let all: [SlotTopic] = ofVoices + ofCustomers + ofMakers

    public static func of(_ unit: Unit.ID) -> [SlotTopic] { all.filter { $0.unitID == unit } }
}

extension SlotTopics {
    static let ofVoices: [SlotTopic] = [
        SlotTopic(.communications, "Mitä opimme tässä kuussa", about: .openness),
        SlotTopic(.communications, "Kuka vastaa tällä viikolla", about: .openness),
        SlotTopic(.communications, "Mittausviikko Kittilässä", about: .frost, in: [11, 12, 1]),
        SlotTopic(.communications, "Oikaisut yhdessä paikassa", about: .openness),
        SlotTopic(.communications, "Avoimet ovet satamassa", about: .hometown, in: [5, 6]),
        SlotTopic(.communications, "Kesän vastausajat", about: .upkeep, in: [6, 7]),
        SlotTopic(.communications, "Uusi halli, julkinen", about: .factory, in: [11, 12, 1, 2]),
        SlotTopic(.communications, "Vuosi luvuilla", about: .openness, in: [12, 1]),
        SlotTopic(.marketing, "Asennusvideon seuraava osa", about: .installing),
        SlotTopic(.marketing, "Ääninäyte ja miten se mitattiin", about: .noise),
        SlotTopic(.marketing, "Laskurin haarukat auki", about: .costs),
        SlotTopic(.marketing, "Suodatin neljässä kuvassa", about: .upkeep),
        SlotTopic(.marketing, "Kevään pesu", about: .upkeep, in: [3, 4, 5]),
        SlotTopic(.marketing, "Mökin peruslämpö", about: .heating, in: [9, 10, 11]),
        SlotTopic(.marketing, "Kuva kesästä", about: .hometown, in: [6, 7, 8]),
        SlotTopic(.internalCommunication, "Kysymyslaatikon vastaukset", about: .openness),
        SlotTopic(.internalCommunication, "Turvavartti", about: .safety),
        SlotTopic(.internalCommunication, "Kolme kuvaa viikosta", about: .factory),
        SlotTopic(.internalCommunication, "Uudet tulevat taloon", about: .learning),
        SlotTopic(.internalCommunication, "Hallin uutinen talon väelle", about: .factory, in: [10, 11, 12]),
        SlotTopic(.internalCommunication, "Iltavuoron aika", about: .openness),
        SlotTopic(.management, "Mitä päätettiin ja miksi", about: .openness),
        SlotTopic(.management, "Kysyin linjalta", about: .factory),
        SlotTopic(.management, "Kannanotto tai ei kantaa", about: .openness),
        SlotTopic(.management, "Luvut ääneen", about: .costs, in: [2, 3]),
        SlotTopic(.management, "Turvallisuuden kuukausi", about: .safety),
    ]
}

extension SlotTopics {
    static let ofCustomers: [SlotTopic] = [
        SlotTopic(.customerService, "Viikon kysymys", about: .heating, in: .heating),
        SlotTopic(.customerService, "Viikon kysymys kesällä", about: .upkeep, in: .summer),
        SlotTopic(.customerService, "Näin säädät lämmityskaudelle", about: .heating, in: [9, 10]),
        SlotTopic(.customerService, "Puhelinjonon luku ja syy", about: .openness),
        SlotTopic(.customerService, "Huollon pyhäajat", about: .upkeep, in: [12]),
        SlotTopic(.customerService, "Pakkasen ensimmäinen päivä", about: .frost, in: [11, 12, 1]),
        SlotTopic(.customerService, "Anturi vai sulatus", about: .upkeep, in: .winter),
        SlotTopic(.recruitment, "Kesähaku avautuu", about: .vacancies, in: [11, 12]),
        SlotTopic(.recruitment, "Kysy Saaralta", about: .vacancies),
        SlotTopic(.recruitment, "Asentajan oppisopimus", about: .learning, in: [5, 6, 8]),
        SlotTopic(.recruitment, "Kuka täyttyi ja kuka jäi odottamaan", about: .openness),
        SlotTopic(.recruitment, "Kampusilta", about: .hometown, in: [9, 10]),
        SlotTopic(.recruitment, "Palkkahaarukat näkyviin", about: .vacancies),
        SlotTopic(.recruitment, "Uusien pari esittäytyy", about: .learning),
        SlotTopic(.sales, "Kysymys yhtiökokouksesta", about: .housingCompanies),
        SlotTopic(.sales, "Katselmus, jossa sanottiin ei", about: .openness),
        SlotTopic(.sales, "Pakkasmittaus ja luvut", about: .frost, in: .winter),
        SlotTopic(.sales, "Kolme kysymystä hinnasta", about: .costs),
        SlotTopic(.sales, "Vad hör grannen", about: .noise),
        SlotTopic(.sales, "Öljykattilan purku", about: .costs, in: [5, 6, 7]),
        SlotTopic(.sales, "Luvut 214 yhtiöstä", about: .costs),
    ]
}

extension SlotTopics {
    static let ofMakers: [SlotTopic] = [
        SlotTopic(.projects, "Asentajan päivä", about: .installing),
        SlotTopic(.projects, "Kohteen päiväkirja", about: .housingCompanies),
        SlotTopic(.projects, "Katolla valjaissa", about: .safety, in: .winter),
        SlotTopic(.projects, "Naapurin lappu", about: .noise),
        SlotTopic(.projects, "Kevään märkä seinä", about: .installing, in: [3, 4]),
        SlotTopic(.projects, "Peruutukset ja syyt", about: .openness),
        SlotTopic(.productDevelopment, "Testikammion luku", about: .frost),
        SlotTopic(.productDevelopment, "Sulatus selitettynä", about: .frost, in: .winter),
        SlotTopic(.productDevelopment, "Labran epäonnistuminen", about: .openness),
        SlotTopic(.productDevelopment, "Ohje puhelimeen", about: .models),
        SlotTopic(.productDevelopment, "Ääni, jota ei kuule", about: .noise),
        SlotTopic(.productDevelopment, "Purettu kone pöydällä", about: .upkeep),
        SlotTopic(.productDevelopment, "Mittarin kalibrointi", about: .factory),
    ]
}
