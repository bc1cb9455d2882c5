public import Workplace

/// Somebody outside who speaks of the same themes (*muu toimija*).
public struct ActorText: Hashable, Sendable {
    public let name: String
    /// A blog, a magazine, an adviser: in the words of the list.
    public let kind: String
    public let handle: String
    public let language: HouseLanguage
    public let themes: Set<Routala.Theme>
    /// Why the house reads them.
    public let note: String

    init(
        _ name: String, _ kind: String, _ handle: String, language: HouseLanguage = .finnish, on themes: Set<Routala.Theme>,
        note: String
    ) {
        self.name = name
        self.kind = kind
        self.handle = handle
        self.language = language
        self.themes = themes
        self.note = note
    }
}
