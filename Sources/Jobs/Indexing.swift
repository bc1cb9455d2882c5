public import Storage
public import WorkingTime
public import Workplace

/// Reads the words of what was written, so that it can be searched.
public struct Indexing: Chore {
    public let kind = Job.Kind.index

    let index: SearchIndex
    let reader: any WordReading
    let now: @Sendable () -> Instant

    /// Things read between two looks at the clock, so that a long list does not hold the job for long.
    private static let atOnce = 200
    /// Words beyond these are not kept: nobody looks for what stands so far down.
    private static let mostTerms = 5_000

    public init(index: SearchIndex, reader: any WordReading, now: @escaping @Sendable () -> Instant) {
        self.index = index
        self.reader = reader
        self.now = now
    }

    public func perform(_ job: Job, heldBy holder: String) async throws -> Ending {
        let waiting = try await index.waiting(atMost: Self.atOnce)
        guard !waiting.isEmpty else { return .done }
        try await index.keep(waiting.map { ($0, terms: terms(of: $0)) })
        return .again(now())
    }

    private func terms(of thing: SearchIndex.Waiting) -> [String] {
        Array(reader.words(of: thing.text, in: thing.language).lazy.flatMap { $0.findable.sorted() }.prefix(Self.mostTerms))
    }
}
