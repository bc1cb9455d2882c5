import ArgumentParser
import Foundation
import Measure
import Storage
import StoragePostgres
import StorageSQLite

/// `talkoot deeds`: the log of an installation, out of it and into an empty one.
struct Deeds: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Export the deed log, or import one into an empty workplace.",
        subcommands: [Export.self, Import.self])

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write the whole log, one JSON object a line.")

        @Option(help: "The folder in which everything is kept.")
        var data: String

        @Option(help: "The file to write; standard output without it.")
        var out: String?

        func run() async throws {
            let output = try out.map(OutputFile.init) ?? .standard
            try await KeptLog(folder: data).use { log in
                try await log.read { try output.write($0) }
            }
            // The log itself holds deeds only, so the sentence that every export carries goes beside it.
            FileHandle.standardError.write(Data("Stages describe what units do. They are no ground for pay or for judging work.\n".utf8))
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Take a log into a workplace in which nothing has been done yet.")

        @Option(help: "The folder in which everything is kept; made where it is missing.")
        var data: String

        @Option(help: "The log to take in; - reads standard input.")
        var file: String

        func run() async throws {
            let bytes = try InputFile(file).bytes()
            let deeds: [LoggedDeed]
            do { deeds = try LoggedDeed.all(in: bytes) } catch { throw CommandEnd.unusableData.saying("\(error)") }
            try DataFolder(data).prepare()
            try await KeptLog(folder: data, isNew: true).use { log in
                do { try await log.add(deeds) } catch LogRefusal.notEmpty {
                    throw CommandEnd.cannotWrite.saying(
                        "\(data) has a log already, and two histories do not become one; import into an empty folder. Nothing was changed.")
                }
            }
            print("\(deeds.count) deeds taken in.")
        }
    }
}

/// The log in a data folder or in the database that its settings name.
struct KeptLog {
    let folder: String
    var isNew = false

    func use(_ body: (Log) async throws -> Void) async throws {
        let database = try await open()
        do { try await body(Log(database: database)) } catch {
            try await database.close()
            throw error
        }
        try await database.close()
    }

    private func open() async throws -> any Database {
        let settings = try await Settings(dataFolder: folder, host: "127.0.0.1", port: 8080)
        if let address = settings.database { return try await PostgresDatabase.open(address) }
        let file = "\(folder)/talkoot.sqlite"
        guard isNew || FileManager.default.fileExists(atPath: file) else {
            throw CommandEnd.unreadableInput.saying("\(folder) holds no workplace.")
        }
        return try SQLiteDatabase.open(file: file)
    }
}

/// Where an export goes.
struct OutputFile {
    private let handle: FileHandle

    static let standard = OutputFile(handle: .standardOutput)

    private init(handle: FileHandle) { self.handle = handle }

    init(_ name: String) throws {
        guard FileManager.default.createFile(atPath: name, contents: nil), let handle = FileHandle(forWritingAtPath: name) else {
            throw CommandEnd.cannotWrite.saying("\(name) cannot be written.")
        }
        self.handle = handle
    }

    func write(_ bytes: [UInt8]) throws { try handle.write(contentsOf: Data(bytes)) }
}
