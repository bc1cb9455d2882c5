import Samples
import Storage
import WorkingTime
import Workplace

extension Playing {
    /// The list of fellow actors, and the weeks in which somebody listens.
    func planListening() {
        var dice = Dice("listening")
        for (place, actor) in ActorTexts.all.enumerated() {
            let member = place % 2 == 0 ? Member.oskari : Member.sanna
            agenda.note(at: moment(on: date(ofWeek: 1 + place / 4, day: place % 4), &dice)) { try await $0.list(actor, by: member) }
        }
        for pace in UnitPace.all {
            var dice = Dice("listening \(pace.unit.id)")
            var notes = ListeningNotes.all.filter { $0.unitID == pace.unit.id }
            for week in max(5, pace.firstWeek + 1)...52 where dice.chance(pace.listening) {
                let day = year.workday(onOrAfter: date(ofWeek: week, day: dice.number(0...4)))
                guard let member = dice.pick(people(of: pace.unit.id)) else { continue }
                let place = dice.chance(25) ? notes.firstIndex { $0.months.contains(day.month) } : nil
                let note = place.map { notes.remove(at: $0) }
                let items = dice.number(1...7)
                let actors = dice.shuffled(ActorTexts.all.map(\.name)).prefix(dice.number(1...2))
                agenda.note(at: moment(on: day, &dice)) { playing in
                    try await playing.listen(for: pace.unit.id, items: items, note: note, actors: Array(actors), by: member)
                }
            }
        }
    }

    private func list(_ text: ActorText, by member: Member) async throws {
        let field = Words.Field("address")
        try await stores.actors.add(
            name: try Words(text.name, field: Words.Field("name"), atMost: FellowActor.longestName),
            address: try FellowActor.Address(text.webAddress, field: field),
            themes: Routala.Theme.allCases.filter(text.themes.contains).map(\.name).joined(separator: ", "), field: field,
            formKey: newForm(), by: member, at: now())
        for listed in try await stores.actors.all(readBy: .communications) { actors[listed.actor.name] = listed.id }
    }

    private func listen(
        for unit: Workplace.Unit.ID, items: Int, note: ListeningNote?, actors names: [String], by member: Member
    ) async throws {
        let words = note.map { "\($0.source): ”\($0.said)” \($0.concernsUs)" } ?? ""
        try await stores.listeningShifts.note(items: items, notes: words, for: unit, formKey: newForm(), by: member, at: now())
        for name in names {
            if let actor = actors[name] { try await stores.actors.markRead(actor, for: unit, by: member, at: now()) }
        }
    }
}

extension ActorText {
    /// Where the actor can be read: `koskela@some.example` is `https://some.example/@koskela`.
    fileprivate var webAddress: String {
        let parts = handle.split(separator: "@")
        return parts.count == 2 ? "https://\(parts[1])/@\(parts[0])" : "https://\(handle)"
    }
}
