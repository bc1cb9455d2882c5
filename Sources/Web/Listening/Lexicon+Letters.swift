public import Language

extension Lexicon {
    /// Knows each word by its letters alone: for pages that are looked at without a dictionary.
    public static var letters: Lexicon { Lexicon { form, _ in WordAnalysis(lemmas: [form]) } }
}
