import Measure
import Workplace

/// The assessment as a file.
extension Texts {
    /// Stands in every export.
    var notForPay: String {
        say(
            "Kypsyystaso ei ole peruste palkalle tai työn arvioinnille.",
            "Mognadsnivån är ingen grund för lön eller för bedömning av någons arbete.",
            "The stage of maturity is no ground for pay or for appraising anyone's work.")
    }
    var modelColumn: String { say("Malli", "Modell", "Model") }
    var certaintyColumn: String { say("Varmuus", "Säkerhet", "Certainty") }
    var gateStageColumn: String { say("Portin taso", "Grindens nivå", "Stage of the gate") }
    var dimensionColumn: String { say("Ulottuvuus", "Dimension", "Dimension") }
    var gateColumn: String { say("Portti", "Grind", "Gate") }
    var stateColumn: String { say("Tila", "Läge", "State") }
    var gateCertaintyColumn: String { say("Portin varmuus", "Grindens säkerhet", "Certainty of the gate") }
    var measuredColumn: String { say("Mitä mitataan", "Vad som mäts", "What is measured") }
    var resultColumn: String { say("Tulos", "Resultat", "Result") }

    /// One word: `varma`, `todennäköinen`.
    func word(for certainty: Certainty) -> String {
        switch certainty {
        case .confirmed: say("varma", "säker", "confirmed")
        case .likely: say("todennäköinen", "sannolik", "likely")
        }
    }
}
