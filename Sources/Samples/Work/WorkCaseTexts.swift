public import Workplace

/// A case of a function's own work, from its opening to its end.
public struct WorkCaseText: Hashable, Sendable {
    public let unitID: Unit.ID
    public let function: BusinessFunction
    public let title: String
    /// What happened, as its owner tells it.
    public let story: String
    public let outcome: String

    init(_ unitID: Unit.ID, _ function: BusinessFunction, _ title: String, _ story: String, _ outcome: String) {
        self.unitID = unitID
        self.function = function
        self.title = title
        self.story = story
        self.outcome = outcome
    }
}

public enum WorkCaseTexts {
    public static func of(_ unit: Unit.ID) -> [WorkCaseText] { all.filter { $0.unitID == unit } }

    /// Each unit's in the order in which they were opened; the last one is still open today.
    public static let all: [WorkCaseText] = marketing + sales + recruitment + internalCommunication

    private static let marketing: [WorkCaseText] = [
        ("Ääninäyte isännöitsijöille", "Näytettä kuunneltiin 131 kertaa, tavoite oli 120.", "reached"),
        ("Kevään huoltokampanja", "Huoltoja varattiin 64, tavoite oli 80. Mainos lähti viikkoa liian myöhään.", "missed"),
        ("Asennusvideon ensimmäinen osa", "Video toi 22 yhteydenottoa, ja niistä seitsemän johti käyntiin.", "reached"),
        ("Laskuri ilman yhteystietoja", "Loppuun asti täytti 41 prosenttia. Yhteystietojen kysyminen oli ollut syy.", "reached"),
        ("Syysmessujen kutsut", "Messuilla kävi kutsutuista joka neljäs, mikä riitti.", "reached"),
        ("Vanhin toimiva Routala", "Saimme 37 kuvaa ja yhden koneen vuodelta 2006.", "reached"),
        ("Pakkaskausi 2026", "", ""),
    ].map { WorkCaseText(.marketing, .marketing, $0.0, $0.1, $0.2) }

    private static let sales: [WorkCaseText] = [
        ("As. Oy Rantapuisto kysyi desibeleistä", "Mittasimme parvekkeelta, ja hallitus pyysi tarjouksen.", "won"),
        ("Rakennusliike etsii toimittajaa Imatralla", "Kilpailija oli jo valittu, mutta saimme nimen seuraavaan kohteeseen.", "lost"),
        ("Lukija kysyi vanhan pumpun vaihdosta", "Kävimme katsomassa. Kone kestää vielä kaksi talvea, ja sanoimme sen.", "notNow"),
        ("Isännöitsijä jakoi pakkasjuttumme", "Hän tilasi kolme katselmusta saman viikon aikana.", "won"),
        ("Koulun lämmitysremontti", "Kunta siirsi hankkeen keväälle, pidetään yhteyttä.", "notNow"),
        ("Kysymys hybridistä LinkedInissä", "Vastasin julkisesti, ja kysyjä pyysi hinnan viestillä.", "won"),
        ("Hoivakodin ilmanvaihto ja lämpö", "Tarjous hyväksyttiin, asennus on tammikuussa.", "won"),
        ("As. Oy Harjula kysyy kuluista", "", ""),
    ].map { WorkCaseText(.sales, .sales, $0.0, $0.1, $0.2) }

    private static let recruitment: [WorkCaseText] = [
        ("Huoltoasentaja, Lappeenranta", "Paikka täyttyi jaon kautta tulleella hakijalla. Kerroimme sen jakajille.", "filled"),
        ("Kesätyöntekijät tehtaalle", "Kaikki kaksitoista paikkaa täyttyivät, viisi kaverin kautta.", "filled"),
        ("Tuotekehityksen harjoittelija", "Kukaan ei sopinut, avaamme uudestaan syksyllä väljemmillä ehdoilla.", "unfilled"),
        ("Ruotsinkielinen asiakaspalvelija", "Paikka täyttyi, ja hakija kertoi lukeneensa Johanin jutun.", "filled"),
        ("Laatuinsinööri", "Paikka täyttyi avoimesta hausta, jaot toivat kaksi muuta haastateltavaa.", "filled"),
        ("Varaston vuoroesimies", "Valittu aloittaa joulukuussa. Jakajat saivat kuulla ensin.", "filled"),
        ("Kylmäainetekniikan asentaja", "", ""),
    ].map { WorkCaseText(.recruitment, .recruitment, $0.0, $0.1, $0.2) }

    private static let internalCommunication: [WorkCaseText] = [
        ("Uusi vuorojärjestelmä", "Kysymyksiä tuli yksitoista, ja kaikkiin vastattiin ennen julkista kertomista.", "insideOnly"),
        ("Tehtaan laajennus", "Talo kuuli uutisen kaksi päivää ennen lehteä.", "public"),
        ("Tulospalkkion ehdot", "Jäi taloon. Kaksi kysymystä vei ehdot takaisin pöydälle.", "insideOnly"),
        ("Uusi työterveyslääkäri", "Kerrottu, luettu ja yksi väärä puhelinnumero korjattu.", "insideOnly"),
        ("Ympäristöluvan jatko", "Talo kuuli ensin, sitten naapurit ja sitten lehti.", "public"),
        ("Joulun ajan seisokki", "Vuorot ja päivystys selvisivät kysymysten kautta yhdessä päivässä.", "insideOnly"),
        ("Kahvihuoneen remontti", "", ""),
    ].map { WorkCaseText(.internalCommunication, .internalCommunication, $0.0, $0.1, $0.2) }
}
