import Synchronization
public import WorkingTime

/// Makes time-ordered keys (UUID version 7, RFC 9562), each later than the one before.
///
/// The 12 bits after the millisecond count within it, so that keys of one process keep the order in which they were made.
public final class KeySource: Sendable {
    private struct State {
        var millisecond: Int64 = 0
        var counter: UInt64 = 0
        var generator: any RandomNumberGenerator & Sendable
    }

    private let state: Mutex<State>

    /// - Parameter generator: the system's for a living workplace, a seeded one for a history that is made the same way each time.
    public init(generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()) {
        state = Mutex(State(generator: generator))
    }

    public func next(at now: Instant) -> String {
        state.withLock { state in
            let millisecond = max(now.microseconds.floorDivided(by: 1_000), state.millisecond)
            state.counter = millisecond == state.millisecond ? state.counter + 1 : 0
            if state.counter > 0xFFF {  // more than 4 096 keys in a millisecond borrow from the next one
                state.counter = 0
                state.millisecond = millisecond + 1
            } else {
                state.millisecond = millisecond
            }
            let high = UInt64(state.millisecond) << 16 | 0x7000 | state.counter
            let low = 0x8000_0000_0000_0000 | (state.generator.next() & 0x3FFF_FFFF_FFFF_FFFF)
            return Self.text(high, low)
        }
    }

    private static func text(_ high: UInt64, _ low: UInt64) -> String {
        let digits = Array((hexadecimal(high) + hexadecimal(low)).utf8)
        var text = ""
        for (start, end) in [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)] {
            if start > 0 { text += "-" }
            text += String(decoding: digits[start..<end], as: UTF8.self)
        }
        return text
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Database {
    /// A key for a form about to be shown: sent twice, it counts once.
    public func newFormKey() -> String { SecretToken.make().text }
}
