import Dispatch

// Units do not wait for one another: what is done for each of them is done on all processors. The answer is the same.

extension Range<Int> {
    /// The same as `map`.
    func concurrentMap<Element: Sendable>(_ transform: @Sendable (Int) -> Element) -> [Element] {
        guard count > smallest else { return map(transform) }
        return [Element](unsafeUninitializedCapacity: count) { buffer, initializedCount in
            // Each piece writes to places of its own, and nobody reads before all are done.
            nonisolated(unsafe) let places = buffer
            inPieces { place in places.initializeElement(at: place - lowerBound, to: transform(place)) }
            initializedCount = count
        }
    }

    /// A few elements are not worth their threads.
    fileprivate var smallest: Int { 24 }

    fileprivate func inPieces(_ work: @Sendable (Int) -> Void) {
        DispatchQueue.concurrentPerform(iterations: (count + smallest - 1) / smallest) { piece in
            let start = lowerBound + piece * smallest
            for place in start..<Swift.min(start + smallest, upperBound) { work(place) }
        }
    }
}

extension Array where Element: Sendable {
    /// Changes every element where it lies.
    mutating func concurrentUpdate(_ change: @Sendable (inout Element) -> Void) {
        guard count > indices.smallest else { return indices.forEach { change(&self[$0]) } }
        withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let places = buffer
            places.indices.inPieces { change(&places[$0]) }
        }
    }
}
