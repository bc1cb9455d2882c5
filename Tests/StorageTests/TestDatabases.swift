import Foundation
import Storage
import StorageSQLite
import Testing

@testable import StoragePostgres

/// The kinds of database that store tests run on. Each test gets an empty one of its own, which is removed after it.
enum TestDatabase: String, CaseIterable, CustomTestStringConvertible {
    case sqliteInMemory, sqliteFile, postgres

    /// A PostgreSQL whose user may create databases: `export TALKOOT_TEST_POSTGRES="$(bin/support/postgres)"`.
    static let postgresURL = ProcessInfo.processInfo.environment["TALKOOT_TEST_POSTGRES"]

    /// Those that can be used here.
    static let available = allCases.filter { $0 != .postgres || postgresURL != nil }
    /// Those that can be opened again.
    static let lasting = available.filter { $0 != .sqliteInMemory }

    var testDescription: String {
        switch self {
        case .sqliteInMemory: "SQLite in memory"
        case .sqliteFile: "SQLite in a file"
        case .postgres: "PostgreSQL"
        }
    }

    func withDatabase(_ body: (any Database) async throws -> Void) async throws {
        try await withPlace { place in
            let database = try await place.open()
            do {
                try await body(database)
            } catch {
                try await database.close()
                throw error
            }
            try await database.close()
        }
    }

    /// For tests that open and close by themselves.
    func withPlace(_ body: (Place) async throws -> Void) async throws {
        guard self == .postgres else { return try await inPlace(body) }
        await Self.turnstile.enter()
        do {
            try await inPlace(body)
        } catch {
            await Self.turnstile.leave()
            throw error
        }
        await Self.turnstile.leave()
    }

    private static let turnstile = Turnstile(10)

    private func inPlace(_ body: (Place) async throws -> Void) async throws {
        let place = try await Place(self)
        do {
            try await body(place)
        } catch {
            try await place.remove()
            throw error
        }
        try await place.remove()
    }
}

/// Where one test keeps its database.
struct Place: Sendable {
    let kind: TestDatabase
    private let name = "talkoot_test_" + UUID().uuidString.lowercased().replacing("-", with: "")

    init(_ kind: TestDatabase) async throws {
        self.kind = kind
        if kind == .postgres { try await PostgresServer.run("CREATE DATABASE \(name) TEMPLATE template0 ENCODING 'UTF8'") }
    }

    func open() async throws -> any Database {
        switch kind {
        case .sqliteInMemory: try SQLiteDatabase.inMemory()
        case .sqliteFile: try SQLiteDatabase.open(file: file.path)
        case .postgres: try await openPostgres()
        }
    }

    func openPostgres(connections: Int = 4) async throws -> PostgresDatabase {
        try await PostgresDatabase.open(postgresURL, connections: connections)
    }

    /// libpq lets a parameter behind the `?` override what stands before it.
    var postgresURL: String {
        let server = TestDatabase.postgresURL ?? ""
        return server + (server.contains("?") ? "&" : "?") + "dbname=\(name)"
    }

    func remove() async throws {
        switch kind {
        case .sqliteInMemory: break
        case .sqliteFile:
            for ending in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: file.path + ending) {
                try FileManager.default.removeItem(atPath: file.path + ending)
            }
        case .postgres: try await PostgresServer.run("DROP DATABASE \(name) WITH (FORCE)")
        }
    }

    private var file: URL { FileManager.default.temporaryDirectory.appending(component: name) }
}

/// The server itself, for what happens outside of the driver's transactions.
enum PostgresServer {
    /// Runs one statement on a connection and a thread of its own.
    static func run(_ statement: String, url: String = TestDatabase.postgresURL ?? "") async throws {
        try await withCheckedThrowingContinuation { continuation in
            Threads().start { continuation.resume(with: Result { try runBlocking(statement, url: url) }) }
        }
    }

    /// For use inside a transaction's closure, which may block its thread.
    static func runBlocking(_ statement: String, url: String) throws {
        try Connection(Address(url)).command(statement)
    }
}

extension Trait where Self == ConditionTrait {
    static var wherePostgresIs: Self { .enabled("TALKOOT_TEST_POSTGRES is not set") { TestDatabase.postgresURL != nil } }
}
