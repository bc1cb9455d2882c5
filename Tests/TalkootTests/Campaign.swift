import Foundation
import Storage
import StoragePostgres
import StorageSQLite
import Testing
import WorkingTime
import Workplace

/// A workplace on disk with one channel, whose program is killed again and again.
final class Campaign {
    enum Database: String, CustomTestStringConvertible {
        case sqlite = "SQLite"
        case postgres = "PostgreSQL"

        static let postgresURL = ProcessInfo.processInfo.environment["TALKOOT_TEST_POSTGRES"]
        static let available: [Database] = postgresURL == nil ? [.sqlite] : [.sqlite, .postgres]

        var testDescription: String { rawValue }
    }

    let sink: Sink
    private(set) var texts: [String] = []
    private let database: Database
    private let folder: URL
    private let databaseName = "talkoot_kill_" + UUID().uuidString.lowercased().replacing("-", with: "")
    private let (writer, approver): (Member, Member)
    private let channel: Channel

    private static let key = [UInt8](repeating: 7, count: 32)
    private static let postsEachRound = 10

    init(on database: Database, sink: Sink) async throws {
        self.database = database
        self.sink = sink
        folder = FileManager.default.temporaryDirectory.appending(path: "talkoot-kill-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(Self.key).base64EncodedString().write(to: folder.appending(path: "key"), atomically: true, encoding: .utf8)
        let unit = Workplace.Unit(id: Identifier(known: "unit"), name: "Viestintä", address: "viestinta")
        writer = Member(id: Identifier(known: "writer"), name: "Veikko Rautio", home: unit.id, grants: Grants(units: [unit.id: [.write]]))
        approver = Member(
            id: Identifier(known: "approver"), name: "Aino Kettunen", email: "aino@routala.example", home: unit.id,
            grants: Grants(organisation: [.administer], units: [unit.id: Set(Right.perUnit)]))
        channel = Channel(
            id: Identifier(known: "channel"), unitID: unit.id, network: .mastodon, name: "Routala", handle: "@sink",
            server: "http://127.0.0.1:\(sink.port)", stewards: [approver.id], recoveryContact: "", servicePromise: "",
            connection: .notConnected, capabilities: .usual(of: .mastodon))
        if database == .postgres { try await onServer("CREATE DATABASE \(databaseName)") }
        try await found(unit)
    }

    /// Queues posts, starts the program, and kills it at some moment of their delivery.
    func killOnce() async throws {
        try await withStores { try await self.queuePosts(in: $0) }
        let program = try start()
        #expect(program.isOpen())
        usleep(.random(in: 0...250_000))  // the moment of the kill is the one thing that is left to chance
        program.kill()
    }

    /// Lets the program work in peace until every delivery has come to its end. Patience is for a machine that has much else to do.
    func settle() async throws {
        let program = try start()
        #expect(program.isOpen())
        try await waitUntilSettled()
        #expect(program.stop() == 0)
    }

    /// Lets two processes that only do the jobs share the queue until every delivery has come to its end.
    func settleByTwo() async throws {
        for _ in 1...3 { try await withStores { try await self.queuePosts(in: $0) } }
        let programs = try (1...2).map { _ in try start(role: "jobs") }
        for program in programs { #expect(program.isOpen()) }
        try await waitUntilSettled()
        for program in programs { #expect(program.stop() == 0) }
    }

    private func waitUntilSettled() async throws {
        let patience = Date.now + 300
        while try await !unsettled().isEmpty, Date.now < patience { usleep(100_000) }
    }

    /// Deliveries that are neither out nor in the hands of a person, by their state, with what is known of them.
    func unsettled() async throws -> [String] {
        try await withStores { stores in
            try await stores.database.read { transaction in
                try transaction.rows("SELECT id, state, at, attempts, reason FROM deliveries WHERE state <> 'sent'").map { row in
                    try [row.text("id"), row.text("state"), row.text("reason"), "after \(row.integer("attempts"))"].joined(separator: " ")
                }
            }
        }
    }

    /// Deliveries that had become uncertain and were looked for.
    func looks() async throws -> Int {
        try await count("SELECT COUNT(DISTINCT subject) AS n FROM deeds WHERE kind = 'log.delivery' AND line LIKE '%\"uncertain\"%'")
    }

    func end() async throws {
        if database == .postgres { try await onServer("DROP DATABASE \(databaseName) WITH (FORCE)") }
        try FileManager.default.removeItem(at: folder)
    }

    private func start(role: String = "all") throws -> RunningProgram {
        var environment = ["TALKOOT_ALLOWED_ADDRESSES": "127.0.0.1", "TALKOOT_LOOK_AFTER": "1", "TALKOOT_LEASE": "2"]
        if database == .postgres { environment["TALKOOT_DATABASE"] = address }
        return try RunningProgram(
            ["serve", "--data", folder.path, "--port", "\(Sink.freePort())", "--role", role], environment: environment)
    }

    private func found(_ unit: Workplace.Unit) async throws {
        let (writer, approver, channel) = (writer, approver, channel)
        try await withStores { stores in
            let now = Instant.now
            try await stores.organisations.found(
                Organisation(name: "Routala Oy", language: .finnish, zone: .helsinki, foundedAt: now, setUpAt: now), firstUnit: unit,
                founder: approver, passwordHash: "none", at: now)
            try await stores.members.add(writer, by: approver, at: now)
            try await stores.channels.add(channel, formKey: nil, by: approver, at: now)
            try await stores.channels.connect(
                ConnectedAccount(
                    handle: "@sink", name: "Routala", server: channel.server, capabilities: .usual(of: .mastodon),
                    credentials: #"{"token":"secret","account":"1","client":"","clientSecret":""}"#), to: channel.id, by: approver, at: now)
        }
    }

    private func queuePosts(in stores: Stores) async throws {
        for _ in 1...Self.postsEachRound {
            let (text, now) = ("Julkaisu numero \(texts.count + 1)", Instant.now)
            texts.append(text)
            let content = Post.Content(words: text, language: .finnish, variants: [Variant(channelID: channel.id)], pictures: [])
            let post = try await stores.posts.begin(
                Posts.Beginning(unitID: channel.unitID, title: text, content: content, plan: Posts.Plan(leavesAt: now)),
                formKey: UUID().uuidString, by: writer, at: now)
            try await stores.posts.submit(post.id, by: writer, at: now)
            try await stores.posts.approve(post.id, seen: post.revision, by: approver, at: now)
        }
    }

    private var address: String {
        (Database.postgresURL ?? "").replacing("@/postgres?", with: "@/\(databaseName)?")
    }

    private func withStores<Answer>(_ act: (Stores) async throws -> Answer) async throws -> Answer {
        let opened: any Storage.Database =
            database == .postgres
            ? try await PostgresDatabase.open(address, connections: 1)
            : try SQLiteDatabase.open(file: folder.appending(path: "talkoot.sqlite").path)
        do {
            let answer = try await act(Stores(database: opened, secretBox: SecretBox(key: Self.key)))
            try await opened.close()
            return answer
        } catch {
            try await opened.close()
            throw error
        }
    }

    private func count(_ query: Query) async throws -> Int {
        try await withStores { try await $0.database.read { try $0.row(query)?.integer("n") ?? -1 } }
    }

    /// Says something to the PostgreSQL server outside of any transaction.
    private func onServer(_ statement: String) async throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["psql", "-qX", Database.postgresURL ?? "", "-c", statement]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }
}

extension Instant {
    fileprivate static var now: Instant { Instant(microseconds: Int64(Date.now.timeIntervalSince1970 * 1_000_000)) }
}
