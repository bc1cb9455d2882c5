import Testing
import Workplace

@testable import Networks

@Suite struct PracticeConnectorTests {
    /// A board in memory; `isBroken` makes every question fail.
    private actor Board: PracticeBoard {
        struct Broken: Error {}

        private var posts: [Delivery.Key: Delivery.Receipt] = [:]
        private let isBroken: Bool

        init(isBroken: Bool = false) { self.isBroken = isBroken }

        func post(
            _ text: String, pictures: [Dispatch.Picture], replyTo: RemoteReference?, key: Delivery.Key
        ) async throws -> Delivery.Receipt {
            if isBroken { throw Broken() }
            posts[key] = posts[key] ?? Delivery.Receipt(remoteID: "p\(posts.count)", address: nil)
            return try await find(key) ?? Delivery.Receipt(remoteID: "none", address: nil)
        }

        func find(_ key: Delivery.Key) async throws -> Delivery.Receipt? {
            if isBroken { throw Broken() }
            return posts[key]
        }

        func messages(after cursor: String?) async throws -> Harvest { Harvest(messages: [], cursor: cursor) }

        func remove(_ receipt: Delivery.Receipt) async throws { posts = posts.filter { $0.value != receipt } }
    }

    @Test func `a post goes up once, is found by its key, and comes down`() async throws {
        let connector = PracticeConnector(board: Board())
        let receipt = Delivery.Receipt(remoteID: "p0", address: nil)

        for _ in 0..<2 { #expect(await connector.deliver(.saying("Hei!"), key: .first) == .sent(receipt)) }

        #expect(try await connector.find(.saying("Hei!"), key: .first) == .found(receipt))
        try await connector.delete(receipt)
        #expect(try await connector.find(.saying("Hei!"), key: .first) == .absent)
    }

    @Test func `a board that fails leaves the delivery uncertain`() async {
        let connector = PracticeConnector(board: Board(isBroken: true))

        #expect(await connector.deliver(.saying("Hei!"), key: .first) == .uncertain)
        await #expect(throws: NetworkFailure.again(after: nil, because: .unavailable)) {
            try await connector.find(.saying("Hei!"), key: .first)
        }
    }
}
