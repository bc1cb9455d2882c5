/// Queries as numbers that a matcher runs through.
///
/// Each step is one number with its kind and how many follow below it, its length in numbers, and what it holds:
/// a word its ways (two numbers each), a phrase its words, the rest their steps.
struct Programs {
    struct Program {
        let place: UInt32
        let size: Int
    }

    /// The place of no program.
    static let nothing = UInt32.max

    private var blocks = Blocks<Int32>()

    subscript(place: UInt32) -> UnsafePointer<Int32> { UnsafePointer(blocks[place]) }

    mutating func keep(_ numbers: [Int32]) -> Program {
        let size = Blocks<Int32>.size(for: numbers.count)
        let place = blocks.take(size)
        for (index, number) in numbers.enumerated() { blocks[place][index] = number }
        return Program(place: place, size: size)
    }

    mutating func forget(_ program: Program) { blocks.giveBack(program.place, program.size) }

    func free() { blocks.free() }
}

/// One way to meet a word: a number of the set, the roles it must have, and the languages in which they count.
struct Way {
    let id: Int32
    let roles: Roles
    let languages: LanguageBits

    init(id: Int32, roles: Roles, languages: LanguageBits) {
        self.id = id
        self.roles = roles
        self.languages = languages
    }

    @inline(__always)
    init(_ step: UnsafePointer<Int32>) {
        id = step[0]
        roles = Roles(rawValue: UInt8(truncatingIfNeeded: step[1]))
        languages = LanguageBits(rawValue: UInt8(truncatingIfNeeded: step[1] >> 8))
    }

    var numbers: [Int32] { [id, Int32(roles.rawValue) | Int32(languages.rawValue) << 8] }
}

/// One step of a program.
struct Step {
    enum Kind: Int32 { case everything, word, phrase, near, not, all, any }

    let base: UnsafePointer<Int32>

    @inline(__always) init(_ base: UnsafePointer<Int32>) { self.base = base }

    @inline(__always) var kind: Kind { Kind(rawValue: base[0] & 7).unsafelyUnwrapped }
    /// How many ways, words or steps it holds; of `near`, how many words may stand between.
    @inline(__always) var number: Int { Int(base[0] >> 3) }
    @inline(__always) var first: Step { Step(base + 2) }
    @inline(__always) var next: Step { Step(base + Int(base[1])) }
    @inline(__always) func way(_ index: Int) -> Way { Way(base + 2 + 2 * index) }
}

extension Plan {
    /// The steps, with `way` giving each alternative its number.
    func numbers(_ way: (Alternative) -> Way) -> [Int32] {
        switch self {
        case .everything: Self.step(.everything, 0, [])
        case .word(let ways): Self.word(ways, way)
        case .phrase(let words): Self.step(.phrase, words.count, words.flatMap { Self.word($0, way) })
        case .near(let left, let right, let words): Self.step(.near, words, left.numbers(way) + right.numbers(way))
        case .not(let plan): Self.step(.not, 1, plan.numbers(way))
        case .all(let plans): Self.step(.all, plans.count, plans.flatMap { $0.numbers(way) })
        case .any(let plans): Self.step(.any, plans.count, plans.flatMap { $0.numbers(way) })
        }
    }

    private static func word(_ ways: [Alternative], _ way: (Alternative) -> Way) -> [Int32] {
        step(.word, ways.count, ways.flatMap { way($0).numbers })
    }

    private static func step(_ kind: Step.Kind, _ number: Int, _ content: [Int32]) -> [Int32] {
        [kind.rawValue | Int32(number) << 3, Int32(content.count + 2)] + content
    }

    /// Every way in which a word of it can be met.
    var alternatives: [Alternative] {
        switch self {
        case .everything: []
        case .word(let ways): ways
        case .phrase(let words): words.flatMap { $0 }
        case .near(let left, let right, _): left.alternatives + right.alternatives
        case .not(let plan): plan.alternatives
        case .all(let plans), .any(let plans): plans.flatMap(\.alternatives)
        }
    }
}
