import Synchronization
import WorkingTime

/// A clock that stands still until it is set.
final class Ticking: Sendable {
    private let moment: Mutex<Instant>

    init(_ start: Instant) { moment = Mutex(start) }

    var now: Instant {
        get { moment.withLock { $0 } }
        set { moment.withLock { $0 = newValue } }
    }
}
