/// An id or a short label of the log, as its number in ``Names``.
///
/// A million deeds name the same people and things again and again; numbers are compared and looked up at once.
public struct Name: Hashable, Sendable {
    let number: Int32

    init(_ number: Int) { self.number = Int32(truncatingIfNeeded: number) }

    var index: Int { Int(number) }
}
