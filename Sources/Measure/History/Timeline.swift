import WorkingTime

/// The values a field was given, in time. Null is a value too: it says that there is none from then on.
struct Timeline<Value: Sendable>: Sendable {
    private(set) var moments: [(at: Instant, value: Value?)] = []

    mutating func note(_ given: Given<Value>, at instant: Instant) {
        switch given {
        case .absent: break
        case .cleared: moments.append((instant, nil))
        case .value(let value): moments.append((instant, value))
        }
    }

    /// The last moment before `instant`: what is known at a T.
    func last(before instant: Instant) -> (at: Instant, value: Value?)? { moments.last { $0.at < instant } }

    /// The value known at a T.
    func value(before instant: Instant) -> Value? { last(before: instant)?.value }

    /// The value in force at a moment, that of the moment itself included.
    func value(through instant: Instant) -> Value? { moments.last { $0.at <= instant }?.value }

    /// The value known at `instant`, or the first ever given if there was none by then.
    func delayed(value instant: Instant, known now: Instant) -> Value? {
        if let last = last(before: instant) { return last.value }
        guard let first = moments.first, first.at < now else { return nil }
        return first.value
    }
}
