import HTTPTypes
import Hummingbird
import Workplace

/// One thing that can be asked of the site. The list of all routes is data: the table of rights and several tests walk it.
struct Route: Sendable {
    let method: HTTPRequest.Method
    let path: String
    let access: Access
    let answer: @Sendable (Visit) async throws -> Response

    /// Who is let through to the rules of the workplace, which have the last word.
    enum Access: Hashable, Sendable {
        /// Also those who have not signed in.
        case everyone
        case members
        /// Members with this right: in the organisation, or in some unit where it is a right of units.
        case right(Right)
        /// Members with at least one of these rights.
        case anyRight([Right])
    }

    static func get(_ path: String, _ access: Access = .members, use answer: @escaping @Sendable (Visit) async throws -> Response) -> Route
    {
        Route(method: .get, path: path, access: access, answer: answer)
    }

    static func post(_ path: String, _ access: Access = .members, use answer: @escaping @Sendable (Visit) async throws -> Response) -> Route
    {
        Route(method: .post, path: path, access: access, answer: answer)
    }

    static func delete(_ path: String, _ access: Access = .members, use answer: @escaping @Sendable (Visit) async throws -> Response)
        -> Route
    {
        Route(method: .delete, path: path, access: access, answer: answer)
    }
}

extension Member {
    /// Whether the person has `right` in the organisation or, for a right of units, in at least one.
    func hasSomewhere(_ right: Right) -> Bool {
        guard right.isPerUnit else { return may(right) }
        return grants.units.values.contains { $0.contains(right) || $0.contains(.lead) } || (right == .read && isPresent)
    }
}
