/// The ground rules of social media (*yhteiset pelisäännöt*) as they stand in one version.
public struct GroundRules: Hashable, Sendable {
    public struct Rule: Identifiable, Hashable, Sendable {
        public let number: Int
        public let title: Trilingual
        /// What the rule asks for, in one or two sentences.
        public let text: Trilingual
        /// What following it looks or sounds like.
        public let example: Trilingual

        /// `R1` … `R16`.
        public var id: String { "R\(number)" }
    }

    /// Names the version in force and in each acknowledgement, such as `2026-1`.
    public let version: String
    public let rules: [Rule]
    public let situations: [Situation]

    public subscript(id: Rule.ID) -> Rule? { rules.first { $0.id == id } }
}

extension GroundRules {
    public static let current = GroundRules(
        version: "2026-1", rules: speaking + caring, situations: situationsInSpeaking + situationsInCaring)
}
