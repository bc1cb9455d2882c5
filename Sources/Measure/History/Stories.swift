import WorkingTime

/// For each thing the deeds about it, in the order of the log, side by side in one long list.
struct Stories: Sendable {
    private let starts: [Int32]
    private let deeds: [Deed.Number]

    init(_ log: ArraySlice<Deed>, names: Int) {
        var ends = [Int32](repeating: 0, count: names + 1)
        for deed in log {
            if let subject = deed.act.subject { ends[subject.index + 1] += 1 }
        }
        for index in 0..<names { ends[index + 1] += ends[index] }
        starts = ends
        var deeds = [Deed.Number](repeating: 0, count: Int(ends[names]))
        for number in log.indices {
            guard let subject = log[number].act.subject else { continue }
            deeds[Int(ends[subject.index])] = Deed.Number(number)
            ends[subject.index] += 1
        }
        self.deeds = deeds
    }

    subscript(subject: Name) -> ArraySlice<Deed.Number> {
        deeds[Int(starts[subject.index])..<Int(starts[subject.index + 1])]
    }
}
