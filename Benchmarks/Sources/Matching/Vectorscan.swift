import CVectorscan

/// The letters of the same words looked for by Vectorscan: no forms, no operators, no ends of words.
final class Vectorscan {
    private let database: OpaquePointer
    private let scratch: OpaquePointer

    /// Nil where this processor or the words do not suit it.
    init?(words: [String]) {
        let texts = words.map { Array($0.utf8CString) }
        guard let database = Self.compiled(texts) else { return nil }
        var scratch: OpaquePointer?
        guard hs_alloc_scratch(database, &scratch) == HS_SUCCESS, let scratch else { return nil }
        self.database = database
        self.scratch = scratch
    }

    deinit {
        hs_free_scratch(scratch)
        hs_free_database(database)
    }

    private static func compiled(_ texts: [[CChar]]) -> OpaquePointer? {
        var database: OpaquePointer?
        var trouble: UnsafeMutablePointer<hs_compile_error_t>?
        let flags = [UInt32](repeating: UInt32(HS_FLAG_CASELESS | HS_FLAG_SINGLEMATCH), count: texts.count)
        let ids = (0..<UInt32(texts.count)).map { $0 }
        let lengths = texts.map { $0.count - 1 }
        let bytes = texts.flatMap { $0 }
        let starts = texts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        let code = bytes.withUnsafeBufferPointer { bytes in
            let pointers = starts.dropLast().map { bytes.baseAddress.map { base in UnsafePointer(base) }?.advanced(by: $0) }
            return hs_compile_lit_multi(
                pointers, flags, ids, lengths, UInt32(texts.count), UInt32(HS_MODE_BLOCK), nil, &database, &trouble)
        }
        if let trouble { hs_free_compile_error(trouble) }
        return code == HS_SUCCESS ? database : nil
    }

    /// How many of the words stand in the text.
    func count(in text: inout String) -> Int {
        var count = 0
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
                _ = hs_scan(
                    database, bytes.baseAddress, UInt32(bytes.count), 0, scratch,
                    { _, _, _, _, count in
                        count?.assumingMemoryBound(to: Int.self).pointee += 1
                        return 0
                    }, &count)
            }
        }
        return count
    }
}
