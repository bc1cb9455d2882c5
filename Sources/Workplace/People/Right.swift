/// What a person may do. Rights are given by an administrator; a chosen role is another thing (`Member.chosenRole`).
public enum Right: String, CaseIterable, Hashable, Sendable {
    // In one unit
    case read, write, respond, publish, approve, lead
    // In the whole organisation
    case administer, stopEverything, coordinate

    /// Whether the right is given unit by unit; the others hold in the whole organisation.
    public var isPerUnit: Bool {
        switch self {
        case .read, .write, .respond, .publish, .approve, .lead: true
        case .administer, .stopEverything, .coordinate: false
        }
    }

    public static let perUnit: [Right] = allCases.filter(\.isPerUnit)
    public static let ofTheOrganisation: [Right] = allCases.filter { !$0.isPerUnit }
}

/// The rights of one person.
///
/// Everybody reads everything that is not restricted, gives ideas, comments and supports; what is listed here comes on top.
public struct Grants: Hashable, Sendable {
    public var organisation: Set<Right>
    public var units: [Unit.ID: Set<Right>]

    public init(organisation: Set<Right> = [], units: [Unit.ID: Set<Right>] = [:]) {
        self.organisation = organisation
        self.units = units
    }

    public static let none = Grants()

    /// What a newcomer may do in the unit they work in: take part in full, and be the second pair of eyes. Publishing and
    /// leading are given separately.
    public static func starting(in unit: Unit.ID) -> Grants { Grants(units: [unit: [.write, .respond, .approve]]) }

    public func allow(_ right: Right, in unit: Unit.ID) -> Bool { units[unit]?.contains(right) ?? false }
}
