public import Workplace
public import WorkingTime

/// What a column holds.
public enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case bytes([UInt8])
}

/// What can be bound into a ``Query``.
public protocol Storable {
    var value: Value { get }
}

extension String: Storable { public var value: Value { .text(self) } }
extension Int: Storable { public var value: Value { .integer(Int64(self)) } }
extension Int64: Storable { public var value: Value { .integer(self) } }
extension Double: Storable { public var value: Value { .real(self) } }
extension Bool: Storable { public var value: Value { .integer(self ? 1 : 0) } }
extension [UInt8]: Storable { public var value: Value { .bytes(self) } }
extension Instant: Storable { public var value: Value { .integer(microseconds) } }
extension LocalDate: Storable { public var value: Value { .text(description) } }
extension Identifier: Storable { public var value: Value { .text(text) } }
extension HouseLanguage: Storable { public var value: Value { .text(rawValue) } }
extension Network: Storable { public var value: Value { .text(rawValue) } }
extension Right: Storable { public var value: Value { .text(rawValue) } }
extension Restriction: Storable { public var value: Value { .text(rawValue) } }
