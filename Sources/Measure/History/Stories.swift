import WorkingTime

/// For each thing the deeds about it, in the order of the log, side by side in one long list.
struct Stories: Sendable {
    private var starts: [Int32]
    private var ends: [Int32]
    private var deeds: [Deed.Number]

    init(_ log: ArraySlice<Deed>, names: Int) {
        var ends = [Int32](repeating: 0, count: names + 1)
        for deed in log {
            if let subject = deed.act.subject { ends[subject.index + 1] += 1 }
        }
        for index in 0..<names { ends[index + 1] += ends[index] }
        starts = Array(ends.dropLast())
        var deeds = [Deed.Number](repeating: 0, count: Int(ends[names]))
        for number in log.indices {
            guard let subject = log[number].act.subject else { continue }
            deeds[Int(ends[subject.index])] = Deed.Number(number)
            ends[subject.index] += 1
        }
        // Each end has wandered on to where its own story ends.
        ends.removeLast()
        self.ends = ends
        self.deeds = deeds
    }

    subscript(subject: Name) -> ArraySlice<Deed.Number> {
        deeds[Int(starts[subject.index])..<Int(ends[subject.index])]
    }

    /// Tells on: a story with something new in it moves to the end of the list, so that it stays in one piece.
    mutating func goOn(with log: ArraySlice<Deed>, names: Int) {
        starts += repeatElement(0, count: names - starts.count)
        ends += repeatElement(0, count: names - ends.count)
        for number in log.indices {
            guard let subject = log[number].act.subject else { continue }
            moveToEnd(subject.index)
            deeds.append(Deed.Number(number))
            ends[subject.index] += 1
        }
    }

    private mutating func moveToEnd(_ subject: Int) {
        guard ends[subject] != deeds.count else { return }
        let story = Array(deeds[Int(starts[subject])..<Int(ends[subject])])
        starts[subject] = Int32(deeds.count)
        deeds += story
        ends[subject] = Int32(deeds.count)
    }
}
