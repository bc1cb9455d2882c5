import Hummingbird
import Storage
import Workplace

/// The people of the organisation, as an administrator looks after them.
enum PeopleRoutes {
    static let all: [Route] = [
        .get("/settings/people", .right(.administer), use: list),
        .get("/settings/people/new", .right(.administer), use: new),
        .post("/settings/people", .right(.administer), use: create),
        .get("/settings/people/:member", .right(.administer), use: show),
        .post("/settings/people/:member", .right(.administer), use: change),
        .post("/settings/people/:member/invitation", .right(.administer), use: invite),
        .post("/settings/people/:member/sign-in-link", .right(.administer), use: makeSignInLink),
    ]

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        try await PeoplePage(
            visit: visit, people: visit.stores.members.register(at: visit.now), units: visit.stores.units.all()
        ).page.response(for: visit)
    }

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        try await newPage(visit, .fresh).response(for: visit)
    }

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await newPage(visit, $0) }) {
            let member = try visit.newcomer(name: "name", email: "email", unit: "unit")
            let invitations = try await visit.stores.members.invite([member], by: visit.signedIn(), at: visit.now)
            return try await HandedLinkPage(visit: visit, purpose: .invitation, invitation: invitations[0]).page.response(for: visit)
        }
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func change(_ visit: Visit) async throws -> Response {
        let before = try await visit.stores.members.member(visit.key("member"))
        return try await visit.keeping({ try await page(visit, $0) }) {
            let units = try await visit.stores.units.all()
            try await visit.stores.members.change(
                PersonForm(visit.form).changing(before, units: units), by: visit.signedIn(), at: visit.now)
            return .seeOther("/settings/people/\(before.id)", said: .saved)
        }
    }

    @Sendable static func invite(_ visit: Visit) async throws -> Response { try await makeLink(.invitation, visit) }
    @Sendable static func makeSignInLink(_ visit: Visit) async throws -> Response { try await makeLink(.signIn, visit) }

    /// The link stands on the answer itself: it is told once and kept nowhere.
    private static func makeLink(_ purpose: Links.Purpose, _ visit: Visit) async throws -> Response {
        let member = try await visit.stores.members.member(visit.key("member"))
        let token = try await visit.stores.links.make(purpose, for: member.id, by: visit.signedIn(), at: visit.now)
        return try await HandedLinkPage(visit: visit, purpose: purpose, invitation: Invitation(member: member, token: token)).page
            .response(for: visit)
    }

    private static func newPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        NewPersonPage(visit: visit, units: try await visit.stores.units.all(), state: state).page
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        PersonPage(
            visit: visit, person: try await visit.stores.members.registered(visit.key("member"), at: visit.now),
            units: try await visit.stores.units.all(), state: state
        ).page
    }
}
