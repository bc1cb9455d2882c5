import Samples
import Storage
import WorkingTime
import Workplace

extension Playing {
    /// A few rehearsals over the year; the customers of the last two still wait for an answer.
    func planPractice() {
        let texts = PostTexts.of(.communications).filter { $0.language == .finnish }
        let weeks = [3, 11, 24, 38, 50, 51]
        var dice = Dice("practice")
        for (place, week) in weeks.enumerated() {
            let at = moment(on: date(ofWeek: week, day: dice.number(1...3)), &dice)
            let day = year.clock.date(of: at)
            let seasonal = texts.filter { $0.months.contains(day.month) }
            guard let text = dice.pick(seasonal) else { continue }
            let author: Member = place % 2 == 0 ? .hanna : .tuomas
            agenda.note(at: at) { try await $0.rehearse(text, by: author, isAnswered: place < weeks.count - 2) }
        }
    }

    private func rehearse(_ text: PostText, by author: Member, isAnswered: Bool) async throws {
        let content = Post.Content(
            words: text.words, language: text.language, variants: [Variant(channelID: Channel.practice.id)], pictures: [])
        let post = try await stores.posts.begin(
            Posts.Beginning(
                unitID: .communications, title: "Harjoitus: \(text.title)", content: content,
                plan: Posts.Plan(leavesAt: clockNow)), formKey: newForm(), by: author, at: now())
        try await stores.posts.submit(post.id, by: author, at: now())
        try await stores.posts.approve(post.id, seen: post.revision, by: .oskari, at: now())
        try await deliver()
        agenda.note(at: clockNow + .minutes(3)) { playing in
            try await playing.rehearse()
            guard isAnswered else { return }
            playing.agenda.note(at: playing.year.after(playing.clockNow, workingMinutes: 30)) { try await $0.answerPractice() }
        }
    }

    private func answerPractice() async throws {
        for said in try await waitingRehearsals() {
            try await stores.inbox.claim(said, by: .hanna, at: now())
            try await stores.inbox.answer(
                said, "Kiitos, kun kirjoitit! Selvitämme tämän ja palaamme asiaan tänään. – Hanna", seen: 0, closing: true,
                formKey: newForm(), by: .hanna, at: now())
            try await deliver()
        }
        agenda.note(at: clockNow + .minutes(3)) { playing in
            try await playing.rehearse()
            for said in try await playing.waitingRehearsals() {
                try await playing.stores.inbox.close(said, as: .noReply, by: .hanna, at: playing.now())
            }
        }
    }

    private func waitingRehearsals() async throws -> [Message.ID] {
        try await stores.inbox.messages(.waiting, of: .communications, for: .hanna).filter { $0.network.isRehearsal }.map(\.id)
    }
}
