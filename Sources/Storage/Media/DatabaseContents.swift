/// Contents in the database in pieces, so that every machine that shares it has them.
public struct DatabaseContents: Contents {
    let database: any Database

    private static let pieceInBytes = 256 << 10

    public init(database: any Database) { self.database = database }

    public func keep(_ bytes: [UInt8]) async throws -> ContentMark {
        let mark = ContentMark(of: bytes)
        try await database.write { transaction in
            guard try transaction.row("SELECT place FROM contents WHERE sha256 = \(mark.text) LIMIT 1") == nil else { return }
            for (place, start) in stride(from: 0, to: bytes.count, by: Self.pieceInBytes).enumerated() {
                let piece = Array(bytes[start..<min(start + Self.pieceInBytes, bytes.count)])
                try transaction.execute("INSERT INTO contents (sha256, place, bytes) VALUES (\(mark.text), \(place), \(piece))")
            }
        }
        return mark
    }

    public func bytes(of mark: ContentMark) async throws -> [UInt8] {
        let pieces = try await database.readAtLength { transaction in
            try transaction.rows("SELECT bytes FROM contents WHERE sha256 = \(mark.text) ORDER BY place").map { try $0.bytes("bytes") }
        }
        guard !pieces.isEmpty else { throw ContentMissing(mark: mark) }
        return Array(pieces.joined())
    }
}
