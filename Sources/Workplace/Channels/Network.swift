/// The networks that Talkoot speaks with. Adding one adds a case here and a folder in `Networks`.
public enum Network: String, CaseIterable, Hashable, Sendable {
    /// Stays inside the house: colleagues and invented customers are the audience, nothing is measured.
    case practice
    /// Any server that speaks Mastodon's client API.
    case mastodon
    case bluesky

    public var isRehearsal: Bool { self == .practice }
}
