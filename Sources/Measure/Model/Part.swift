/// One condition of a gate: a value against a threshold.
public struct Part: Hashable, Sendable {
    public enum Comparison: String, Hashable, Sendable {
        case atLeast = ">="
        case atMost = "<="
    }

    public let indicator: Indicator
    public let comparison: Comparison
    public let threshold: Threshold
    /// With fewer than this to count, the part is unknown.
    public let least: Int
    public let isOptional: Bool
    public let action: Action?
    /// The place of its question among the model's ``Model/questions``.
    let question: Int

    init(_ page: ModelPage, _ questions: inout Questions) throws(ModelProblem) {
        guard let indicator = Indicator(rawValue: try page["value"].string()) else {
            throw page["value"].problem("is no value of the measure")
        }
        guard let comparison = Comparison(rawValue: try page["op"].string()) else {
            throw page["op"].problem("is neither >= nor <=")
        }
        self.indicator = indicator
        self.comparison = comparison
        threshold = try Threshold(page["theta"])
        least = page["least"].isNull ? 1 : try page["least"].int()
        isOptional = try page["optional"].flag()
        action = page["action"].isNull ? nil : try Action(page["action"])
        question = questions.place(of: Question(indicator: indicator, least: least))
        if indicator.sort != .number { try checkShare(page) }
    }

    private func checkShare(_ page: ModelPage) throws(ModelProblem) {
        guard comparison == .atLeast else { throw page["op"].problem("must be >= for a share") }
        guard case .fixed(let theta) = threshold, theta > .zero, theta <= Figure(1) else {
            throw page["theta"].problem("is not a share")
        }
    }

    static func list(_ page: ModelPage, _ questions: inout Questions) throws(ModelProblem) -> [Part] {
        var parts: [Part] = []
        for item in try page.items() { parts.append(try Part(item, &questions)) }
        return parts
    }
}

/// What a part asks of a unit. The same question of several parts is answered once.
struct Question: Hashable, Sendable {
    let indicator: Indicator
    let least: Int
}

struct Questions {
    private(set) var all: [Question] = []

    mutating func place(of question: Question) -> Int {
        if let place = all.firstIndex(of: question) { return place }
        all.append(question)
        return all.count - 1
    }
}
