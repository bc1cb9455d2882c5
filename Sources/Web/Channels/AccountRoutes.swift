import Hummingbird
import Storage
import Workplace

/// The register of accounts: the whole house reads it, those who keep an account change it.
enum AccountRoutes {
    static let all: [Route] = [
        .get("/accounts", use: list),
        .get("/accounts/new", .anyRight([.administer, .lead]), use: new),
        .post("/accounts", .anyRight([.administer, .lead]), use: create),
        .get("/accounts/:account", use: show),
        .post("/accounts/:account", use: change),
        .post("/accounts/:account/closing", .anyRight([.administer, .lead]), use: close),
    ]

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        try await AccountsPage(
            visit: visit, channels: visit.stores.channels.register(), house: .read(for: visit), member: visit.signedIn()
        ).page.response(for: visit)
    }

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        try await newPage(visit, .fresh).response(for: visit)
    }

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await newPage(visit, $0) }) {
            let channel = try AccountForm(visit.form).newChannel(key: visit.stores.newKey(at: visit.now))
            let kept = try await visit.stores.channels.add(channel, formKey: visit.formKey, by: visit.signedIn(), at: visit.now)
            return .seeOther("/accounts/\(kept.id)", said: .accountRegistered)
        }
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(of: visit.key("account"), visit).response(for: visit)
    }

    @Sendable static func change(_ visit: Visit) async throws -> Response {
        let channel = try await visit.stores.channels.channel(visit.key("account"))
        return try await visit.keeping({ try await page(of: channel.id, visit, state: $0) }) {
            try await visit.stores.channels.change(AccountForm(visit.form).changing(channel), by: visit.signedIn(), at: visit.now)
            return .seeOther("/accounts/\(channel.id)", said: .saved)
        }
    }

    @Sendable static func close(_ visit: Visit) async throws -> Response {
        try await visit.stores.channels.close(visit.key("account"), by: visit.signedIn(), at: visit.now)
        return .seeOther("/accounts", said: .accountClosed)
    }

    private static func newPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        NewAccountPage(visit: visit, house: try await .read(for: visit), state: state).page
    }

    static func page(
        of id: Channel.ID, _ visit: Visit, state: FormState = .fresh, connecting: FormState = .fresh
    ) async throws -> Page {
        AccountPage(
            visit: visit, channel: try await visit.stores.channels.channel(id), house: try await .read(for: visit),
            member: try visit.signedIn(), state: state, connecting: connecting
        ).page
    }
}

/// The units and people that a register of accounts names.
struct HouseList {
    let units: [Unit]
    let people: [Member]

    static func read(for visit: Visit) async throws -> HouseList {
        HouseList(units: try await visit.stores.units.all(), people: try await visit.stores.members.present())
    }

    func name(of unit: Unit.ID) -> String { units.first { $0.id == unit }?.name ?? "" }

    /// The stewards of an account who are in the house.
    func stewards(of channel: Channel) -> [Member] { channel.stewards.compactMap { id in people.first { $0.id == id } } }

    var unitChoices: [FieldMarkup.Choice] { units.map { FieldMarkup.Choice(value: $0.id.text, label: $0.name) } }
    var peopleChoices: [FieldMarkup.Choice] { people.map { FieldMarkup.Choice(value: $0.id.text, label: $0.name) } }
}
