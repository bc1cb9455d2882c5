/// Queries as numbers that a matcher runs through.
///
/// Each step is one number with its kind and how many follow below it (of a word, the word itself), its length in numbers,
/// and what it holds.
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

/// One step of a program.
struct Step {
    enum Kind: Int32 { case everything, word, phrase, near, not, all, any }

    let base: UnsafePointer<Int32>

    @inline(__always) init(_ base: UnsafePointer<Int32>) { self.base = base }

    @inline(__always) var kind: Kind { Kind(rawValue: base[0] & 7).unsafelyUnwrapped }
    /// How many steps it holds; of `near`, how many words may stand between.
    @inline(__always) var number: Int { Int(base[0] >> 3) }
    @inline(__always) var first: Step { Step(base + 2) }
    @inline(__always) var next: Step { Step(base + Int(base[1])) }
    /// Of a step of this kind, the number it has in the vocabulary.
    @inline(__always) var word: Int32 { base[0] >> 3 }
}

extension Plan {
    /// The steps, with `number` giving each word its own.
    func numbers(_ number: (Word) -> Int32) -> [Int32] {
        switch self {
        case .everything: Self.step(.everything, 0, [])
        case .word(let word): Self.step(.word, Int(number(word)), [])
        case .phrase(let words): Self.step(.phrase, words.count, words.flatMap { Plan.word($0).numbers(number) })
        case .near(let left, let right, let words): Self.step(.near, words, left.numbers(number) + right.numbers(number))
        case .not(let plan): Self.step(.not, 1, plan.numbers(number))
        case .all(let plans): Self.step(.all, plans.count, plans.flatMap { $0.numbers(number) })
        case .any(let plans): Self.step(.any, plans.count, plans.flatMap { $0.numbers(number) })
        }
    }

    private static func step(_ kind: Step.Kind, _ number: Int, _ content: [Int32]) -> [Int32] {
        [kind.rawValue | Int32(number) << 3, Int32(content.count + 2)] + content
    }

    /// Every word that it asks for.
    var words: [Word] {
        switch self {
        case .everything: []
        case .word(let word): [word]
        case .phrase(let words): words
        case .near(let left, let right, _): left.words + right.words
        case .not(let plan): plan.words
        case .all(let plans), .any(let plans): plans.flatMap(\.words)
        }
    }
}
