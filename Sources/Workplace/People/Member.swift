/// A person of the organisation.
public struct Member: Identifiable, Hashable, Sendable {
    public let id: Identifier<Member>
    public var name: String
    /// Where one-time links may be mailed; not shown to colleagues.
    public var email: String?
    public var language: HouseLanguage
    /// The unit one works in; nil when one has left the house.
    public var home: Unit.ID?
    public var grants: Grants
    /// A leader of the organisation, in the sense of `measure.md`.
    public var isLeader: Bool
    public var isOnLeave: Bool
    /// What one wants to learn and do, chosen by oneself; an id of the measure's model.
    public var chosenRole: String?

    public init(
        id: Identifier<Member>, name: String, email: String? = nil, language: HouseLanguage = .finnish, home: Unit.ID?,
        grants: Grants = .none, isLeader: Bool = false, isOnLeave: Bool = false, chosenRole: String? = nil
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.language = language
        self.home = home
        self.grants = grants
        self.isLeader = isLeader
        self.isOnLeave = isOnLeave
        self.chosenRole = chosenRole
    }
}

extension Member {
    /// Whether this person may do it in `unit`. Whoever leads a unit may do everything there.
    public func may(_ right: Right, in unit: Unit.ID) -> Bool {
        (right == .read && home == unit) || grants.allow(right, in: unit) || grants.allow(.lead, in: unit)
    }

    /// Whether this person may do it in the whole organisation.
    public func may(_ right: Right) -> Bool { grants.organisation.contains(right) }

    public var isPresent: Bool { home != nil }

    /// One or two letters that stand for a face.
    public var initials: String {
        let words = name.split(separator: " ")
        return String([words.first?.first, words.count > 1 ? words.last?.first : nil].compactMap(\.self)).uppercased()
    }

    public var firstName: String { name.split(separator: " ").first.map(String.init) ?? name }
}
