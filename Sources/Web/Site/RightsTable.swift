import HTTPTypes
import Workplace

/// Every route × every right, as `docs/rights.md` has it. It is made of the routes themselves; a test walks it.
enum RightsTable {
    /// Somebody who asks: a visitor, a member without rights, a member with exactly one.
    enum Caller: Hashable, Sendable {
        case visitor
        case member
        case right(Right)

        var name: String {
            switch self {
            case .visitor: "visitor"
            case .member: "member"
            case .right(let right): right.rawValue
            }
        }
    }

    static let columns: [Caller] = [.visitor, .member] + Right.allCases.map(Caller.right)

    static var text: String {
        """
        # Who may ask for what

        Made from `Site.routes` by `TALKOOT_WRITE_DOCS=1 swift test --filter RightsTableTests`; not written by hand.

        A dot lets the caller through to the rules of the workplace, which have the last word: a right of a unit holds in
        that unit only, a restricted thing is not found by others, nobody approves a post of their own. *Visitor* has not
        signed in, *member* has and holds no right; each further column is a member with exactly that one right (whoever
        leads a unit may do everything there).

        | Route | \(columns.map(\.name).joined(separator: " | ")) |
        |---|\(columns.map { _ in ":-:|" }.joined())
        \(Site.routes.map(row).joined(separator: "\n"))

        """
    }

    private static func row(_ route: Route) -> String {
        let dots = columns.map { route.access.letsThrough($0) ? "•" : " " }
        return "| `\(route.method.rawValue) \(route.path)` | \(dots.joined(separator: " | ")) |"
    }
}

extension Route.Access {
    /// Whether `caller`, whose right holds in some unit or in the house, gets through.
    func letsThrough(_ caller: RightsTable.Caller) -> Bool {
        switch (self, caller) {
        case (.everyone, _): true
        case (_, .visitor): false
        case (.members, _): true
        case (.right(let needed), _): caller.holds(needed)
        case (.anyRight(let needed), _): needed.contains(where: caller.holds)
        }
    }
}

extension RightsTable.Caller {
    /// Everybody present may read in the own unit; whoever leads a unit has its other rights too.
    fileprivate func holds(_ needed: Right) -> Bool {
        guard case .right(let right) = self else { return needed == .read && self == .member }
        return right == needed || needed == .read || (right == .lead && needed.isPerUnit)
    }
}
