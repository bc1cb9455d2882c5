public import Workplace

/// What a unit of Routala learned in a quarter and decided from it.
public struct ReviewText: Hashable, Sendable {
    public let unitID: Unit.ID
    public let learned: String
    /// One to a line.
    public let decisions: String

    init(_ unitID: Unit.ID, _ learned: String, _ decisions: [String]) {
        self.unitID = unitID
        self.learned = learned
        self.decisions = decisions.joined(separator: "\n")
    }
}

public enum ReviewTexts {
    public static func of(_ unit: Unit.ID) -> [ReviewText] { all.filter { $0.unitID == unit } }

    /// Each unit's from quarter to quarter.
    public static let all: [ReviewText] = [
        ReviewText(
            .communications, "Huono luku samassa jutussa toi enemmän kysyjiä kuin pelkkä hyvä.",
            ["Jokaisessa mittausjutussa on myös se, mikä ei onnistunut.", "Kysymysilta pidetään kello 18."]),
        ReviewText(
            .communications, "Kommentteihin vastaaminen samana päivänä jatkaa keskustelua kolmanneksella.",
            ["Vuorolista iltakuudesta kahdeksaan maanantaisin ja torstaisin."]),
        ReviewText(
            .marketing, "Kolmas video ei tuonut katsojia, ensimmäinen riitti.",
            ["Videoita tehdään yksi, ei sarjaa.", "Laskurin linkki tulee jokaiseen kuvaukseen."]),
        ReviewText(
            .marketing, "Asukkaan oma kuva kiinnostaa enemmän kuin kuvaajan ottama.",
            ["Pyydetään kuvia vanhimmista koneista joulukuuhun mennessä."]),
        ReviewText(
            .customerService, "Sama kysymys tulee neljästi, jos ohje on väärässä paikassa.",
            ["Suodatinohje siirretään etusivulle elokuussa."]),
        ReviewText(.sales, "Julkinen vastaus tuo yksityisen kysymyksen.", ["Vastataan julkisesti ensin, hinta viestillä."]),
        ReviewText(
            .recruitment, "Hakijat muistavat ihmisen, eivät ilmoitusta.", ["Jokaiseen paikkaan haetaan yksi kertoja ennen ilmoitusta."]),
    ]
}
