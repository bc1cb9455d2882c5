/// Runs programs of topics over the hits of one post.
struct Runner {
    var hits = Hits()

    mutating func holds(_ step: Step) -> Bool {
        switch step.kind {
        case .everything: true
        case .word: hits.has(step.word)
        case .not: !holds(step.first)
        case .all: allHold(step)
        case .any: anyHolds(step)
        case .phrase: allAreMet(step) && !spans(of: step).isEmpty
        case .near: isNear(step)
        }
    }

    private mutating func allHold(_ list: Step) -> Bool {
        var step = list.first
        for _ in 0..<list.number {
            guard holds(step) else { return false }
            step = step.next
        }
        return true
    }

    private mutating func anyHolds(_ list: Step) -> Bool {
        var step = list.first
        for _ in 0..<list.number {
            if holds(step) { return true }
            step = step.next
        }
        return false
    }

    /// A quick look before places are compared.
    private func allAreMet(_ phrase: Step) -> Bool {
        var word = phrase.first
        for _ in 0..<phrase.number {
            guard hits.has(word.word) else { return false }
            word = word.next
        }
        return true
    }

    /// Where the step stands in the post, in order, each place once.
    private mutating func spans(of step: Step) -> [Span] {
        var spans: [Span] = []
        switch step.kind {
        case .word: hits.gather(step.word, into: &spans)
        case .phrase: return places(ofPhrase: step)
        default:
            var choice = step.first
            for _ in 0..<step.number {
                spans += self.spans(of: choice)
                choice = choice.next
            }
        }
        return Self.inOrder(spans)
    }

    private static func inOrder(_ spans: [Span]) -> [Span] {
        guard spans.count > 1 else { return spans }
        let sorted = spans.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        var distinct = [sorted[0]]
        for span in sorted.dropFirst() where span != distinct[distinct.count - 1] { distinct.append(span) }
        return distinct
    }

    /// Each word must begin where the one before it ends.
    private mutating func places(ofPhrase phrase: Step) -> [Span] {
        var word = phrase.first
        var places = spans(of: word)
        for _ in 1..<phrase.number {
            word = word.next
            guard !places.isEmpty else { return [] }
            places = Self.joined(places, spans(of: word))
        }
        return places
    }

    private static func joined(_ left: [Span], _ right: [Span]) -> [Span] {
        let left = left.sorted { $0.end < $1.end }
        var joined: [Span] = []
        var low = 0
        for span in right {
            while low < left.count, left[low].end < span.start { low += 1 }
            var index = low
            while index < left.count, left[index].end == span.start {
                joined.append(Span(start: left[index].start, end: span.end))
                index += 1
            }
        }
        return inOrder(joined)
    }

    private mutating func isNear(_ near: Step) -> Bool {
        let first = near.first
        let left = spans(of: first)
        guard !left.isEmpty else { return false }
        let right = spans(of: first.next)
        return Self.follow(left, right, within: near.number) || Self.follow(right, left, within: near.number)
    }

    /// Whether one of `right` begins at most so many words after one of `left` has ended.
    private static func follow(_ left: [Span], _ right: [Span], within words: Int) -> Bool {
        let left = left.sorted { $0.end < $1.end }
        var low = 0
        for span in right {
            while low < left.count, Int(left[low].end) + words < Int(span.start) { low += 1 }
            if low < left.count, left[low].end <= span.start { return true }
        }
        return false
    }
}
