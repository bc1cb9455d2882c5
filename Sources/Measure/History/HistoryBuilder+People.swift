import WorkingTime

/// People: homes, roles, leaves, choices; accounts; versions of the ground rules.
extension HistoryBuilder {
    mutating func tellPeople() {
        let leaderRole = names.known("leader")
        for number in fresh {
            let deed = chronicle[number]
            guard case .memberSet(let member, let change) = deed.act else { continue }
            let person = addPerson(member)
            people[person].note(
                chronicle.log.changes.members[Int(change)], at: deed.at, by: deed.by, leaderRole: leaderRole)
        }
        for number in fresh {
            let deed = chronicle[number]
            guard case .ambassadorChosen(let yes) = deed.act, let person = person(deed.by) else { continue }
            people[person].ambassador.append((deed.at, yes))
        }
    }

    mutating func tellAccounts() {
        for number in fresh {
            let deed = chronicle[number]
            guard case .accountSet(let account, let change) = deed.act, let unit = deed.unit else { continue }
            let place = memory.accountPlaces[account] ?? accounts.count
            if place == accounts.count {
                accounts.append(AccountHistory(id: account))
                memory.accountPlaces[account] = place
            }
            accounts[place].note(
                chronicle.log.changes.accounts[Int(change)], of: unit, at: deed.at, deed: number, people: personOfName)
        }
    }

    mutating func tellRules() {
        for number in fresh {
            guard case .rulesPublished(let version) = chronicle[number].act, memory.firstPublished[version] == nil else { continue }
            memory.firstPublished[version] = chronicle[number].at
        }
        for number in fresh {
            let deed = chronicle[number]
            switch deed.act {
            case .rulesPublished(let version):
                if !publications.isEmpty { publications[publications.count - 1].until = deed.at }
                publications.append(RulesPublication(version: version, at: deed.at))
            case .rulesAcknowledged(let version, let right) where right >= model.rules.right:
                // Nobody can agree to rules before their first publication.
                guard let person = person(deed.by), let first = memory.firstPublished[version], first <= deed.at else { continue }
                people[person].acknowledgements.append(
                    PersonHistory.Acknowledgement(deed: number, version: version, at: deed.at, gone: chronicle.end(of: number)))
            default: continue
            }
        }
    }
}

/// A version of the ground rules in force, until the next one.
struct RulesPublication: Sendable {
    let version: Name
    let at: Instant
    var until: Instant = .never

    func isCurrent(from start: Instant, to end: Instant) -> Bool { max(at, start) < min(until, end) }
}
