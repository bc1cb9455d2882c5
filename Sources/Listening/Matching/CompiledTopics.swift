/// Topics as numbers, each found by its rarest word. Whoever holds it sees to it that nobody reads while it changes.
final class CompiledTopics {
    /// A topic in the list of a word that it is found by.
    struct Entry {
        /// What remains to be looked at once the word stands in a post; nil where nothing does.
        let step: UnsafePointer<Int32>?
        let topic: Int32
        /// Another word the topic cannot do without; -1 where there is none.
        let second: Int32
        let roles: Roles
        let languages: LanguageBits
    }

    private struct Held {
        let program: Program
        /// The words it is found by; none where every post must be looked at.
        let anchors: [Int32]
        let words: [Int32]
    }

    private(set) var vocabulary = Vocabulary()
    private(set) var lists = Growing<Growing<Entry>>()
    /// A bit for each word: whether it finds topics. Most words do not, and their lists need no look.
    private(set) var finding = Growing<UInt32>()
    /// Topics that no word finds: match everything, or only NOT.
    private(set) var unanchored = Growing<Entry>()
    private var ids: [Topic.ID] = []
    private(set) var names = Growing<TopicName>()
    private var held: [Held?] = []
    private var numbers: [Topic.ID: Int32] = [:]
    private var unused: [Int32] = []

    var count: Int { numbers.count }
    var end: Int { held.count }

    func id(of topic: Int32) -> Topic.ID { ids[Int(topic)] }

    func add(_ id: Topic.ID, _ plan: Plan) {
        remove(id)
        let words = plan.alternatives.map { vocabulary.use($0.key) }
        lists.extend(to: vocabulary.end, with: Growing())
        finding.extend(to: vocabulary.end / 32 + 1, with: 0)
        var next = 0
        let program = Program(
            plan.numbers { alternative in
                defer { next += 1 }
                return Program.Way(id: words[next], roles: alternative.roles, languages: alternative.languages)
            })
        let topic = fresh()
        let anchors = place(topic, plan, Step(program.base))
        held[Int(topic)] = Held(program: program, anchors: anchors, words: words)
        ids[Int(topic)] = id
        names[Int(topic)] = TopicName(id, topic)
        numbers[id] = topic
    }

    @discardableResult
    func remove(_ id: Topic.ID) -> Bool {
        guard let topic = numbers.removeValue(forKey: id), let old = held[Int(topic)] else { return false }
        for anchor in old.anchors {
            Self.take(topic, outOf: &lists.base[Int(anchor)])
            if lists[Int(anchor)].count == 0 { finding.base[Int(anchor) / 32] &= ~(1 << UInt32(anchor % 32)) }
        }
        if old.anchors.isEmpty { Self.take(topic, outOf: &unanchored) }
        for word in old.words { vocabulary.release(word) }
        old.program.free()
        held[Int(topic)] = nil
        unused.append(topic)
        return true
    }

    private func fresh() -> Int32 {
        if let topic = unused.popLast() { return topic }
        held.append(nil)
        ids.append("")
        names.append(TopicName("", 0))
        return Int32(held.count - 1)
    }

    private static func take(_ topic: Int32, outOf list: inout Growing<Entry>) {
        for index in (0..<list.count).reversed() where list[index].topic == topic { list.removeUnordered(at: index) }
    }

    /// Puts the topic into the lists of its rarest words; each of its alternatives is found by itself.
    private func place(_ topic: Int32, _ plan: Plan, _ step: Step) -> [Int32] {
        guard plan.anchor(cost: cost) != nil else {
            unanchored.append(Entry(step: step.base, topic: topic, second: -1, roles: [], languages: []))
            return []
        }
        guard case .any(let plans) = plan else { return placeAlone(topic, plan, step) }
        var words: [Int32] = []
        var step = step.first
        for plan in plans {
            words += place(topic, plan, step)
            step = step.next
        }
        return words
    }

    private func placeAlone(_ topic: Int32, _ plan: Plan, _ step: Step) -> [Int32] {
        guard let anchor = plan.anchor(cost: cost) else { return [] }
        let second = plan.second(beside: anchor, cost: cost).flatMap { vocabulary.number(of: $0) } ?? -1
        let isDone = if case .word = plan { true } else { false }
        return anchor.ways.compactMap { way in
            guard let word = vocabulary.number(of: way.key) else { return nil }
            let rest = isDone ? nil : step.base
            finding.base[Int(word) / 32] |= 1 << UInt32(word % 32)
            lists.base[Int(word)].append(
                Entry(step: rest, topic: topic, second: second, roles: way.roles, languages: way.languages))
            return word
        }
    }

    /// How often one way brings a topic before the matcher: by the length of the word, and by the topics it already finds.
    private func cost(_ way: Plan.Alternative) -> Double {
        let finds = vocabulary.number(of: way.key).map { lists[Int($0)].count } ?? 0
        return Double(1 + finds / 8) / Double(1 + way.rarity * way.rarity)
    }

    deinit {
        for held in held { held?.program.free() }
        for index in 0..<lists.count { lists[index].free() }
        lists.free()
        names.free()
        unanchored.free()
        finding.free()
    }
}
