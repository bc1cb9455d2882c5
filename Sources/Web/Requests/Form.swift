/// What a person sent with a form.
struct Form: Sendable {
    private var values: [(name: String, value: String)] = []
    private(set) var files: [(name: String, file: SentFile)] = []

    static let empty = Form()

    /// A field's text; empty when the form did not have it.
    subscript(name: String) -> String { values.first { $0.name == name }?.value ?? "" }

    /// Every value of a field that may be chosen several times.
    func all(_ name: String) -> [String] { values.filter { $0.name == name }.map(\.value) }

    func isTicked(_ name: String) -> Bool { !self[name].isEmpty }

    func file(_ name: String) -> SentFile? { files.first { $0.name == name && !$0.file.bytes.isEmpty }?.file }

    /// What the person wrote, without what the page itself put in: to be carried over when the form must be sent again.
    var written: [(name: String, value: String)] { values.filter { !$0.name.hasPrefix("_") } }

    mutating func add(_ name: String, _ value: String) { values.append((name, value)) }
    mutating func add(_ name: String, _ file: SentFile) { files.append((name, file)) }

    /// Fields that the page puts into every form.
    enum Hidden {
        static let token = "_token"
        static let key = "_key"
        static let method = "_method"
    }
}

/// A file sent with a form.
struct SentFile: Sendable {
    let name: String
    let bytes: [UInt8]
}
