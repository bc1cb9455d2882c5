import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import StorageSQLite
import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

/// A workplace of its own for one test: an empty database in memory, the real router, a clock that stands still.
///
///     try await TestHouse.founded { house in
///         let veikko = try await house.member("Veikko Salo", rights: [.write])
///         let page = try await house.browser(of: veikko).get("/ideas")
///     }
struct TestHouse: Sendable {
    let stores: Stores
    let site: Site
    let clock: TestClock
    let client: any TestClientProtocol

    /// Monday 23 November 2026, 9.15 in Helsinki.
    static let morning = Instant("2026-11-23T07:15:00Z")!
    static let password = "pitkä salasana tässä"

    /// A house in which nothing has been founded yet.
    static func empty(
        channelSignIn: (any ChannelSignIn)? = nil, settings: SiteSettings = SiteSettings(), areJobsAlive: Bool = true,
        _ body: @escaping @Sendable (TestHouse) async throws -> Void
    ) async throws {
        let stores = Stores(
            database: try SQLiteDatabase.inMemory(), hashing: PasswordHash(cost: 4), secretBox: SecretBox(key: [UInt8](0..<32)))
        let clock = TestClock(morning)
        let site = Site(
            stores: stores, settings: settings, now: { clock.now }, channelSignIn: channelSignIn, health: { areJobsAlive })
        try await Application(responder: site.responder).test(.router) { client in
            try await body(TestHouse(stores: stores, site: site, clock: clock, client: client))
        }
    }

    /// Routala Oy with its communications unit and Aino, who administers it. Its set-up is finished.
    static func founded(
        channelSignIn: (any ChannelSignIn)? = nil, settings: SiteSettings = SiteSettings(),
        _ body: @escaping @Sendable (TestHouse) async throws -> Void
    ) async throws {
        try await empty(channelSignIn: channelSignIn, settings: settings) { house in
            try await house.found()
            try await body(house)
        }
    }

    func found() async throws {
        var aino = Member(
            id: Self.aino, name: "Aino Kettunen", email: "aino@routala.example", home: Self.communications)
        aino.grants = Grants(
            organisation: [.administer, .stopEverything, .coordinate], units: [Self.communications: Set(Right.perUnit)])
        try await stores.organisations.found(
            Organisation(name: "Routala Oy", language: .finnish, zone: .helsinki, foundedAt: clock.now, setUpAt: clock.now),
            firstUnit: Unit(
                id: Self.communications, name: "Viestintä", address: "viestinta", functions: [.communications], primary: .communications),
            founder: aino, passwordHash: await PasswordHash(cost: 4).hash(Self.password), at: clock.now)
    }

    static let aino: Member.ID = "aino"
    static let communications: Unit.ID = "viestinta"

    var aino: Member { get async throws { try await stores.members.member(Self.aino) } }

    /// Adds a unit; its key and its address are the name as an address has it.
    @discardableResult
    func unit(_ name: String, _ functions: BusinessFunction...) async throws -> Unit {
        let address = ReadableAddress(name).text
        return try await stores.units.add(
            Unit(id: Unit.ID(known: address), name: name, address: address, functions: Set(functions), primary: functions.first), by: aino,
            at: clock.now)
    }

    /// Adds a person whose key is the first name, with rights in the home unit and in the house.
    @discardableResult
    func member(_ name: String, in unit: Unit.ID = communications, rights: [Right] = []) async throws -> Member {
        let key = ReadableAddress(String(name.prefix { $0 != " " })).text
        let member = Member(
            id: Member.ID(known: key), name: name, email: "\(key)@routala.example", home: unit,
            grants: Grants(
                organisation: Set(rights.filter { !$0.isPerUnit }),
                units: rights.contains(where: \.isPerUnit) ? [unit: Set(rights.filter(\.isPerUnit))] : [:]))
        try await stores.members.add(member, by: aino, at: clock.now)
        return member
    }

    /// A browser in which nobody has signed in.
    func browser() -> Browser { Browser(house: self) }

    /// A browser in which `member` sits.
    func browser(of member: Member) async throws -> Browser {
        let token = try await stores.database.write { [now = clock.now] in
            try $0.beginSession(of: member.id, on: "Firefox, Linux", at: now)
        }
        return Browser(house: self, session: token)
    }

    /// The lines of the deed log, oldest first.
    func deeds(_ kind: String) async throws -> [String] {
        try await stores.database.read {
            try $0.rows("SELECT line FROM deeds WHERE kind = \(kind) ORDER BY id").map { try $0.text("line") }
        }
    }
}

/// The time in a test: it moves only when the test says so.
final class TestClock: Sendable {
    private let instant: Mutex<Instant>

    init(_ instant: Instant) { self.instant = Mutex(instant) }

    var now: Instant { instant.withLock { $0 } }
    func pass(_ time: Duration) { instant.withLock { $0 = $0 + time } }
}

/// Keys of things that a test has made read as what they are.
extension Identifier: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self.init(known: text) }
}
