import WorkingTime

/// A person on one Monday: what the values about people ask, and nothing that could rank anyone.
struct PersonState {
    let isPresent: Bool
    let mayPublish: Bool
    let isLeader: Bool
    /// A role of the model.
    let hasRole: Bool
    let hasWalkedRole: Bool
    let hasBasics: Bool
    let everHadBasics: Bool
    let hasThreeLessons: Bool
    let hasCommitted: Bool
    let isAmbassador: Bool

    init(
        _ person: PersonHistory, _ history: History, _ monday: Monday, _ learning: inout Learning, current: Set<Name>
    ) {
        isPresent = person.stint(before: monday.end)?.home != nil
        mayPublish = isPresent && !person.isOnLeave(before: monday.end)
        isLeader = person.isLeader(before: monday.end)
        let path = history.lessons.path(of: person.chosenRole.value(before: monday.end))
        hasRole = path != nil
        learning.read(person.passes)
        hasBasics = learning.hasValid(history.lessons.basics)
        everHadBasics = learning.everPassed(history.lessons.basics)
        hasWalkedRole = path.map { learning.hasValid($0) } ?? false
        hasThreeLessons = learning.validLessons >= 3
        hasCommitted = person.acknowledgements.contains {
            $0.at < monday.end && monday.end <= $0.gone && current.contains($0.version)
        }
        isAmbassador = person.isAmbassador(before: monday.end)
    }
}

extension History {
    func unit(_ name: Name?) -> Int? { unitOfName[name] }
}
