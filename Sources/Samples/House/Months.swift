/// The months of a year in which a text reads as true: nobody writes of defrosting in July.
public struct Months: Hashable, Sendable, ExpressibleByArrayLiteral {
    private let numbers: Set<Int>

    /// 1 = January … 12 = December.
    public init(arrayLiteral numbers: Int...) { self.numbers = Set(numbers) }

    public func contains(_ month: Int) -> Bool { numbers.contains(month) }

    /// In their order within a calendar year.
    public var all: [Int] { numbers.sorted() }

    public static let any: Months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    public static let winter: Months = [11, 12, 1, 2, 3]
    public static let spring: Months = [3, 4, 5]
    public static let summer: Months = [6, 7, 8]
    public static let autumn: Months = [8, 9, 10, 11]
    /// September to April, when houses are heated.
    public static let heating: Months = [9, 10, 11, 12, 1, 2, 3, 4]
}
