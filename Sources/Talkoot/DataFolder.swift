import Foundation
import Storage

/// The folder in which an installation keeps everything: the database, pictures, the key.
struct DataFolder {
    let path: String

    init(_ path: String) { self.path = path }

    /// Makes the folder where it is missing, for this user alone.
    func prepare() throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw DatabaseTrouble.unwritable(path)
        }
        guard FileManager.default.isWritableFile(atPath: path) else { throw DatabaseTrouble.unwritable(path) }
    }
}
