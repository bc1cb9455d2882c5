extension Threshold {
    /// The number by which it is settled: itself, the base of weeks or people, the days of slack.
    public var settledBy: Figure {
        switch self {
        case .fixed(let figure): figure
        case .weeks(let base): Figure(base)
        case .silence(_, let slack, _, _): Figure(rounding: slack)
        case .people(let base, _, _): Figure(rounding: base)
        }
    }

    /// The same kind of threshold settled by another number.
    public func settled(by figure: Figure) -> Threshold {
        switch self {
        case .fixed: .fixed(figure)
        case .weeks: .weeks(base: figure.tenThousandths / 10_000)
        case .silence(let periods, _, let from, let to): .silence(periods: periods, slack: figure.asDouble, from: from, to: to)
        case .people(_, let perMember, let grow): .people(base: figure.asDouble, perMember: perMember, grow: grow)
        }
    }

    /// As the model writes it.
    var value: JSONValue {
        switch self {
        case .fixed(let figure): .number(figure)
        case .weeks(let base): .object(["form": .string("weeks"), "base": .number(Figure(base))])
        case .silence(let periods, let slack, let from, let to):
            .object([
                "form": .string("silence"), "periods": .number(periods), "slack": .number(slack), "from": .number(from),
                "to": .number(to),
            ])
        case .people(let base, let perMember, let grow):
            .object([
                "form": .string("people"), "base": .number(base), "perMember": .number(perMember), "grow": .number(grow),
            ])
        }
    }
}

extension JSONValue {
    fileprivate static func number(_ figure: Figure) -> JSONValue { .number(Number(figure.description)) }
    fileprivate static func number(_ double: Double) -> JSONValue { .number(Number("\(double)")) }
}
