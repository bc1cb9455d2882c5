import WorkingTime

/// Listening and meeting: what I04, I05 and I17 count.
extension HistoryBuilder {
    mutating func tellListening() {
        for number in fresh {
            let deed = chronicle[number]
            guard let unit = unit(deed.unit) else { continue }
            if deed.by != nil, deed.act.isListening {
                units[unit].works.listening.append(ListeningAct(deed: number, at: deed.at, gone: chronicle.end(of: number)))
            }
            if case .contactMet(let contact, let way) = deed.act {
                units[unit].works.encounters.append(
                    Encounter(
                        deed: number, at: deed.at, known: deed.at, gone: chronicle.end(of: number), contact: contact,
                        kind: way == .reacted ? .reaction : .ours))
            }
            if humanAnswers[Int(number)] { units[unit].works.answers.append(deed.at) }
            if case .actorRead(let actor) = deed.act {
                units[unit].works.actors.append(
                    ActorRead(deed: number, at: deed.at, gone: chronicle.end(of: number), actor: actor))
            }
        }
        tellEncounters()
    }

    /// Messages and their answers, which belong to one story.
    private mutating func tellEncounters() {
        for number in toTell {
            let deed = chronicle[number]
            guard let unit = unit(deed.unit), let encounter = encounter(deed, number) else { continue }
            units[unit].works.encounters.append(encounter)
        }
        for unit in units.indices { units[unit].works.encounters.sortIfNeeded { $0.deed < $1.deed } }
        numberThoseMet()
    }

    /// Small numbers, so that each Monday can tick them off in a list instead of hashing them.
    private mutating func numberThoseMet() {
        var places = NameMap(names: names.count)
        for unit in units.indices { units[unit].works.numberThoseMet(&places) }
    }

    private func encounter(_ deed: Deed, _ number: Deed.Number) -> Encounter? {
        switch deed.act {
        case .messageReceived(let message, let contact?, _, false) where firstReceipt(of: message) == number:
            Encounter(deed: number, at: deed.at, known: deed.at, gone: .never, contact: contact, kind: .message)
        case .messageAnswered(let message, _, _, _) where humanAnswers[Int(number)]: answered(message, deed, number)
        default: nil
        }
    }

    /// An answer meets the person who wrote the message.
    private func answered(_ message: Name, _ deed: Deed, _ number: Deed.Number) -> Encounter? {
        guard let receipt = firstReceipt(of: message), case .messageReceived(_, let contact?, _, false) = chronicle[receipt].act
        else { return nil }
        return Encounter(
            deed: number, at: deed.at, known: max(deed.at, chronicle[receipt].at), gone: .never, contact: contact, kind: .ours)
    }

    private func firstReceipt(of message: Name) -> Deed.Number? {
        chronicle.stories[message].first { if case .messageReceived = chronicle[$0].act { true } else { false } }
    }
}

extension Act {
    fileprivate var isListening: Bool {
        switch self {
        case .listeningDone(let items): items >= 1
        case .actorRead, .insightWritten, .messageClassified: true
        default: false
        }
    }
}

extension Works {
    /// - Parameter places: empty, and left empty.
    fileprivate mutating func numberThoseMet(_ places: inout NameMap) {
        contactCount = 0
        for index in encounters.indices {
            encounters[index].place = Self.place(of: encounters[index].contact, &places, &contactCount)
        }
        for encounter in encounters { places[encounter.contact] = nil }
        actorCount = 0
        for index in actors.indices { actors[index].place = Self.place(of: actors[index].actor, &places, &actorCount) }
        for read in actors { places[read.actor] = nil }
    }

    private static func place(of met: Name, _ places: inout NameMap, _ count: inout Int) -> Int {
        if let place = places[met] { return place }
        places[met] = count
        count += 1
        return count - 1
    }
}
