import Samples
import Storage
import WorkingTime
import Workplace

extension Playing {
    /// What customers say over the year, and who sees to it.
    func planMessages() {
        for plan in CaseCalendar(year: year).plans() { agenda.note(at: plan.at) { try await $0.receive(plan) } }
    }

    private func receive(_ plan: CasePlan) async throws {
        let (text, form) = (plan.text, newForm())
        var dice = Dice("message \(text.words)")
        let handle = text.customer.handle
        let posts = published[plan.channel.id]?.suffix(2) ?? []
        let message = IncomingMessage(
            reference: RemoteReference(id: form), inReplyTo: dice.chance(55) ? dice.pick(Array(posts)) : nil,
            author: RemoteAuthor(id: handle, name: text.customer.name, handle: handle), text: text.words,
            language: text.language.rawValue, sentAt: now(), address: nil, isPublic: true)
        let received = try await stores.inbox.receive(
            Harvest(messages: [message], cursor: nil), on: plan.channel.id, at: now())
        guard let id = received.first else { return }
        let pace = UnitPace.of(plan.channel.unitID)
        let case_ = Case(id: id, plan: plan, isInTime: dice.chance(pace?.inTime ?? 80), form: form)
        if plan.isWaiting { return leaveWaiting(case_, &dice) }
        let claimed = year.after(clockNow, workingMinutes: dice.number(5...80))
        agenda.note(at: claimed) { try await $0.take(case_) }
    }

    /// One of those that wait has been taken on, the others lie open.
    private func leaveWaiting(_ case_: Case, _ dice: inout Dice) {
        guard case_.plan.channel.unitID == .sales, let holder = dice.pick(responders(of: .sales)) else { return }
        agenda.note(at: year.after(clockNow, workingMinutes: 4)) { try await $0.stores.inbox.claim(case_.id, by: holder, at: $0.now()) }
    }

    private func take(_ case_: Case) async throws {
        let (text, unit) = (case_.plan.text, case_.plan.channel.unitID)
        var dice = Dice("case \(text.words)")
        guard let responder = case_.responder(among: responders(of: unit)) ?? dice.pick(responders(of: unit)) else { return }
        try await stores.inbox.claim(case_.id, by: responder, at: now())
        try await classify(case_, by: responder)
        guard let answer = text.answer else {
            try await stores.inbox.close(case_.id, as: .noReply, by: responder, at: now())
            return
        }
        let work = dice.number(case_.isInTime ? 15...130 : 1_700...2_600)
        if let route = text.route, isOpen(route.unitID) {
            return try await send(case_, along: route, by: responder, answering: answer, after: work)
        }
        if let note = text.innerNote, isPresent(note.memberID) { try await say(note, on: case_) }
        agenda.note(at: year.after(clockNow, workingMinutes: work)) { try await $0.answer(case_, answer, by: responder) }
    }

    /// The machine knows a few words only; what it took for something else is put right.
    private func classify(_ case_: Case, by responder: Member) async throws {
        let (wanted, guess) = (case_.plan.text.category, Message.Category.guess(from: case_.plan.text.words))
        guard guess.category != wanted else { return }
        try await stores.inbox.classify(case_.id, as: wanted, by: responder, at: now())
        // A sure question is one until two people say otherwise.
        guard guess.isSure, guess.category.wantsAnswer, !wanted.wantsAnswer else { return }
        guard let second = responders(of: case_.plan.channel.unitID).first(where: { $0.id != responder.id }) else { return }
        try await stores.inbox.classify(case_.id, as: wanted, by: second, at: now())
    }

    private func send(
        _ case_: Case, along route: CustomerMessage.Route, by sender: Member, answering answer: String, after work: Int
    ) async throws {
        let wish = try Words(route.note, field: Words.Field("wish"), atMost: Message.longestWish)
        try await stores.inbox.route(case_.id, to: route.unitID, wish: wish, formKey: newForm(), by: sender, at: now())
        var dice = Dice("route \(case_.plan.text.words)")
        let experts = responders(of: route.unitID)
        let noter = case_.plan.text.innerNote.flatMap { note in experts.first { $0.id == note.memberID } }
        guard let expert = noter ?? dice.pick(experts) else { return }
        agenda.note(at: year.after(clockNow, workingMinutes: dice.number(20...200))) { playing in
            try await playing.stores.inbox.claim(case_.id, by: expert, at: playing.now())
            if let note = case_.plan.text.innerNote { try await playing.say(note, on: case_) }
            playing.agenda.note(at: playing.year.after(playing.clockNow, workingMinutes: work)) {
                try await $0.answer(case_, answer, by: expert)
            }
        }
    }

    private func say(_ note: CustomerMessage.InnerNote, on case_: Case) async throws {
        guard let member = Routala.member(note.memberID) else { return }
        let words = try Words(note.words, field: Words.Field("words"), atMost: 2_000)
        try await stores.inbox.note(words, on: case_.id, formKey: newForm(), by: member, at: now())
    }

    private func answer(_ case_: Case, _ words: String, by member: Member) async throws {
        let limits = Capabilities.usual(of: case_.plan.channel.network)
        let signed = "\(words) – \(member.firstName)"
        let fits = limits.counting.excess(of: signed, over: limits.longestText) == nil
        try await stores.inbox.answer(
            case_.id, fits ? signed : words, seen: 0, closing: true, formKey: newForm(), by: member, at: now())
        try await deliver()
    }

    func responders(of unit: Workplace.Unit.ID) -> [Member] { people(of: unit, may: .respond) }

    private func isOpen(_ unit: Workplace.Unit.ID) -> Bool {
        date(ofWeek: UnitPace.of(unit)?.firstWeek ?? 0, day: 8) <= year.clock.date(of: clockNow)
    }

    private func isPresent(_ member: Member.ID) -> Bool { present(at: clockNow).contains { $0.id == member } }
}

/// A message on its way to its answer.
struct Case {
    let id: Message.ID
    let plan: CasePlan
    let isInTime: Bool
    let form: String

    /// The one whose own name the answer gives.
    func responder(among responders: [Member]) -> Member? {
        responders.first { plan.text.answer?.contains($0.name) ?? false }
    }
}
