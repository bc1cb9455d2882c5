import Foundation
import Glibc
import Storage
import StorageSQLite
import StoragePostgres

/// The opened workplace: one file in the data folder, or a PostgreSQL that other machines share.
struct Store {
    let stores: Stores
    /// Names this process among those that share the work.
    let holder: String
    private let lock: FolderLock?

    init(folder: DataFolder, settings: Settings, role: Serve.Role) async throws {
        let box = try folder.secretBox(given: settings.key)
        if let address = settings.database {
            lock = nil
            holder = "\(ProcessInfo.processInfo.hostName)-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString)"
            stores = Stores(database: try await PostgresDatabase.open(address), secretBox: box, pace: settings.pace)
        } else {
            guard role == .all else {
                throw ConfigurationTrouble("--role \(role.rawValue) needs PostgreSQL: set TALKOOT_DATABASE, or leave the role out.")
            }
            lock = try FolderLock(folder)
            holder = "house"
            stores = Stores(
                database: try SQLiteDatabase.open(file: "\(folder.path)/talkoot.sqlite"),
                contents: FileContents(folder: "\(folder.path)/media"), secretBox: box, pace: settings.pace)
            // The lock says that nobody else is at work here: what the former process held is free.
            try await stores.jobs.release(heldBy: holder)
        }
    }

    func close() async throws {
        try await stores.database.close()
        lock?.open()
    }
}

/// Keeps a second program out of a data folder. The kernel opens the lock when the process ends, however it ends.
final class FolderLock: Sendable {
    private let descriptor: Int32

    init(_ folder: DataFolder) throws {
        descriptor = Glibc.open("\(folder.path)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DatabaseTrouble.unwritable(folder.path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw ConfigurationTrouble("another Talkoot is already running with the folder \(folder.path); stop it first.")
        }
    }

    func open() { close(descriptor) }
}
