import Samples
import Storage
import WorkingTime
import Workplace

extension Playing {
    /// Places in the plan of the coming weeks: the further along a unit is, the further it has planned.
    func planComingSlots() {
        let weeks: [(Workplace.Unit.ID, Int)] = [
            (.communications, 5), (.marketing, 5), (.customerService, 2), (.sales, 3), (.recruitment, 2), (.internalCommunication, 1),
            (.projects, 1),
        ]
        for (unit, count) in weeks {
            var dice = Dice("slots \(unit)")
            var topics = dice.shuffled(SlotTopics.of(unit))
            for week in 0..<count {
                let date = year.workday(onOrAfter: year.today.monday + 7 * week + dice.number(2...4))
                guard date > year.today, let place = topics.firstIndex(where: { $0.months.contains(date.month) }) else { continue }
                let topic = topics.remove(at: place)
                let owner = dice.pick(people(of: unit, may: .write))
                // Only the rhythm is planned of the last week of a long plan: its place waits for somebody.
                let isOpen = week == 4
                let ahead = count > 4 ? dice.number(23...34) : dice.number(1...8)
                let minute = dice.number(17...29) * 30
                let at = moment(on: year.workday(onOrBefore: year.lastWorkday - ahead), &dice)
                agenda.note(at: at) { try await $0.reserve(topic.topic, for: unit, on: date, minute, owner: isOpen ? nil : owner) }
            }
        }
        planDroppedSlot()
    }

    private func reserve(_ topic: String, for unit: Workplace.Unit.ID, on date: LocalDate, _ minute: Int, owner: Member?) async throws {
        let deputy = people(of: unit, may: .write).first { $0.id != owner?.id }
        let plan = try Slot.Plan(
            time: LocalMoment(date: date, minute: minute), topic: topic, ownerID: owner?.id, deputyID: owner == nil ? nil : deputy?.id,
            goalID: goal(of: unit, on: date)?.id)
        _ = try await stores.slots.reserve(plan, for: unit, formKey: newForm(), by: lead(of: unit), at: now())
    }

    /// One place was given up in autumn; a year in which everything went as planned would be a fairy tale.
    private func planDroppedSlot() {
        guard let topic = SlotTopics.of(.marketing).last else { return }
        var dice = Dice("dropped slot")
        let date = year.workday(onOrAfter: self.date(ofWeek: 44, day: 2))
        agenda.note(at: moment(on: date - 12, &dice)) { playing in
            let plan = try Slot.Plan(time: LocalMoment(date: date, minute: 9 * 60), topic: topic.topic, ownerID: Member.kaisa.id)
            let slot = try await playing.stores.slots.reserve(
                plan, for: .marketing, formKey: playing.newForm(), by: .noora, at: playing.now())
            playing.agenda.note(at: playing.year.after(playing.clockNow, workingMinutes: 2_000)) {
                try await $0.stores.slots.drop(slot.id, by: .noora, at: $0.now())
            }
        }
    }
}
