import Synchronization

/// Those in this process who want to hear of committed writes.
package final class Audience: Sendable {
    private struct Listeners {
        var lastPlace = 0
        var streams: [Int: AsyncStream<Announcement>.Continuation] = [:]
        var hasEnded = false
    }

    private let listeners = Mutex(Listeners())

    package init() {}

    /// A slow listener keeps the newest announcements only: each is a hint to look again, and one such hint is enough.
    package func listen() -> AsyncStream<Announcement> {
        let (stream, continuation) = AsyncStream.makeStream(of: Announcement.self, bufferingPolicy: .bufferingNewest(16))
        let place: Int? = listeners.withLock { listeners in
            guard !listeners.hasEnded else { return nil }
            listeners.lastPlace += 1
            listeners.streams[listeners.lastPlace] = continuation
            return listeners.lastPlace
        }
        guard let place else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in self?.leave(place) }
        return stream
    }

    package func tell(_ announcement: Announcement) {
        let streams = listeners.withLock { Array($0.streams.values) }
        for stream in streams { stream.yield(announcement) }
    }

    package func end() {
        let streams = listeners.withLock { listeners in
            listeners.hasEnded = true
            return Array(listeners.streams.values)
        }
        for stream in streams { stream.finish() }
    }

    private func leave(_ place: Int) { listeners.withLock { $0.streams[place] = nil } }
}
