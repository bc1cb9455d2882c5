/// Where a value lies in the bytes and what kind it is.
struct JSONToken {
    enum Kind: UInt8 {
        case string
        /// A string with a backslash in it, to be spelt out before it is read.
        case escaped
        /// A number written with digits only.
        case whole
        case fraction
        case yes
        case no
        case null
        case array
        case object
    }

    let kind: Kind
    /// Strings lie between their quotation marks.
    let start: Int
    let end: Int

    var range: Range<Int> { start..<end }
}
