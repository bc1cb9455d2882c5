import Foundation

/// Contents as files in the data folder, two letters of their mark to a folder.
public struct FileContents: Contents {
    let folder: URL

    public init(folder: String) { self.folder = URL(filePath: folder, directoryHint: .isDirectory) }

    public func keep(_ bytes: [UInt8]) async throws -> ContentMark {
        let mark = ContentMark(of: bytes)
        let file = file(of: mark)
        guard !FileManager.default.fileExists(atPath: file.path) else { return mark }
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        // Atomic: a file of this name is whole or not there.
        try Data(bytes).write(to: file, options: .atomic)
        return mark
    }

    public func bytes(of mark: ContentMark) async throws -> [UInt8] {
        guard let data = try? Data(contentsOf: file(of: mark)) else { throw ContentMissing(mark: mark) }
        return [UInt8](data)
    }

    private func file(of mark: ContentMark) -> URL {
        folder.appending(path: String(mark.text.prefix(2)), directoryHint: .isDirectory).appending(path: mark.text)
    }
}
