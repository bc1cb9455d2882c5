extension JSONValue.Number {
    init(_ spelling: String) {
        let value = Double(spelling) ?? .infinity
        if !spelling.contains(where: { ".eE".contains($0) }) {
            self = .whole(spelling == "-0" ? "0" : spelling)
        } else if let whole = Int128(exactly: value) {
            self = .whole("\(whole)")
        } else {
            self = .fraction(value)
        }
    }

    var asDouble: Double {
        switch self {
        case .whole(let digits): Double(digits) ?? .infinity
        case .fraction(let value): value
        }
    }
}
