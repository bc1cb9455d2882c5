import Foundation
import Synchronization

/// A few tools of one kind, each used by one thread at a time.
///
/// The C libraries keep notes while they work, so a handle of theirs must not be shared. As many handles as the machine has
/// processors let every processor work; a thread that finds all of them taken waits for one.
final class Bench<Tool>: Sendable {
    private final class Place: Sendable {
        let tool: Mutex<Tool>
        init(_ tool: consuming sending Tool) { self.tool = Mutex(tool) }
    }

    private let places: [Place]
    private let turn = Atomic<Int>(0)

    init(make: () throws -> sending Tool) rethrows {
        let count = min(max(ProcessInfo.processInfo.activeProcessorCount, 1), 16)
        places = try (0..<count).map { _ in Place(try make()) }
    }

    func use<Result>(_ work: (borrowing Tool) -> sending Result) -> sending Result {
        let start = turn.wrappingAdd(1, ordering: .relaxed).oldValue
        for offset in places.indices {
            let place = places[(start &+ offset) & Int.max % places.count]
            if let result = place.tool.withLockIfAvailable({ work($0) }) { return result }
        }
        return places[start & Int.max % places.count].tool.withLock { work($0) }
    }
}
