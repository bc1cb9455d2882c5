/// One line of the log without its LF.
struct Line {
    let start: Int
    let end: Int
    let isBlank: Bool
    private let isASCII: Bool

    init(of bytes: borrowing [UInt8], from start: Int) {
        var end = start
        var together: UInt8 = 0
        var blank = true
        while end < bytes.count {
            let byte = bytes[end]
            if byte == 0x0a { break }
            together |= byte
            if byte > 0x20 || (byte != 0x20 && byte != 0x09 && byte != 0x0d) { blank = false }
            end += 1
        }
        self.start = start
        self.end = end
        self.isBlank = blank
        self.isASCII = together < 0x80
    }

    var range: Range<Int> { start..<end }

    func isUTF8(in bytes: [UInt8]) -> Bool {
        isASCII || String(validating: bytes[start..<end], as: UTF8.self) != nil
    }
}
