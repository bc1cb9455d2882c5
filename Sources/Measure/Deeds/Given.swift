/// What a *set* deed says of one field: an absent field keeps its former value, null clears it.
enum Given<Value: Sendable>: Sendable {
    case absent
    case cleared
    case value(Value)

    var isGiven: Bool {
        if case .absent = self { false } else { true }
    }

    /// The value after the deed; `former` when it says nothing.
    func after(_ former: Value?) -> Value? {
        switch self {
        case .absent: former
        case .cleared: nil
        case .value(let value): value
        }
    }

    func map<Other>(_ change: (Value) -> Other) -> Given<Other> {
        switch self {
        case .absent: .absent
        case .cleared: .cleared
        case .value(let value): .value(change(value))
        }
    }
}

extension Given: Equatable where Value: Equatable {}
