import Workplace
import WorkingTime

/// Everything the product says, in the reader's language. Each text stands here once, in three languages side by side,
/// so that none can be forgotten; there is a file for each noun of the workplace.
struct Texts: Sendable {
    let language: HouseLanguage
    let clock: Clock

    /// The text of the reader's language.
    func say(_ fi: String, _ sv: String, _ en: String) -> String {
        switch language {
        case .finnish: fi
        case .swedish: sv
        case .english: en
        }
    }

    func say(_ text: Trilingual) -> String { text[language] }

    /// `1 idea`, `3 ideaa`: the number with the word that goes with it.
    func count(_ number: Int, one: Trilingual, many: Trilingual) -> String {
        "\(number) \((number == 1 ? one : many)[language])"
    }
}
