/// Topics as numbers, each found by its rarest word. Whoever holds it sees to it that nobody reads while it changes.
final class CompiledTopics {
    private struct Held {
        /// What each of its alternatives asks for.
        var programs: [Programs.Program] = []
        /// The words it is found by; none where every post must be looked at.
        var anchors: [Int32] = []
        var words: [Int32] = []
    }

    private(set) var vocabulary = Vocabulary()
    private(set) var lists = FindingLists()
    /// Topics that no word finds: match everything, or only NOT.
    private(set) var unanchored = Growing<FindingLists.Entry>()
    private(set) var programs = Programs()
    private(set) var order = TopicOrder()
    private var held: [Held?] = []
    private var numbers: [Topic.ID: Int32] = [:]
    private var unused: [Int32] = []

    var count: Int { numbers.count }

    func add(_ id: Topic.ID, _ plan: Plan) {
        remove(id)
        var new = Held()
        new.words = plan.words.map { vocabulary.use($0) }
        lists.extend(to: vocabulary.end)
        let topic = fresh()
        order.add(topic, id)
        place(order.rank(of: topic), plan, &new)
        held[Int(topic)] = new
        numbers[id] = topic
    }

    @discardableResult
    func remove(_ id: Topic.ID) -> Bool {
        guard let topic = numbers.removeValue(forKey: id), let old = held[Int(topic)] else { return false }
        let rank = order.rank(of: topic)
        for anchor in old.anchors { lists.remove(rank, from: anchor) }
        if old.anchors.isEmpty { unanchored.removeAll { $0.rank == rank } }
        for word in old.words { vocabulary.release(word) }
        for program in old.programs { programs.forget(program) }
        order.remove(topic)
        held[Int(topic)] = nil
        unused.append(topic)
        return true
    }

    /// Before topics are told: gives those that came their rank among the others.
    func completeOrder() {
        switch order.complete() {
        case .few(let moves): for move in moves { note(move) }
        case .all(let former):
            lists.rankAnew { order.newRank(for: $0, former) }
            for index in 0..<unanchored.count { unanchored[index].rank = order.newRank(for: unanchored[index].rank, former) }
            former.free()
        }
    }

    private func note(_ move: TopicOrder.Move) {
        guard let held = held[Int(move.topic)] else { return }
        for anchor in held.anchors { lists.move(move.from, to: move.to, in: anchor) }
        guard held.anchors.isEmpty else { return }
        for index in 0..<unanchored.count where unanchored[index].rank == move.from { unanchored[index].rank = move.to }
    }

    private func fresh() -> Int32 {
        if let topic = unused.popLast() { return topic }
        held.append(nil)
        return Int32(held.count - 1)
    }

    /// Puts the topic into the lists of its rarest words; each of its alternatives is found by itself.
    private func place(_ rank: Int32, _ plan: Plan, _ held: inout Held) {
        guard let anchor = plan.anchor(cost: cost) else {
            return unanchored.append(FindingLists.Entry(rest: keep(plan, &held), rank: rank))
        }
        if case .any(let plans) = plan {
            for plan in plans { place(rank, plan, &held) }
        } else {
            place(rank, plan, at: anchor, &held)
        }
    }

    private func place(_ rank: Int32, _ plan: Plan, at anchor: Anchor, _ held: inout Held) {
        let remainder = Remainder(of: plan, beside: anchor, cost: cost)
        var entry = FindingLists.Entry(rest: remainder.rest.map { keep($0, &held) } ?? Programs.nothing, rank: rank)
        let looks = remainder.conditions.map { FindingLists.Look(number($0.word), isMet: $0.isMet) }
        if let first = looks.first { entry.first = first }
        if let second = looks.dropFirst().first { entry.second = second }
        for word in anchor.words.map(number) {
            lists.add(entry, to: word)
            held.anchors.append(word)
        }
    }

    private func keep(_ plan: Plan, _ held: inout Held) -> UInt32 {
        let program = programs.keep(plan.numbers(number))
        held.programs.append(program)
        return program.place
    }

    private func number(_ word: Plan.Word) -> Int32 { vocabulary.number(of: word) ?? Vocabulary.nothing }

    /// How often a word brings a topic before the matcher: by its length, and by the topics it already finds.
    private func cost(_ word: Plan.Word) -> Double { Double(1 + lists.count(of: number(word)) / 8) * word.frequency }

    deinit {
        lists.free()
        unanchored.free()
        programs.free()
        order.free()
    }
}
