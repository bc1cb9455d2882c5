/// A link to where something can be seen on its network: outside the house, or on our own page of the practice network.
struct NetworkLink {
    let address: String
    let words: String

    var html: HTML {
        if address.hasPrefix("/") { return "<a class=\"hit small\" href=\"\(address)\">\(words)</a>" }
        return "<a class=\"hit small\" href=\"\(outside: address)\" rel=\"noopener noreferrer\">\(words)</a>"
    }
}
