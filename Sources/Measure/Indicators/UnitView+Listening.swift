import WorkingTime

/// D2 listening and audiences: I04, I05.
extension UnitView {
    /// I04 a: people outside who wrote or reacted to us.
    func audienceReached() -> Reading {
        var firsts = Firsts(unit.works.contactCount, collects: collects)
        forEachEncounter { if $0.kind != .ours { firsts.note($0.place, $0.deed) } }
        return firsts.reading
    }

    /// I04 b: people outside with whom there was an exchange: they and we within two weeks, in either order.
    func conversationPartners() -> Reading {
        var meetings = [Meeting](repeating: Meeting(), count: unit.works.contactCount)
        var partners: [Int] = []
        forEachEncounter {
            if $0.kind != .reaction, meetings[$0.place].becomesConversation(with: $0) { partners.append($0.place) }
        }
        return .number(
            partners.count, Evidence(supporting: collects ? partners.map { meetings[$0].firstMessage } : []))
    }

    /// I04 c: fellow actors who were read.
    func actorsRead() -> Reading {
        var firsts = Firsts(unit.works.actorCount, collects: collects)
        let start = unit.works.actors.partitionPoint { $0.at >= monday.start(91) }
        for read in unit.works.actors[start...] {
            if read.at >= monday.end { break }
            if monday.end <= read.gone { firsts.note(read.place, read.deed) }
        }
        return firsts.reading
    }

    /// I04.known: the greater of a and c.
    func audienceKnown() -> Reading {
        let reached = audienceReached()
        let read = actorsRead()
        return read.value ?? .zero > reached.value ?? .zero ? read : reached
    }

    /// I05: weeks in which somebody listened.
    func listeningWeeks(of count: Int) -> Reading {
        var evidence = Evidence()
        var weeks = 0
        var end = monday.end
        for start in monday.weekStarts(count) {
            let first = unit.works.listening.partitionPoint { $0.at >= start }
            let act = unit.works.listening[first...].prefix { $0.at < end }.first { monday.end <= $0.gone }
            if let act {
                weeks += 1
                evidence.supporting.append(act.deed)
            }
            end = start
        }
        return .number(weeks, evidence)
    }

    private func forEachEncounter(_ body: (Encounter) -> Void) {
        let start = unit.works.encounters.partitionPoint { $0.at >= monday.start(91) }
        for encounter in unit.works.encounters[start...] {
            if encounter.at >= monday.end { break }
            if encounter.exists(at: monday.end) { body(encounter) }
        }
    }
}
