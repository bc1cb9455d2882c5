public import Workplace

/// What people of Routala understood from what others said, and what was decided about it.
public struct InsightText: Hashable, Sendable {
    /// The unit that decides.
    public let unitID: Unit.ID
    public let claim: String
    /// One to a line.
    public let sources: String
    public let confidence: Insight.Confidence
    public let choice: Insight.Decision.Choice
    public let reason: String

    init(
        _ unitID: Unit.ID, _ claim: String, from sources: [String], _ confidence: Insight.Confidence, _ choice: Insight.Decision.Choice,
        _ reason: String
    ) {
        self.unitID = unitID
        self.claim = claim
        self.sources = sources.joined(separator: "\n")
        self.confidence = confidence
        self.choice = choice
        self.reason = reason
    }
}

public enum InsightTexts {
    /// In the order in which they were written.
    public static let all: [InsightText] = [
        InsightText(
            .productDevelopment, "Yötila löytyy vasta, kun naapuri on jo valittanut",
            from: ["Kolme viestiä asiakaspalvelussa", "Asentajien palaute, tammikuu"],
            .likely, .act, "Yötila kysytään jatkossa käyttöönotossa, ei valikosta. Muutos tulee kesän versioon."),
        InsightText(
            .communications, "Taloyhtiöt kysyvät kuluja, eivät asteita", from: ["Isännöitsijän sähköposti", "Kommentit pakkasjuttuun"],
            .sure, .act,
            "Jokaiseen pakkasjuttuun tulee jatkossa myös kuukauden kulu euroina."),
        InsightText(
            .marketing, "Hintaa kysytään videon jälkeen, ei ennen", from: ["Kommentit asennusvideoon", "Myynnin puhelut, viikko 11"],
            .likely, .act,
            "Videon kuvaukseen lisätään linkki laskuriin ja lause siitä, mistä hinta koostuu."),
        InsightText(
            .customerService, "Samaa suodatinohjetta kysytään joka syksy", from: ["Saapuneet, lokakuu", "Huollon puhelut"], .sure, .act,
            "Ohje lähetetään asiakkaille elokuun lopussa ennen kuin kukaan ehtii kysyä."),
        InsightText(
            .communications, "Virheestä kertominen toi kysyjiä, ei moitteita", from: ["Kommentit korjausjuttuun", "Kaksi toimittajaa"],
            .likely, .act,
            "Korjauksista kerrotaan samalla tavalla jatkossakin, otsikossa eikä alaviitteessä."),
        InsightText(
            .marketing, "Ruotsinkieliset katsovat tekstitettyä, eivät dubattua", from: ["Katselutilasto", "Camillan asiakkaat"], .guess,
            .leave,
            "Emme muuta vielä mitään, koska katsojia on vain kymmeniä. Katsotaan syksyllä uudestaan."),
        InsightText(
            .productDevelopment, "Kaukosäätimen tekstit ovat liian pieniä yli 60-vuotiaille",
            from: ["Käyttäjätesti, viisi asukasta", "Asiakaspalvelun muistiinpanot", "Lukijan kirje"], .sure, .act,
            "Tekstikoko kasvaa seuraavassa painoksessa. Siihen asti toimitamme tarran pyydettäessä."),
        InsightText(
            .communications, "Asentajan nimi jutussa saa ihmiset soittamaan asentajalle", from: ["Teemun puhelin", "Saapuneet, syyskuu"],
            .likely, .act,
            "Juttuun tulee jatkossa etunimi ja huollon numero, ei koko nimeä."),
        InsightText(
            .marketing, "Vertailua kilpailijaan pyydetään, mutta siihen ei uskota", from: ["Messukävijät", "Kommentit syyskuussa"], .likely,
            .leave,
            "Emme tee vertailuja, koska niitä ei uskota. Näytämme omat mittaukset ja niiden virheet."),
        InsightText(
            .customerService, "Vikakoodi pelottaa enemmän kuin vika", from: ["Yhdeksän puhelua viikossa", "Kommentit sulatusjuttuun"],
            .sure, .act,
            "Jokaiseen vikakoodiin tulee ohje, jonka ensimmäinen lause sanoo, voiko odottaa huomiseen."),
        InsightText(
            .productDevelopment, "Sulatus yllättää: asukas luulee koneen hajonneen",
            from: [
                "Kirsi L., Facebook", "Lämpöinsinööri Koskela, blogi", "Asiakaspalvelu: 9 puhelua viikossa", "Huollon käyntisyyt, lokakuu",
            ], .likely,
            .act, "Sulatuksesta näytetään jatkossa viesti ohjaimessa."),
    ]
}
