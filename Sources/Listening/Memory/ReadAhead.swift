/// Reads what lies far away before it is needed.
///
/// A processor waits for many readings at once where nothing depends on what they bring; where something does, it waits for
/// one after the other. Adding up what is read keeps the compiler from leaving it out.
struct ReadAhead {
    private(set) var sum = 0

    @inline(__always)
    mutating func read(_ number: Int) { sum &+= number }
}
