import Testing

@testable import Measure

@Suite struct ConcurrentWorkTests {
    @Test(arguments: [0..<0, 0..<1, 5..<29, 3..<28, 0..<1_000, -7..<500])
    func `side by side gives the same as one after another, in order`(_ range: Range<Int>) {
        #expect(range.concurrentMap { "\($0)" } == range.map { "\($0)" })

        var numbers = Array(range)
        numbers.concurrentUpdate { $0 *= 3 }
        #expect(numbers == range.map { $0 * 3 })
    }
}
