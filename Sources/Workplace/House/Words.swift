/// What a person wrote into a field: trimmed, never empty, never longer than its field allows.
public struct Words: Hashable, Sendable {
    public let text: String

    /// - Throws: ``WordsRefusal`` so that the page can point at the field and keep what was written.
    public init(_ raw: String, field: Field, atMost most: Int) throws(WordsRefusal) {
        let text = Self.cleaned(raw)
        guard !text.isEmpty else { throw .missing(field) }
        guard text.count <= most else { throw .tooLong(field, by: text.count - most) }
        self.text = text
    }

    /// The same for a field that may be left empty.
    public static func optional(_ raw: String, field: Field, atMost most: Int) throws(WordsRefusal) -> String {
        let text = cleaned(raw)
        guard text.count <= most else { throw .tooLong(field, by: text.count - most) }
        return text
    }

    /// Line ends as one character, no control characters, no white space around.
    static func cleaned(_ raw: String) -> String {
        var text = ""
        for scalar in raw.replacing("\r\n", with: "\n").unicodeScalars {
            let isControl = scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value == 0x7F
            if !isControl { text.unicodeScalars.append(scalar) }
        }
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.endIndex
        return String(text[start..<max(start, end)])
    }

    /// The field of a form that a refusal points at; its raw value is the field's name on the page.
    public struct Field: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public init(_ name: String) { self.init(rawValue: name) }
    }
}

/// Why what was written in a field is not taken.
public enum WordsRefusal: Refusal, Hashable {
    case missing(Words.Field)
    case tooLong(Words.Field, by: Int)
    /// It is not of the kind that the field asks for: a number, a date, an address, one of the choices.
    case notUnderstood(Words.Field)
    /// Somebody else already uses it.
    case taken(Words.Field)

    public var kind: RefusalKind { .invalid }

    public var field: Words.Field {
        switch self {
        case .missing(let field), .tooLong(let field, _), .notUnderstood(let field), .taken(let field): field
        }
    }
}
