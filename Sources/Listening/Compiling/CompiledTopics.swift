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
    private(set) var ids: [Topic.ID] = []
    private var held: [Held?] = []
    private var numbers: [Topic.ID: Int32] = [:]
    private var unused: [Int32] = []

    var count: Int { numbers.count }

    func add(_ id: Topic.ID, _ plan: Plan) {
        remove(id)
        var new = Held()
        new.words = plan.alternatives.map { vocabulary.use($0.key) }
        lists.extend(to: vocabulary.end)
        let topic = fresh()
        place(topic, plan, &new)
        held[Int(topic)] = new
        ids[Int(topic)] = id
        numbers[id] = topic
        order.add(topic)
    }

    @discardableResult
    func remove(_ id: Topic.ID) -> Bool {
        guard let topic = numbers.removeValue(forKey: id), let old = held[Int(topic)] else { return false }
        for anchor in old.anchors { lists.remove(topic, from: anchor) }
        if old.anchors.isEmpty { unanchored.removeAll { $0.topic == topic } }
        for word in old.words { vocabulary.release(word) }
        for program in old.programs { programs.forget(program) }
        order.remove(topic)
        held[Int(topic)] = nil
        unused.append(topic)
        return true
    }

    /// Before topics are told: gives those that came their place among the others.
    func completeOrder() { order.complete(ids) }

    private func fresh() -> Int32 {
        if let topic = unused.popLast() { return topic }
        held.append(nil)
        ids.append("")
        return Int32(held.count - 1)
    }

    /// Puts the topic into the lists of its rarest words; each of its alternatives is found by itself.
    private func place(_ topic: Int32, _ plan: Plan, _ held: inout Held) {
        guard let anchor = plan.anchor(cost: cost) else {
            let rest = keep(plan, &held)
            unanchored.append(FindingLists.Entry(rest: rest, topic: topic, second: Vocabulary.always, roles: [], languages: []))
            return
        }
        if case .any(let plans) = plan {
            for plan in plans { place(topic, plan, &held) }
        } else {
            place(topic, plan, at: anchor, &held)
        }
    }

    private func place(_ topic: Int32, _ plan: Plan, at anchor: Anchor, _ held: inout Held) {
        let second = plan.second(beside: anchor, cost: cost)
        let rest = plan.rest(beside: anchor, second, cost: cost).map { keep($0, &held) } ?? Programs.nothing
        let companion = second.flatMap { vocabulary.number(of: $0) } ?? Vocabulary.always
        for way in anchor.ways {
            guard let word = vocabulary.number(of: way.key) else { continue }
            lists.add(
                FindingLists.Entry(rest: rest, topic: topic, second: companion, roles: way.roles, languages: way.languages), to: word)
            held.anchors.append(word)
        }
    }

    private func keep(_ plan: Plan, _ held: inout Held) -> UInt32 {
        let program = programs.keep(
            plan.numbers { alternative in
                let word = vocabulary.number(of: alternative.key) ?? Vocabulary.nothing
                return Way(id: word, roles: alternative.roles, languages: alternative.languages)
            })
        held.programs.append(program)
        return program.place
    }

    /// How often one way brings a topic before the matcher: by the length of the word, and by the topics it already finds.
    private func cost(_ way: Plan.Alternative) -> Double {
        let finds = vocabulary.number(of: way.key).map { lists.count(of: $0) } ?? 0
        return Double(1 + finds / 8) / Double(1 + way.rarity * way.rarity)
    }

    deinit {
        lists.free()
        unanchored.free()
        programs.free()
        order.free()
    }
}
