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
        let incoming = IncomingMessage(
            reference: RemoteReference(id: form), inReplyTo: dice.chance(55) ? dice.pick(Array(posts)) : nil,
            author: RemoteAuthor(id: handle, name: text.customer.name, handle: handle), text: text.words,
            language: text.language.rawValue, sentAt: now(), address: nil, isPublic: true)
        let received = try await stores.inbox.receive(
            Harvest(messages: [incoming], cursor: nil), on: plan.channel.id, at: now())
        guard let id = received.first else { return }
        let pace = UnitPace.of(plan.channel.unitID)
        let message = Case(id: id, plan: plan, isInTime: dice.chance(pace?.inTime ?? 80))
        if plan.isWaiting { return leaveWaiting(message, &dice) }
        let claimed = year.after(clockNow, workingMinutes: dice.number(5...80))
        agenda.note(at: claimed) { try await $0.take(message) }
    }

    /// One of those that wait has been taken on, the others lie open.
    private func leaveWaiting(_ message: Case, _ dice: inout Dice) {
        guard message.plan.channel.unitID == .sales, let holder = dice.pick(responders(of: .sales)) else { return }
        agenda.note(at: year.after(clockNow, workingMinutes: 4)) { try await $0.stores.inbox.claim(message.id, by: holder, at: $0.now()) }
    }

    private func take(_ message: Case) async throws {
        let (text, unit) = (message.plan.text, message.plan.channel.unitID)
        var dice = Dice("case \(text.words)")
        guard let responder = message.responder(among: responders(of: unit)) ?? dice.pick(responders(of: unit)) else { return }
        try await stores.inbox.claim(message.id, by: responder, at: now())
        try await classify(message, by: responder)
        guard let answer = text.answer else {
            try await stores.inbox.close(message.id, as: .noReply, by: responder, at: now())
            return
        }
        let work = dice.number(message.isInTime ? 15...130 : 1_700...2_600)
        if let route = text.route, isOpen(route.unitID) {
            return try await send(message, along: route, by: responder, answering: answer, after: work)
        }
        if let note = text.innerNote, isPresent(note.memberID) { try await say(note, on: message) }
        agenda.note(at: year.after(clockNow, workingMinutes: work)) { try await $0.answer(message, answer, by: responder) }
    }

    /// The machine knows a few words only; what it took for something else is put right.
    private func classify(_ message: Case, by responder: Member) async throws {
        let (wanted, guess) = (message.plan.text.category, Message.Category.guess(from: message.plan.text.words))
        guard guess.category != wanted else { return }
        try await stores.inbox.classify(message.id, as: wanted, by: responder, at: now())
        // A sure question is one until two people say otherwise.
        guard guess.isSure, guess.category.wantsAnswer, !wanted.wantsAnswer else { return }
        guard let second = responders(of: message.plan.channel.unitID).first(where: { $0.id != responder.id }) else { return }
        try await stores.inbox.classify(message.id, as: wanted, by: second, at: now())
    }

    private func send(
        _ message: Case, along route: CustomerMessage.Route, by sender: Member, answering answer: String, after work: Int
    ) async throws {
        let wish = try Words(route.note, field: Words.Field("wish"), atMost: Message.longestWish)
        try await stores.inbox.route(message.id, to: route.unitID, wish: wish, formKey: newForm(), by: sender, at: now())
        var dice = Dice("route \(message.plan.text.words)")
        let experts = responders(of: route.unitID)
        let noter = message.plan.text.innerNote.flatMap { note in experts.first { $0.id == note.memberID } }
        guard let expert = noter ?? dice.pick(experts) else { return }
        agenda.note(at: year.after(clockNow, workingMinutes: dice.number(20...200))) { playing in
            try await playing.stores.inbox.claim(message.id, by: expert, at: playing.now())
            if let note = message.plan.text.innerNote { try await playing.say(note, on: message) }
            playing.agenda.note(at: playing.year.after(playing.clockNow, workingMinutes: work)) {
                try await $0.answer(message, answer, by: expert)
            }
        }
    }

    private func say(_ note: CustomerMessage.InnerNote, on message: Case) async throws {
        guard let member = Routala.member(note.memberID) else { return }
        let words = try Words(note.words, field: Words.Field("words"), atMost: 2_000)
        try await stores.inbox.note(words, on: message.id, formKey: newForm(), by: member, at: now())
    }

    private func answer(_ message: Case, _ words: String, by member: Member) async throws {
        let limits = Capabilities.usual(of: message.plan.channel.network)
        let signed = "\(words) – \(member.firstName)"
        let fits = limits.counting.excess(of: signed, over: limits.longestText) == nil
        try await stores.inbox.answer(
            message.id, fits ? signed : words, seen: 0, closing: true, formKey: newForm(), by: member, at: now())
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

    /// The one whose own name the answer gives.
    func responder(among responders: [Member]) -> Member? {
        responders.first { plan.text.answer?.contains($0.name) ?? false }
    }
}
