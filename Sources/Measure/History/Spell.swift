import WorkingTime

/// A time a unit is responsible for a message.
struct Spell {
    let unit: Name
    /// The receipt or routing that began it.
    let deed: Deed.Number
    let start: Instant
    let beganByRouting: Bool
    /// When its unit was relieved of the duty to answer.
    var release: Instant?
    /// When its unit passed it on with a reason, by the first or second routing.
    var passedOn: Instant?
}

extension MessageStory {
    /// Spells in order; those that begin after the answer do not exist.
    func spells(_ receiptNumber: Deed.Number) -> [Spell] {
        guard !isOwn else { return [] }
        var spells: [Spell] = []
        if let unit = receipt.unit {
            spells.append(Spell(unit: unit, deed: receiptNumber, start: receipt.at, beganByRouting: false))
        }
        var count = 0
        for (routing, number) in routings {
            guard case .messageRouted(_, let unit, let withReason) = routing.act, unit != spells.last?.unit else { continue }
            count += 1
            if withReason, !spells.isEmpty { pass(on: &spells[spells.count - 1], by: routing, number: count) }
            spells.append(Spell(unit: unit, deed: number, start: routing.at, beganByRouting: true))
        }
        guard let answer else { return spells }
        return spells.filter { $0.start <= answer.at }
    }

    /// Whoever routes first stays responsible until someone takes it; a second routing relieves at once;
    /// a third and later ones relieve nobody, against hot potatoes and ping-pong.
    private func pass(on spell: inout Spell, by routing: Deed, number: Int) {
        guard number <= 2 else { return }
        spell.passedOn = routing.at
        if number == 2 {
            spell.release = routing.at
        } else {
            let holder = spell.unit
            spell.release = claims.first { $0.at >= routing.at && $0.unit != nil && $0.unit != holder }?.at
        }
    }
}
