import Foundation
import Testing

/// The real program is killed at random while it delivers, also between the server's taking a post and our writing that
/// down. A server in another process counts: nothing is lost, nothing goes out twice, nothing is left hanging.
///
/// `TALKOOT_KILL_ROUNDS` asks for more rounds.
@Suite struct KillCampaignTests {
    private static let rounds = ProcessInfo.processInfo.environment["TALKOOT_KILL_ROUNDS"].flatMap(Int.init) ?? 50

    @Test(.enabled("TALKOOT_TEST_POSTGRES is not set") { Campaign.Database.postgresURL != nil })
    func `two job processes on one queue deliver each post once`() async throws {
        let campaign = try await Campaign(on: .postgres, sink: Sink(["--ignore-key"]))

        try await campaign.settleByTwo()

        let taken = try await campaign.sink.counts()
        #expect(taken == Dictionary(uniqueKeysWithValues: campaign.texts.map { ($0, 1) }))
        try await campaign.end()
    }

    @Test(arguments: Campaign.Database.available, [[], ["--ignore-key", "--bare"]])
    func `whatever kills the program, each post arrives once`(_ database: Campaign.Database, sink options: [String]) async throws {
        let campaign = try await Campaign(on: database, sink: Sink(options))

        for round in 1...Self.rounds {
            try await campaign.killOnce()
            if round % 5 == 0 { try await campaign.settle() }
        }
        try await campaign.settle()

        let (expected, taken) = (campaign.texts, try await campaign.sink.counts())
        #expect(expected.filter { taken[$0] == nil } == [], "lost")
        #expect(taken.filter { $0.value > 1 } == [:], "twice")
        #expect(try await campaign.unsettled() == [], "left hanging")
        print(
            "kill campaign on \(database), server \(options.isEmpty ? "as documented" : options.joined(separator: " ")): "
                + "\(Self.rounds) kills, \(expected.count) posts, \(try await campaign.looks()) looked for")
        try await campaign.end()
    }
}
