/// Topics as numbers, each found by its rarest word. Whoever holds it sees to it that nobody reads while it changes.
final class CompiledTopics {
    /// A topic in the list of a word that it is found by.
    struct Entry {
        let topic: Int32
        let roles: Roles
        let languages: LanguageBits
        /// Another word the topic cannot do without; -1 where there is none.
        let second: Int32
    }

    private struct Held {
        let id: Topic.ID
        let program: Program
        /// The words it is found by; none where every post must be looked at.
        let anchors: [Int32]
        let words: [Int32]
    }

    private(set) var vocabulary = Vocabulary()
    private(set) var lists = Growing<Growing<Entry>>()
    private(set) var programs = Growing<UnsafePointer<Int32>?>()
    /// Topics that no word finds: match everything, or only NOT.
    private(set) var unanchored: [Int32] = []
    private var held: [Held?] = []
    private var numbers: [Topic.ID: Int32] = [:]
    private var unused: [Int32] = []

    var count: Int { numbers.count }
    var end: Int { held.count }
    var ids: [Topic.ID] { Array(numbers.keys) }

    func id(of topic: Int32) -> Topic.ID { held[Int(topic)]?.id ?? "" }

    func add(_ id: Topic.ID, _ plan: Plan) {
        remove(id)
        let words = plan.alternatives.map { vocabulary.use($0.key) }
        lists.extend(to: vocabulary.end, with: Growing())
        var next = 0
        let program = Program(
            plan.numbers { alternative in
                defer { next += 1 }
                return Program.Way(id: words[next], roles: alternative.roles, languages: alternative.languages)
            })
        let topic = fresh()
        let anchors = place(topic, plan)
        held[Int(topic)] = Held(id: id, program: program, anchors: anchors, words: words)
        programs[Int(topic)] = UnsafePointer(program.base)
        numbers[id] = topic
    }

    @discardableResult
    func remove(_ id: Topic.ID) -> Bool {
        guard let topic = numbers.removeValue(forKey: id), let old = held[Int(topic)] else { return false }
        for anchor in old.anchors { take(topic, outOf: anchor) }
        if old.anchors.isEmpty { unanchored.removeAll { $0 == topic } }
        for word in old.words { vocabulary.release(word) }
        old.program.free()
        programs[Int(topic)] = nil
        held[Int(topic)] = nil
        unused.append(topic)
        return true
    }

    private func fresh() -> Int32 {
        if let topic = unused.popLast() { return topic }
        held.append(nil)
        programs.append(nil)
        return Int32(held.count - 1)
    }

    private func take(_ topic: Int32, outOf word: Int32) {
        for index in (0..<lists[Int(word)].count).reversed() where lists[Int(word)][index].topic == topic {
            lists.base[Int(word)].removeUnordered(at: index)
        }
    }

    /// Puts the topic into the lists of its rarest words.
    private func place(_ topic: Int32, _ plan: Plan) -> [Int32] {
        guard let anchor = plan.anchor(cost: cost) else {
            unanchored.append(topic)
            return []
        }
        let second = plan.second(beside: anchor, cost: cost).flatMap { vocabulary.number(of: $0) } ?? -1
        return anchor.ways.compactMap { way in
            guard let word = vocabulary.number(of: way.key) else { return nil }
            lists.base[Int(word)].append(Entry(topic: topic, roles: way.roles, languages: way.languages, second: second))
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
        programs.free()
    }
}
