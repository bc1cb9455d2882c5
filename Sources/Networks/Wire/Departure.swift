import NIOCore
import Synchronization

/// Knows whether anything of a request has left the house.
///
/// The client asks for the first piece of a body only when it has a connection and has written the request's head there. A server
/// that has seen only the head of a request with a body cannot have acted upon it.
final class Departure: Sendable {
    private let begun = Atomic(false)

    var hasBegun: Bool { begun.load(ordering: .sequentiallyConsistent) }

    /// The body, handed over in one piece when the client asks for it.
    func body(_ bytes: [UInt8]) -> Body { Body(bytes: bytes, departure: self) }

    struct Body: AsyncSequence, Sendable {
        let bytes: [UInt8]
        let departure: Departure

        func makeAsyncIterator() -> Iterator { Iterator(rest: bytes, departure: departure) }
    }

    struct Iterator: AsyncIteratorProtocol {
        var rest: [UInt8]?
        let departure: Departure

        mutating func next() async -> ByteBuffer? {
            departure.begun.store(true, ordering: .sequentiallyConsistent)
            defer { rest = nil }
            return rest.map { ByteBuffer(bytes: $0) }
        }
    }
}
